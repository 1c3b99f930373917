import ArgumentParser

/// Makes the tables that are generated from other data.
struct Tables: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make the tables that come from other data.",
        subcommands: [
            MakeCellClassTable.self, MakeBreakClassTable.self, CompileImages.self, StampImages.self,
        ])
}
