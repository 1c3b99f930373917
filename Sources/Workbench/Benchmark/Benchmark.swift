import ArgumentParser

/// Measures the speed that users feel; run it in a release build.
struct Benchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure speed: run with `swift run -c release Workbench benchmark …`.",
        subcommands: [
            BenchmarkArchive.self, BenchmarkCleaning.self, BenchmarkEntities.self, BenchmarkOpening.self,
            BenchmarkPage.self, BenchmarkSearch.self, BenchmarkTerminal.self,
        ])
}
