import Testing
import TextCore

@Suite struct SegmenterTests {
    /// A bar stands between two sentences; the text is the line without the bars.
    @Test(arguments: [
        "Peru voted on Sunday. |Turnout was high.",
        "LIMA (Reuters) — Peru voted. |It was calm.",
        "Mr. Smith met Gen. Milley. |They spoke.",
        "“We will go,” she said. |“It is time.” |He agreed.",
        "He asked: “Why?” |Nobody knew.",
        "“Is it true?” she asked.",
        "It left the U.S. |The next day it rained.",
        "The U.S. Senate voted. |No one spoke.",
        "Sales at Apple Inc. rose. |But Dell Inc. |The company fell.",
        "It rose 3.5 percent. |Then it fell to No. 5 in Sept. 2019.",
        "every gift counts.|The two sides met.",
        "Sign up!|Lava flowed.",
        "Wait... |What?! |Yes.",
        "He lives at 10 St. James Street. |(She does not.) |“Fine.”",
        "J. K. Rowling wrote it. |George W. Bush read it.",
        "Read it on Booking.com today. |Node.js is a runtime.",
        "東京は晴れ。|大阪は雨。",
        "no capitals here. so one sentence",
        "The meeting is at 9 a.m. |The doors open at 8.",
        "The meeting is at 9 a.m. Monday.",
        "It was Plan B. |And it worked.",
    ])
    func `sentences part at the bars`(marked: String) {
        let expected = marked.split(separator: "|").map { $0.trimmingSpaces() }
        let text = ArticleText(marked.filter { $0 != "|" })
        let sentences = Segmenter().segment(text, blocks: [text.range]).sentences
        #expect(sentences.map { text.string(in: $0.range) } == expected)
    }

    @Test func `each token belongs to exactly one sentence, and no sentence crosses a block`() {
        let text = ArticleText("One. Two three\nFour. \n\n Five?")
        let blocks = [TextRange(utf8: 0..<14), TextRange(utf8: 15..<20), TextRange(utf8: 23..<28)]
        let result = Segmenter().segment(text, blocks: blocks)
        #expect(result.sentences.flatMap { Array($0.tokens) } == Array(result.tokens.indices))
        #expect(result.sentences.map(\.block) == [0, 0, 1, 2])
        for sentence in result.sentences { #expect(blocks[sentence.block].contains(sentence.range)) }
    }

    @Test func `an empty block has no sentence`() {
        #expect(Segmenter().segment(.empty, blocks: [ArticleText.empty.range]).sentences.isEmpty)
    }
}

extension Substring {
    fileprivate func trimmingSpaces() -> String {
        var text = self
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
