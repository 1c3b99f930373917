import Display
import TextCore

/// A part of the reader that takes keys and shows something: the list, the story, the index, a prompt.
///
/// The reader holds a stack of panels, of each type at most one. The last is in front. A key goes to its
/// ``press(_:in:)``, then through the table of commands to ``perform(_:in:)`` of the topmost panel with a
/// ``context``. A panel acts on the rest of the reader through the state that it is handed; changes of its own
/// count unless it has been closed meanwhile.
protocol Panel: Sendable {
    /// The context of the panel's keys; `nil` if the panel below keeps its keys.
    static var context: CommandContext? { get }
    /// The panel's keys, and the keys of other panels that open it.
    static var bindings: [CommandBinding] { get }
    /// Whether the panel stays when another story is opened.
    static var outlivesStory: Bool { get }

    /// Makes the panel for the command that shows it; `nil` if there is nothing to show.
    static func make(in reader: inout ReaderState) -> Self?

    /// Takes a key before the table of commands does; `nil` leaves it to the table.
    mutating func press(_ key: Key, in reader: inout ReaderState) -> PanelAnswer?
    /// Performs a command; `nil` if the panel does not know it. A panel must know every command that is bound in it.
    mutating func perform(_ command: Command, in reader: inout ReaderState) -> PanelAnswer?
    /// Goes to a line, counted from 1: the number before the keys of `top` or `bottom`.
    mutating func go(toLine number: Int, in reader: inout ReaderState)
    /// Takes a click between the head and the status line.
    mutating func click(at position: Position, in reader: inout ReaderState) -> PanelAnswer
    /// Adapts to a new size of the screen.
    mutating func resize(in reader: inout ReaderState)
    /// Takes an event, after the reader has.
    mutating func take(_ event: ReaderEvent, in reader: inout ReaderState)

    /// Draws the panel without the status line. The panel below is drawn first if this one has no context.
    func draw(on frame: inout Frame, for reader: ReaderState)
    /// The panel's part of the status line.
    func status(in reader: ReaderState) -> PanelStatus
}

/// A panel's answer to a key, a command or a click.
enum PanelAnswer {
    /// The panel stays open.
    case stays([ReaderEffect] = [])
    /// The panel closes.
    case closes([ReaderEffect] = [])
    /// The panel closes and leaves the key to the one below.
    case yields

    /// The effects that the panel asks for.
    var effects: [ReaderEffect] {
        switch self {
        case .stays(let effects), .closes(let effects): effects
        case .yields: []
        }
    }
}

/// A panel's part of the status line.
struct PanelStatus {
    /// The choice in words, followed by a message if there is one.
    var chosen = ScreenText.empty
    /// Shown at the left while there is neither a choice nor a message.
    var hint = ScreenText.empty
    /// The position, at the right.
    var position = ScreenText.empty
}

extension Panel {
    static var bindings: [CommandBinding] { [] }
    static var outlivesStory: Bool { false }

    static func make(in reader: inout ReaderState) -> Self? { nil }

    mutating func press(_ key: Key, in reader: inout ReaderState) -> PanelAnswer? { nil }
    mutating func resize(in reader: inout ReaderState) {}
    mutating func take(_ event: ReaderEvent, in reader: inout ReaderState) {}
}

/// A panel of lines of which one is chosen.
protocol ChoicePanel: Panel {
    associatedtype Choice: LineChoice
    var choice: Choice { get set }
    /// Rows of the screen for the lines.
    func height(in reader: ReaderState) -> Int
}

extension ChoicePanel {
    func height(in reader: ReaderState) -> Int { reader.bodyHeight }

    mutating func go(toLine number: Int, in reader: inout ReaderState) {
        choice.select(number - 1)
        choice.keepSelectionVisible(height: height(in: reader))
    }

    mutating func resize(in reader: inout ReaderState) {
        choice.keepSelectionVisible(height: height(in: reader))
    }

    /// Chooses the clicked line; a click on the chosen line does what `Enter` does.
    mutating func click(line: Int, in reader: inout ReaderState) -> PanelAnswer {
        guard (0..<choice.lineCount).contains(line) else { return .stays() }
        guard line == choice.selection else {
            choice.select(line)
            return .stays()
        }
        return perform(.open, in: &reader) ?? .stays()
    }

    /// The number of the chosen line and of all.
    var position: ScreenText {
        "\(min(choice.selection + 1, choice.lineCount))/\(choice.lineCount)"
    }
}

/// A panel whose lines a filter narrows as it is typed.
protocol FilterPanel: Panel {
    func filter(in reader: ReaderState) -> String
    mutating func setFilter(_ text: String, in reader: inout ReaderState)
    /// What of the filter cannot be understood, with the mend.
    func filterFault(in reader: ReaderState) -> String?
    /// The effects of an accepted filter.
    func acceptFilter(in reader: ReaderState) -> [ReaderEffect]
}

extension FilterPanel {
    func filterFault(in reader: ReaderState) -> String? { nil }
    func acceptFilter(in reader: ReaderState) -> [ReaderEffect] { [] }

    /// Opens a prompt for the filter.
    func askForFilter(in reader: inout ReaderState) -> PanelAnswer {
        let filter = filter(in: reader)
        reader.open(PromptPanel(FilterTask(before: filter), text: filter))
        return .stays()
    }
}

/// A panel that takes keys itself, without the table of commands.
protocol KeyPanel: Panel {}

extension KeyPanel {
    static var context: CommandContext? { nil }

    func perform(_ command: Command, in reader: inout ReaderState) -> PanelAnswer? { nil }
    func go(toLine number: Int, in reader: inout ReaderState) {}
    func click(at position: Position, in reader: inout ReaderState) -> PanelAnswer { .stays() }
    func draw(on frame: inout Frame, for reader: ReaderState) {}
}

/// A panel that asks for one key, or a few: a mark's letter, a label. A new size of the screen closes it.
protocol RequestPanel: KeyPanel {
    /// The question on the status line.
    var words: ScreenText { get }
    /// Takes the answer.
    mutating func answer(_ key: Key, in reader: inout ReaderState) -> PanelAnswer
}

extension RequestPanel {
    mutating func press(_ key: Key, in reader: inout ReaderState) -> PanelAnswer? {
        switch key {
        case .control("c"), .control("z"), .control("l"): nil
        case .escape: .closes()
        default: answer(key, in: &reader)
        }
    }

    func status(in reader: ReaderState) -> PanelStatus {
        PanelStatus(hint: words, position: reader.panels[reader.commandPlace].status(in: reader).position)
    }
}
