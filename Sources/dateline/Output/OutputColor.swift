import Glibc

/// Whether output is coloured that nobody asked to be.
enum OutputColor {
    /// Whether colour is wanted on a terminal: `NO_COLOR`, set to anything, says no, and a dumb terminal has none.
    static func isWanted(onTerminal isTerminal: Bool) -> Bool {
        isTerminal && value("NO_COLOR").isEmpty && value("TERM") != "dumb"
    }

    private static func value(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
}
