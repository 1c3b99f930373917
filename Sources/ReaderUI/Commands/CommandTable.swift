import TextCore

/// The table of commands, made of the keys of all panels: a ``Keymap`` is made from it, and from that the help screen;
/// so is the table of keys in the documents.
public enum CommandTable {
    /// A line for each command of each panel, in the order of the help screen.
    public static let bindings = bindings(of: PanelTable.all)

    /// The keys of some panels, with those that work in all of them.
    static func bindings(of panels: [any Panel.Type]) -> [CommandBinding] {
        panels.flatMap { panel in panel.bindings + (panel.context.map(everywhere) ?? []) }
    }

    private static func everywhere(in context: CommandContext) -> [CommandBinding] {
        let help = CommandBinding(.help, [context], ["?"], "help")
        return (context == .help ? [] : [help]) + [
            CommandBinding(.redraw, [context], ["^L"], "redraw the screen"),
            CommandBinding(.suspend, [context], ["^Z"], "suspend"),
            CommandBinding(.quitAtOnce, [context], ["^C"], "quit at once"),
        ]
    }

    /// The table as Markdown: keys, place, what they do; what is alike in several places stands in one line.
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

/// Keys that several panels have alike.
extension CommandBinding {
    /// The keys that choose a line.
    static func choosing(in context: CommandContext) -> [CommandBinding] {
        [
            CommandBinding(.down, [context], ["j", "Down"], "next line", .times),
            CommandBinding(.up, [context], ["k", "Up"], "previous line", .times),
            CommandBinding(.pageDown, [context], ["Space", "PgDn"], "next page", .times),
            CommandBinding(.pageUp, [context], ["b", "PgUp"], "previous page", .times),
            CommandBinding(.top, [context], ["g", "Home"], "first line", .target),
            CommandBinding(.bottom, [context], ["G", "End"], "last line", .target),
        ]
    }

    /// The keys that scroll a text.
    static func scrolling(in context: CommandContext) -> [CommandBinding] {
        [
            CommandBinding(.down, [context], ["j", "Down"], "scroll down a line", .times),
            CommandBinding(.up, [context], ["k", "Up"], "scroll up a line", .times),
            CommandBinding(.pageDown, [context], ["Space", "PgDn"], "scroll down a page", .times),
            CommandBinding(.pageUp, [context], ["b", "PgUp"], "scroll up a page", .times),
            CommandBinding(.top, [context], ["g", "Home"], "go to the start", .target),
            CommandBinding(.bottom, [context], ["G", "End"], "go to the end", .target),
        ]
    }

    /// The keys that mark an article.
    static func marking(in context: CommandContext) -> [CommandBinding] {
        [
            CommandBinding(.star, [context], ["s"], "toggle star"),
            CommandBinding(.toggleRead, [context], ["r"], "mark read or unread"),
            CommandBinding(.tag, [context], ["t"], "edit tags"),
        ]
    }

    /// Whether both say the same of the same command, each for places of its own.
    fileprivate func isSame(as other: CommandBinding) -> Bool {
        command == other.command && keys == other.keys && summary == other.summary
            && argument == other.argument
    }
}
