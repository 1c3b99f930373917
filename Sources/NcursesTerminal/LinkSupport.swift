import Glibc

/// Whether links are sent to the terminal as such, by OSC 8.
public enum LinkSupport: Sendable {
    /// To terminals that are known to take them.
    case known
    /// To all that are like xterm: others may show the address, or nothing.
    case always
    case never

    /// - Parameter type: the terminal's name in TERM.
    func isGiven(terminal type: String) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .known: Self.isKnown(terminal: type) { getenv($0).map { String(cString: $0) } }
        }
    }

    /// Whether a terminal takes links, by its name and what it says of itself in the environment.
    ///
    /// A terminal cannot be asked. Over ssh only the name comes along.
    ///
    /// Source: the terminals' own documentation, as gathered by "OSC8-Adoption" (github.com/Alhadis): VTE from 0.50, tmux
    /// from 3.4, and the others in all versions that are still in use.
    static func isKnown(terminal type: String, environment: (String) -> String?) -> Bool {
        let program = environment("TERM_PROGRAM") ?? ""
        // A program between the terminal and this one decides for itself.
        if type.hasPrefix("tmux") || program == "tmux" {
            return program == "tmux" && isAtLeast([3, 4], environment("TERM_PROGRAM_VERSION") ?? "")
        }
        if type.hasPrefix("screen") { return false }
        if types.contains(where: type.hasPrefix) || programs.contains(program) { return true }
        if let version = environment("VTE_VERSION").flatMap({ Int($0) }), version >= 5000 { return true }
        return variables.contains { environment($0)?.isEmpty == false }
    }

    private static let types = ["xterm-kitty", "foot", "alacritty", "xterm-ghostty", "contour", "wezterm"]
    private static let programs: Set<String> = [
        "iTerm.app", "WezTerm", "ghostty", "vscode", "rio", "mintty",
    ]
    private static let variables = [
        "KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION", "ALACRITTY_WINDOW_ID", "DOMTERM",
    ]

    /// Whether a version such as `3.4a` or `next-3.5` is one or a later one.
    private static func isAtLeast(_ wanted: [Int], _ version: String) -> Bool {
        let numbers = version.split { !$0.isASCII || !$0.isNumber }.prefix(wanted.count).compactMap {
            Int($0)
        }
        return numbers.count == wanted.count && !numbers.lexicographicallyPrecedes(wanted)
    }
}
