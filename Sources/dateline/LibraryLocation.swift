import Glibc

/// Where articles are looked for when the user names no path.
enum LibraryLocation {
    /// The paths given; else `articles` in the current folder if there is one; else the user's library,
    /// `$XDG_DATA_HOME/dateline/articles`.
    static func paths(given paths: [String]) -> [String] {
        guard paths.isEmpty else { return paths }
        return isFolder("articles") ? ["articles"] : [userLibrary]
    }

    private static var userLibrary: String {
        if let data = environment("XDG_DATA_HOME"), data.hasPrefix("/") {
            return data + "/dateline/articles"
        }
        return (environment("HOME") ?? "") + "/.local/share/dateline/articles"
    }

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
