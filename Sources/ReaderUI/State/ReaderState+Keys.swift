import Display
import TextCore

extension ReaderState {
    /// Does what a key means where it is pressed.
    mutating func press(_ key: Key) -> [ReaderEffect] {
        if case .problem = overlay, let effects = closeProblem(with: key) { return effects }
        if let request, let effects = press(key, for: request) { return effects }
        if prompt != nil, let effects = pressInPrompt(key) { return effects }
        guard let command = CommandTable.command(for: key, in: context) else { return [] }
        switch command {
        case .quit: return keepPlace() + [.quit]
        case .redraw: return [.redraw]
        case .suspend: return keepPlace() + [.suspend]
        case .star: return toggleStar()
        case .toggleRead: return toggleRead()
        case .tag:
            editTags()
            return []
        case .help:
            overlay = .help(topLine: 0, over: context)
            return []
        default: break
        }
        switch context {
        case .list: return performInList(command)
        case .story: return followInStory(command)
        case .index: performInIndex(command)
        case .timeline: performInTimeline(command)
        case .help: performInHelp(command)
        }
        return []
    }

    // MARK: Prompt

    /// `nil` where the key is not the prompt's business.
    private mutating func pressInPrompt(_ key: Key) -> [ReaderEffect]? {
        guard var prompt else { return nil }
        switch key {
        case .escape: cancel(prompt)
        case .enter: return accept(prompt)
        case .backspace where prompt.editor.text.isEmpty: cancel(prompt)
        case .control("c"), .control("z"), .control("l"): return nil
        case .up, .down:
            guard case .search = prompt.purpose,
                let prompt = recallSearch(isEarlier: key == .up, in: prompt)
            else { return [] }
            self.prompt = prompt
            applyPrompt(prompt)
        default:
            guard prompt.editor.apply(key) else { return [] }
            prompt.recalled = nil
            self.prompt = prompt
            applyPrompt(prompt)
        }
        return []
    }

    private mutating func applyPrompt(_ prompt: Prompt) {
        switch prompt.purpose {
        case .search(let origin): searchStory(for: prompt.editor.text, from: origin)
        case .filter:
            list.setFilter(prompt.editor.text)
            list.keepSelectionVisible(height: bodyHeight)
        case .indexFilter: filterIndex(prompt.editor.text)
        case .tags: break
        }
    }

    private mutating func accept(_ prompt: Prompt) -> [ReaderEffect] {
        self.prompt = nil
        let query = prompt.editor.text
        switch prompt.purpose {
        case .search(let origin): noteSearch(from: origin)
        case .filter: return list.unknownEntities.map { .findEntity($0) }
        case .indexFilter: return []
        case .tags(let id): return tag(id, query)
        }
        guard !query.isEmpty else {
            story?.endSearch()
            return []
        }
        searchHistory.add(query)
        return keep(.searched(query))
    }

    private mutating func cancel(_ prompt: Prompt) {
        self.prompt = nil
        switch prompt.purpose {
        case .search(let origin):
            story?.endSearch()
            story?.restore(origin)
        case .filter(let before):
            list.setFilter(before)
            list.keepSelectionVisible(height: bodyHeight)
        case .indexFilter(let before): filterIndex(before)
        case .tags: break
        }
    }

    // MARK: Panels

    private mutating func performInTimeline(_ command: Command) {
        guard case .timeline(var timeline) = overlay else { return }
        if timeline.move(command, height: bodyHeight) {
            overlay = .timeline(timeline)
        } else {
            closePanel(command, highlight: timeline.selected?.highlight)
        }
    }

    /// Leaves a panel, or jumps from it to what is chosen there.
    mutating func closePanel(_ command: Command, highlight: Int?) {
        switch command {
        case .open:
            guard let highlight else { return }
            overlay = nil
            noteJump()
            focus(on: highlight)
        case .undo, .back: overlay = nil
        default: break
        }
    }

    private mutating func performInHelp(_ command: Command) {
        guard case .help(let topLine, let place) = overlay else { return }
        let last = max(0, HelpPane.lines(for: place).count - bodyHeight)
        let target: Int
        switch command {
        case .down: target = topLine + 1
        case .up: target = topLine - 1
        case .pageDown: target = topLine + bodyHeight
        case .pageUp: target = topLine - bodyHeight
        case .top: target = 0
        case .bottom: target = last
        case .undo, .back:
            overlay = nil
            return
        default: return
        }
        overlay = .help(topLine: min(max(0, target), last), over: place)
    }

    /// Any key closes the problem; those that move in the list do that too, so `nil`.
    ///
    /// A reader that was opened on one file has nothing else to show and ends with `q`.
    private mutating func closeProblem(with key: Key) -> [ReaderEffect]? {
        if isOnSingleFile, story == nil {
            return key == .character("q") || key == .control("c") ? [.quit] : []
        }
        overlay = nil
        let onlyCloses: [Key] = [.escape, .enter, .character("q")]
        return onlyCloses.contains(key) ? [] : nil
    }
}
