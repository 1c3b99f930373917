import ArgumentParser

/// Makes the tables that are generated from data by others.
struct Tables: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make the tables that come from data by others.",
        subcommands: [MakeScalarClassTable.self])
}
