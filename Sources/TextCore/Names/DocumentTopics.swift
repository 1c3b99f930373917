/// What a document is about: the kins of small words that stand in it far more often than in other texts.
///
/// A place in a text about matches is often a team, and one in a text about ministers its government.
struct DocumentTopics {
    /// How many topics a document has at most.
    static let most = 3

    /// Numbers of kins (``EntityLexicon/Entry/kin``), the most telling first; 0 where there are no more.
    private(set) var kins = SIMD4<UInt32>(repeating: 0)

    /// No topics.
    init() {}

    /// Weighs the words of a document against how often their kins occur elsewhere.
    ///
    /// Complexity: O(*n*) in the words.
    init(_ words: some Sequence<WordForm>) {
        var counts = [Int](repeating: 0, count: Self.usual.count)
        for word in words where word.wordCase == .lower && word.entry.kin > 0 {
            guard word.entry.categories & LexiconCategory.functionWord.bit == 0 else { continue }
            let kin = Int(word.entry.kin) - 1
            if kin < counts.count { counts[kin] += 1 }
        }
        var weights = zip(counts, Self.usual).map { count, usual in
            count < Self.fewest ? 0 : count * Self.scale / (usual + Self.smoothing)
        }
        for place in 0..<Self.most {
            guard let best = weights.indices.max(by: { weights[$0] < weights[$1] }), weights[best] > 0
            else { break }
            kins[place] = UInt32(best) + 1
            weights[best] = 0
        }
    }

    /// A kin of which fewer words stand in a document says nothing of it.
    private static let fewest = 2
    private static let scale = 100_000
    /// What each kin is taken to occur more often, so that a rare one needs more than one word.
    private static let smoothing = 500

    /// How many of 100,000 small words with a kin are of each, in the training parts of the Groningen Meaning Bank and
    /// Re-DocRED, function words aside.
    static let usual = [
        641, 1670, 10, 2391, 1068, 3010, 15, 2391, 622, 1467, 3345, 1908, 1124, 1064, 78, 1302,
        7, 1231, 353, 1339, 276, 453, 4250, 2448, 4696, 1565, 21, 793, 1556, 274, 2594, 1540,
        14, 2032, 3709, 3946, 1529, 1071, 3577, 25, 3964, 450, 967, 239, 745, 3844, 1458, 388,
        3211, 8010, 1399, 10, 991, 3308, 528, 778, 2740, 284, 11, 324, 31, 818, 2483, 1577,
    ]
}
