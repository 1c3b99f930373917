import Display
import TextCore

/// A time and the sentence of an article that names it, ready to be written.
struct TimelineMoment {
    let date: DateExpression
    let place: TimelinePlace
    /// The expression as it is written, and where, in Unicode scalars of the article's text.
    let expression: String
    let scalars: Range<Int>
    /// On one line.
    let sentence: String
    let path: String

    static func all(of timeline: Timeline, in text: ArticleText, path: String) -> [TimelineMoment] {
        let offsets = ScalarOffsets(text)
        return timeline.entries.map { entry in
            let range = entry.date.range
            return TimelineMoment(
                date: entry.date, place: entry.place, expression: text.string(in: range),
                scalars: offsets.scalars(before: range.lower)..<offsets.scalars(before: range.upper),
                sentence: text.string(in: entry.sentence).split { $0.isWhitespace }.joined(separator: " "),
                path: path)
        }
    }

    /// The value in words, and whether it was assumed.
    var words: String { date.words + (date.basis == .assumed ? " (assumed)" : "") }

    /// Value, words, sentence and path.
    var columns: [ScreenText] { [date.value, words, sentence, path].map { ScreenText($0) } }
}
