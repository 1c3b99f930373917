/// Why the reader cannot have the terminal, with what to do about it.
public enum TerminalError: Error, Hashable, CustomStringConvertible {
    /// Standard input or output is a file, a pipe or closed.
    case notATerminal(stream: String)
    /// `TERM` is not set.
    case unnamedType
    /// No description of this type is installed.
    case unknownType(String)
    /// The type has no way to place the cursor, as `dumb`.
    case cannotDraw(String)
    /// The system refused something that a terminal always has.
    case unusable(String)

    private static let alternative =
        "Use `dateline show FILE` or `dateline list`, which need no terminal."

    public var description: String {
        switch self {
        case .notATerminal(let stream):
            "The reader needs a terminal, and \(stream) is none. " + Self.alternative
        case .unnamedType:
            "TERM is not set, so it is unknown how to draw on this terminal; "
                + "most understand TERM=xterm-256color. " + Self.alternative
        case .unknownType(let type):
            "No description of the terminal type TERM=\(type) is installed; "
                + "install Debian's ncurses-term, or try TERM=xterm-256color. " + Self.alternative
        case .cannotDraw(let type):
            "A terminal of type TERM=\(type) cannot place the cursor, so the reader cannot draw on it. "
                + Self.alternative
        case .unusable(let reason):
            "The terminal cannot be used: \(reason). " + Self.alternative
        }
    }
}
