import Display
import TextCore

/// The list of articles: date, source, title, reading time.
struct ListPane {
    let list: ListState
    let place: ScreenText
    let theme: Theme

    func draw(on frame: inout Frame) {
        let size = frame.size
        let count = list.isComplete ? "" : "reading…"
        let articles = list.entries.count == 1 ? "1 article" : "\(list.entries.count) articles"
        HeaderLine(
            left: place, right: [(ScreenText(count.isEmpty ? articles : "\(articles), \(count)"), .header)]
        )
        .draw(on: &frame, theme: theme)
        let height = size.rows - 2
        guard !list.shown.isEmpty else {
            drawEmpty(on: &frame)
            return
        }
        let columns = Columns(width: size.columns)
        for row in 0..<min(height, list.shown.count - list.topLine) {
            let line = list.topLine + row
            draw(
                list.entries[list.shown[line]], isSelected: line == list.selection, in: columns,
                row: row + 1,
                on: &frame)
        }
        frame.cursor = Position(row: 1 + list.selection - list.topLine, column: 0)
    }

    /// How the columns share the width: title always; date, source and reading time as there is room.
    struct Columns {
        let width: Int
        let date: Int
        let source: Int
        let minutes: Int

        init(width: Int) {
            self.width = width
            date = width >= 40 ? 10 : 0
            source = width >= 70 ? min(24, width / 6) : 0
            minutes = width >= 50 ? 6 : 0
        }

        var titleStart: Int { 1 + (date > 0 ? date + 2 : 0) + (source > 0 ? source + 2 : 0) }
        var titleEnd: Int { width - (minutes > 0 ? minutes + 1 : 0) - 1 }
    }

    private func draw(
        _ entry: ArticleEntry, isSelected: Bool, in columns: Columns, row: Int, on frame: inout Frame
    ) {
        let selection = isSelected ? theme[.selection] : .plain
        func style(_ role: Role) -> Style { isSelected ? selection : theme[role] }
        frame.grid.fill(Region(rows: row..<row + 1, columns: 0..<columns.width), style: selection)
        var column = 1
        if columns.date > 0 {
            let date = entry.published?.date.description ?? "—"
            frame.grid.write(
                ScreenText(date), at: Position(row: row, column: column), style: style(.listDate))
            column += columns.date + 2
        }
        if columns.source > 0 {
            frame.grid.write(
                ScreenText(entry.source ?? "").truncated(to: columns.source),
                at: Position(row: row, column: column), style: style(.listSource))
        }
        let titleStyle = entry.problem == nil ? style(.text) : style(.problem)
        let title = entry.problem == nil ? entry.title : "! \(entry.title)"
        frame.grid.write(
            ScreenText(title).truncated(to: columns.titleEnd - columns.titleStart),
            at: Position(row: row, column: columns.titleStart), style: titleStyle)
        if columns.minutes > 0, let minutes = entry.readingMinutes {
            let text: ScreenText = "\(minutes) min"
            frame.grid.write(
                text, at: Position(row: row, column: columns.width - 1 - text.columns), style: style(.info))
        }
    }

    private func drawEmpty(on frame: inout Frame) {
        let lines: [ScreenText]
        if !list.filter.isEmpty {
            lines = ["Nothing here has “\(list.filter)” in it. Esc shows all."]
        } else if list.isComplete {
            lines = [
                "There are no articles in \(place.string).",
                "Articles are texts, web pages, feeds and exports; name a file or a folder that has some.",
            ]
        } else {
            lines = ["Reading \(place.string)…"]
        }
        for (row, line) in lines.enumerated() {
            frame.grid.write(line, at: Position(row: row + 2, column: 2), style: theme[.info])
        }
    }
}
