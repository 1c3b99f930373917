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

    /// What stands before and after the runs that begin and end with the word, at up to four places.
    var company = Company()

    /// The small words around a word's runs, and the slots where the runs begin.
    struct Company {
        private(set) var before = SIMD4<UInt32>(repeating: 0)
        private(set) var after = SIMD4<UInt32>(repeating: 0)
        private(set) var places = SIMD4<Int32>(repeating: -1)
        private var count = 0
        private static let isWord: UInt32 = 0x8000_0000

        /// How a word is written down: by its cluster where it has one.
        static func value(of form: WordForm) -> UInt32 {
            form.entry.cluster == 0 ? form.lower | isWord : form.entry.cluster
        }

        /// The wider kin of a value, 0 for a word without one.
        static func kin(_ value: UInt32) -> UInt32 {
            value & isWord == 0 ? EntityLexicon.Entry.kin(ofCluster: value) : 0
        }

        /// - Parameters:
        ///   - before: what stands before the run, 0 for nothing to tell; `after` likewise.
        ///   - place: where the run begins.
        mutating func append(before: UInt32, after: UInt32, place: Int) {
            guard count < 4, before | after != 0 else { return }
            self.before[count] = before
            self.after[count] = after
            places[count] = Int32(place)
            count += 1
        }
    }

    mutating func take(_ more: Clues, _ run: Longest) {
        clues.formUnion(more)
        if run.length > longest.length { longest = run }
    }
}
