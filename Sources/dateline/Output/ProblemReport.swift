import ArgumentParser
import Display

/// Names on standard error what could not be used, and remembers that there was something.
struct ProblemReport {
    private var hasProblems = false

    /// Reports an input that could not be used: the exit status will be 1.
    mutating func report(_ problem: String) {
        hasProblems = true
        warn(problem)
    }

    /// Reports something that did not keep an input from being used.
    func warn(_ message: String) {
        var stream = OutputStream.standardError()
        stream.write(line: "dateline: " + ScreenText(message))
        stream.flush()
    }

    /// Ends the command with status 1 where a problem was reported.
    func finish() throws {
        if hasProblems { throw ExitCode(1) }
    }
}
