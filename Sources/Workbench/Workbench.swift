import ArgumentParser
import Foundation
import TextCore

@main
struct Workbench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "Workbench", abstract: "Train, evaluate and benchmark Dateline.",
        subcommands: [Benchmark.self, Evaluate.self, Make.self, Tables.self, Train.self])

    /// Says which images are older than their sources before any command measures with them.
    static func main() {
        for problem in ImageKind.linkedProblems {
            FileHandle.standardError.write(Data("Workbench: \(problem)\n".utf8))
        }
        main(nil)
    }
}
