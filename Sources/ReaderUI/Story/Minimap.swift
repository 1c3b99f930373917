import Display
import TextCore

/// The whole story in one column: where the matches of a search and the mentions of the chosen entity lie, and which
/// part of the text is on the screen.
///
/// It is drawn only if there is something to find off the screen.
struct Minimap {
    let story: StoryState
    let theme: Theme

    func draw(at position: Position, on frame: inout Frame) {
        let total = story.layout.rows.count
        let mentions = mentions
        let matches = story.search?.matches ?? []
        guard total > story.height, !mentions.isEmpty || !matches.isEmpty else { return }
        for row in 0..<story.height {
            let part =
                row * total
                / story.height..<max(row * total / story.height + 1, (row + 1) * total / story.height)
            let isOnScreen = part.overlaps(story.visibleRows)
            let text = story.layout.text(in: part)
            let look = look(
                hasMatch: text.map { Self.holds(matches, in: $0) } ?? false,
                hasMention: text.map { Self.holds(mentions, in: $0) } ?? false, isOnScreen: isOnScreen)
            frame.grid.write(
                look.glyph, at: Position(row: position.row + row, column: position.column),
                style: theme[look.role])
        }
    }

    private func look(hasMatch: Bool, hasMention: Bool, isOnScreen: Bool) -> (glyph: ScreenText, role: Role)
    {
        if hasMatch { return (isOnScreen ? "┫" : "┤", .minimapMatch) }
        if hasMention { return (isOnScreen ? "●" : "•", .minimapMention) }
        return (isOnScreen ? "┃" : "│", .minimap)
    }

    /// The mentions of the chosen entity, in text order.
    private var mentions: [TextRange] {
        guard case .highlight(let highlight) = story.focus, case .mention(let mention) = highlight.target
        else { return [] }
        let entities = story.article.entities
        return entities[entities.mentions[mention].entity].mentions.map { entities.mentions[$0].range }
    }

    /// Whether one of several sorted, disjoint ranges begins in a text range.
    private static func holds(_ ranges: [TextRange], in text: TextRange) -> Bool {
        let first = ranges.partitionPoint { $0.lower >= text.lower }
        return first < ranges.count && ranges[first].lower < text.upper
    }
}
