import Display
import TextCore

/// The user's place in a story, to which a cancelled search and a resize return.
struct StoryPlace: Hashable, Sendable {
    /// The first text on the screen.
    var top: TextOffset
    /// Screen rows that stand above that text: rows without text of their own, such as the title.
    var rowsAbove: Int
    var focus: StoryFocus?
}

/// The target of a jump, by its range in the text: a position in a list would outlive the list.
enum StoryFocus: Hashable, Sendable {
    case highlight(Highlights.Highlight)
    /// A match of the search.
    case match(TextRange)
    /// A block of the text: a subheading.
    case block(TextRange)
    /// A link of the text.
    case link(TextRange)

    var range: TextRange {
        switch self {
        case .highlight(let highlight): highlight.range
        case .match(let range), .block(let range), .link(let range): range
        }
    }
}
