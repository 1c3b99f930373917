import Glibc

/// Where the user's own data is kept.
enum DataFolder {
    /// `$XDG_DATA_HOME/dateline`, else `~/.local/share/dateline`; `nil` where neither can be named.
    ///
    /// Source: XDG Base Directory Specification 0.8: a path that is not absolute is to be ignored.
    static var path: String? {
        if let data = environment("XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/dateline" }
        return home.map { $0 + "/.local/share/dateline" }
    }

    /// A path as the user would write it, with `~` for the home folder.
    static func shortened(_ path: String) -> String {
        guard let home, home != "/", path.hasPrefix(home + "/") else { return path }
        return "~" + path.dropFirst(home.count)
    }

    private static var home: String? { environment("HOME").flatMap { $0.hasPrefix("/") ? $0 : nil } }

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
