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
        case ordinalDay, decimal, yearSpan, junk, day, hour, quarterCode, halfCode
    }

    private(set) var entries: [Entry] = []
    /// The words in lower case, one after the other.
    private(set) var spellings: [UInt8] = []
    /// Positions in ``entries`` by the words' hashes; -1 for no word.
    private var table = HashTable<Int32>(capacity: Self.capacity, free: -1)
    /// No more words than this fit.
    static let capacity = 2048
    private(set) var longest = 0
    /// The symbol of "FY", which a year follows without a space.
    private(set) var fiscalYear: UInt16 = 0

    /// Builds the lexicon from its lines.
    init(lines: [Substring.UTF8View]) {
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
        for words in DateWordRole.words.map(\.words) + WellKnownDays.all.map(\.cues)
            + ElectionDays.all.map(\.cues)
        {
            for word in words.utf8.split(whereSeparator: {
                $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n")
            }) {
                _ = index(adding: Array(word))
            }
        }
    }

    /// Builds the lexicon from entries that were read from an image; their spellings lie within the bytes.
    init(entries: [Entry], spellings: [UInt8]) {
        self.spellings = spellings
        for entry in entries {
            let start = Int(entry.spelling.start)
            insert(entry, FNV1a(spellings[start..<(start + Int(entry.spelling.count))]))
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
        return find(bytes.span, from: 0, to: bytes.count, hash: FNV1a(bytes))
    }

    /// The entry of the word at `start..<end`, compared without regard to ASCII case.
    ///
    /// - Parameter hash: Of the lower-cased bytes.
    @inline(__always)
    func find(_ bytes: borrowing Swift.Span<UInt8>, from start: Int, to end: Int, hash: FNV1a) -> Entry? {
        let position = Int(table[hash.value])
        guard position >= 0, matches(position, bytes, start, end) else { return nil }
        return entries[position]
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
        let hash = FNV1a(word)
        let known = Int(table[hash.value])
        if known >= 0 { return known }
        let spelling = Span(start: Int32(spellings.count), count: Int32(word.count))
        spellings += word
        insert(
            Entry(
                symbol: UInt16(Shape.allCases.count + entries.count), classes: .word, spelling: spelling),
            hash)
        return entries.count - 1
    }

    private mutating func insert(_ entry: Entry, _ hash: FNV1a) {
        precondition(entries.count < Self.capacity, "The date lexicon is full.")
        table[hash.value] = Int32(entries.count)
        entries.append(entry)
        if hash.value == FNV1a("fy".utf8).value { fiscalYear = entry.symbol }
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
