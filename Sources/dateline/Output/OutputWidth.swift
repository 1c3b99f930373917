import Glibc

/// How wide standard output is.
enum OutputWidth {
    /// Columns of the terminal that output goes to; `nil` where it goes to none.
    static var ofTerminal: Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}
