import Display
import Testing
import TextCore

@testable import ReaderUI

@Suite struct StoryLayoutTests {
    @Test(arguments: Array(stride(from: 1, through: 100, by: 3)))
    func `every shown byte has a row, and the row leads back to it`(width: Int) {
        let document = StoryDocument(SampleStory.sample, title: "Peru", info: "info", showsRemoved: true)
        let layout = StoryLayout(document, width: width)
        var shown: Set<Int> = []
        for (number, row) in layout.rows.enumerated() {
            guard let range = row.range else { continue }
            shown.formUnion(range.utf8)
            for byte in range.utf8 { #expect(layout.row(at: TextOffset(utf8: byte)) == number) }
        }
        let bytes = document.text.utf8
        for range in document.searchable {
            for byte in range.utf8 where bytes[byte] > 0x20 { #expect(shown.contains(byte)) }
        }
    }

    @Test func `rows come in text order`() {
        let document = StoryDocument(SampleStory.sample, title: "Peru", info: "info", showsRemoved: true)
        let ranges = StoryLayout(document, width: 40).rows.compactMap(\.range)
        #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upper <= $1.lower })
    }
}
