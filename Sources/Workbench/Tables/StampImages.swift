import ArgumentParser
import TextCore

/// Writes the stamp of the images, as after training a model.
struct StampImages: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stamp",
        abstract: "Let the next build link in images that were trained or copied here.")

    @Option(help: "The folder of the data that is linked in.")
    var folder = DataFolder.standard

    func run() throws { try DataFolder(folder).writeStamp() }
}
