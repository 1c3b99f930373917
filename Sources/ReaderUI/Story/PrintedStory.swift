import Display
import TextCore

/// A story as lines for a page or a pipe: laid out as the reader shows it, once and for all.
///
///     PrintedStory(article, title: "Peru votes", width: 72).lines.map { $0.map(\.text.string).joined() }
public struct PrintedStory: Sendable {
    /// A stretch of a line in one style.
    public struct Run: Hashable, Sendable {
        public let text: ScreenText
        public let style: Style
    }

    /// The lines from top to bottom; an empty one between blocks.
    public let lines: [[Run]]

    /// Complexity: O(*n*) in the length of the text shown.
    ///
    /// - Parameters:
    ///   - title: stands above a text without a headline of its own.
    ///   - width: columns of a line, at least 1.
    ///   - showsRemoved: whether what was taken out stands in its place, with its reason and rule.
    public init(
        _ article: AnnotatedArticle, title: String, width: Int, showsRemoved: Bool = false,
        theme: Theme = .color
    ) {
        let document = StoryDocument(
            article, title: title, info: StoryInfo.line(for: article), showsRemoved: showsRemoved)
        var styler = RowStyler(article, theme: theme)
        lines = StoryLayout(document, width: width).rows.map { row in
            guard let number = row.part else { return [] }
            let style = theme[document.parts[number].role]
            var runs: [Run] = []
            if !row.prefix.isEmpty { runs.append(Run(text: row.prefix, style: theme[.quiet])) }
            if let line = row.line { runs.append(Run(text: line, style: style)) }
            return runs + styler.runs(of: row, style: style)
        }
    }
}

/// Cuts rows where highlights begin and end.
private struct RowStyler {
    private let article: AnnotatedArticle
    private let theme: Theme
    private let highlights: [Highlights.Highlight]
    /// The first highlight that may still reach into a row; rows come in text order.
    private var first = 0

    init(_ article: AnnotatedArticle, theme: Theme) {
        self.article = article
        self.theme = theme
        highlights = Highlights(entities: article.entities, dates: article.dates).all
    }

    /// A row of a table has its cells below one another, with bars between them.
    mutating func runs(of row: StoryRow, style: Style) -> [PrintedStory.Run] {
        guard let range = row.range else { return [] }
        var runs: [PrintedStory.Run] = []
        var start = range.lower
        for border in row.borders {
            runs += self.runs(of: TextRange(utf8: start.utf8..<border.offset.utf8), style: style)
            let columns = runs.reduce(0) { $0 + $1.text.columns }
            let bar = String(repeating: " ", count: max(0, border.column - columns)) + "│"
            runs.append(PrintedStory.Run(text: ScreenText(bar), style: style))
            start = TextOffset(utf8: border.offset.utf8 + 1)
        }
        return runs + self.runs(of: TextRange(utf8: start.utf8..<range.upper.utf8), style: style)
    }

    private mutating func runs(of range: TextRange, style: Style) -> [PrintedStory.Run] {
        while first < highlights.count, highlights[first].range.upper <= range.lower { first += 1 }
        let over = highlights[first...].prefix { $0.range.lower < range.upper }.filter {
            $0.range.overlaps(range)
        }
        let cuts = glyphEnds(atOrAfter: over.flatMap { [$0.range.lower, $0.range.upper] }, in: range)
        var runs: [PrintedStory.Run] = []
        var start = range.lower
        for end in cuts + [range.upper] {
            let look = over.filter { $0.range.contains(start) }.reduce(style) {
                theme[Role($1.target, in: article)].over($0)
            }
            runs.append(
                PrintedStory.Run(
                    text: ScreenText(utf8: article.text.utf8.span, in: start.utf8..<end.utf8), style: look))
            start = end
        }
        return runs
    }

    /// Where to cut inside a range for some places: at each, or behind the glyph that it would part; in order, each once.
    private func glyphEnds(atOrAfter places: [TextOffset], in range: TextRange) -> [TextOffset] {
        var rest = places.filter { $0 > range.lower && $0 < range.upper }.sorted()[...]
        guard !rest.isEmpty else { return [] }
        var ends: [TextOffset] = []
        for glyph in GlyphSequence(utf8: article.text.utf8, in: range.utf8) {
            let end = TextOffset(utf8: glyph.range.upperBound)
            guard let place = rest.first, end < range.upper else { break }
            guard place <= end else { continue }
            ends.append(end)
            rest = rest.drop { $0 <= end }
        }
        return ends
    }
}
