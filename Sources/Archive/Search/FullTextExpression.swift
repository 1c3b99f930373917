/// Words as an expression of FTS5, in which no word of the user is an operator.
enum FullTextExpression {
    /// All of the words and phrases must occur.
    static func all(_ phrases: [(text: String, isPrefix: Bool)]) -> String {
        phrases.map { phrase($0.text, isPrefix: $0.isPrefix) }.joined(separator: " AND ")
    }

    /// Words one after the other; the last may be the beginning of a longer word.
    static func phrase(_ text: String, isPrefix: Bool = false) -> String {
        // A zero byte would end the expression.
        let quoted = text.replacing("\u{0}", with: " ").replacing("\"", with: "\"\"")
        return "\"\(quoted)\"" + (isPrefix ? " *" : "")
    }
}
