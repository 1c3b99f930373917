import Display
import TextCore

/// The list of articles: marks, date, source, title, reading time.
struct ListPane {
    let list: ListState
    let place: ScreenText
    let theme: Theme

    func draw(on frame: inout Frame) {
        let size = frame.size
        HeaderLine(left: place, right: [(ScreenText(counts), .header)]).draw(on: &frame, theme: theme)
        let height = size.rows - 2
        guard !list.shown.isEmpty else {
            drawEmpty(on: &frame)
            return
        }
        let columns = Columns(width: size.columns)
        for row in 0..<min(height, list.shown.count - list.topLine) {
            let line = list.topLine + row
            draw(
                Int(list.shown[line]), isSelected: line == list.selection, in: columns, row: row + 1,
                on: &frame)
        }
        frame.cursor = Position(row: 1 + list.selection - list.topLine, column: 0)
    }

    /// How many articles there are, and how many of them were not read.
    private var counts: String {
        let count = list.catalogue.count
        var counts = count == 1 ? "1 article" : "\(count) articles"
        if list.isNarrowed { counts = "\(list.shown.count) of \(counts)" }
        let unread = list.unreadCount
        if unread > 0 { counts += ", \(unread) unread" }
        return list.isComplete ? counts : counts + ", reading…"
    }

    /// How the columns share the width: marks and title always; date, source and reading time as there is room.
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

        /// A column for the star, one for what is unread, and a space.
        static let marks = 3

        var titleStart: Int { Self.marks + (date > 0 ? date + 2 : 0) + (source > 0 ? source + 2 : 0) }
        var titleEnd: Int { width - (minutes > 0 ? minutes + 1 : 0) - 1 }
    }

    private func draw(
        _ number: Int, isSelected: Bool, in columns: Columns, row: Int, on frame: inout Frame
    ) {
        let entry = list.catalogue[number]
        let selection = isSelected ? theme[.selection] : .plain
        func style(_ role: Role) -> Style { isSelected ? selection : theme[role] }
        frame.grid.fill(Region(rows: row..<row + 1, columns: 0..<columns.width), style: selection)
        let isUnread = list.isUnread(number)
        if list.marks.flags[number].contains(.starred) {
            frame.grid.write("*", at: Position(row: row, column: 0), style: style(.star))
        }
        if isUnread { frame.grid.write("•", at: Position(row: row, column: 1), style: style(.unreadMark)) }
        var column = Columns.marks
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
        let titleStyle = style(entry.problem == nil ? (isUnread ? .unread : .text) : .problem)
        let title = entry.problem == nil ? entry.title : "! \(entry.title)"
        // The tags take at most half of what the title has.
        let room = columns.titleEnd - columns.titleStart
        let named = list.labels(ofRow: number).joined(separator: " ")
        let tags = ScreenText(named).truncated(to: room / 2)
        let shownTitle = ScreenText(title).truncated(to: room - (tags.columns > 0 ? tags.columns + 1 : 0))
        frame.grid.write(
            shownTitle, at: Position(row: row, column: columns.titleStart), style: titleStyle)
        frame.grid.write(
            tags, at: Position(row: row, column: columns.titleStart + shownTitle.columns + 1),
            style: style(.info))
        if columns.minutes > 0, let minutes = entry.readingMinutes {
            let text: ScreenText = "\(minutes) min"
            frame.grid.write(
                text, at: Position(row: row, column: columns.width - 1 - text.columns), style: style(.info))
        }
    }

    private func drawEmpty(on frame: inout Frame) {
        let lines: [ScreenText]
        if !list.filter.isEmpty {
            lines = ["Nothing here has “\(list.filter.text)” in it. Esc shows all."]
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
