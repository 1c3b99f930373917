/// Finds patterns in the blocks of one text, fast enough to be asked at every key press.
///
///     var search = StorySearch(text, within: cleaned.body.map(\.range))
///     search.matches(of: SearchPattern("world health"))   // also in "World⏎Health"
///
/// The blocks are folded when they are first searched, once with case and once without, and kept; a
/// search is then a scan of bytes.
///
/// Known limitations: a word that a hard hyphen cuts at the end of a line (`govern-⏎ment`) is not found in
/// one piece; signs of Indic scripts that Unicode composes of two are compared as they are stored.
public struct StorySearch: Sendable {
    public let text: ArticleText
    /// The searched blocks, in text order and disjoint; a match lies within one.
    public let blocks: [TextRange]

    private var foldedCase: FoldedText?
    private var exactCase: FoldedText?

    public init(_ text: ArticleText, within blocks: [TextRange]) {
        self.text = text
        self.blocks = blocks
    }

    /// The matches of a pattern in text order, disjoint, on grapheme boundaries; empty for an empty pattern.
    ///
    /// Matches are found from the start of the text on, the leftmost first, and do not overlap. Empty matches of
    /// a regular expression are left out.
    ///
    /// Complexity: O(*n*) in the length of the blocks, times the steps of an expression at worst.
    public mutating func matches(of pattern: SearchPattern) -> [TextRange] {
        switch pattern.search {
        case .nothing: []
        case .literal(let search): folded(isCaseExact: pattern.isCaseExact).matches(of: search)
        case .expression(let program): folded(isCaseExact: pattern.isCaseExact).matches(of: program)
        }
    }

    /// Folds the text before the first search without capitals, which then starts at once.
    ///
    /// Complexity: O(*n*) in the length of the blocks the first time, then O(1).
    public mutating func prepare() { _ = folded(isCaseExact: false) }

    private mutating func folded(isCaseExact: Bool) -> FoldedText {
        if let ready = isCaseExact ? exactCase : foldedCase { return ready }
        let made = FoldedText(
            text, within: blocks, table: SearchPattern.table(isCaseExact: isCaseExact))
        if isCaseExact { exactCase = made } else { foldedCase = made }
        return made
    }
}
