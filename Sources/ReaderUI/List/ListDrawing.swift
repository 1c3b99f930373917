import Articles
import Display
import TextCore

/// The list of articles, in the columns of its format.
struct ListDrawing {
    let list: ListState
    let format: ListFormat
    let today: CivilDate?
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
        let columns = ListColumns(format, width: size.columns)
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
        if list.foldedCount > 0 { counts += ", \(list.foldedCount) folded" }
        let unread = list.unreadCount
        if unread > 0 { counts += ", \(unread) unread" }
        return list.isComplete ? counts : counts + ", reading…"
    }

    private func draw(
        _ number: Int, isSelected: Bool, in columns: ListColumns, row: Int, on frame: inout Frame
    ) {
        let entry = list.catalogue[number]
        let selection = isSelected ? theme[.selection] : .plain
        func style(_ role: Role) -> Style { isSelected ? selection : theme[role] }
        frame.grid.fill(Region(rows: row..<row + 1, columns: 0..<frame.size.columns), style: selection)
        for place in columns.places {
            let start = Position(row: row, column: place.range.lowerBound)
            let width = place.range.count
            func write(_ text: String, _ role: Role) {
                frame.grid.write(ScreenText(text).truncated(to: width), at: start, style: style(role))
            }
            func writeRight(_ text: String) {
                let text = ScreenText(text).truncated(to: width)
                frame.grid.write(
                    text, at: Position(row: row, column: place.range.upperBound - text.columns),
                    style: style(.info))
            }
            switch place.column {
            case .marks:
                if list.marks.flags[number].contains(.starred) { write("*", .star) }
                if list.isUnread(number), width > 1 {
                    frame.grid.write(
                        "•", at: Position(row: row, column: start.column + 1), style: style(.unreadMark))
                }
            case .date: write(entry.published?.date.description ?? "—", .listDate)
            case .age: write(age(number) ?? entry.published?.date.description ?? "—", .listDate)
            case .source: write(entry.source ?? "", .listSource)
            case .title: drawTitle(entry, number, at: start, width: width, style: style, on: &frame)
            case .length: writeRight(entry.readingMinutes.map { "\($0) min" } ?? "")
            case .words: writeRight(entry.words.map(String.init) ?? "")
            case .file: write(entry.id.path.lastPathComponent, .info)
            case .tags: break
            }
        }
    }

    private func age(_ number: Int) -> String? {
        guard let today, let day = list.catalogue.day(of: number) else { return nil }
        return AgeWords.words(of: day, today: today.daysSinceEpoch)
    }

    /// The title, and after it the tags, which take at most half of its room.
    private func drawTitle(
        _ entry: ArticleEntry, _ number: Int, at start: Position, width: Int, style: (Role) -> Style,
        on frame: inout Frame
    ) {
        let named = list.labels(ofRow: number, withTags: format.showsTags).joined(separator: " ")
        let tags = ScreenText(named).truncated(to: width / 2)
        let role: Role = entry.problem != nil ? .problem : list.isUnread(number) ? .unread : .text
        let title = ScreenText(entry.problem == nil ? entry.title : "! \(entry.title)")
            .truncated(to: width - (tags.columns > 0 ? tags.columns + 1 : 0))
        frame.grid.write(title, at: start, style: style(role))
        frame.grid.write(
            tags, at: Position(row: start.row, column: start.column + title.columns + 1),
            style: style(.info))
    }

    private func drawEmpty(on frame: inout Frame) {
        let lines: [ScreenText]
        if list.restriction != [] {
            lines = [ScreenText("Nothing here is \(list.restriction.words). Esc shows all.")]
        } else if !list.filter.isEmpty {
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
