import Foundation
import Testing

/// Holds the examples that the tests run to those of the doc comments and Markdown files.
///
/// `UPDATE_GOLDEN=1 swift test --filter DocumentationTests` writes `Examples.swift` anew; the next build runs it.
@Suite struct DocumentationTests {
    private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    private static let root = tests.deletingLastPathComponent().deletingLastPathComponent()
    private static let generated = tests.appending(path: "Examples.swift")

    /// Programs cannot be imported, so their examples are left out.
    private static let programs: Set<String> = ["dateline", "dateline-annotate", "Workbench"]

    /// The modules whose examples are run, and the files that hold them, in order of their paths.
    private static func sources() throws -> [(module: String, file: URL)] {
        let folder = root.appending(path: "Sources")
        let paths = (FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []).compactMap {
            $0 as? String
        }
        return paths.filter { $0.hasSuffix(".swift") || $0.hasSuffix(".md") }.sorted().compactMap { path in
            let module = path.split(separator: "/").first.map(String.init) ?? ""
            return programs.contains(module) ? nil : (module, folder.appending(path: path))
        } + [("", root.appending(path: "README.md"))]
    }

    private static func examples() throws -> [(module: String, example: DocumentedExample)] {
        try sources().flatMap { module, file in
            DocumentedExample.examples(
                in: try String(contentsOf: file, encoding: .utf8), file: file.lastPathComponent
            ).map { (module, $0) }
        }
    }

    private static func generatedText() throws -> String {
        let examples = try examples()
        let modules = Set(examples.map(\.module)).filter { !$0.isEmpty && !$0.hasSuffix(".md") }.sorted()
        let imports = modules.map { "@testable import \($0)" }
        let functions = examples.map { _, example in
            example.function(prelude: ExamplePreludes.statements[example.file] ?? [])
                .split(separator: "\n", omittingEmptySubsequences: false)
                .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
        }
        return """
            // Made by DocumentationTests from the examples of doc comments and Markdown files; do not edit.
            // swift-format-ignore-file
            import Testing

            \(imports.joined(separator: "\n"))

            @Suite struct Examples {
                /// Examples print to nowhere.
                private func print(_ items: Any...) {}

            \(functions.joined(separator: "\n\n"))
            }

            """
    }

    @Test func `the examples that are run are those of the documentation`() throws {
        let text = try Self.generatedText()
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try text.write(to: Self.generated, atomically: true, encoding: .utf8)
        } else {
            #expect(
                try String(contentsOf: Self.generated, encoding: .utf8) == text,
                "run UPDATE_GOLDEN=1 swift test --filter DocumentationTests, and look at the change")
        }
    }

    @Test func `indented blocks and fences of Swift are examples, others are not`() {
        let text = """
            /// Reads a value.
            ///
            ///     DateValue("2022")?.words    // "2022"
            ///
            /// - Parameter text:
            ///     what is read
            /// ```text
            /// 0  magic
            /// ```
            struct DateValue {}
            """
        let examples = DocumentedExample.examples(in: text, file: "DateValue.swift")
        #expect(examples.map(\.lines) == [[#"DateValue("2022")?.words    // "2022""#]])
        let markdown = "# A\n\n    swift build\n\n```swift\nlet a = 1\n```\n```sh\nls\n```\n"
        #expect(DocumentedExample.examples(in: markdown, file: "A.md").map(\.lines) == [["let a = 1"]])
    }

    @Test func `a comment that begins as a literal does is a claim`() {
        let example = DocumentedExample(
            name: "A.swift#1",
            lines: ["let a = 1  // one", "a + 1  // 2: more", "a  // the first", "// alone"])
        #expect(
            example.function(prelude: []) == """
                @Test func `A.swift#1`() async throws {
                    let a = 1  // one
                    expect(a + 1, is: #"2: more"#, in: "A.swift#1")
                    a  // the first
                    // alone
                }
                """)
    }
}
