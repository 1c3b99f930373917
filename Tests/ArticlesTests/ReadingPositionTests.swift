import Testing
import TextCore

@testable import Articles

@Suite struct ReadingPositionTests {
    private static let words = "The river rose in the night. Ferries stayed in port. Schools were closed. "
    private static let text = ArticleText(words + "Trains ran late. " + words + "In the evening it fell.")
    private static let place = TextOffset(utf8: words.utf8.count)

    private func textAfter(_ offset: TextOffset, in text: ArticleText) -> String {
        text.string(in: TextRange(offset, text.range.upper))
    }

    @Test func `in the same text it is the same offset`() {
        for offset in 0...Self.text.count {
            let place = TextOffset(utf8: offset)
            #expect(ReadingPosition(place, in: Self.text).offset(in: Self.text) == place)
        }
    }

    @Test func `it follows its words when something before them comes or goes`() {
        let position = ReadingPosition(Self.place, in: Self.text)
        for before in ["", "An editor's note of some length. ", "Café. "] {
            let other = ArticleText(before + "Trains ran late. " + Self.words + "In the evening it fell.")
            #expect(textAfter(position.offset(in: other), in: other).hasPrefix("Trains ran late."))
        }
    }

    @Test func `of words that recur the nearest are taken`() {
        let second = TextOffset(utf8: Self.words.utf8.count + 17)
        let position = ReadingPosition(second, in: Self.text)
        let other = ArticleText("Note. " + Self.text.description)
        #expect(position.offset(in: other) == TextOffset(utf8: second.utf8 + 6))
        let first = ReadingPosition(.start, in: Self.text)
        #expect(first.offset(in: other) == TextOffset(utf8: 6))
    }

    @Test func `without its words it is as far into the text`() {
        let position = ReadingPosition(
            TextOffset(utf8: 50), in: ArticleText(String(repeating: "a", count: 100)))
        let other = ArticleText(String(repeating: "é", count: 101))
        let place = position.offset(in: other)
        #expect(place.utf8 == 100 && other.isScalarBoundary(place))
    }

    @Test func `a stored position that makes no sense stays in the text`() {
        for position in [
            ReadingPosition(offset: TextOffset(utf8: .max), textLength: 0, checksum: 0, quote: ""),
            ReadingPosition(offset: TextOffset(utf8: .max), textLength: 3, checksum: 0, quote: "a"),
            ReadingPosition(offset: TextOffset(utf8: 9), textLength: 10, checksum: 1, quote: "a\u{0}"),
        ] {
            for text in [ArticleText.empty, ArticleText("a"), ArticleText("日本の記事")] {
                let place = position.offset(in: text)
                #expect(place.utf8 <= text.count && text.isScalarBoundary(place))
            }
        }
    }
}
