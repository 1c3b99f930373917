import Foundation
import TextCore

/// A text with its annotated temporal expressions.
struct DateGold: Decodable {
    struct Mark: Decodable {
        /// Unicode scalars from the start of the text, half-open.
        let start: Int
        let end: Int
        let type: String
        /// Empty where the annotator gave a range of times, which has no TIMEX3 value.
        let value: String?
        let text: String?
    }

    let id: String
    let dct: String?
    let date: String?
    let text: String
    let timex: [Mark]?

    static func load(_ file: URL) throws -> [DateGold] {
        let decoder = JSONDecoder()
        return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
            try decoder.decode(DateGold.self, from: Data($0))
        }
    }

    var published: PublicationDate? {
        (dct ?? date).flatMap { PublicationDate(parsing: $0) }
    }

    /// The lines of a text that hold more than white space, for the segmenter.
    static func lines(of text: ArticleText) -> [TextRange] {
        var lines: [TextRange] = []
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            var (lower, upper) = (line.startIndex, line.endIndex)
            while lower < upper, line[lower] <= 0x20 { lower += 1 }
            while upper > lower, line[upper - 1] <= 0x20 { upper -= 1 }
            if lower < upper { lines.append(TextRange(utf8: lower..<upper)) }
        }
        return lines
    }
}
