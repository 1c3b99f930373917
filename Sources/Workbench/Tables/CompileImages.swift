import ArgumentParser
import Foundation
import TextCore

/// Compiles lists, rules and weights into the images that are linked into the program.
struct CompileImages: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "images",
        abstract: "Compile lists, rules and weights into the images that programs start with.",
        discussion: """
            The images depend on nothing but their sources: two runs write the same bytes. Run it after a change to \
            Lexicons, Weights, Languages, a date rule or a clutter rule. After a change to Lexicons the entity model must be \
            trained anew: it fits the lexicon that it was trained with.
            """)

    @Option(help: "The folder of the data that is linked in.")
    var folder = DataFolder.standard

    @Option(help: "Compile one image alone: lexicon, dates, clutter, weights, languages or aliases.")
    var only: Image?

    enum Image: String, CaseIterable, ExpressibleByArgument {
        case lexicon, dates, clutter, weights, languages, aliases
    }

    func run() throws {
        let folder = DataFolder(folder)
        for image in only.map({ [$0] }) ?? Image.allCases {
            switch image {
            case .lexicon:
                try folder.write(
                    EntityLists(directory: folder.url.appending(path: "Lexicons")).image, .lexicon)
            case .dates:
                try folder.write(
                    CompiledDateRules.fromTables.image(sources: DateRuleTable.fingerprint), .dateRules)
            case .clutter:
                try folder.write(
                    CompiledCues.fromTables.image(sources: ClutterRules.fingerprint), .clutterRules)
            case .weights:
                var unknown: [String] = []
                let image = BlockModels.image(
                    textTable: try folder.text("Weights/text.txt"),
                    pageTable: try folder.text("Weights/page.txt"), unknown: &unknown)
                for line in unknown { print("No feature has this name, so the line is left out: \(line)") }
                try folder.write(image, .blockWeights)
            case .languages:
                let lists = try LanguageImage.sourceFiles.map(folder.text)
                try folder.write(
                    LanguageImage.image(nGrams: lists[0], functionWords: lists[1]), .languages)
            case .aliases:
                try folder.write(
                    AliasImage.compile(try folder.text("Lexicons/\(AliasImage.sourceFile)")), .aliases)
            }
        }
    }
}
