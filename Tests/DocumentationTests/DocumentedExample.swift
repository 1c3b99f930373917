import Foundation

/// A Swift example of a doc comment or a Markdown file, and the test that is made of it.
///
/// In a doc comment an example is an indented block or a fence; in Markdown it is a fence. A fence of another language
/// than Swift is no example. A line of the form `expression    // value` claims the value, where the comment begins
/// as a literal does: with a quotation mark, a digit, a point, a bracket, a minus, `true`, `false` or `nil`.
struct DocumentedExample {
    /// The file's name and the example's number in it: `DateValue.swift#1`.
    let name: String
    let lines: [String]

    /// The file that holds the example, without its number.
    var file: String { String(name.prefix { $0 != "#" }) }

    /// Reads all examples of a source file, or of a Markdown file.
    static func examples(in text: String, file: String) -> [DocumentedExample] {
        let isMarkdown = file.hasSuffix(".md")
        var examples: [DocumentedExample] = []
        var block: [String] = []
        var fence: String?
        func finish() {
            let lines = Array(block.drop { $0.isEmpty })
            if !lines.isEmpty {
                examples.append(
                    DocumentedExample(name: "\(file)#\(examples.count + 1)", lines: unindented(lines)))
            }
            block = []
        }
        var previous = ""
        for line in (text + "\n").split(separator: "\n", omittingEmptySubsequences: false) {
            guard let content = isMarkdown ? String(line) : docComment(line) else {
                finish()
                (fence, previous) = (nil, "")
                continue
            }
            if content.drop(while: { $0 == " " }).hasPrefix("```") {
                if fence == nil {
                    fence = String(content.drop { $0 == " " || $0 == "`" })
                } else {
                    finish()
                    fence = nil
                }
            } else if let language = fence {
                if language == "swift" || (language.isEmpty && !isMarkdown) { block.append(content) }
            } else if !isMarkdown, content.hasPrefix("    "), !block.isEmpty || isBlank(previous) {
                block.append(content)
            } else if !block.isEmpty {
                if isBlank(content) { block.append("") } else { finish() }
            }
            previous = content
        }
        finish()
        return examples
    }

    /// The text of a line of a doc comment, without the marker and its blank; `nil` for another line.
    private static func docComment(_ line: Substring) -> String? {
        let text = line.drop { $0 == " " }
        guard text.hasPrefix("///") else { return nil }
        let content = text.dropFirst(3)
        return String(content.hasPrefix(" ") ? content.dropFirst() : content)
    }

    private static func isBlank(_ line: String) -> Bool { line.allSatisfy { $0 == " " } }

    private static func unindented(_ lines: [String]) -> [String] {
        var lines = lines
        while let last = lines.last, isBlank(last) { lines.removeLast() }
        let indent = lines.filter { !isBlank($0) }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        return lines.map { String($0.dropFirst(indent)) }
    }

    // MARK: The test made of it

    /// A function with the example's statements, in which each claim is a call of `expect`.
    ///
    /// - Parameter prelude: statements that say what the example takes as given.
    func function(prelude: [String]) -> String {
        let body = prelude + lines.filter { !$0.hasPrefix("import ") }.map(statement)
        return """
            @Test func `\(name)`() async throws {
            \(body.map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n"))
            }
            """
    }

    private func statement(_ line: String) -> String {
        guard let comment = line.range(of: "//") else { return line }
        let code = line[..<comment.lowerBound].trimmingCharacters(in: .whitespaces)
        let claim = line[comment.upperBound...].trimmingCharacters(in: .whitespaces)
        guard !code.isEmpty, Self.isClaim(claim), Self.isExpression(code) else { return line }
        let literal = "#\"\(claim)\"#"
        if code.hasPrefix("print(") {
            return
                "expect(\(code.dropFirst("print(".count).dropLast()), prints: \(literal), in: \"\(name)\")"
        }
        let isThrowing = code.hasPrefix("try ")
        let value = isThrowing ? String(code.dropFirst("try ".count)) : code
        let call = "expect(\(value), is: \(literal), in: \"\(name)\")"
        return isThrowing ? "try " + call : call
    }

    private static func isClaim(_ comment: String) -> Bool {
        guard let first = comment.first else { return false }
        if first.isNumber || "\".[{-/".contains(first) { return true }
        return ["true", "false", "nil"].contains { comment.hasPrefix($0) }
    }

    private static func isExpression(_ code: String) -> Bool {
        !["let ", "var ", "for ", "if ", "guard "].contains { code.hasPrefix($0) } && code.last != "{"
    }
}
