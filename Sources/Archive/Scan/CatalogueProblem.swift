import Glibc

/// Why the list of articles cannot be kept for the next start: the file, what was found, and the mend.
///
///     print(problem)    // /home/ana/.cache/dateline/lists/x.list: cannot be written: No space left on device; free some space
public struct CatalogueProblem: Error, Hashable, Sendable {
    public let path: String
    public let finding: String
    /// What to do about it, in the imperative.
    public let mend: String
}

extension CatalogueProblem: CustomStringConvertible {
    /// One line; a path may hold any character, so print it as untrusted text.
    public var description: String { "\(path): \(finding); \(mend)" }
}

extension CatalogueProblem {
    static func folderNotMade(_ path: String, cause: String) -> CatalogueProblem {
        CatalogueProblem(
            path: path, finding: "cannot be made: \(cause)", mend: "make the folder, or set XDG_CACHE_HOME")
    }

    static func notWritten(_ path: String, code: CInt) -> CatalogueProblem {
        let isFull = code == ENOSPC || code == EDQUOT
        return CatalogueProblem(
            path: path, finding: "cannot be written: \(String(cString: strerror(code)))",
            mend: isFull ? "free some space" : "allow writing with chmod u+w, also to its folder")
    }
}
