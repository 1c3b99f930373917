/// The words that date patterns speak of: each with a symbol, its classes and what it counts.
///
/// Built once from a table of text lines, `CLASS word=value word=value …`. In the table `^word` belongs to
/// the class only with a capital letter, and `word.` may carry a full stop.
struct DateLexicon: Sendable {
    struct Entry: Hashable, Sendable {
        var symbol: UInt16
        var classes: DateWordClass = []
        /// Classes that hold only where the word has a capital.
        var capitalClasses: DateWordClass = []
        var number: Int32 = 0
        var unit: DateUnit = .none
        var takesFullStop = false
        /// Where the word stands in ``spellings``.
        var spelling = Span(start: 0, count: 0)
    }

    struct Span: Hashable, Sendable {
        var start: Int32
        var count: Int32
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
    /// The words in lower case, one after the other.
    private(set) var spellings: [UInt8] = []
    /// Open addressing: positions in `entries`, or -1.
    private var table: [Int32]
    private var mask: Int
    private(set) var longest = 0

    /// Builds the lexicon from its lines.
    init(lines: [Substring.UTF8View]) {
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
    }

    /// Builds the lexicon from entries that were read from an image; their spellings lie within the bytes.
    init(entries: [Entry], spellings: [UInt8]) {
        table = Array(repeating: -1, count: 4096)
        mask = 4095
        self.spellings = spellings
        for entry in entries {
            var hash = Self.hashSeed
            for offset in 0..<Int(entry.spelling.count) {
                hash = Self.mix(hash, spellings[Int(entry.spelling.start) + offset])
            }
            var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
            while table[slot] >= 0 { slot = (slot + 1) & mask }
            insert(entry, at: slot)
        }
    }

    /// The symbol of a word that a pattern uses; patterns write abbreviations with their full stop.
    mutating func symbol(adding patternWord: String) -> UInt16 {
        let word = Array(patternWord.utf8)
        let takesFullStop = word.count > 1 && word.last == UInt8(ascii: ".")
        let position = index(adding: takesFullStop ? Array(word.dropLast()) : word)
        if takesFullStop { entries[position].takesFullStop = true }
        return entries[position].symbol
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
    func find(_ bytes: borrowing Swift.Span<UInt8>, from start: Int, to end: Int, hash: UInt64) -> Entry? {
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
        while true {
            let candidate = table[slot]
            if candidate < 0 { return nil }
            if matches(Int(candidate), bytes, start, end) { return entries[Int(candidate)] }
            slot = (slot + 1) & mask
        }
    }

    @inline(__always)
    private func matches(_ candidate: Int, _ bytes: borrowing Swift.Span<UInt8>, _ start: Int, _ end: Int)
        -> Bool
    {
        let spelling = entries[candidate].spelling
        guard Int(spelling.count) == end - start else { return false }
        for offset in 0..<Int(spelling.count) {
            let byte = bytes[start + offset]
            let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
            if spellings[Int(spelling.start) + offset] != lower { return false }
        }
        return true
    }

    private mutating func index(adding word: [UInt8]) -> Int {
        let hash = Self.hash(word)
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
        while table[slot] >= 0 {
            if matches(Int(table[slot]), word.span, 0, word.count) { return Int(table[slot]) }
            slot = (slot + 1) & mask
        }
        let spelling = Span(start: Int32(spellings.count), count: Int32(word.count))
        spellings += word
        insert(
            Entry(
                symbol: UInt16(Shape.allCases.count + entries.count), classes: .word, spelling: spelling),
            at: slot)
        return entries.count - 1
    }

    private mutating func insert(_ entry: Entry, at slot: Int) {
        precondition(entries.count < 2048, "The date lexicon's hash table is half full.")
        table[slot] = Int32(entries.count)
        entries.append(entry)
        longest = max(longest, Int(entry.spelling.count))
    }

    private mutating func add(_ word: String, _ number: Int32, _ classes: DateWordClass) {
        let position = index(adding: Array(word.utf8))
        entries[position].classes.insert(classes)
        entries[position].number = number
    }

    private mutating func add(line: Substring.UTF8View) {
        let fields = line.split(separator: UInt8(ascii: " "))
        guard let name = fields.first else { return }
        guard let classes = DateWordClass.named[String(Substring(name))] else {
            preconditionFailure("The date lexicon has an unknown class: \(Substring(name))")
        }
        for field in fields.dropFirst() {
            let parts = field.split(separator: UInt8(ascii: "="), maxSplits: 1)
            var word = parts[0]
            let needsCapital = word.first == UInt8(ascii: "^")
            if needsCapital { word = word.dropFirst() }
            let takesFullStop = word.count > 1 && word.last == UInt8(ascii: ".")
            if takesFullStop { word = word.dropLast() }
            let position = index(adding: Array(word))
            if needsCapital {
                entries[position].capitalClasses.insert(classes)
            } else {
                entries[position].classes.insert(classes)
            }
            entries[position].takesFullStop = entries[position].takesFullStop || takesFullStop
            guard parts.count == 2 else { continue }
            let value = String(Substring(parts[1]))
            if let unit = DateUnit.named[value] {
                entries[position].unit = unit
            } else if let number = Int32(value) {
                entries[position].number = number
            } else {
                preconditionFailure(
                    "The date lexicon gives a word no number and no unit: \(Substring(field))")
            }
        }
    }
}
