import ArgumentParser

/// Makes data to measure with.
struct Make: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make data to measure with.", subcommands: [MakeArchive.self])
}
