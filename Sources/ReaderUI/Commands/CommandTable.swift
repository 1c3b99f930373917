import Display

/// One line of the table of commands: a command, where it works, its keys, and what it does.
public struct CommandBinding: Sendable {
    public let command: Command
    public let contexts: [CommandContext]
    public let keys: [Key]
    /// What the help screen says, in a few words.
    public let summary: String

    init(_ command: Command, _ contexts: [CommandContext], _ keys: [Key], _ summary: String) {
        self.command = command
        self.contexts = contexts
        self.keys = keys
        self.summary = summary
    }
}

/// The one table of commands: keys are looked up in it, and the help screen and the README's key table are
/// made from it.
public enum CommandTable {
    private static let scrolling: [CommandContext] = [.story, .help]
    private static let articles: [CommandContext] = [.list, .story]
    private static let choosing: [CommandContext] = [.list, .index, .timeline]

    public static let bindings: [CommandBinding] = [
        CommandBinding(.down, choosing, [.character("j"), .down], "next line"),
        CommandBinding(.up, choosing, [.character("k"), .up], "previous line"),
        CommandBinding(.pageDown, choosing, [.pageDown, .character(" ")], "a page down"),
        CommandBinding(.pageUp, choosing, [.pageUp, .character("b")], "a page up"),
        CommandBinding(.top, choosing, [.character("g"), .home], "first line"),
        CommandBinding(.bottom, choosing, [.character("G"), .end], "last line"),
        CommandBinding(.open, [.list], [.enter], "open the article"),
        CommandBinding(.open, [.index], [.enter], "jump to its first mention"),
        CommandBinding(.filter, [.index], [.character("/")], "filter by name as you type"),
        CommandBinding(.sort, [.index], [.character("s")], "sort by count or by first mention"),
        CommandBinding(.togglePersons, [.index], [.character("p")], "hide or show people"),
        CommandBinding(.toggleOrganizations, [.index], [.character("o")], "hide or show organisations"),
        CommandBinding(.togglePlaces, [.index], [.character("l")], "hide or show places"),
        CommandBinding(.toggleGroups, [.index], [.character("n")], "hide or show nationalities and groups"),
        CommandBinding(.toggleMiscellaneous, [.index], [.character("m")], "hide or show events and works"),
        CommandBinding(.toggleDates, [.index], [.character("d")], "hide or show dates"),
        CommandBinding(.open, [.timeline], [.enter], "jump to the sentence"),
        CommandBinding(.filter, [.list], [.character("/")], "filter by title, source and tag as you type"),

        CommandBinding(.down, scrolling, [.character("j"), .down], "scroll a line down"),
        CommandBinding(.up, scrolling, [.character("k"), .up], "scroll a line up"),
        CommandBinding(.pageDown, scrolling, [.character(" "), .pageDown], "scroll a page down"),
        CommandBinding(.pageUp, scrolling, [.character("b"), .pageUp], "scroll a page up"),
        CommandBinding(.top, scrolling, [.character("g"), .home], "go to the start"),
        CommandBinding(.bottom, scrolling, [.character("G"), .end], "go to the end"),

        CommandBinding(.search, [.story], [.character("/")], "search as you type"),
        CommandBinding(.nextMatch, [.story], [.character("n")], "next match"),
        CommandBinding(.previousMatch, [.story], [.character("N")], "previous match"),
        CommandBinding(.nextHighlight, [.story], [.tab], "next highlight"),
        CommandBinding(.previousHighlight, [.story], [.shiftTab], "previous highlight"),
        CommandBinding(.nextEntity, [.story], [.character("e")], "next entity"),
        CommandBinding(.previousEntity, [.story], [.character("E")], "previous entity"),
        CommandBinding(.nextDate, [.story], [.character("d")], "next date"),
        CommandBinding(.previousDate, [.story], [.character("D")], "previous date"),
        CommandBinding(.nextMention, [.story], [.character(".")], "next mention of the same entity"),
        CommandBinding(
            .previousMention, [.story], [.character(",")], "previous mention of the same entity"),
        CommandBinding(
            .showHints, [.story], [.character("f")], "label what is lit; a label's letters jump to it"),
        CommandBinding(
            .jumpBack, [.story], [.character("H"), .control("o")], "back to where the last jump began"),
        CommandBinding(.jumpForward, [.story], [.character("L")], "forward again"),
        CommandBinding(.setMark, [.story], [.character("m")], "mark this place with a letter"),
        CommandBinding(
            .goToMark, [.story], [.character("'")], "go to a mark; '' to before the last jump"),
        CommandBinding(.showIndex, [.story], [.character("i")], "index of entities and dates"),
        CommandBinding(.showTimeline, [.story], [.character("T")], "timeline: what happened when"),
        CommandBinding(.toggleRemoved, [.story], [.character("x")], "show or hide what was removed"),
        CommandBinding(
            .toggleReason, [.story], [.character("w")], "say why a highlight is marked, or no more"),
        CommandBinding(
            .toggleUncertain, [.story], [.character("c")], "hide or show names that are uncertain"),
        CommandBinding(.star, articles, [.character("s")], "star the article, or no more"),
        CommandBinding(.toggleRead, articles, [.character("r")], "mark the article read or unread"),
        CommandBinding(.tag, articles, [.character("t")], "give the article tags"),
        CommandBinding(.widen, [.story], [.character("+")], "wider text"),
        CommandBinding(.narrow, [.story], [.character("-")], "narrower text"),

        CommandBinding(.undo, [.list], [.escape], "clear the filter"),
        CommandBinding(
            .undo, [.story], [.escape],
            "close the prompt, else clear the highlight or the search, else go back"),
        CommandBinding(.undo, [.index], [.escape], "clear the filter, else close"),
        CommandBinding(.undo, [.timeline, .help], [.escape], "close"),
        CommandBinding(.back, [.story], [.character("q")], "back to the list"),
        CommandBinding(.back, [.index], [.character("q"), .character("i")], "close"),
        CommandBinding(.back, [.timeline], [.character("q"), .character("T")], "close"),
        CommandBinding(.back, [.help], [.character("q"), .character("?")], "close"),
        CommandBinding(.help, [.list, .story, .index, .timeline], [.character("?")], "help"),
        CommandBinding(.redraw, CommandContext.allCases, [.control("l")], "redraw the screen"),
        CommandBinding(.suspend, CommandContext.allCases, [.control("z")], "suspend"),
        CommandBinding(.quit, [.list], [.character("q")], "quit"),
        CommandBinding(.quit, CommandContext.allCases, [.control("c")], "quit at once"),
    ]

    private static let commands: [CommandContext: [Key: Command]] = {
        var commands: [CommandContext: [Key: Command]] = [:]
        for binding in bindings {
            for context in binding.contexts {
                for key in binding.keys { commands[context, default: [:]][key] = binding.command }
            }
        }
        return commands
    }()

    /// What a key does in a place, if it does anything.
    public static func command(for key: Key, in context: CommandContext) -> Command? {
        commands[context]?[key]
    }

    /// The bindings of one place, in the order of the table.
    public static func bindings(in context: CommandContext) -> [CommandBinding] {
        bindings.filter { $0.contexts.contains(context) }
    }

    /// The table as Markdown, as the README shows it: keys, place, what they do.
    public static var markdown: String {
        let rows = bindings.map { binding in
            let keys = binding.keys.map { "`\($0)`" }.joined(separator: " ")
            let isEverywhere = binding.contexts.count == CommandContext.allCases.count
            let places =
                isEverywhere ? "everywhere" : binding.contexts.map(\.rawValue).joined(separator: ", ")
            return "| \(keys) | \(places) | \(binding.summary) |"
        }
        return (["| key | where | does |", "|---|---|---|"] + rows).joined(separator: "\n")
    }
}
