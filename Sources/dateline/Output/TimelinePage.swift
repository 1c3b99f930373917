import Display

/// A timeline as lines for a terminal: each time as a heading, below it its sentences with their articles.
///
///     Sun 4 Sep 2022 = 2022-09-04
///       Peru voted on Sunday.
///         articles/peru.txt
struct TimelinePage {
    private(set) var lines: [ScreenText] = []

    /// - Parameter width: columns of a line.
    init(_ moments: [TimelineMoment], width: Int) {
        var heading: ScreenText?
        for moment in moments {
            let next = ScreenText(moment.words + " = " + moment.date.value)
            if next != heading {
                if heading != nil { lines.append(.empty) }
                add(next.string, indent: 0, width)
                heading = next
            }
            add(moment.sentence, indent: 2, width)
            add(moment.source, indent: 4, width)
        }
    }

    private mutating func add(_ text: String, indent: Int, _ width: Int) {
        let text = Array(ScreenText(text).string.utf8)
        let breaker = LineBreaker(width: max(1, width - indent))
        for line in breaker.lines(of: text.span, in: 0..<text.count) {
            lines.append(.spaces(min(indent, width - 1)) + ScreenText(utf8: text.span, in: line.range))
        }
    }
}
