import Display

/// Asks for the letter of a mark: to set it here, or to go to it.
struct MarkPanel: RequestPanel {
    let isGoing: Bool

    var words: ScreenText {
        isGoing
            ? "go to mark: its letter, ' for before the last jump  Esc cancels"
            : "mark: a letter names it  Esc cancels"
    }

    func answer(_ key: Key, in reader: inout ReaderState) -> PanelAnswer {
        guard case .character(let name) = key, name.isLetter || isGoing && name == StoryTrail.lastJump
        else {
            reader.message = StatusMessage("a mark is named by a letter")
            return .closes()
        }
        if isGoing { reader.goToMark(name) } else { reader.setMark(name) }
        return .closes()
    }
}
