import Display
import TextCore

/// A line of input at the bottom of the screen.
struct PromptPanel: KeyPanel {
    let task: any PromptTask
    private var editor: LineEditor
    /// Whether the text is read literally or as a regular expression.
    private var kind: SearchQuery.Kind
    /// The fault of the typed expression.
    private var problem: ScreenText?
    /// The recalled search, as a position in the history.
    private var recalled: Int?
    /// The text typed before a search was recalled.
    private var typed = SearchQuery("")

    init(_ task: any PromptTask, text: String = "", kind: SearchQuery.Kind = .literal) {
        self.task = task
        self.kind = kind
        editor = LineEditor(text)
    }

    /// The typed text as a search.
    private var query: SearchQuery {
        get { SearchQuery(editor.text, as: kind) }
        set {
            editor = LineEditor(newValue.text)
            kind = newValue.kind
        }
    }

    // MARK: Keys

    mutating func press(_ key: Key, in reader: inout ReaderState) -> PanelAnswer? {
        switch key {
        case .escape: return cancel(in: &reader)
        case .enter:
            // An unfinished expression stays in the prompt, with what is missing beside it.
            return problem == nil ? .closes(task.accept(query, in: &reader)) : .stays()
        case .backspace where editor.text.isEmpty: return cancel(in: &reader)
        case .control("c"), .control("z"), .control("l"): return nil
        case .control("r"):
            guard task.takesExpressions else { return .stays() }
            kind = kind == .literal ? .regularExpression : .literal
            recalled = nil
        case .up, .down:
            guard task.hasHistory, recall(isEarlier: key == .up, in: reader.library.searchHistory) else {
                return .stays()
            }
        default:
            guard editor.apply(key) else { return .stays() }
            recalled = nil
            if editor.isCut { reader.message = StatusMessage("cut to \(LineEditor.limit) characters") }
        }
        problem = task.apply(query, in: &reader)
        return .stays()
    }

    private func cancel(in reader: inout ReaderState) -> PanelAnswer {
        task.cancel(in: &reader)
        return .closes()
    }

    /// Recalls an earlier or later search; after the latest comes the typed text.
    private mutating func recall(isEarlier: Bool, in history: SearchHistory) -> Bool {
        let wanted = (recalled ?? -1) + (isEarlier ? 1 : -1)
        guard wanted >= -1, wanted < history.queries.count else { return false }
        if recalled == nil { typed = query }
        recalled = wanted < 0 ? nil : wanted
        query = wanted < 0 ? typed : history.queries[wanted]
        return true
    }

    // MARK: Drawing

    /// Draws the line; the start of a long line is cut, so that the cursor is always visible.
    func drawLine(row: Int, limit: Int, style: Style, on frame: inout Frame) {
        let label = task.label(kind).string
        let before = Array((label + editor.beforeCursor).utf8)
        var start = 0
        var columns = ScreenText(utf8: before.span).columns
        while columns > max(1, limit - 2), start < before.count {
            let placed = Glyph.read(in: before.span, at: start, end: before.count)
            columns -= placed.glyph.columns
            start = placed.range.upperBound
        }
        let line = Array((label + editor.text).utf8)
        frame.grid.write(
            utf8: line.span, in: start..<line.count, at: Position(row: row, column: 0), style: style,
            limit: limit)
        frame.cursor = Position(row: row, column: columns)
    }

    func status(in reader: ReaderState) -> PanelStatus {
        let note = reader.message?.text ?? problem ?? task.note(in: reader)
        return PanelStatus(
            position: note ?? reader.panels[reader.commandPlace].status(in: reader).position)
    }
}

/// The purpose of a prompt.
protocol PromptTask: Sendable {
    /// Whether earlier searches can be recalled.
    var hasHistory: Bool { get }
    /// Whether the text may be a regular expression.
    var takesExpressions: Bool { get }
    /// The label before the text.
    func label(_ kind: SearchQuery.Kind) -> ScreenText
    /// Applies the text as it is typed; returns its fault.
    func apply(_ query: SearchQuery, in reader: inout ReaderState) -> ScreenText?
    /// Acts on the accepted text.
    func accept(_ query: SearchQuery, in reader: inout ReaderState) -> [ReaderEffect]
    /// Undoes what ``apply(_:in:)`` did.
    func cancel(in reader: inout ReaderState)
    /// Prepares for the first letter; the screen does not change.
    func prepare(_ reader: inout ReaderState)
    /// A note at the right, in place of the position.
    func note(in reader: ReaderState) -> ScreenText?
}

extension PromptTask {
    var hasHistory: Bool { false }
    var takesExpressions: Bool { false }

    func apply(_ query: SearchQuery, in reader: inout ReaderState) -> ScreenText? { nil }
    func cancel(in reader: inout ReaderState) {}
    func prepare(_ reader: inout ReaderState) {}
    func note(in reader: ReaderState) -> ScreenText? { nil }
}

/// Filters the panel below the prompt; cancelling restores the filter.
struct FilterTask: PromptTask {
    let before: String

    func label(_ kind: SearchQuery.Kind) -> ScreenText { "/" }

    func apply(_ query: SearchQuery, in reader: inout ReaderState) -> ScreenText? {
        reader.filter(by: query.text)
        let panel = reader.panels[reader.commandPlace] as? any FilterPanel
        return panel?.filterFault(in: reader).map { ScreenText($0) }
    }

    func accept(_ query: SearchQuery, in reader: inout ReaderState) -> [ReaderEffect] {
        (reader.panels[reader.commandPlace] as? any FilterPanel)?.acceptFilter(in: reader) ?? []
    }

    func cancel(in reader: inout ReaderState) { reader.filter(by: before) }

    func prepare(_ reader: inout ReaderState) {
        if reader.panels[reader.commandPlace] is ListPanel { reader.list.prepareFilter() }
    }
}

extension ReaderState {
    /// Filters the panel that commands go to.
    fileprivate mutating func filter(by text: String) {
        _ = ask(commandPlace) { panel, reader in
            guard var filtered = panel as? any FilterPanel else { return nil }
            filtered.setFilter(text, in: &reader)
            panel = filtered
            return .stays()
        }
    }
}
