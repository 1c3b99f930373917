import Foundation
import TestSupport
import Testing

@testable import TextCore

@Suite struct LanguageDetectorTests {
    private let detector = LanguageDetector()

    private func code(_ text: String) -> String? { detector.language(of: ArticleText(text))?.code }

    @Test(arguments: NewsParagraphs.all.indices)
    func `thirty words of news tell their language, wherever they begin`(number: Int) {
        let (language, text) = NewsParagraphs.all[number]
        guard !NewsParagraphs.withoutBlanks.contains(language) else {
            #expect(code(text) == language)
            return
        }
        let words = text.split(separator: " ")
        for start in 0...max(0, words.count - 30) {
            let part = words[start..<min(words.count, start + 30)].joined(separator: " ")
            #expect(code(part) == language, "\(part)")
        }
    }

    @Test func `a long text is told by a sample, in time that does not grow with it`() {
        for (language, text) in NewsParagraphs.all where language == "en" || language == "pl" {
            #expect(code(String(repeating: text + "\n\n", count: 4000)) == language)
        }
    }

    @Test func `letters may be capitals`() {
        #expect(code(NewsParagraphs.all[1].text.uppercased()) == "de")
        #expect(code(NewsParagraphs.all[0].text.uppercased()) == "en")
    }

    static let unknown: [String] = [
        "", " \n\t ", "Peru votes", "Der Krieg", String(repeating: "a", count: 10 << 20),
        String(repeating: "ha ", count: 5000), String(repeating: "Ω", count: 10000),
        (1...2000).map { "\($0 * 7919)" }.joined(separator: " "),
        "12.5 % 3,400 7/8 2022-02-24 18:30 +49 30 1234567 €12 $5 100 200 300 400 500 600 700",
        """
        func visit(_ node: Node) -> Bool { guard node.isElement else { return false } switch elements[node.key] {
        case .meta: takeMeta(node) case .script: if node.attribute("type")?.contains("json") == true { scripts.append(x) } } }
        """,
        "int main(void) { for (int i = 0; i < n; ++i) { a[i] += b[i] * c; } return printf(\"%d\\n\", a[0]) ? 1 : 0; }",
        "The bridge мост был закрыт во вторник γέφυρα έκλεισε την Τρίτη and the ferry паром πορθμείο ran late",
        "\u{0}\u{1}\u{2}\u{FFFD}\u{200B}\u{202E}\u{FEFF}",
    ]

    @Test(arguments: unknown.indices)
    func `a text that is short, mixed or no prose is unknown`(number: Int) {
        #expect(code(Self.unknown[number]) == nil)
    }

    @Test func `no bytes make it crash`() {
        var random = SeededGenerator(seed: 11)
        for length in 0..<600 {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            _ = detector.language(of: ArticleText(repairing: bytes))
            // A range that cuts a scalar.
            let text = Array(NewsParagraphs.all[length % NewsParagraphs.all.count].text.utf8)
            let start = Int.random(in: 0..<text.count, using: &random)
            _ = detector.language(
                of: text.span, in: [start..<Int.random(in: start...text.count, using: &random)])
        }
    }

    @Test(arguments: [
        ("de", "de"), ("pt-BR", "pt"), ("en_GB.UTF-8", "en"), ("zh-Hans", "zh"), ("nb", "no"), ("iw", "he"),
        ("DE", "de"), ("fil", "tl"), ("und", nil), ("x", nil), ("", nil), ("english", nil), ("12", nil),
    ])
    func `tags name languages`(tag: String, code: String?) {
        #expect(Language(tag: tag)?.code == code)
    }

    @Test func `the text decides, else the source; a language without a profile is believed`() {
        func language(_ text: String, stated: String) -> String? {
            let article = SourceArticle(
                text: ArticleText(text), metadata: ArticleMetadata(language: stated))
            return detector.language(of: article, blocks: [0..<article.text.count])?.code
        }
        #expect(language(NewsParagraphs.all[1].text, stated: "en-US") == "de")
        #expect(language("Der Krieg", stated: "de") == "de")
        #expect(language(NewsParagraphs.all[0].text, stated: "is") == "en")
        #expect(
            language(
                "O concello decidiu o martes pechar a vella ponte durante ano e medio para que os enxeñeiros cambien os "
                    + "cables que a sosteñen desde a guerra, dixo a alcaldesa.", stated: "gl") == "gl")
    }
}
