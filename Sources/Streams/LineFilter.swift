/// The standard streams of a filter of lines.
package enum LineFilter {
    /// Takes the waiting lines, without their ends; `nil` at the end.
    package typealias Input = () throws(Inability) -> [[UInt8]]?

    /// Runs a filter on the standard streams.
    ///
    /// - Parameters:
    ///   - longest: the most bytes of a line; of a longer one a byte more is kept.
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
