import Articles
import Glibc

/// Where the user's own data is kept.
enum DataFolder {
    /// `$XDG_DATA_HOME/dateline`, else `~/.local/share/dateline`; `nil` where neither can be named.
    static var path: String? { BaseFolder.path("XDG_DATA_HOME", inHome: ".local/share") }

    /// A path as the user would write it, with `~` for the home folder.
    static func shortened(_ path: String) -> String {
        guard let home = BaseFolder.home, home != "/", path.hasPrefix(home + "/") else { return path }
        return "~" + path.dropFirst(home.count)
    }
}

/// The folders in which programs keep theirs.
///
/// Source: XDG Base Directory Specification 0.8.
enum BaseFolder {
    /// Dateline's folder in the one that a variable names, else in one of the home folder; `nil` where neither can
    /// be named. A path that is not absolute is ignored.
    static func path(_ variable: String, inHome folder: String) -> String? {
        if let base = environment(variable), base.hasPrefix("/") { return base + "/dateline" }
        return home.map { "\($0)/\(folder)/dateline" }
    }

    static var home: String? { environment("HOME").flatMap { $0.hasPrefix("/") ? $0 : nil } }

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}

extension Problem {
    /// The problem with its path as the user would write it.
    var shortened: String { renaming(DataFolder.shortened).description }
}
