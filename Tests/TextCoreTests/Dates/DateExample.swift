import TestSupport
import TextCore

/// A sentence with its expressions marked, `[Tuesday|2022-09-06]` or `[daily|SET P1D]`, tagged.
///
/// It was published on 2022-09-06 unless it starts with another day, `@2020-01-05 …`, or `@none …`.
struct DateExample {
    let expected: [String]
    let expressions: [DateExpression]
    let marks: [MarkedText.Mark]
    /// The words of each mark.
    var marked: [String] { marks.map { text.string(in: $0.range) } }
    private let text: ArticleText

    init(_ example: String) {
        var published: PublicationDate? = PublicationDate(iso8601: "2022-09-06")
        var body = Substring(example)
        if body.first == "@" {
            let day = body.dropFirst().prefix { $0 != " " }
            published = PublicationDate(iso8601: day)
            body = body.dropFirst(day.count + 2)
        }
        let marked = MarkedText(String(body))
        text = marked.text
        marks = marked.marks
        expected = marked.marks.map { mark in
            let label = mark.label.contains(" ") ? mark.label : "DATE " + mark.label
            return marked.text.string(in: mark.range) + " = " + label
        }
        let blocks = text.isEmpty ? [] : [text.range]
        expressions = DateTagger().expressions(
            in: text, segmentation: Segmenter().segment(text, blocks: blocks), published: published)
    }

    /// What was found, in the same form as `expected`.
    var summary: [String] {
        expressions.map { "\(text.string(in: $0.range)) = \($0.type.rawValue) \($0.value)" }
    }
}
