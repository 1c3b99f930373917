import ArgumentParser

/// Makes data to measure with, and pictures of the reader.
struct Make: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make data to measure with, and pictures.",
        subcommands: [MakeArchive.self, MakePicture.self])
}
