/// What a document shows of one of its words, over all the places where it stands.
struct WordEvidence {
    /// What stood next to the word somewhere in the document.
    struct Clues: OptionSet {
        let rawValue: UInt8

        static let afterTitle = Clues(rawValue: 1)
        static let givenName = Clues(rawValue: 2)
        static let organizationWord = Clues(rawValue: 4)
        static let afterPreposition = Clues(rawValue: 8)
        static let speaks = Clues(rawValue: 16)
        static let possessive = Clues(rawValue: 32)
        static let afterThe = Clues(rawValue: 64)
        static let acronym = Clues(rawValue: 128)
    }

    /// A run of capitals that holds the word: its slots, and the word's place in it.
    struct Longest {
        var start = 0
        var end = 0
        var place = 0

        var length: Int { end - start }
    }

    /// How often the word stands with a capital elsewhere than at the start of a sentence.
    var capitalizedInside = 0
    var isSeenInLower = false
    var clues: Clues = []
    /// The longest run that holds the word, the first of those.
    var longest = Longest()

    mutating func take(_ more: Clues, _ run: Longest) {
        clues.formUnion(more)
        if run.length > longest.length { longest = run }
    }
}
