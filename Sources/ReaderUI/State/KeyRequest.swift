import Display

/// What the next key is asked for, instead of a command.
enum KeyRequest: Hashable, Sendable {
    /// A letter for the mark that is to be set here.
    case mark
    /// The letter of the mark to go to.
    case goToMark
    /// The label of something on the screen.
    case hint(HintChoice)
    /// What is to be done with a removed passage.
    case putBack(PutBackChoice)

    /// What the status line says meanwhile.
    var words: ScreenText {
        switch self {
        case .mark: "mark: a letter names it  Esc cancels"
        case .goToMark: "go to mark: its letter, ' for before the last jump  Esc cancels"
        case .putBack(let choice): choice.words
        case .hint(let choice):
            choice.typed.isEmpty
                ? "jump to: type a label  Esc cancels" : ScreenText("jump to: \(choice.typed)  Esc cancels")
        }
    }
}
