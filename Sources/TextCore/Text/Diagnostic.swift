/// An oddity of an input that was used all the same.
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
    /// The finding and the mend, in one sentence, without the file's name.
    public let message: String
    /// The range in the text; `nil` if it is not in one place.
    public let range: TextRange?
    /// The line of the source, counted from 1; `nil` if it is not in one line.
    public let line: Int?

    public init(_ severity: Severity, _ message: String, range: TextRange? = nil, line: Int? = nil) {
        self.severity = severity
        self.message = message
        self.range = range
        self.line = line
    }
}
