import TextCore

/// A text with marked spans, the way the tests write their expectations.
///
/// `[Reuters|org] said [Tuesday|date=2024-01-30]` gives the text `Reuters said Tuesday` and two marks.
/// A backslash takes the next character as it is.
public struct MarkedText: Sendable {
    public struct Mark: Hashable, Sendable {
        public let range: TextRange
        /// What stands after the bar: `org`, `date=2024-01-30`.
        public let label: String
    }

    public let text: ArticleText
    public let marks: [Mark]

    /// - Precondition: brackets are balanced, not nested, and each has a bar.
    public init(_ marked: String) {
        var bytes: [UInt8] = []
        var marks: [Mark] = []
        var start: Int?
        var label: [UInt8]?
        var isEscaped = false
        for byte in marked.utf8 {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
                continue
            } else if byte == UInt8(ascii: "[") {
                precondition(start == nil, "Marks do not nest: \(marked)")
                start = bytes.count
                continue
            } else if byte == UInt8(ascii: "|"), start != nil, label == nil {
                label = []
                continue
            } else if byte == UInt8(ascii: "]"), let from = start {
                guard let name = label else { preconditionFailure("A mark needs a bar: \(marked)") }
                marks.append(
                    Mark(
                        range: TextRange(utf8: from..<bytes.count),
                        label: String(decoding: name, as: UTF8.self)))
                start = nil
                label = nil
                continue
            }
            if label != nil { label?.append(byte) } else { bytes.append(byte) }
        }
        precondition(start == nil, "A mark is not closed: \(marked)")
        text = ArticleText(String(decoding: bytes, as: UTF8.self))
        self.marks = marks
    }
}
