import TextCore

/// An action of the reader that a key can be bound to.
public enum Command: Hashable, Sendable {
    case down, up, pageDown, pageUp, halfPageDown, halfPageUp, top, bottom
    case open, filter, nextArticle, previousArticle, nextUnread
    case star, toggleRead, readAndDown, readAll, tag, undoMark
    case sortByDate, sortByTitle, sortBySource, sortByLength, reverseOrder
    case onlyUnread, onlyStarred, toggleAges, toggleCopies
    case searchArchive, stopIndexing
    /// Opens the page of the chosen name.
    case showName
    case nextPart, previousPart
    case search, searchByExpression, searchHere, nextMatch, previousMatch
    case nextHighlight, previousHighlight
    case nextEntity, previousEntity
    case nextMention, previousMention
    case next(MarkKind)
    case previous(MarkKind)
    case nextSubheading, previousSubheading
    case nextLink, previousLink
    case showHints, jumpBack, jumpForward, setMark, goToMark
    case sort
    /// Hides or shows a kind in the index.
    case toggle(MarkKind)
    /// Marks a kind in stories, or no longer.
    case mark(MarkKind)
    case putBack, takeOut
    case toggleRemoved, toggleReason, toggleUncertain, toggleVagueDates, cycleMarks
    /// Opens the panel of a place.
    case show(CommandContext)
    case widen, narrow, resetMeasure, toggleJustified, toggleBothPanes, changePane
    case copyPassage, copyEntity, copyLink, openOriginal, pipe, editNote
    case undo, back, help, redraw, suspend, quit, quitAtOnce
}

extension Command: CaseIterable {
    /// In the order of the table of commands.
    public static let allCases: [Command] = {
        var seen: Set<Command> = []
        return CommandTable.bindings.map(\.command).filter { seen.insert($0).inserted }
    }()

    /// The name in the configuration: `next-match`, `next-place`, `toggle-places`, `show-index`.
    public var name: String {
        switch self {
        case .next(let kind): "next-" + kind.row.command.one
        case .previous(let kind): "previous-" + kind.row.command.one
        case .toggle(let kind): "toggle-" + kind.row.command.many
        case .mark(let kind): "mark-" + kind.row.command.many
        case .show(let context): "show-" + context.name
        default: KebabCase.name("\(self)")
        }
    }

    /// Whether it jumps in the story: a jump further than a screen is added to the trail.
    var isJump: Bool {
        switch self {
        case .nextMatch, .previousMatch, .nextHighlight, .previousHighlight, .nextEntity, .previousEntity,
            .nextMention, .previousMention, .nextSubheading, .previousSubheading, .nextLink, .previousLink,
            .next, .previous:
            true
        default: false
        }
    }

    /// The command of a name as the configuration spells it.
    public init?(name: String) {
        guard let command = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = command
    }
}

/// The meaning of a number before a command's keys.
public enum CommandArgument: Hashable, Sendable {
    case none
    /// The command is repeated.
    case times
    /// The command goes to that line, or to that per cent of a story.
    case target
}

/// A command with the number typed before it.
struct CommandCall: Hashable, Sendable {
    let command: Command
    /// The number before it, 1 or more.
    var count: Int?
}
