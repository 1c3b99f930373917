import Display
import TextCore

/// The story: its visible rows, with highlights and matches, and the legend in the first line.
struct StoryDrawing {
    let story: StoryState
    let isStarred: Bool
    let hasNote: Bool
    let theme: Theme
    /// The column where the text begins.
    let left: Int
    var isJustified = false
    /// Whether the title stands in the head line beside the headline too, as the sign of the pane with the keys.
    var showsTitle = false
    /// The highlights that stand out.
    var display = MarkDisplay.all
    /// The passage of the open question.
    var asked: TextRange?
    /// The labels to jump by, while they are shown.
    var hints: LabelChoice?

    func draw(on frame: inout Frame) {
        HeaderLine(
            left: ScreenText(
                (isStarred ? "* " : "") + (hasNote ? "\(ListState.noteSign) " : "")
                    + (showsTitle || !story.showsHeadline ? story.title : "")),
            right: legend
        )
        .draw(on: &frame, theme: theme)
        for (line, row) in story.visibleRows.enumerated() {
            draw(story.layout.rows[row], at: Position(row: line + 1, column: left), on: &frame)
        }
        let column = frame.size.columns - 1
        if left + story.layout.width < column {
            Minimap(story: story, theme: theme).draw(at: Position(row: 1, column: column), on: &frame)
        }
    }

    /// The kinds that are marked, in their styles, and which of their highlights stand out.
    private var legend: [(ScreenText, Role)] {
        let sign = display.sign.map { [(ScreenText($0), Role.header)] } ?? []
        return sign + story.marks.legend.map { (ScreenText($0.row.label.many), .mark($0)) }
    }

    private func draw(_ row: StoryRow, at position: Position, on frame: inout Frame) {
        guard let number = row.part else { return }
        let style = theme[story.document.parts[number].role]
        let start = frame.grid.write(row.prefix, at: position, style: theme[.quiet])
        let textPosition = Position(row: position.row, column: start)
        if let line = row.line {
            frame.grid.write(line, at: textPosition, style: style)
        } else if let range = row.range {
            draw(row, range, style: style, at: textPosition, on: &frame)
        }
    }

    /// Writes the text glyph by glyph, each in the style of what lies over it.
    private func draw(
        _ row: StoryRow, _ range: TextRange, style: Style, at position: Position, on frame: inout Frame
    ) {
        let overlays = overlays(on: range)
        let links = story.links(in: range)
        var linked: [Range<Int>?] = Array(repeating: nil, count: links.count)
        let style = hints == nil ? style : theme[.quiet].over(style)
        var labels = hints?.open(in: range)[...] ?? []
        var placedLabels: [(label: String, column: Int)] = []
        row.forEachGlyph(in: story.document.text.utf8.span, isJustified: isJustified) {
            glyph, offset, column in
            let place = Position(row: position.row, column: position.column + column)
            while let label = labels.first, label.start.utf8 <= offset {
                placedLabels.append((label.label, place.column))
                labels.removeFirst()
            }
            var glyphStyle = style
            for overlay in overlays where overlay.range.contains(TextOffset(utf8: offset)) {
                glyphStyle = overlay.style.over(glyphStyle)
                if overlay.isCursor, frame.cursor == nil { frame.cursor = place }
            }
            frame.grid.write(glyph, at: place, style: glyphStyle)
            for (number, link) in links.enumerated() where link.range.contains(TextOffset(utf8: offset)) {
                linked[number] = (linked[number]?.lowerBound ?? place.column)..<place.column + glyph.columns
            }
        }
        for (link, columns) in zip(links, linked) {
            guard let columns,
                let cells = CellLink(
                    row: position.row, columns: columns, to: link.target.string,
                    of: link.range.lower.utf8)
            else { continue }
            frame.add(cells)
        }
        for placed in placedLabels {
            draw(placed.label, at: Position(row: position.row, column: placed.column), on: &frame)
        }
    }

    /// Writes a label in capitals over its target; the typed letters are dim.
    private func draw(_ label: String, at position: Position, on frame: inout Frame) {
        let typed = hints?.typed.count ?? 0
        let end = frame.grid.write(
            ScreenText(label.prefix(typed).uppercased()), at: position,
            style: theme[.quiet].over(theme[.hint]))
        frame.grid.write(
            ScreenText(label.dropFirst(typed).uppercased()), at: Position(row: position.row, column: end),
            style: theme[.hint])
    }

    /// Whether a highlight, named by its position in the story's, is drawn as one.
    private func standsOut(_ highlight: Highlights.Highlight, number: Int) -> Bool {
        switch display {
        case .all: true
        case .first: story.highlights.isFirst(number)
        case .chosen: story.isOfChosen(highlight)
        case .none: false
        }
    }

    private struct Overlay {
        let range: TextRange
        let style: Style
        var isCursor = false
    }

    /// What lies over a row's text, lowest first: highlights, matches, the focus.
    private func overlays(on range: TextRange) -> [Overlay] {
        var overlays: [Overlay] = []
        let highlights = story.highlights.all
        // Highlights are disjoint within a kind, so at most two begin before the row and reach into it.
        var index = max(0, highlights.partitionPoint { $0.range.lower >= range.lower } - 2)
        while index < highlights.count, highlights[index].range.lower < range.upper {
            let highlight = highlights[index]
            if highlight.range.overlaps(range), standsOut(highlight, number: index) {
                overlays.append(
                    Overlay(range: highlight.range, style: theme[Role(highlight.target, in: story.article)])
                )
            }
            index += 1
        }
        if let matches = story.search?.matches {
            var index = matches.partitionPoint { $0.upper > range.lower }
            while index < matches.count, matches[index].lower < range.upper {
                let isCurrent = story.focus == .match(matches[index])
                overlays.append(
                    Overlay(
                        range: matches[index], style: theme[isCurrent ? .currentMatch : .match],
                        isCursor: isCurrent))
                index += 1
            }
        }
        if let asked, asked.overlaps(range) {
            overlays.append(Overlay(range: asked, style: theme[.focus], isCursor: true))
        }
        switch story.focus {
        case .highlight, .block, .link:
            if let focused = story.focusedRange, focused.overlaps(range) {
                overlays.append(Overlay(range: focused, style: theme[.focus], isCursor: true))
            }
        case .match, nil: break
        }
        return overlays
    }
}
