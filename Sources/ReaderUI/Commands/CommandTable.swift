import TextCore

/// The table of commands: the bindings of all panels. The keymap, the help screen and the key table in the documents
/// are made from it.
public enum CommandTable {
    /// A row for each command of each panel, in the order of the help screen.
    public static let bindings = bindings(of: PanelTable.all)

    /// The bindings of some panels, with those that every panel has.
    static func bindings(of panels: [any Panel.Type]) -> [CommandBinding] {
        panels.flatMap { panel in panel.bindings + (panel.context.map(everywhere) ?? []) }
    }

    private static func everywhere(in context: CommandContext) -> [CommandBinding] {
        let help = CommandBinding(.help, [context], ["?", "F1"], "help")
        return (context == .help ? [] : [help]) + [
            CommandBinding(.redraw, [context], ["^L"], "redraw the screen"),
            CommandBinding(.suspend, [context], ["^Z"], "suspend"),
            CommandBinding(.quitAtOnce, [context], ["^C"], "quit at once"),
        ]
    }

    /// The table as Markdown: keys, contexts, description. Rows that differ only in their context are joined.
    public static var markdown: String {
        var lines: [CommandBinding] = []
        for binding in bindings {
            if let same = lines.firstIndex(where: { $0.isSame(as: binding) }) {
                lines[same].contexts += binding.contexts
            } else {
                lines.append(binding)
            }
        }
        let rows = lines.map { line in
            // A bar would end the cell.
            let keys = line.keys.map {
                "`\($0)`".split(separator: "|", omittingEmptySubsequences: false)
            }
            .map { $0.joined(separator: "\\|") }.joined(separator: " ")
            let isEverywhere = line.contexts.count == CommandContext.allCases.count
            let places = isEverywhere ? "everywhere" : line.contexts.map(\.title).joined(separator: ", ")
            return "| \(keys) | \(places) | \(line.explanation) |"
        }
        return (["| key | where | does |", "|---|---|---|"] + rows).joined(separator: "\n")
    }
}

/// Bindings that several panels share.
extension CommandBinding {
    /// Bindings that choose a line.
    static func choosing(in context: CommandContext) -> [CommandBinding] {
        [
            CommandBinding(.down, [context], ["j", "Down", "^N", "^E"], "next line", .times),
            CommandBinding(.up, [context], ["k", "Up", "^P", "^Y"], "previous line", .times),
            CommandBinding(.pageDown, [context], ["Space", "PgDn", "^F"], "next page", .times),
            CommandBinding(.pageUp, [context], ["b", "PgUp", "^B"], "previous page", .times),
            CommandBinding(.halfPageDown, [context], ["^D"], "half a page down", .times),
            CommandBinding(.halfPageUp, [context], ["^U"], "half a page up", .times),
            CommandBinding(.top, [context], ["g", "Home"], "first line", .target),
            CommandBinding(.bottom, [context], ["G", "End"], "last line", .target),
        ]
    }

    /// Bindings that scroll a text.
    ///
    /// - Parameter pageDown: the description of scrolling down a page where that does more.
    static func scrolling(in context: CommandContext, pageDown: String? = nil) -> [CommandBinding] {
        [
            CommandBinding(.down, [context], ["j", "Down", "^N", "^E"], "scroll down a line", .times),
            CommandBinding(.up, [context], ["k", "Up", "^P", "^Y"], "scroll up a line", .times),
            CommandBinding(
                .pageDown, [context], ["Space", "PgDn", "^F"], pageDown ?? "scroll down a page", .times),
            CommandBinding(.pageUp, [context], ["b", "PgUp", "^B"], "scroll up a page", .times),
            CommandBinding(.halfPageDown, [context], ["^D"], "scroll down half a page", .times),
            CommandBinding(.halfPageUp, [context], ["^U"], "scroll up half a page", .times),
            CommandBinding(.top, [context], ["g", "Home"], "go to the start", .target),
            CommandBinding(.bottom, [context], ["G", "End"], "go to the end", .target),
        ]
    }

    /// Bindings that mark an article.
    static func marking(in context: CommandContext) -> [CommandBinding] {
        [
            CommandBinding(.star, [context], ["s"], "toggle star"),
            CommandBinding(.toggleRead, [context], ["r"], "mark read or unread"),
            CommandBinding(.tag, [context], ["t"], "edit tags"),
        ]
    }

    /// Whether the two differ only in their contexts.
    fileprivate func isSame(as other: CommandBinding) -> Bool {
        command == other.command && keys == other.keys && summary == other.summary
            && argument == other.argument
    }
}
