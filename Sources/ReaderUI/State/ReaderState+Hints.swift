import Display

extension ReaderState {
    /// What some commands do, each after its key here: `? help  / search`; those without a key are left out.
    func hint(_ commands: (command: Command, does: String)...) -> ScreenText {
        let words = commands.compactMap { hint in
            keymap.keyName(of: hint.command, in: context).map { "\($0) \(hint.does)" }
        }
        return ScreenText(words.joined(separator: "  "))
    }
}

extension ReaderState {
    /// What the window may be called.
    public var title: ScreenText {
        story.map { ScreenText("\($0.title) — dateline") } ?? place + " — dateline"
    }
}
