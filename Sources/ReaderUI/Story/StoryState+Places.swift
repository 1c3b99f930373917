import TextCore

/// Places to come back to, and parts to jump to.
extension StoryState {
    /// Where the user is, for the trail.
    var trailPlace: TrailPlace { TrailPlace(place) }

    /// Goes to a place of the trail and restores its focus if that is still marked.
    mutating func restore(_ place: TrailPlace) {
        let focus = place.focus.flatMap { range in
            highlights.all.first { $0.range == range }.map(StoryFocus.highlight) ?? .match(range)
        }
        restore(StoryPlace(top: place.top, rowsAbove: place.rowsAbove, focus: focus))
    }

    /// The subheadings of the body, in text order.
    var subheadings: [TextRange] { article.cleaned.body.filter { $0.role == .subheading }.map(\.range) }

    /// Scrolls so that the block is the first on the screen, as far as the story's end lets it.
    mutating func scrollToTop(_ block: TextRange) { scroll(toTop: layout.row(at: block.lower) - 1) }

    /// The block of the body that holds the chosen part of the story or is first on the screen, else the last one before.
    var nearestBlock: BodyBlock? {
        let body = article.cleaned.body
        if let focusedRange, let chosen = body.first(where: { $0.range.overlaps(focusedRange) }) {
            return chosen
        }
        guard let shown = layout.text(in: visibleRows) else { return body.first }
        return body.first { $0.range.upper > shown.lower } ?? body.last
    }

    /// The removed or put back passage that is chosen or first on the screen, else the next one, else the last before.
    var nearestRemoval: Removal? {
        let all = (article.cleaned.removed + article.cleaned.putBack).sorted { $0.range < $1.range }
        if let focusedRange, let chosen = all.first(where: { $0.range.overlaps(focusedRange) }) {
            return chosen
        }
        guard let shown = layout.text(in: visibleRows) else { return all.first }
        return all.first { $0.range.upper > shown.lower } ?? all.last
    }
}
