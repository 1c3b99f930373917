import Display
import TextCore

/// The last line of the screen: the prompt, or what is chosen and where one is.
struct StatusLine {
    private let state: ReaderState

    init(_ state: ReaderState) { self.state = state }

    func draw(on frame: inout Frame) {
        let row = frame.size.rows - 1
        let width = frame.size.columns
        let style = state.theme[.status]
        if state.prompt == nil, let message = state.message, message.role == .problem,
            message.text.columns + self.right.columns + 2 > width
        {
            drawWrapped(message.text, style: style, on: &frame)
            return
        }
        frame.grid.fill(Region(rows: row..<row + 1, columns: 0..<width), style: style)
        let pending = ScreenText(state.pendingKeys.description)
        let right = (pending.isEmpty ? right : pending + "  " + right).truncated(to: width - width / 3 - 3)
        let rightStart = width - right.columns - 1
        let limit = rightStart > width / 3 ? rightStart - 1 : width
        if limit < width {
            frame.grid.write(right, at: Position(row: row, column: rightStart), style: style)
        }
        if let prompt = state.prompt {
            drawPrompt(prompt, row: row, limit: limit, style: style, on: &frame)
        } else {
            frame.grid.write(
                left.truncated(to: limit - 1), at: Position(row: row, column: 0), style: style)
        }
    }

    /// A problem that is too long for a line takes more of them, until a key is pressed.
    private func drawWrapped(_ text: ScreenText, style: Style, on frame: inout Frame) {
        let (rows, width) = (frame.size.rows, frame.size.columns)
        let bytes = Array(text.string.utf8)
        let lines = LineBreaker(width: width - 2).lines(of: bytes.span, in: 0..<bytes.count)
            .prefix(max(1, rows / 2))
        for (number, line) in lines.enumerated() {
            let row = rows - lines.count + number
            frame.grid.fill(Region(rows: row..<row + 1, columns: 0..<width), style: style)
            frame.grid.write(
                utf8: bytes.span, in: line.range, at: Position(row: row, column: 0), style: style)
        }
    }

    /// The prompt shows its end where it is longer than its room, so that the cursor is always in it.
    private func drawPrompt(_ prompt: Prompt, row: Int, limit: Int, style: Style, on frame: inout Frame) {
        let label = prompt.label
        let before = Array((label + prompt.editor.beforeCursor).utf8)
        var start = 0
        var columns = ScreenText(utf8: before.span).columns
        while columns > max(1, limit - 2), start < before.count {
            let placed = Glyph.read(in: before.span, at: start, end: before.count)
            columns -= placed.glyph.columns
            start = placed.range.upperBound
        }
        let line = Array((label + prompt.editor.text).utf8)
        frame.grid.write(
            utf8: line.span, in: start..<line.count, at: Position(row: row, column: 0), style: style,
            limit: limit)
        frame.cursor = Position(row: row, column: columns)
    }

    // MARK: Left: what is chosen

    private var left: ScreenText {
        if let request = state.request {
            return state.message.map { $0.text + "  Esc cancels" } ?? request.words
        }
        let chosen = chosen
        guard let message = state.message else { return chosen.isEmpty ? hint : chosen }
        return chosen.isEmpty ? message.text : chosen + "  " + message.text
    }

    /// The focus in words that start with its type; after a search, the match.
    private var chosen: ScreenText {
        guard state.overlay == nil, let story = state.storyInFront else { return .empty }
        switch story.focus {
        case .highlight(let highlight):
            return HighlightWords(highlight.target, in: story.article).status
        case .block(let block):
            let subheadings = story.subheadings
            return subheadings.firstIndex(of: block).map { "subheading \($0 + 1)/\(subheadings.count)" }
                ?? .empty
        case .match, nil: return state.prompt == nil ? matchCount : .empty
        }
    }

    private var matchCount: ScreenText {
        guard let search = state.storyInFront?.search else { return .empty }
        if search.matches.isEmpty { return "no match" }
        guard let index = state.story?.focusedMatch else { return "\(search.matches.count) matches" }
        return "match \(index + 1)/\(search.matches.count)"
    }

    /// What a search for names or dates looks for, before the count of what it found.
    private var meaning: ScreenText {
        guard let meaning = state.story?.search?.meaning else { return .empty }
        return meaning.truncated(to: max(8, state.size.columns / 3)) + "  "
    }

    private var hint: ScreenText {
        switch state.overlay {
        case .help: return state.hint((.filter, "searches"), (.undo, "closes"))
        case .problem: return state.isOnSingleFile ? state.hint((.back, "leaves")) : "any key closes"
        case .index:
            return state.hint((.open, "jumps"), (.filter, "filters"), (.sort, "sorts"), (.undo, "closes"))
        case .timeline: return state.hint((.open, "jumps"), (.undo, "closes"))
        case .corrections(let corrections):
            return corrections.lines.isEmpty
                ? state.hint((.undo, "closes")) : state.hint((.putBack, "takes it back"), (.undo, "closes"))
        case .archive:
            if state.opening == nil {
                return state.indexing?.words
                    ?? state.hint((.open, "opens"), (.searchArchive, "searches"), (.undo, "closes"))
            }
        case nil: break
        }
        if let id = state.opening { return ScreenText("opening \(id.path.lastPathComponent)…") }
        if let story = state.storyInFront {
            return story.stage == .annotated
                ? state.hint((.help, "help"), (.search, "search"), (.nextHighlight, "next highlight"))
                : "looking for names and dates…"
        }
        if let problem = state.list.selected?.problem { return ScreenText(problem) }
        if !state.list.filter.isEmpty {
            return ScreenText("filter: \(state.list.filter.text)  ") + state.hint((.undo, "shows all"))
        }
        if state.list.restriction != [] {
            return ScreenText("only \(state.list.restriction.words)  ") + state.hint((.undo, "shows all"))
        }
        if let indexing = state.indexing { return indexing.words }
        if let note = state.list.notes.first { return ScreenText(note) }
        return state.hint((.open, "opens"), (.filter, "filters"), (.help, "help"))
    }

    // MARK: Right: where one is

    private var right: ScreenText {
        if state.prompt != nil, let message = state.message { return message.text }
        switch state.overlay {
        case .help, .problem: return ""
        case .index(let index): return Self.place(in: index)
        case .timeline(let timeline): return Self.place(in: timeline)
        case .corrections(let state): return state.lines.isEmpty ? "" : Self.place(in: state)
        case .archive:
            guard let archive = state.archive, archive.lineCount > 0 else { return "" }
            return Self.place(in: archive)
        case nil: break
        }
        guard let story = state.storyInFront else {
            let list = state.list
            return list.shown.isEmpty ? "" : "\(list.selection + 1)/\(list.shown.count)"
        }
        if let prompt = state.prompt, case .search = prompt.purpose {
            return prompt.problem ?? meaning + matchCount
        }
        if story.lastTopRow == 0 { return "all" }
        if story.topRow == 0 { return "top" }
        if story.topRow == story.lastTopRow { return "end" }
        return "\(story.topRow * 100 / story.lastTopRow)%"
    }

    private static func place(in choice: some LineChoice) -> ScreenText {
        "\(min(choice.selection + 1, choice.lineCount))/\(choice.lineCount)"
    }
}
