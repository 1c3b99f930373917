import ArgumentParser

@main
struct Workbench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "Workbench", abstract: "Train, evaluate and benchmark Dateline.",
        subcommands: [Benchmark.self, Evaluate.self, Make.self, Tables.self, Train.self])
}
