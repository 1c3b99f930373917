import Foundation
import Testing

@testable import TextCore

/// The images that are linked in are those that their sources make, and those in the folder.
@Suite struct LinkedImageTests {
    private static let mend: Comment = "run 'swift run Workbench tables images' and build again"
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(path: "../../../Sources/CTextData")

    private static func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    @Test(arguments: ImageKind.allCases)
    func `the image that is linked in is the one in the folder`(kind: ImageKind) throws {
        let file = try Data(contentsOf: Self.folder.appending(path: kind.fileName))
        #expect(
            Array(file) == Array(kind.linked),
            "\(kind.fileName) has changed: run 'swift run Workbench tables stamp' and build again")
    }

    @Test func `the lexicon is as new as its lists`() throws {
        let image = try DataImage(ImageKind.lexicon.linked, .lexicon, layout: LexiconImage.layout)
        let texts = try LexiconImage.sourceFiles.map { try Self.text("Lexicons/\($0)") }
        #expect(image.sources == LexiconImage.sources(texts), Self.mend)
    }

    @Test func `the date rules are as new as their tables`() {
        #expect(
            Array(ImageKind.dateRules.linked)
                == CompiledDateRules.fromTables.image(sources: DateRuleTable.fingerprint), Self.mend)
    }

    @Test func `the clutter rules are as new as their tables`() {
        #expect(
            Array(ImageKind.clutterRules.linked)
                == CompiledCues.fromTables.image(sources: ClutterRules.fingerprint), Self.mend)
    }

    @Test func `the block weights are as new as their tables, whose features are those of the program`()
        throws
    {
        var unknown: [String] = []
        let image = BlockModels.image(
            textTable: try Self.text("Weights/text.txt"), pageTable: try Self.text("Weights/page.txt"),
            unknown: &unknown)
        #expect(unknown.isEmpty, "The weights name features that the program does not have; train anew.")
        #expect(Array(ImageKind.blockWeights.linked) == image, Self.mend)
    }

    @Test func `the language profiles are as new as their lists`() throws {
        let lists = try LanguageImage.sourceFiles.map { try Self.text($0) }
        let image = LanguageImage.image(nGrams: lists[0], functionWords: lists[1])
        #expect(Array(ImageKind.languages.linked) == image, Self.mend)
    }

    @Test func `the aliases are as new as their table`() throws {
        #expect(
            Array(ImageKind.aliases.linked)
                == AliasImage.compile(try Self.text("Lexicons/\(AliasImage.sourceFile)")), Self.mend)
    }

    @Test func `the entity model fits the lexicon and the features of the program`() {
        let problem = ModelImage.problem(
            in: ImageKind.entityModel.linked, lexicon: ImageKind.lexicon.linked)
        #expect(problem == nil, "train the entity model anew")
    }
}
