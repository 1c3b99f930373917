import Display
import TextCore

/// Jumps in the story: by type, by subheading, by label, along the trail, to marks.
extension ReaderState {
    // MARK: The trail

    /// Adds the start of a jump to the trail.
    mutating func note(_ place: TrailPlace) {
        guard let story else { return }
        library.trails[story.id, default: StoryTrail()].add(place)
    }

    /// Goes back to before the last jump, or forward again; returns whether there was one.
    @discardableResult
    mutating func jumpAlongTrail(isForward: Bool) -> Bool {
        guard let story else { return false }
        var trail = library.trails[story.id] ?? StoryTrail()
        let place = isForward ? trail.jumps.forward() : trail.jumps.back(from: story.trailPlace)
        library.trails[story.id] = trail
        if let place {
            self.story?.restore(place)
        } else {
            message = StatusMessage(isForward ? "no later jump" : "no earlier jump")
        }
        return place != nil
    }

    // MARK: Kinds and subheadings

    /// Goes to the next or previous highlight of a kind.
    mutating func jump(to kind: MarkKind, isForward: Bool) {
        guard isMarked(kind) else { return }
        jump(isForward: isForward, to: kind.singular) { $0.kind(in: $1) == kind }
    }

    /// Whether a kind is marked; else sets a message that tells how to mark it.
    mutating func isMarked(_ kind: MarkKind) -> Bool {
        if view.settings.kinds.contains(kind) { return true }
        message = StatusMessage(
            "\(kind.plural) are not marked; "
                + (keymap.keyName(of: .mark(kind), in: .story).map { "\($0) in the story marks them" }
                    ?? "add \(kind.rawValue) to kinds in the configuration"))
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

    mutating func setMark(_ name: Character) {
        guard let story else { return }
        library.trails[story.id, default: StoryTrail()].mark(name, at: story.trailPlace)
        message = StatusMessage("mark \(String(name)) set")
    }

    mutating func goToMark(_ name: Character) {
        guard let story else { return }
        guard let place = library.trails[story.id]?.marks[name] else {
            message = StatusMessage(
                name == StoryTrail.lastJump
                    ? "no jump yet"
                    : "no mark \(String(name)) in this story  " + hint((.setMark, "and a letter set one")))
            return
        }
        note(story.trailPlace)
        self.story?.restore(place)
    }

    // MARK: Labels

    /// Labels the highlights, matches and links on the screen.
    mutating func showHints() {
        guard let story else { return }
        let choice = LabelChoice(story)
        if choice.targets.isEmpty {
            message = StatusMessage("no highlight, match or link on this screen")
        } else {
            open(LabelPanel(choice))
        }
    }
}
