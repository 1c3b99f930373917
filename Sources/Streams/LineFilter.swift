/// What a filter of lines reads and writes: standard input, standard output, standard error.
package enum LineFilter {
    /// Takes the lines that have come since, without their ends; `nil` at the end.
    package typealias Input = () throws(Inability) -> [[UInt8]]?

    /// Runs a filter on the standard streams.
    ///
    /// - Parameters:
    ///   - longest: bytes of a line that are kept; one more of a longer line.
    ///   - body: the filter; its lines of output are JSON.
    package static func run(
        longest: Int,
        _ body: (
            _ next: Input, _ write: ([[UInt8]]) -> Void, _ warn: (String) -> Void
        ) throws(Inability) -> Bool
    ) throws(Inability) -> Bool {
        var lines = LineBatches(longest: longest)
        var output = OutputStream.standardOutput()
        let problems = ProblemReport()
        return try body(
            { () throws(Inability) in try lines.next() },
            { records in
                for record in records { output.write(json: record) }
                output.flush()
            },
            { problems.warn($0) })
    }
}
