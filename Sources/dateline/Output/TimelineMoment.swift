import Display
import TextCore

/// A time and the sentence of an article that names it, ready to be written.
struct TimelineMoment {
    let date: DateExpression
    let place: TimelinePlace
    /// The expression as it is written, and where, in Unicode scalars of the article's text.
    let expression: String
    let scalars: Range<Int>
    /// The other times that the sentence names.
    let others: [DateExpression]
    /// On one line.
    let sentence: String
    let path: String
    /// Other articles that tell of the same event.
    var also: [String] = []

    /// The moments of an article.
    ///
    /// - Parameter pattern: what a sentence has to hold; all sentences pass an empty pattern.
    static func all(
        of timeline: Timeline, in text: ArticleText, path: String, holding pattern: SearchPattern
    ) -> [TimelineMoment] {
        let offsets = ScalarOffsets(text)
        return timeline.events.compactMap { event in
            if !pattern.isEmpty {
                var search = StorySearch(text, within: [event.sentence])
                guard !search.matches(of: pattern).isEmpty else { return nil }
            }
            let range = event.date.range
            return TimelineMoment(
                date: event.date, place: event.place, expression: text.string(in: range),
                scalars: offsets.scalars(before: range.lower)..<offsets.scalars(before: range.upper),
                others: event.others,
                sentence: text.string(in: event.sentence).split { $0.isWhitespace }.joined(separator: " "),
                path: path)
        }
    }

    /// The value in words, and whether it was assumed.
    var words: String { date.words + (date.basis == .assumed ? " (assumed)" : "") }

    /// The article, and how many others tell of the same.
    var source: String { also.isEmpty ? path : "\(path) (and \(also.count) more)" }

    /// Value, words, sentence and articles.
    var columns: [ScreenText] { [date.value, words, sentence, source].map { ScreenText($0) } }
}
