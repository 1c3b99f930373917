import Display
import TextCore

/// Jumps in the story: by type, by subheading, by label, along the trail, to marks.
extension ReaderState {
    // MARK: The trail

    /// Does a command in the story; a jump leaves the place where it began in the trail.
    mutating func followInStory(_ command: Command) -> [ReaderEffect] {
        guard let before = story else { return performInStory(command) }
        let effects = performInStory(command)
        guard let story, story.id == before.id else { return effects }
        let rows = abs(story.topRow - before.topRow)
        let isEnd = command == .top || command == .bottom
        if isEnd && rows > 0 || command.isJump && rows >= before.height {
            trails[story.id, default: StoryTrail()].add(before.trailPlace)
        }
        return effects
    }

    /// Notes that a jump begins where the user is.
    mutating func noteJump() {
        guard let story else { return }
        trails[story.id, default: StoryTrail()].add(story.trailPlace)
    }

    /// Notes that a search led away from where its prompt was opened.
    mutating func noteSearch(from origin: StoryPlace) {
        guard let story, story.place.top != origin.top else { return }
        trails[story.id, default: StoryTrail()].add(TrailPlace(origin))
    }

    mutating func jumpAlongTrail(isForward: Bool) {
        guard let story else { return }
        var trail = trails[story.id] ?? StoryTrail()
        let place = isForward ? trail.jumps.forward() : trail.jumps.back(from: story.trailPlace)
        trails[story.id] = trail
        if let place {
            self.story?.restore(place)
        } else {
            message = StatusMessage(isForward ? "no later jump" : "no earlier jump")
        }
    }

    // MARK: Kinds and subheadings

    /// Goes to the next or previous highlight of a kind.
    mutating func jump(to kind: MarkKind, isForward: Bool) {
        guard isMarked(kind) else { return }
        jump(isForward: isForward, to: kind.singular) { $0.kind(in: $1) == kind }
    }

    /// Whether a kind is marked; says how it can be where it is not.
    mutating func isMarked(_ kind: MarkKind) -> Bool {
        if kinds.contains(kind) { return true }
        message = StatusMessage(
            "\(kind.plural) are not marked; add \(kind.rawValue) to kinds in the configuration")
        return false
    }

    /// Goes to the next or previous subheading, which becomes the first line of the screen.
    mutating func jumpToSubheading(isForward: Bool) {
        guard let story else { return }
        let subheadings = story.subheadings
        guard let first = subheadings.first, let last = subheadings.last else {
            message = "no subheading in this story"
            return
        }
        let origin = story.jumpOrigin(isForward: true)
        var found = subheadings.last { $0.lower < origin }
        if isForward {
            found = subheadings.first { story.isOriginFocused ? $0.lower > origin : $0.lower >= origin }
        }
        if found == nil { message = "wrapped" }
        let subheading = found ?? (isForward ? first : last)
        self.story?.choose(.block(subheading))
        self.story?.scrollToTop(subheading)
    }

    // MARK: Marks

    private mutating func setMark(_ name: Character) {
        guard let story else { return }
        trails[story.id, default: StoryTrail()].mark(name, at: story.trailPlace)
        message = StatusMessage("mark \(String(name)) set")
    }

    private mutating func goToMark(_ name: Character) {
        guard let story else { return }
        guard let place = trails[story.id]?.marks[name] else {
            message = StatusMessage(
                name == StoryTrail.lastJump
                    ? "no jump yet"
                    : "no mark \(String(name)) in this story  " + hint((.setMark, "and a letter set one")))
            return
        }
        noteJump()
        self.story?.restore(place)
    }

    // MARK: Labels

    /// Puts labels on what is lit on the screen.
    mutating func showHints() {
        guard let story else { return }
        let choice = HintChoice(story)
        if choice.targets.isEmpty {
            message = StatusMessage("nothing is lit on this screen")
        } else {
            request = .hint(choice)
        }
    }

    /// The labels that are on the screen, if any are.
    var hintChoice: HintChoice? {
        guard case .hint(let choice) = request else { return nil }
        return choice
    }

    private mutating func type(_ key: Key, in choice: HintChoice) {
        var choice = choice
        switch key {
        case .backspace: choice.takeBack()
        case .character(let letter) where choice.type(letter): break
        default: message = StatusMessage("no such label")
        }
        request = .hint(choice)
        guard let focus = choice.chosen else { return }
        request = nil
        story?.choose(focus)
    }

    // MARK: Requests

    /// Takes the key that was asked for; `nil` where the key is not the request's business.
    mutating func press(_ key: Key, for request: KeyRequest) -> [ReaderEffect]? {
        switch key {
        case .control("c"), .control("z"), .control("l"): return nil
        case .escape:
            self.request = nil
            return []
        default: break
        }
        switch request {
        case .hint(let choice): type(key, in: choice)
        case .putBack(let choice):
            self.request = nil
            return putBack(choice, with: key)
        case .mark, .goToMark:
            self.request = nil
            let isGoing = request == .goToMark
            guard case .character(let name) = key, name.isLetter || isGoing && name == StoryTrail.lastJump
            else {
                message = StatusMessage("a mark is named by a letter")
                break
            }
            if isGoing { goToMark(name) } else { setMark(name) }
        }
        return []
    }
}
