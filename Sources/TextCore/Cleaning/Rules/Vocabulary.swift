/// Numbers for the words that patterns and lexical classes name; every other word is 0.
struct Vocabulary: Sendable {
    /// Stands for the end of a block in patterns.
    static let end: UInt16 = 1
    /// Stands for any number.
    static let number: UInt16 = 2
    /// Stands for any site where stories are shared.
    static let site: UInt16 = 3
    static let copyrightSign: UInt16 = 4
    static let currencySign: UInt16 = 5
    /// Stands for any month and any day of the week, with a capital.
    static let calendar: UInt16 = 6
    static let firstWord: UInt16 = 7

    /// The class of each word, by its number.
    let classes: [LexicalClass]
    /// What a word's flags are by its number alone: site, begins a cue, and, for a capitalised one, calendar.
    let flags: [ScannedWord.Flags]
    private var table: HashTable<UInt16>
    /// One bit for each of some hashes' high bits: most words of a story are in no pattern, and end here.
    private var filter: [UInt64]
    private static let filterBits = 15

    /// - Parameters:
    ///   - hashes: Of the words from number ``firstWord`` on.
    ///   - classes: Of all numbers, those below ``firstWord`` included.
    ///   - beginsCue: Whether a pattern may begin with the word anywhere in a block; of all numbers.
    init(hashes: [UInt64], classes: [LexicalClass], beginsCue: [Bool]) {
        self.classes = classes
        flags = zip(classes, beginsCue).enumerated().map { id, word in
            let (wordClass, begins) = word
            var flags: ScannedWord.Flags = []
            if wordClass.contains(.site) { flags.insert(.site) }
            if !wordClass.isDisjoint(with: [.month, .weekday]) { flags.insert(.calendar) }
            if id != 0 && begins || flags.contains(.site) { flags.insert(.cue) }
            return flags
        }
        filter = Array(repeating: 0, count: 1 << (Self.filterBits - 6))
        table = HashTable(capacity: hashes.count, free: 0)
        for (offset, hash) in hashes.enumerated() {
            let bit = Self.filterBit(of: hash)
            filter[bit >> 6] |= 1 << UInt64(bit & 63)
            table[hash] = Self.firstWord + UInt16(offset)
        }
    }

    /// Whether the number is that of one of a few words.
    func isOne(_ id: UInt16, of words: [String]) -> Bool {
        id != 0
            && words.contains { word in
                self.id(of: WordHash.of(word)) == id
            }
    }

    @inline(__always)
    private static func filterBit(of hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash >> 32) & (1 << filterBits - 1)
    }

    /// The number of the word with this hash, or 0.
    @inline(__always)
    func id(of hash: UInt64) -> UInt16 {
        let bit = Self.filterBit(of: hash)
        guard filter[bit >> 6] & 1 << UInt64(bit & 63) != 0 else { return 0 }
        return table[hash]
    }
}
