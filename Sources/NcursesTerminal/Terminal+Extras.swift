import Display
import Glibc

/// What terminals can do besides showing text.
extension Terminal {
    /// Puts a text on the clipboard of the machine where the terminal is; whether the terminal may have taken it,
    /// which it does not tell.
    ///
    /// Source: xterm's ctlseqs, OSC 52.
    public func copy(_ text: String) -> Bool {
        guard isLikeXterm else { return false }
        write(Array("\u{1B}]52;c;".utf8) + Base64.encoded(Array(text.utf8)) + [0x07])
        return true
    }

    /// Asks the terminal how many columns emoji of several scalars take, and for the colour of its background.
    ///
    /// Answers come as ``TerminalInput/report(_:)``: the colour, of most terminals, and then the attributes, of all.
    /// Source: xterm's ctlseqs, OSC 11 and Primary DA.
    public func ask(forBackground: Bool) {
        guard isLikeXterm else { return }
        input.awaitReport()
        if size.rows > ClusterProbe.height {
            // ncurses shows the other screen before anything is written on it.
            showEmptyScreen()
            write(ClusterProbe.question)
            probe = ClusterProbe()
        }
        write(Array("\(forBackground ? "\u{1B}]11;?\u{1B}\\" : "")\u{1B}[c".utf8))
    }

    /// Shows a title on the terminal's window; the one before comes back when the terminal is given back.
    ///
    /// Source: xterm's ctlseqs, OSC 2.
    public func setTitle(_ title: ScreenText) {
        guard hasOwnTitle else { return }
        write(Array("\u{1B}]2;".utf8) + Array(title.string.utf8) + [0x07])
    }

    /// Gives the terminal to another program and takes it back when that has ended.
    ///
    /// - Parameter waitsForKey: whether what the program wrote stays until a key is pressed.
    public func lend<Result>(waitsForKey: Bool = false, to body: () -> Result) -> Result {
        leave()
        let result = body()
        if waitsForKey { awaitKey() }
        comeBack()
        return result
    }

    /// Waits for a key on the screen that the program left.
    private func awaitKey() {
        write(Array("\r\n[press a key]".utf8))
        readOneKey()
        write(Array("\r\n".utf8))
    }
}
