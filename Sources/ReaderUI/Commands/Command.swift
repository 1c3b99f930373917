/// Something that a user can have done by a key.
public enum Command: String, Hashable, Sendable, CaseIterable {
    case down, up, pageDown, pageUp, top, bottom
    case open, filter
    case star, toggleRead, tag
    case search, nextMatch, previousMatch
    case nextHighlight, previousHighlight
    case nextEntity, previousEntity
    case nextDate, previousDate
    case nextMention, previousMention
    case showHints, jumpBack, jumpForward, setMark, goToMark
    case sort, togglePersons, toggleOrganizations, togglePlaces, toggleGroups, toggleMiscellaneous,
        toggleDates
    case toggleRemoved, toggleReason, toggleUncertain, showIndex, showTimeline
    case widen, narrow
    case undo, back, help, redraw, suspend, quit
}

/// Where a key is pressed; the same key may mean different things in different places.
public enum CommandContext: String, Hashable, Sendable, CaseIterable {
    case list = "List"
    case story = "Story"
    case index = "Index"
    case timeline = "Timeline"
    case help = "Help"
}
