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
    private static let firstWord: UInt16 = 7

    private var ids: [UInt64: UInt16] = [:]
    private var table: [Entry] = []
    private(set) var classes: [LexicalClass] = Array(repeating: [], count: Int(firstWord))
    /// Whether a pattern may begin with the word anywhere in a block.
    private(set) var beginsCue: [Bool] = Array(repeating: true, count: Int(firstWord))
    /// What a word's flags are by its number alone: site, begins a cue, and, for a capitalised one, calendar.
    private(set) var flags: [ScannedWord.Flags] = []
    /// One bit for each of some hashes' high bits: most words of a story are in no pattern, and end here.
    private var filter: [UInt64] = []
    private static let filterBits = 15

    private struct Entry: Sendable {
        var hash: UInt64 = 0
        var id: UInt16 = 0
    }

    init() {
        for (lexicalClass, words) in LexicalClass.words {
            for word in words.split(separator: " ") {
                let id = add(String(word))
                classes[Int(id)].insert(lexicalClass)
            }
        }
    }

    /// The number of a word in lower case, added where it is new.
    mutating func add(_ word: String) -> UInt16 {
        switch word {
        case "$": return Self.end
        case "#": return Self.number
        case "@site": return Self.site
        case "©": return Self.copyrightSign
        case "¤": return Self.currencySign
        case "@calendar": return Self.calendar
        default: break
        }
        var hash = WordHash()
        for byte in word.utf8 { hash.append(byte) }
        if let id = ids[hash.value] { return id }
        let id = UInt16(classes.count)
        ids[hash.value] = id
        classes.append([])
        beginsCue.append(false)
        return id
    }

    mutating func markBeginsCue(_ id: UInt16) { beginsCue[Int(id)] = true }

    /// Builds the tables that ``id(of:)`` and ``flags`` read; no word may be added after it.
    mutating func freeze() {
        flags = classes.indices.map { id in
            var flags: ScannedWord.Flags = []
            if classes[id].contains(.site) { flags.insert(.site) }
            if !classes[id].isDisjoint(with: [.month, .weekday]) { flags.insert(.calendar) }
            if id != 0 && beginsCue[id] || flags.contains(.site) { flags.insert(.cue) }
            return flags
        }
        filter = Array(repeating: 0, count: 1 << (Self.filterBits - 6))
        var size = 1
        while size < ids.count * 3 { size *= 2 }
        table = Array(repeating: Entry(), count: size)
        for (hash, id) in ids {
            let bit = Self.filterBit(of: hash)
            filter[bit >> 6] |= 1 << UInt64(bit & 63)
            var slot = Int(truncatingIfNeeded: hash) & (size - 1)
            while table[slot].id != 0 { slot = (slot + 1) & (size - 1) }
            table[slot] = Entry(hash: hash, id: id)
        }
    }

    /// Whether the number is that of one of a few words.
    func isOne(_ id: UInt16, of words: [String]) -> Bool {
        id != 0
            && words.contains { word in
                var hash = WordHash()
                for byte in word.utf8 { hash.append(byte) }
                return self.id(of: hash.value) == id
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
        let mask = table.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while table[slot].id != 0 {
            if table[slot].hash == hash { return table[slot].id }
            slot = (slot + 1) & mask
        }
        return 0
    }
}

/// FNV-1a over the folded bytes of a word, mixed at the end so that its low bits can index a table.
///
/// Source: G. Fowler, L. C. Noll, K.-P. Vo, the FNV hash; D. Stafford, mix 13.
struct WordHash {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    mutating func append(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

    @inline(__always)
    var value: UInt64 { (state ^ (state >> 29)) | 1 }
}
