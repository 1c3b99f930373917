import Display
import TextCore

extension ReaderState {
    /// Does what a key means where it is pressed.
    mutating func press(_ key: Key) -> [ReaderEffect] {
        if case .alt(let character) = key, isEscapeAndKey(key) {
            return press(.escape) + press(.character(character))
        }
        if case .problem = overlay, let effects = closeProblem(with: key) { return effects }
        if let request, let effects = press(key, for: request) { return effects }
        if prompt != nil, let effects = pressInPrompt(key) { return effects }
        if case .mouse(let mouse) = key { return take(mouse) }
        guard case .call(let call) = pendingKeys.take(key, in: context, keymap) else { return [] }
        return perform(call)
    }

    /// Whether a key with Alt means nothing itself, and so is Escape and the next key: a slow line, a multiplexer or a busy
    /// machine brings the two at once. In a prompt it is left alone, as keyboards have Alt for letters such as ñ.
    private func isEscapeAndKey(_ key: Key) -> Bool {
        prompt == nil && keymap.meaning(of: pendingKeys.keys + [key], in: context) == .nothing
    }

    mutating func perform(_ call: CommandCall) -> [ReaderEffect] {
        guard let count = call.count else { return perform(call.command) }
        if call.command == .top || call.command == .bottom {
            go(toLine: count)
            return []
        }
        var effects: [ReaderEffect] = []
        for _ in 0..<count { effects += perform(call.command) }
        return effects
    }

    private mutating func perform(_ command: Command) -> [ReaderEffect] {
        switch command {
        case .quit, .quitAtOnce: return keepPlace() + [.quit]
        case .redraw: return [.redraw]
        case .suspend: return keepPlace() + [.suspend]
        case .star: return toggleStar()
        case .toggleRead: return toggleRead()
        case .tag:
            editTags()
            return []
        case .searchArchive:
            askArchive()
            return []
        case .help:
            overlay = .help(HelpState(place: context, keymap))
            return []
        case .showCorrections:
            showCorrections()
            return []
        default: break
        }
        switch context {
        case .list: return performInList(command)
        case .story: return followInStory(command)
        case .index: performInIndex(command)
        case .timeline: performInTimeline(command)
        case .corrections: return performInCorrections(command)
        case .archive: return performInArchive(command)
        case .help: performInHelp(command)
        }
        return []
    }

    /// Goes to a line, counted from 1; in a story, so many per cent into it.
    private mutating func go(toLine number: Int) {
        switch (overlay, storyInFront) {
        case (.help(var help), _):
            help.scroll(to: number - 1, height: bodyHeight)
            overlay = .help(help)
        case (.index(var index), _):
            index.select(number - 1)
            index.keepSelectionVisible(height: indexHeight)
            overlay = .index(index)
        case (.timeline(var timeline), _):
            timeline.select(number - 1)
            timeline.keepSelectionVisible(height: bodyHeight)
            overlay = .timeline(timeline)
        case (.corrections(var corrections), _):
            corrections.select(number - 1)
            corrections.keepSelectionVisible(height: bodyHeight)
            overlay = .corrections(corrections)
        case (.archive, _):
            choose(hit: number - 1)
        case (_, let story?):
            noteJump()
            self.story?.scroll(toTop: story.lastTopRow * min(number, 100) / 100)
        case (_, nil):
            list.select(number - 1)
            list.keepSelectionVisible(height: bodyHeight)
        }
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
        case .control("r"):
            guard case .search = prompt.purpose else { return [] }
            prompt.kind = prompt.kind == .literal ? .regularExpression : .literal
            prompt.recalled = nil
            applyPrompt(prompt)
        case .up, .down:
            guard prompt.purpose.hasHistory,
                let prompt = recallSearch(isEarlier: key == .up, in: prompt)
            else { return [] }
            applyPrompt(prompt)
        default:
            guard prompt.editor.apply(key) else { return [] }
            prompt.recalled = nil
            if prompt.editor.isCut {
                message = StatusMessage("cut to \(LineEditor.limit) characters")
            }
            applyPrompt(prompt)
        }
        return []
    }

    /// Puts a changed prompt in place and does what it says so far.
    private mutating func applyPrompt(_ prompt: Prompt) {
        self.prompt = prompt
        switch prompt.purpose {
        case .search(let origin):
            let problem = searchStory(for: prompt.query, from: origin)
            self.prompt?.problem = problem
        case .filter:
            list.setFilter(prompt.editor.text)
            list.keepSelectionVisible(height: bodyHeight)
        case .indexFilter: filterIndex(prompt.editor.text)
        case .helpFilter: filterHelp(prompt.editor.text)
        case .tags, .pipe, .archive: break
        }
    }

    private mutating func accept(_ prompt: Prompt) -> [ReaderEffect] {
        // An unfinished expression stays in the prompt, with what is missing beside it.
        guard prompt.problem == nil else { return [] }
        self.prompt = nil
        let query = prompt.query
        switch prompt.purpose {
        case .search(let origin): noteSearch(from: origin)
        case .filter: return list.unknownEntities.map { .findEntity($0) }
        case .indexFilter, .helpFilter: return []
        case .pipe: return pipe(to: query.text)
        case .archive: return searchArchive(for: query.text)
        case .tags(let id): return tag(id, query.text)
        }
        guard !query.text.isEmpty else {
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
            if let former = prompt.former { _ = story?.find(former) }
            story?.restore(origin)
        case .filter(let before):
            list.setFilter(before)
            list.keepSelectionVisible(height: bodyHeight)
        case .indexFilter(let before): filterIndex(before)
        case .helpFilter(let before): filterHelp(before)
        case .tags, .pipe, .archive: break
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
    mutating func closePanel(_ command: Command, highlight: Highlights.Highlight?) {
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

    /// Any key closes the problem; those that move in the list do that too, so `nil`.
    ///
    /// A reader that was opened on one file has nothing else to show and ends with the key that leaves a story.
    private mutating func closeProblem(with key: Key) -> [ReaderEffect]? {
        let command = keymap.command(for: key, in: isOnSingleFile ? .story : .list)
        if isOnSingleFile, story == nil {
            return command == .back || command == .quitAtOnce ? [.quit] : []
        }
        overlay = archive != nil && story == nil ? .archive : nil
        let onlyCloses: Set<Command> = [.undo, .open, .back, .quit]
        return command.map(onlyCloses.contains) ?? true ? [] : nil
    }
}
