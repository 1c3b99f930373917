/// Something that a user can have done by a key.
public enum Command: String, Hashable, Sendable, CaseIterable {
    case down, up, pageDown, pageUp, top, bottom
    case open, filter
    case star, toggleRead, tag, undoMark
    case sortByDate, sortByTitle, sortBySource, sortByLength, reverseOrder
    case onlyUnread, onlyStarred, toggleAges
    case searchArchive, stopIndexing
    case search, searchByExpression, searchHere, nextMatch, previousMatch
    case nextHighlight, previousHighlight
    case nextEntity, previousEntity
    case nextDate, previousDate
    case nextMention, previousMention
    case nextPerson, previousPerson, nextOrganization, previousOrganization, nextPlace, previousPlace
    case nextGroup, previousGroup, nextMiscellaneous, previousMiscellaneous
    case nextSubheading, previousSubheading
    case showHints, jumpBack, jumpForward, setMark, goToMark
    case sort, togglePersons, toggleOrganizations, togglePlaces, toggleGroups, toggleMiscellaneous,
        toggleDates
    case putBack, showCorrections
    case toggleRemoved, toggleReason, toggleUncertain, showIndex, showTimeline
    case widen, narrow, resetMeasure, toggleJustified, toggleBothPanes
    case copyPassage, copyEntity, copyLink, openOriginal, pipe, editNote
    case undo, back, help, redraw, suspend, quit, quitAtOnce
}

extension Command {
    /// What it is called in the configuration: `next-match`.
    public var name: String { KebabCase.name(rawValue) }

    /// The command of a name as the configuration spells it.
    public init?(name: String) {
        guard let command = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = command
    }
}

/// Where a key is pressed; the same key may mean different things in different places.
public enum CommandContext: String, Hashable, Sendable, CaseIterable {
    case list = "List"
    case story = "Story"
    case index = "Index"
    case timeline = "Timeline"
    case corrections = "Put back"
    case archive = "Archive"
    case help = "Help"
}

/// What a command takes besides its keys.
public enum CommandArgument: Hashable, Sendable {
    case none
    /// A number before its keys: it is done so many times.
    case times
    /// A number before its keys: a line, or per cent of a story, that it goes to.
    case target
}

/// A command as the user gave it.
struct CommandCall: Hashable, Sendable {
    let command: Command
    /// The number before it, 1 or more.
    var count: Int?
}
