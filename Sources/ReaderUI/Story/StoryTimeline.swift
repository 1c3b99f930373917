import Display
import TextCore

/// The timeline of a story: its dated sentences in calendar order, wrapped for the screen, and the chosen line.
struct StoryTimeline: Sendable {
    /// A time and the sentence that names it.
    struct Line: Sendable {
        /// The value in words.
        let words: ScreenText
        let sentence: TextRange
        /// Where the time stands in the sentence.
        let expressions: [TextRange]
        /// The highlight that `Enter` jumps to.
        let highlight: Highlights.Highlight
    }

    enum Row: Hashable, Sendable {
        /// Above the times that cannot be placed in the calendar.
        case heading(ScreenText)
        /// A row of a line: of its time in words, and of its sentence beside it.
        case line(Int, time: ScreenText, sentence: TextRange?, isFirst: Bool)
        case empty
    }

    private(set) var lines: [Line] = []
    private(set) var rows: [Row] = []
    var selection = 0
    /// The first row on the screen.
    private(set) var topRow = 0
    /// The columns of the times, at the left.
    private(set) var timeColumns = 0
    let text: ArticleText
    private let firstOpen: Int

    /// - Parameters:
    ///   - focus: the story's focus; the line of its time is chosen, else the first line.
    ///   - width: columns of the screen.
    init(_ article: AnnotatedArticle, _ highlights: Highlights, focus: TextRange?, width: Int) {
        let timeline = Timeline(article)
        text = article.text
        firstOpen = timeline.placed.count
        for entry in timeline.entries {
            guard let highlight = highlights.date(at: entry.date.range) else { continue }
            let note = entry.isAssumed ? ", assumed" : ""
            lines.append(
                Line(
                    words: ScreenText(entry.date.words + note), sentence: entry.sentence,
                    expressions: entry.dates.map(\.range), highlight: highlight))
        }
        if let focus {
            selection = lines.firstIndex { $0.expressions.contains(focus) } ?? 0
        }
        resize(width: width)
    }

    var selected: Line? { lines.indices.contains(selection) ? lines[selection] : nil }

    /// Wraps the sentences for a screen of another width.
    mutating func resize(width: Int) {
        timeColumns = min(lines.map(\.words.columns).max() ?? 0, max(8, width / 3))
        let sentenceBreaker = LineBreaker(width: max(1, width - timeColumns - 4))
        let timeBreaker = LineBreaker(width: max(1, timeColumns), hangingIndent: 2)
        rows = []
        for (number, line) in lines.enumerated() {
            if number == firstOpen {
                if number > 0 { rows.append(.empty) }
                rows.append(.heading("Not known when"))
            }
            let sentence = sentenceBreaker.lines(of: text.utf8.span, in: line.sentence.utf8)
            let words = Array(line.words.string.utf8)
            let time = timeBreaker.lines(of: words.span, in: 0..<words.count)
            for row in 0..<max(sentence.count, time.count) {
                let indent = ScreenText.spaces(row == 0 ? 0 : timeBreaker.hangingIndent)
                rows.append(
                    .line(
                        number,
                        time: row < time.count
                            ? indent + ScreenText(utf8: words.span, in: time[row].range) : .empty,
                        sentence: row < sentence.count ? TextRange(utf8: sentence[row].range) : nil,
                        isFirst: row == 0))
            }
        }
    }

    /// The rows of a line.
    ///
    /// Complexity: O(rows).
    private func rows(of line: Int) -> Range<Int> {
        let isOfLine = { (row: Row) in
            if case .line(line, _, _, _) = row { true } else { false }
        }
        guard let first = rows.firstIndex(where: isOfLine) else { return 0..<0 }
        return first..<(rows[first...].firstIndex { !isOfLine($0) } ?? rows.count)
    }
}

extension StoryTimeline: LineChoice {
    var lineCount: Int { lines.count }

    func page(isForward: Bool, height: Int) -> Int {
        let row = rows(of: selection).lowerBound + (isForward ? height - 1 : 1 - height)
        let reached = rows[max(0, min(row, rows.count - 1))...].lazy.compactMap { row in
            if case .line(let line, _, _, _) = row { line } else { nil }
        }.first
        return max(1, abs((reached ?? lines.count) - selection))
    }

    mutating func keepSelectionVisible(height: Int) {
        let height = max(1, height)
        let chosen = rows(of: selection)
        // A heading above the first line comes into sight with it.
        let first = selection == 0 ? 0 : chosen.lowerBound
        topRow = max(topRow, chosen.upperBound - height)
        topRow = min(topRow, first)
        topRow = min(topRow, max(0, rows.count - height))
    }
}
