/// Numbers the words that patterns and lexical classes name, for a ``Vocabulary``.
struct VocabularyBuilder {
    private var ids: [UInt64: UInt16] = [:]
    /// The hashes of the words, in the order of their numbers from ``Vocabulary/firstWord`` on.
    private(set) var hashes: [UInt64] = []
    /// Of all numbers.
    private(set) var classes = [LexicalClass](repeating: [], count: Int(Vocabulary.firstWord))
    /// Of all numbers: whether a pattern may begin with the word anywhere in a block.
    private(set) var beginsCue = [Bool](repeating: true, count: Int(Vocabulary.firstWord))

    init() {
        for (lexicalClass, words) in LexicalClass.words {
            for word in words.split(separator: " ") {
                classes[Int(add(String(word)))].insert(lexicalClass)
            }
        }
    }

    /// The number of a word in lower case, added where it is new, or of a sign of the pattern language.
    mutating func add(_ word: String) -> UInt16 {
        switch word {
        case "$": return Vocabulary.end
        case "#": return Vocabulary.number
        case "@site": return Vocabulary.site
        case "©": return Vocabulary.copyrightSign
        case "¤": return Vocabulary.currencySign
        case "@calendar": return Vocabulary.calendar
        default: break
        }
        let hash = WordHash.of(word)
        if let id = ids[hash] { return id }
        let id = UInt16(classes.count)
        ids[hash] = id
        hashes.append(hash)
        classes.append([])
        beginsCue.append(false)
        return id
    }

    mutating func markBeginsCue(_ id: UInt16) { beginsCue[Int(id)] = true }
}
