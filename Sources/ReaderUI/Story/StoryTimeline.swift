import Display
import TextCore

/// The timeline of a story: its dated sentences in calendar order, each once, wrapped for the screen, and the chosen line.
///
/// Left out are sentences whose times have no place in the calendar.
struct StoryTimeline: Sendable {
    /// A sentence and the time that gives its place.
    struct Line: Sendable {
        /// The value in words.
        let words: ScreenText
        let sentence: TextRange
        /// Where the sentence names a time, in text order.
        let expressions: [TextRange]
        /// The highlight that `Enter` jumps to.
        let highlight: Highlights.Highlight
        /// What the filter looks through beside the sentence: the words and the value of each time.
        fileprivate let times: ArticleText
    }

    /// A row of a line: of its time in words, and of its sentence beside it.
    struct Row: Hashable, Sendable {
        let line: Int
        let time: ScreenText
        let sentence: TextRange?
        let isFirst: Bool
    }

    /// The lines that the filter leaves.
    private(set) var lines: [Line] = []
    private(set) var rows: [Row] = []
    /// What a line has to hold, in its sentence or its times; empty if all lines are shown.
    private(set) var filter = ""
    var selection = 0
    /// The first row on the screen.
    private(set) var topRow = 0
    /// The columns of the times, at the left.
    private(set) var timeColumns = 0
    let text: ArticleText
    private let all: [Line]
    private var width: Int

    /// - Parameters:
    ///   - focus: the story's focus; the line of its time is chosen, else the first line.
    ///   - width: columns of the screen.
    init(_ article: AnnotatedArticle, _ highlights: Highlights, focus: TextRange?, width: Int) {
        text = article.text
        self.width = width
        all = Timeline(article).events.compactMap { event in
            guard let highlight = highlights.date(at: event.date.range) else { return nil }
            let note = event.date.basis == .assumed ? ", assumed" : ""
            let dates = [event.date] + event.others
            return Line(
                words: ScreenText(event.date.words + note), sentence: event.sentence,
                expressions: dates.map(\.range).sorted(), highlight: highlight,
                times: ArticleText(dates.map { "\($0.words) \($0.value)" }.joined(separator: "\n")))
        }
        lines = all
        if let focus {
            selection = lines.firstIndex { $0.expressions.contains(focus) } ?? 0
        }
        resize(width: width)
    }

    var selected: Line? { lines.indices.contains(selection) ? lines[selection] : nil }

    /// Shows only lines with the text in their sentence or their times; the chosen line stays chosen where it is shown.
    ///
    /// Complexity: O(*n*) in the length of the dated sentences.
    mutating func setFilter(_ text: String) {
        filter = text
        let chosen = selected?.sentence
        let pattern = SearchPattern(text)
        lines = pattern.isEmpty ? all : all.filter { holds(pattern, $0) }
        selection = lines.firstIndex { $0.sentence == chosen } ?? 0
        topRow = 0
        resize(width: width)
    }

    private func holds(_ pattern: SearchPattern, _ line: Line) -> Bool {
        var sentence = StorySearch(text, within: [line.sentence])
        var times = StorySearch(line.times, within: [line.times.range])
        return !sentence.matches(of: pattern).isEmpty || !times.matches(of: pattern).isEmpty
    }

    /// Wraps the sentences for a screen of another width.
    mutating func resize(width: Int) {
        self.width = width
        timeColumns = min(lines.map(\.words.columns).max() ?? 0, max(8, width / 3))
        let sentenceBreaker = LineBreaker(width: max(1, width - timeColumns - 4))
        let timeBreaker = LineBreaker(width: max(1, timeColumns), hangingIndent: 2)
        rows = []
        for (number, line) in lines.enumerated() {
            let sentence = sentenceBreaker.lines(of: text.utf8.span, in: line.sentence.utf8)
            let words = Array(line.words.string.utf8)
            let time = timeBreaker.lines(of: words.span, in: 0..<words.count)
            for row in 0..<max(sentence.count, time.count) {
                let indent = ScreenText.spaces(row == 0 ? 0 : timeBreaker.hangingIndent)
                rows.append(
                    Row(
                        line: number,
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
        guard let first = rows.firstIndex(where: { $0.line == line }) else { return 0..<0 }
        return first..<(rows[first...].firstIndex { $0.line != line } ?? rows.count)
    }
}

extension StoryTimeline: LineChoice {
    var lineCount: Int { lines.count }

    func page(isForward: Bool, height: Int) -> Int {
        let row = rows(of: selection).lowerBound + (isForward ? height - 1 : 1 - height)
        let reached = rows.isEmpty ? nil : rows[max(0, min(row, rows.count - 1))].line
        return max(1, abs((reached ?? lines.count) - selection))
    }

    mutating func keepSelectionVisible(height: Int) {
        let height = max(1, height)
        let chosen = rows(of: selection)
        topRow = max(topRow, chosen.upperBound - height)
        topRow = min(topRow, chosen.lowerBound)
        topRow = min(topRow, max(0, rows.count - height))
    }
}
