import Display

/// The panel below a story that says what the chosen highlight is, and why it is marked; without one, where the line under the
/// headline comes from.
struct ReasonPane {
    /// Rows that the panel takes, its rule included.
    static let height = 4

    let story: StoryState
    let theme: Theme
    /// The first row of the panel.
    let top: Int
    /// The columns of the story's text, which the panel keeps to.
    let left: Int
    let width: Int

    func draw(on frame: inout Frame) {
        let rule = ScreenText(String(repeating: "─", count: frame.size.columns))
        frame.grid.write(rule, at: Position(row: top, column: 0), style: theme[.quiet])
        for (row, line) in lines.prefix(Self.height - 1).enumerated() {
            frame.grid.write(line, at: Position(row: top + 1 + row, column: left))
        }
    }

    private var lines: [ScreenText] {
        guard case .highlight(let highlight) = story.focus else {
            let facts = FactWords.lines(of: story.article.source.facts)
            return facts.isEmpty
                ? ["Tab goes to a highlight; what it is and why it is marked stands here."]
                : facts.flatMap(wrapped)
        }
        let sentences = HighlightWords(highlight.target, in: story.article).reasons
        return sentences.flatMap(wrapped)
    }

    private func wrapped(_ sentence: ScreenText) -> [ScreenText] {
        let bytes = Array(sentence.string.utf8)
        return LineBreaker(width: width).lines(of: bytes.span, in: 0..<bytes.count).map {
            ScreenText(utf8: bytes.span, in: $0.range)
        }
    }
}
