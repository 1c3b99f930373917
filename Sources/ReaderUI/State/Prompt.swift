import Articles
import Display
import TextCore

/// A line at the bottom of the screen in which the user types.
struct Prompt: Hashable, Sendable {
    enum Purpose: Hashable, Sendable {
        /// Searches the story; cancelled, it returns to the place where it was opened.
        case search(from: StoryPlace)
        /// Filters the list; cancelled, the filter is what it was.
        case filter(before: String)
        /// Shows the lines of help that have words in them; cancelled, those that were shown.
        case helpFilter(before: String)
        /// Hands the story to a command.
        case pipe
        /// Gives an article its tags; cancelled, they are what they were.
        case tags(of: ArticleID)
        /// Filters the index of the story; cancelled, the filter is what it was.
        case indexFilter(before: String)
        /// Asks what to search the whole archive for.
        case archive

        /// Whether earlier searches can be brought back.
        var hasHistory: Bool {
            switch self {
            case .search, .archive: true
            case .filter, .helpFilter, .pipe, .tags, .indexFilter: false
            }
        }
    }

    let purpose: Purpose
    var editor: LineEditor
    /// How a search reads what is typed.
    var kind = SearchQuery.Kind.literal
    /// Why what is typed cannot be searched for, or cannot yet.
    var problem: ScreenText?
    /// The search that was lit when the prompt was opened; cancelled, it is again.
    var former: SearchQuery?
    /// The earlier search that stands in the prompt, as a position in the history.
    var recalled: Int?
    /// What was typed before an earlier search was brought back.
    var typed = SearchQuery("")

    init(purpose: Purpose, editor: LineEditor) {
        self.purpose = purpose
        self.editor = editor
    }

    /// What is typed, as a search.
    var query: SearchQuery {
        get { SearchQuery(editor.text, as: kind) }
        set {
            editor = LineEditor(newValue.text)
            kind = newValue.kind
        }
    }

    /// What stands before what is typed.
    var label: String {
        switch purpose {
        case .tags: "tags: "
        case .pipe: "|"
        case .archive: "search all: "
        case .filter, .indexFilter, .helpFilter: "/"
        case .search: kind == .regularExpression ? "regex/" : "/"
        }
    }
}

/// Where a user is in a story: what a cancelled search and a resize return to.
struct StoryPlace: Hashable, Sendable {
    /// The first text on the screen.
    var top: TextOffset
    /// Screen rows that stand above that text: rows without text of their own, such as the title.
    var rowsAbove: Int
    var focus: StoryFocus?
}

/// What the last jump went to, by its place in the text: a position in a list would outlive the list.
enum StoryFocus: Hashable, Sendable {
    case highlight(Highlights.Highlight)
    /// A match of the search.
    case match(TextRange)
    /// A block of the text: a subheading.
    case block(TextRange)

    var range: TextRange {
        switch self {
        case .highlight(let highlight): highlight.range
        case .match(let range), .block(let range): range
        }
    }
}
