import TextCore

/// The one table of commands: a ``Keymap`` is made from it, and from that the help screen; so is the README's
/// key table.
public enum CommandTable {
    private static let scrolling: [CommandContext] = [.story, .help]
    private static let articles: [CommandContext] = [.list, .story]
    private static let choosing: [CommandContext] = [.list, .index, .timeline, .corrections, .archive]

    /// In the order of the help screen.
    public static let bindings: [CommandBinding] =
        lists + MarkKind.allCases.map(toggle) + panels + searches + jumps(to: .date) + mentions
        + MarkKind.allCases.filter { $0 != .date }.flatMap(jumps) + story

    /// What hides and shows a kind in the index.
    private static func toggle(_ kind: MarkKind) -> CommandBinding {
        CommandBinding(
            .toggle(kind), [.index], [KeySequence(stringLiteral: kind.row.keys.toggle)],
            "hide or show \(kind.plural)")
    }

    /// What goes to the next and the previous one of a kind.
    private static func jumps(to kind: MarkKind) -> [CommandBinding] {
        let keys = kind.row.keys
        return [
            CommandBinding(
                .next(kind), [.story], [KeySequence(stringLiteral: keys.next)], "next \(kind.singular)",
                .times),
            CommandBinding(
                .previous(kind), [.story], [KeySequence(stringLiteral: keys.previous)],
                "previous \(kind.singular)", .times),
        ]
    }

    private static let lists: [CommandBinding] = [
        CommandBinding(.down, choosing, ["j", "Down"], "next line", .times),
        CommandBinding(.up, choosing, ["k", "Up"], "previous line", .times),
        CommandBinding(.pageDown, choosing, ["Space", "PgDn"], "a page down", .times),
        CommandBinding(.pageUp, choosing, ["b", "PgUp"], "a page up", .times),
        CommandBinding(.top, choosing, ["g", "Home"], "first line", .target),
        CommandBinding(.bottom, choosing, ["G", "End"], "last line", .target),
        CommandBinding(.open, [.list], ["Enter"], "open the article"),
        CommandBinding(.open, [.index], ["Enter"], "jump to its first mention"),
        CommandBinding(.filter, [.index], ["/"], "filter by name as you type"),
        CommandBinding(.sort, [.index], ["s"], "sort by count or by first mention"),
    ]

    private static let panels: [CommandBinding] = [
        CommandBinding(.open, [.timeline], ["Enter"], "jump to the sentence"),
        CommandBinding(.open, [.archive], ["Enter"], "open the article at the hit"),
        CommandBinding(.filter, [.list], ["/"], "filter by title, source, date and tag as you type"),
        CommandBinding(.sortByDate, [.list], ["zd"], "newest first"),
        CommandBinding(.sortByTitle, [.list], ["zt"], "sort by title"),
        CommandBinding(.sortBySource, [.list], ["zs"], "sort by source"),
        CommandBinding(.sortByLength, [.list], ["zl"], "longest first"),
        CommandBinding(.reverseOrder, [.list], ["zr"], "turn the order round"),
        CommandBinding(.onlyUnread, [.list], ["zu"], "show only what is unread, or all again"),
        CommandBinding(.onlyStarred, [.list], ["z*"], "show only what is starred, or all again"),
        CommandBinding(.toggleAges, [.list], ["za"], "show how long ago, or the date again"),
        CommandBinding(.undoMark, [.list], ["u"], "undo the last mark"),
        CommandBinding(.searchArchive, [.list, .story, .archive], ["S"], "search all articles"),
        CommandBinding(.stopIndexing, [.list], ["zi"], "index no more, or go on"),

        CommandBinding(.down, scrolling, ["j", "Down"], "scroll a line down", .times),
        CommandBinding(.up, scrolling, ["k", "Up"], "scroll a line up", .times),
        CommandBinding(.pageDown, scrolling, ["Space", "PgDn"], "scroll a page down", .times),
        CommandBinding(.pageUp, scrolling, ["b", "PgUp"], "scroll a page up", .times),
        CommandBinding(.top, scrolling, ["g", "Home"], "go to the start", .target),
        CommandBinding(.bottom, scrolling, ["G", "End"], "go to the end", .target),

    ]

    private static let searches: [CommandBinding] = [
        CommandBinding(.search, [.story], ["/"], "search as you type"),
        CommandBinding(
            .searchByExpression, [.story], ["^R"],
            "search by a regular expression; in a search, on and off"),
        CommandBinding(.searchHere, [.story], ["*"], "search the chosen name, or the word at the match"),
        CommandBinding(.nextMatch, [.story], ["n"], "next match", .times),
        CommandBinding(.previousMatch, [.story], ["N"], "previous match", .times),
        CommandBinding(.nextHighlight, [.story], ["Tab"], "next highlight", .times),
        CommandBinding(.previousHighlight, [.story], ["Shift-Tab"], "previous highlight", .times),
        CommandBinding(.nextEntity, [.story], ["e"], "next entity", .times),
        CommandBinding(.previousEntity, [.story], ["E"], "previous entity", .times),
    ]

    private static let mentions: [CommandBinding] = [
        CommandBinding(.nextMention, [.story], ["."], "next mention of the same entity", .times),
        CommandBinding(
            .previousMention, [.story], [","], "previous mention of the same entity", .times),
    ]

    private static let story: [CommandBinding] = [
        CommandBinding(.nextSubheading, [.story], ["]]"], "next subheading", .times),
        CommandBinding(.previousSubheading, [.story], ["[["], "previous subheading", .times),
        CommandBinding(.showHints, [.story], ["f"], "label what is lit; a label's letters jump to it"),
        CommandBinding(.jumpBack, [.story], ["H", "^O"], "back to where the last jump began"),
        CommandBinding(.jumpForward, [.story], ["L"], "forward again"),
        CommandBinding(.setMark, [.story], ["m"], "mark this place with a letter"),
        CommandBinding(.goToMark, [.story], ["'"], "go to a mark; '' to before the last jump"),
        CommandBinding(.showIndex, [.story], ["i"], "index of entities and dates"),
        CommandBinding(.showTimeline, [.story], ["T"], "timeline: what happened when"),
        CommandBinding(.toggleRemoved, [.story], ["x"], "show or hide what was removed"),
        CommandBinding(.putBack, [.story], ["u"], "put back a passage that was removed"),
        CommandBinding(.showCorrections, articles, ["U"], "list what you have put back"),
        CommandBinding(.putBack, [.corrections], ["u"], "take it back: it is removed again"),
        CommandBinding(
            .toggleReason, [.story], ["w"], "say why a highlight is marked, or no more"),
        CommandBinding(
            .toggleUncertain, [.story], ["c"], "hide or show names that are uncertain"),
        CommandBinding(.star, articles, ["s"], "star the article, or no more"),
        CommandBinding(.toggleRead, articles, ["r"], "mark the article read or unread"),
        CommandBinding(.tag, articles, ["t"], "give the article tags"),
        CommandBinding(.widen, [.story], ["+"], "wider text", .times),
        CommandBinding(.narrow, [.story], ["-"], "narrower text", .times),
        CommandBinding(.resetMeasure, [.story], ["="], "text as wide as at first"),
        CommandBinding(.toggleJustified, [.story], ["J"], "spread lines to the measure, or no more"),
        CommandBinding(.toggleBothPanes, articles, ["v"], "list and story side by side, or one alone"),

        CommandBinding(.copyPassage, [.story], ["yy"], "copy the passage to the clipboard"),
        CommandBinding(.copyEntity, [.story], ["ye"], "copy the name or the date"),
        CommandBinding(.copyLink, [.story], ["yl"], "copy the link"),
        CommandBinding(.openOriginal, [.story], ["o"], "open the original in a browser"),
        CommandBinding(.pipe, [.story], ["|"], "hand the story to a command"),
        CommandBinding(.editNote, [.story], ["a"], "write a note in your editor"),
        CommandBinding(.filter, [.help], ["/"], "show what has these words in it"),

        CommandBinding(.undo, [.list], ["Esc"], "clear the filter, else show all articles"),
        CommandBinding(
            .undo, [.story], ["Esc"],
            "close what is open, else clear highlight or search, or go back"),
        CommandBinding(.undo, [.index], ["Esc"], "clear the filter, else close"),
        CommandBinding(.undo, [.timeline, .corrections, .archive, .help], ["Esc"], "close"),
        CommandBinding(.back, [.story], ["q"], "back to the list"),
        CommandBinding(.back, [.index], ["q", "i"], "close"),
        CommandBinding(.back, [.timeline], ["q", "T"], "close"),
        CommandBinding(.back, [.corrections], ["q", "U"], "close"),
        CommandBinding(.back, [.archive], ["q"], "close"),
        CommandBinding(.back, [.help], ["q", "?"], "close"),
        CommandBinding(
            .help, [.list, .story, .index, .timeline, .corrections, .archive], ["?"], "help"),
        CommandBinding(.redraw, CommandContext.allCases, ["^L"], "redraw the screen"),
        CommandBinding(.suspend, CommandContext.allCases, ["^Z"], "suspend"),
        CommandBinding(.quit, [.list], ["q"], "quit"),
        CommandBinding(.quitAtOnce, CommandContext.allCases, ["^C"], "quit at once"),
    ]

    /// The table as Markdown, as the README shows it: keys, place, what they do.
    public static var markdown: String {
        let rows = bindings.map { binding in
            // A bar would end the cell.
            let keys = binding.keys.map {
                "`\($0)`".split(separator: "|", omittingEmptySubsequences: false)
            }
            .map { $0.joined(separator: "\\|") }.joined(separator: " ")
            let isEverywhere = binding.contexts.count == CommandContext.allCases.count
            let places =
                isEverywhere ? "everywhere" : binding.contexts.map(\.rawValue).joined(separator: ", ")
            return "| \(keys) | \(places) | \(binding.explanation) |"
        }
        return (["| key | where | does |", "|---|---|---|"] + rows).joined(separator: "\n")
    }
}
