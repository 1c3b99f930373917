import Display
import TextCore

/// Keys and the mouse.
extension ReaderState {
    /// Handles a key.
    mutating func press(_ key: Key) -> [ReaderEffect] {
        if case .alt(let character) = key, isEscapeAndKey(key) {
            return press(.escape) + press(.character(character))
        }
        if wait(key) { return [] }
        while true {
            switch ask(panels.count - 1, { $0.press(key, in: &$1) }) {
            case .stays(let effects), .closes(let effects): return effects
            case .yields: continue
            case nil: break
            }
            break
        }
        if case .mouse(let mouse) = key { return take(mouse) }
        switch status.pendingKeys.take(key, in: context, keymap) {
        case .nothing: return []
        case .call(let call): return perform(call)
        case .unknown(let keys):
            let help = hint((.help, "shows the keys"))
            message = StatusMessage(ScreenText("\(KeySequence(keys)) does nothing here  ") + help)
            return []
        }
    }

    /// Has a key wait until the article that is being opened is there, or the names that a command asked for, as it is
    /// meant for the story; returns whether it waits.
    ///
    /// Escape gives up waiting, with the keys that wait. The mouse acts on what is on the screen, and the keys that quit,
    /// suspend and redraw act everywhere: these do not wait.
    private mutating func wait(_ key: Key) -> Bool {
        let waitsForNames = storyInFront?.typeAhead != nil
        let waitsForArticle = library.opening.map { !$0.isFollowing } ?? false
        guard waitsForArticle || waitsForNames else { return false }
        switch key {
        case .mouse, .control("c"), .control("z"), .control("l"): return false
        case .escape:
            library.opening = nil
            story?.typeAhead = nil
        default:
            if waitsForArticle {
                library.opening?.typeAhead.append(key)
            } else {
                story?.typeAhead?.append(key)
            }
        }
        return true
    }

    /// Performs the command and presses the keys that waited for the story.
    mutating func pressTypedAhead() -> [ReaderEffect] {
        guard let story, let waiting = story.typeAhead else { return [] }
        if waiting.call != nil, story.stage != .annotated { return [] }
        self.story?.typeAhead = nil
        if waiting.call != nil { message = nil }
        guard storyInFront != nil else { return [] }
        let effects = waiting.call.map { perform($0) } ?? []
        return effects + waiting.keys.flatMap { press($0) }
    }

    /// Performs a command in the panel that has the keys; one that needs names that are not there yet waits for them.
    private mutating func perform(_ call: CommandCall) -> [ReaderEffect] {
        let effects = perform(call, at: commandPlace) ?? []
        if story?.typeAhead != nil { story?.typeAhead?.call = call }
        return effects
    }

    /// Whether to treat an unbound Alt key as Escape followed by the key: a slow line, a multiplexer or a busy machine
    /// joins the two. Not in a prompt, as some keyboards type letters such as ñ with Alt.
    private func isEscapeAndKey(_ key: Key) -> Bool {
        !(front is PromptPanel)
            && keymap.meaning(of: status.pendingKeys.keys + [key], in: context) == .nothing
    }

    // MARK: Commands

    /// Performs a command in a panel, repeated by the number before it, or goes to the line of that number; `nil` if the
    /// panel does not know the command.
    mutating func perform(_ call: CommandCall, at place: Int) -> [ReaderEffect]? {
        guard let count = call.count else { return perform(call.command, at: place) }
        if call.command == .top || call.command == .bottom {
            _ = ask(place) { panel, reader in
                panel.go(toLine: count, in: &reader)
                return .stays()
            }
            return []
        }
        var effects: [ReaderEffect] = []
        for _ in 0..<count where panels.indices.contains(place) {
            guard let more = perform(call.command, at: place) else { return nil }
            effects += more
        }
        return effects
    }

    private mutating func perform(_ command: Command, at place: Int) -> [ReaderEffect]? {
        switch command {
        case .quit, .quitAtOnce: return keepPlace() + [.quit]
        case .redraw: return [.redraw]
        case .suspend: return keepPlace() + [.suspend]
        case .help:
            open(HelpPanel(place: context, keymap))
            return []
        case .show(let context):
            guard let type = view.panels.first(where: { $0.context == context }) else { return nil }
            if let panel = type.make(in: &self) { open(panel) }
            return []
        default: return ask(place) { $0.perform(command, in: &$1) }?.effects
        }
    }

    // MARK: Mouse

    /// Lines that one step of the wheel moves.
    private static let wheelStep = 3

    /// Handles the mouse: the wheel scrolls the panel under the pointer, which need not have the keys; a click chooses.
    private mutating func take(_ mouse: MouseAction) -> [ReaderEffect] {
        status.pendingKeys = PendingKeys()
        let place = panelPlace(at: mouse.position)
        switch mouse.kind {
        case .wheelUp: return perform(CommandCall(command: .up, count: Self.wheelStep), at: place) ?? []
        case .wheelDown:
            return perform(CommandCall(command: .down, count: Self.wheelStep), at: place) ?? []
        case .press:
            // The first row is the head, the last one the status line.
            guard (1...bodyHeight).contains(mouse.position.row) else { return [] }
            return ask(place) { $0.click(at: mouse.position, in: &$1) }?.effects ?? []
        }
    }

    /// The place of the panel under the pointer.
    private func panelPlace(at position: Position) -> Int {
        guard isOnPanes, isSideBySide else { return commandPlace }
        let isStory = storyColumns.contains(position.column)
        return (isStory ? place(of: StoryPanel.self) : place(of: ListPanel.self)) ?? commandPlace
    }
}
