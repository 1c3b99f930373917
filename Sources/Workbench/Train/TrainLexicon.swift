import ArgumentParser
import Foundation
import TextCore

/// Compiles the lists of names into the lexicon.
struct TrainLexicon: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lexicon", abstract: "Compile the lists of names into the lexicon.")

    @Option(help: "The folder of the lists.")
    var lists = "Sources/CTextData/Lexicons"

    @Option(help: "The file to write.")
    var out = "Sources/CTextData/entity-lexicon.bin"

    func run() throws {
        let lists = try EntityLists(directory: URL(filePath: lists))
        let image = LexiconImage.compile(lists.lines, clusters: lists.clusters)
        try Data(image).write(to: URL(filePath: out))
        try DataStamp.update(beside: URL(filePath: out))
        print("\(lists.lines.count) names, \(lists.clusters.count) words in clusters, \(image.count) bytes")
    }
}
