import ArgumentParser
import Streams

extension ProblemReport {
    /// Ends the command with status 1 where a problem was reported.
    func finish() throws {
        if hasProblems { throw ExitCode(1) }
    }
}
