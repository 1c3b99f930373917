import Glibc

/// Makes folders that only their owner can read.
enum FolderMaker {
    /// Makes a folder and all missing ones above it; returns the cause of a failure.
    static func make(_ folder: String) -> String? {
        var path = folder.hasPrefix("/") ? "" : "."
        var status = stat()
        for part in folder.split(separator: "/") {
            path += "/\(part)"
            guard mkdir(path, 0o700) != 0, errno != EEXIST else { continue }
            let cause = String(cString: strerror(errno))
            guard stat(path, &status) == 0 else { return cause }
        }
        guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            return "a file is in the way"
        }
        return nil
    }
}

/// The folder in which relative paths begin.
enum CurrentFolder {
    static var path: String {
        guard let folder = getcwd(nil, 0) else { return "" }
        defer { free(folder) }
        return String(cString: folder)
    }
}
