import Display

/// Names on standard error what could not be used, and remembers that there was something.
package struct ProblemReport {
    package private(set) var hasProblems = false

    package init() {}

    /// Reports an input that could not be used: the exit status will be 1.
    package mutating func report(_ problem: String) {
        hasProblems = true
        warn(problem)
    }

    /// Reports something that did not keep an input from being used.
    package func warn(_ message: String) {
        var stream = OutputStream.standardError()
        stream.write(line: "dateline: " + ScreenText(message))
        stream.flush()
    }
}
