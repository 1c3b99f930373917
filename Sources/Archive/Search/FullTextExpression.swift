/// Words as an expression of FTS5, in which nothing of what a user wrote is taken for an operator.
enum FullTextExpression {
    /// All of the words and phrases must be there.
    static func all(_ phrases: [(text: String, isPrefix: Bool)]) -> String {
        phrases.map { phrase($0.text, isPrefix: $0.isPrefix) }.joined(separator: " AND ")
    }

    /// Words one after the other; of a beginning the last may go on.
    static func phrase(_ text: String, isPrefix: Bool = false) -> String {
        // A zero byte would end the expression.
        let quoted = text.replacing("\u{0}", with: " ").replacing("\"", with: "\"\"")
        return "\"\(quoted)\"" + (isPrefix ? " *" : "")
    }
}
