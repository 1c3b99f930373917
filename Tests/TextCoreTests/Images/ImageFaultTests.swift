import Testing

@testable import TextCore

/// With an image that cannot be used the program says so in a sentence, and goes on without it.
@Suite struct ImageFaultTests {
    enum Fault: CaseIterable {
        case otherVersion, cutShort, cutToNothing, damaged

        func applied(to image: [UInt8]) -> [UInt8] {
            var image = image
            switch self {
            case .otherVersion: image[8] ^= 0x40
            case .cutShort: image.removeLast(image.count / 3)
            case .cutToNothing: image = []
            case .damaged: image[image.count / 2] ^= 0x01
            }
            return image
        }

        var words: String {
            switch self {
            case .otherVersion: "is of another version."
            case .cutShort: "is cut short."
            case .cutToNothing: "is not one."
            case .damaged: "is damaged."
            }
        }
    }

    private static let text = """
        Fire closes the cable car
        A fire in the valley station stopped the cable car on Monday, the operator said in Lima.
        Sign up for our newsletter
        """

    /// Does the work of an image with a faulty one; returns the problem as words.
    private static func message(_ kind: ImageKind, _ bytes: [UInt8]) -> String? {
        let article = SourceArticle(text: ArticleText(text))
        let segmentation = Segmenter().segment(article.text, blocks: [article.text.range])
        switch kind {
        case .entityModel, .lexicon:
            let linked = (Array(ImageKind.entityModel.linked), Array(ImageKind.lexicon.linked))
            let tagger =
                kind == .lexicon
                ? EntityTagger(model: linked.0, lexicon: bytes)
                : EntityTagger(model: bytes, lexicon: linked.1)
            #expect(tagger.annotate(article.text, segmentation: segmentation) == .none)
            return tagger.diagnostics.first?.message
        case .dateRules:
            let loaded = bytes.withUnsafeBytes { CompiledDateRules.loaded(from: $0) }
            #expect(loaded.rules.code == CompiledDateRules.standard.code)
            return ImageKind.diagnostic(kind, loaded.problem)?.message
        case .clutterRules:
            let loaded = bytes.withUnsafeBytes { CompiledCues.loaded(from: $0) }
            #expect(loaded.rules == CompiledCues.linked.rules)
            return ImageKind.diagnostic(kind, loaded.problem)?.message
        case .languages:
            let detector = bytes.withUnsafeBytes { LanguageDetector(image: $0) }
            #expect(detector.language(of: ArticleText(NewsParagraphs.all[1].text)) == nil)
            return ImageKind.diagnostic(kind, detector.problem)?.message
        case .blockWeights:
            let cleaned = bytes.withUnsafeBytes { Cleaner(image: $0) }.clean(article)
            #expect(cleaned.removed.isEmpty)
            return cleaned.diagnostics.first?.message
        case .blockNetwork:
            let cleaned = bytes.withUnsafeBytes { Cleaner(networkImage: $0) }.clean(article)
            #expect(!cleaned.removed.isEmpty, "The chain alone decides.")
            return cleaned.diagnostics.first?.message
        case .aliases:
            #expect(bytes.withUnsafeBytes { EntityAliases($0).row(of: "US", type: .location) == nil })
            return bytes.withUnsafeBytes { EntityAliases.problem(in: $0) }
                .map(EntityAliases.diagnostic)?.message
        }
    }

    @Test(arguments: ImageKind.allCases, Fault.allCases)
    func `a fault of any image is named, and the rest of the program goes on`(kind: ImageKind, fault: Fault)
        throws
    {
        let message = try #require(Self.message(kind, fault.applied(to: Array(kind.linked))))
        #expect(message.hasPrefix("The \(kind.title) \(fault.words) "), "\(message)")
    }

    @Test(arguments: ImageKind.allCases)
    func `a linked image has no problem`(kind: ImageKind) {
        #expect(kind.linkedProblem == nil)
    }

    @Test func `rules that are newer than their image are told to those who build, not to readers`() {
        #expect(ImageKind.diagnostic(.dateRules, .outdated) == nil)
        #expect(
            ImageProblem.outdated.message(.dateRules)
                == "The image of the date rules is older than the rules of the program.")
        #expect(ImageKind.linkedProblems.isEmpty)
    }
}
