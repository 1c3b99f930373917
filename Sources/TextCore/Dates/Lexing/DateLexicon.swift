/// The words that date patterns speak of: each with a symbol, its classes and what it counts.
///
/// Built once from a table of text lines, `CLASS word=value word=value …`. In the table `^word` belongs to
/// the class only with a capital letter, and `word.` may carry a full stop.
struct DateLexicon: Sendable {
    struct Entry: Sendable {
        var symbol: UInt16
        var classes: DateWordClass = []
        /// Classes that hold only where the word has a capital.
        var capitalClasses: DateWordClass = []
        var number: Int32 = 0
        var unit: DateUnit = .none
        var takesFullStop = false
    }

    /// Symbols of number shapes and marks; words follow.
    enum Shape: UInt16, CaseIterable {
        case none
        case dash, possessive, currency, percent, openParenthesis, closeParenthesis, comma, slash, colon
        case fullStop, quote, otherMark
        /// Numbers, by the classes that they can have.
        case digits, numberWord, year, clock, isoDate, numericDate, slashPair, decade, shortYear, ordinal
        case ordinalDay, decimal, yearSpan, junk, day, hour
    }

    private(set) var entries: [Entry] = []
    private var spellings: [[UInt8]] = []
    /// Open addressing: positions in `entries`, or -1.
    private var table: [Int32]
    private var mask: Int
    private(set) var longest = 0

    /// Builds the lexicon from its lines and from the plain words that patterns use.
    init(lines: [Substring], patternWords: [String]) {
        table = Array(repeating: -1, count: 4096)
        mask = 4095
        for line in lines { add(line: line) }
        for (word, number) in DateNumberWords.cardinals {
            add(
                word, number,
                number > 0 && number < 13 ? [.number, .numberWord, .hour] : [.number, .numberWord])
        }
        for (word, number) in DateNumberWords.ordinals {
            add(word, number, number < 32 ? [.ordinal, .ordinalDay] : .ordinal)
        }
        for (word, number) in DateNumberWords.decades { add(word, number, .decade) }
        for word in patternWords {
            let spelling = Self.spelling(ofPatternWord: word)
            let position = index(adding: Array(spelling.utf8))
            if spelling.utf8.count < word.utf8.count { entries[position].takesFullStop = true }
        }
    }

    /// Patterns write abbreviations with their full stop; the lexicon keeps them without.
    static func spelling(ofPatternWord word: String) -> String {
        word.count > 1 && word.last == "." ? String(word.dropLast()) : word
    }

    func entry(_ word: String) -> Entry? {
        let bytes = Array(word.utf8)
        return find(bytes.span, from: 0, to: bytes.count, hash: Self.hash(bytes))
    }

    static let hashSeed: UInt64 = 0xcbf2_9ce4_8422_2325
    @inline(__always)
    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    private static func hash(_ bytes: [UInt8]) -> UInt64 { bytes.reduce(hashSeed, mix) }

    /// The entry of the word at `start..<end`, compared without regard to ASCII case.
    ///
    /// - Parameter hash: ``mix(_:_:)`` over the lower-cased bytes.
    @inline(__always)
    func find(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int, hash: UInt64) -> Entry? {
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
        while true {
            let candidate = table[slot]
            if candidate < 0 { return nil }
            if matches(Int(candidate), bytes, start, end) { return entries[Int(candidate)] }
            slot = (slot + 1) & mask
        }
    }

    private func matches(_ candidate: Int, _ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool
    {
        let count = spellings[candidate].count
        guard count == end - start else { return false }
        for offset in 0..<count {
            let byte = bytes[start + offset]
            let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
            if spellings[candidate][offset] != lower { return false }
        }
        return true
    }

    private mutating func index(adding word: [UInt8]) -> Int {
        let hash = Self.hash(word)
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
        while table[slot] >= 0 {
            if spellings[Int(table[slot])] == word { return Int(table[slot]) }
            slot = (slot + 1) & mask
        }
        precondition(entries.count < 2048, "The date lexicon's hash table is half full.")
        table[slot] = Int32(entries.count)
        entries.append(Entry(symbol: UInt16(Shape.allCases.count + entries.count), classes: .word))
        spellings.append(word)
        longest = max(longest, word.count)
        return entries.count - 1
    }

    private mutating func add(_ word: String, _ number: Int32, _ classes: DateWordClass) {
        let position = index(adding: Array(word.utf8))
        entries[position].classes.insert(classes)
        entries[position].number = number
    }

    private mutating func add(line: Substring) {
        var fields = line.split(separator: " ")
        guard let name = fields.first, name.first != "#" else { return }
        fields.removeFirst()
        guard let classes = DateWordClass.named[String(name)] else {
            preconditionFailure("The date lexicon has an unknown class: \(name)")
        }
        for field in fields {
            let parts = field.split(separator: "=", maxSplits: 1)
            var word = parts[0]
            let needsCapital = word.first == "^"
            if needsCapital { word = word.dropFirst() }
            let takesFullStop = word.count > 1 && word.last == "."
            if takesFullStop { word = word.dropLast() }
            let position = index(adding: Array(word.utf8))
            if needsCapital {
                entries[position].capitalClasses.insert(classes)
            } else {
                entries[position].classes.insert(classes)
            }
            entries[position].takesFullStop = entries[position].takesFullStop || takesFullStop
            guard parts.count == 2 else { continue }
            if let unit = DateUnit.named[String(parts[1])] {
                entries[position].unit = unit
            } else if let number = Int32(parts[1]) {
                entries[position].number = number
            } else {
                preconditionFailure("The date lexicon gives a word no number and no unit: \(field)")
            }
        }
    }
}
