import Testing

@testable import TextCore

/// What a document is about is told by the kins of its small words.
@Suite struct DocumentTopicsTests {
    /// Words in three clusters of two kins: 1 and 2 are of the first kin, 17 of the second.
    private static let lexicon = LexiconImage.compile(
        [.init(words: [NameHash.lower("over")], category: .functionWord)],
        clusters: [
            NameHash.lower("goal"): 1, NameHash.lower("striker"): 2, NameHash.lower("minister"): 17,
            NameHash.lower("over"): 17,
        ])

    private static func topics(_ string: String) -> [UInt32] {
        let text = ArticleText(string)
        let segmentation = Segmenter().segment(text, blocks: [text.range])
        let topics = lexicon.withUnsafeBytes {
            DocumentContext(text, segmentation: segmentation, lexicon: EntityLexicon($0)).topics
        }
        return topics.kins.indices.map { topics.kins[$0] }.filter { $0 != 0 }
    }

    @Test(
        arguments: [
            ("", []),
            ("The striker left", []),
            ("A striker and a goal", [1]),
            ("A Striker and a GOAL", []),
            ("over and over", []),
            ("minister and minister, goal after goal", [1, 2]),
            ("minister, minister, minister, minister, minister and goal after goal", [2, 1]),
        ] as [(String, [UInt32])])
    func `a topic is a kin of at least two small words, the most unusual first`(
        text: String, expected: [UInt32]
    ) {
        #expect(Self.topics(text) == expected)
    }

    @Test func `every kin of the linked lexicon has its usual share`() {
        let bytes = DataImage.payload(of: ImageKind.lexicon.linked)
        let slots = Int(
            bytes.loadUnaligned(fromByteOffset: LexiconImage.slotCountOffset, as: UInt32.self))
        let kins = (0..<slots).map { slot in
            let offset = LexiconImage.headerSize + slot * LexiconImage.slotSize + 6
            let cluster = bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self)
            return EntityLexicon.Entry(cluster: UInt32(cluster)).kin
        }
        #expect(Set(kins) == Set(0...UInt32(DocumentTopics.usual.count)))
    }
}
