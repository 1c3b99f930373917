import Display

/// Labels on the highlights, matches and links of the screen; typing a label jumps to its target.
struct LabelPanel: RequestPanel {
    private(set) var choice: LabelChoice

    init(_ choice: LabelChoice) { self.choice = choice }

    var words: ScreenText {
        choice.typed.isEmpty
            ? "jump to: type a label  Esc cancels" : ScreenText("jump to: \(choice.typed)  Esc cancels")
    }

    mutating func answer(_ key: Key, in reader: inout ReaderState) -> PanelAnswer {
        switch key {
        case .backspace: choice.takeBack()
        case .character(let letter) where choice.type(letter): break
        default: reader.message = "no such label  Esc cancels"
        }
        guard let focus = choice.chosen else { return .stays() }
        reader.story?.choose(focus)
        return .closes()
    }
}
