import Display

/// Reports problems on standard error, and remembers that there were some.
package struct ProblemReport {
    package private(set) var hasProblems = false

    package init() {}

    /// Reports an input that could not be used: the exit status will be 1.
    package mutating func report(_ problem: String) {
        hasProblems = true
        warn(problem)
    }

    /// Reports a problem that left the input usable.
    package func warn(_ message: String) {
        var stream = OutputStream.standardError()
        stream.write(line: "dateline: " + ScreenText(message))
        stream.flush()
    }
}
