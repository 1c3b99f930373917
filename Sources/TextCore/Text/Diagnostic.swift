/// Something that a reader should know about an input: it was used, but not quite as it came.
///
/// The core never throws over an input; it returns a value and diagnostics.
public struct Diagnostic: Hashable, Sendable {
    public enum Severity: UInt8, Sendable, Comparable {
        /// Nothing is lost.
        case note
        /// Something was replaced, or could not be known.
        case warning
        /// The input is not usable as an article.
        case error

        public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    public let severity: Severity
    /// What was found and the mend, in one sentence, without the file's name.
    public let message: String
    /// Where in the text, if it is in one place.
    public let range: TextRange?
    /// The line of the source, counted from 1, if the message is about one.
    public let line: Int?

    public init(_ severity: Severity, _ message: String, range: TextRange? = nil, line: Int? = nil) {
        self.severity = severity
        self.message = message
        self.range = range
        self.line = line
    }
}
