import Glibc

/// Where articles are looked for when the user names no path.
enum LibraryLocation {
    /// The paths given; else `articles` in the current folder if there is one; else the user's library,
    /// `$XDG_DATA_HOME/dateline/articles`.
    static func paths(given paths: [String]) -> [String] {
        guard paths.isEmpty else { return paths }
        guard !isFolder("articles"), let data = DataFolder.path else { return ["articles"] }
        return [data + "/articles"]
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
