/// A block before it is judged: where it stands and what is known of its form.
struct DraftBlock: Sendable {
    /// UTF-8 positions, without blanks at either end, never empty.
    var range: Range<Int>
    /// What the source said or the line's own marker shows; `nil` for a plain line.
    var kind: BlockKind?
    var markup: BlockMarkup?
    /// Whether it touches the block before it: the two stood glued together in the text.
    var isGlued = false
    /// Whether a printed page repeats it around the story: see ``PageFurniture``.
    var isFurniture = false
}
