import CNcurses

/// The version of the ncurses library that is linked in, as it names itself.
public func ncursesVersion() -> String {
    curses_version().map { String(cString: $0) } ?? "unknown"
}
