import Display

/// Asks whether to do something to many articles at once; `y` does it.
struct ConfirmationPanel: RequestPanel {
    let question: ScreenText
    let act: @Sendable (inout ReaderState) -> [ReaderEffect]

    var words: ScreenText { question + "  y yes  any other key no" }

    func answer(_ key: Key, in reader: inout ReaderState) -> PanelAnswer {
        guard key == .character("y") else { return .closes() }
        return .closes(act(&reader))
    }
}
