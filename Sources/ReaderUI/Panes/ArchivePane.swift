import Display
import TextCore

/// What a search of the archive found: of each hit the article, and below it the passage with what was found lit.
struct ArchivePane {
    let archive: ArchiveState
    let theme: Theme

    func draw(on frame: inout Frame) {
        HeaderLine(left: ScreenText("Search: \(archive.query)"), right: [(counts, .header)])
            .draw(on: &frame, theme: theme)
        guard let results = archive.results else {
            write("searching…", row: 2, role: .info, on: &frame)
            return
        }
        switch results {
        case .problem(let text): drawWrapped(text, on: &frame)
        case .hits(let hits, _) where hits.isEmpty:
            write(ScreenText("Nothing was found for “\(archive.query)”."), row: 2, role: .info, on: &frame)
            write(Self.help, row: 3, role: .info, on: &frame)
        case .hits(let hits, _):
            for (place, number) in (archive.topHit..<hits.count).enumerated() {
                let row = 1 + place * ArchiveState.rowsOfHit
                guard row < frame.size.rows - 1 else { break }
                draw(hits[number], isSelected: number == archive.selection, row: row, on: &frame)
            }
            let row = 1 + (archive.selection - archive.topHit) * ArchiveState.rowsOfHit
            frame.cursor = Position(row: row, column: 0)
        }
    }

    private static let help: ScreenText =
        "words  \"a phrase\"  begin*  entity:Peru  type:ORG  source:wire  before:2023  after:2023-10  on:2022-09-06"

    private var counts: ScreenText {
        guard case .hits(let hits, let note) = archive.results else { return .empty }
        let count: ScreenText = hits.count == 1 ? "1 hit" : "\(hits.count) hits"
        return note.map { count + "  " + ScreenText($0) } ?? count
    }

    private func draw(_ hit: ArchiveHit, isSelected: Bool, row: Int, on frame: inout Frame) {
        let width = frame.size.columns
        let selection = isSelected ? theme[.selection] : .plain
        func style(_ role: Role) -> Style { isSelected ? selection : theme[role] }
        frame.grid.fill(Region(rows: row..<row + 1, columns: 0..<width), style: selection)
        var column = 1
        for (text, role) in [
            (hit.published?.date.description ?? "—", Role.listDate), (hit.source ?? "", .listSource),
        ]
        where width >= 60 {
            frame.grid.write(
                ScreenText(text).truncated(to: Self.headWidth), at: Position(row: row, column: column),
                style: style(role))
            column += role == .listDate ? 12 : text.isEmpty ? 0 : Self.headWidth + 2
        }
        frame.grid.write(
            ScreenText(hit.title).truncated(to: width - column - 1), at: Position(row: row, column: column),
            style: style(.unread))
        guard row + 1 < frame.size.rows - 1 else { return }
        draw(hit.passage, lit: hit.lit, at: Position(row: row + 1, column: 3), on: &frame)
    }

    private static let headWidth = 14

    /// The passage, begun so late that the first lit words are on the screen.
    private func draw(_ passage: String, lit: [Range<Int>], at start: Position, on frame: inout Frame) {
        let bytes = Array(passage.utf8)
        let room = frame.size.columns - start.column - 1
        var offset = 0
        if let first = lit.first, first.upperBound <= bytes.count, first.lowerBound > room / 2 {
            offset = first.lowerBound - room / 2
            while offset > 0, bytes[offset] != 0x20 { offset -= 1 }
        }
        var column = start.column
        while offset < bytes.count {
            let placed = Glyph.read(in: bytes.span, at: offset, end: bytes.count)
            guard column + placed.glyph.columns <= start.column + room else { return }
            let isLit = lit.contains { $0.contains(offset) }
            frame.grid.write(
                placed.glyph, at: Position(row: start.row, column: column),
                style: theme[isLit ? .match : .quiet])
            column += placed.glyph.columns
            offset = placed.range.upperBound
        }
    }

    private func write(_ text: ScreenText, row: Int, role: Role, on frame: inout Frame) {
        frame.grid.write(
            text.truncated(to: frame.size.columns - 4), at: Position(row: row, column: 2),
            style: theme[role])
    }

    private func drawWrapped(_ text: String, on frame: inout Frame) {
        let bytes = Array(ScreenText(text).string.utf8)
        let lines = LineBreaker(width: max(1, frame.size.columns - 4)).lines(
            of: bytes.span, in: 0..<bytes.count)
        for (row, line) in lines.prefix(max(0, frame.size.rows - 3)).enumerated() {
            frame.grid.write(
                utf8: bytes.span, in: line.range, at: Position(row: row + 2, column: 2),
                style: theme[.problem])
        }
    }
}
