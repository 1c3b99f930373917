import GRDB
import Glibc

/// Why the index of articles cannot be used: the file, what was found, and the mend.
///
///     print(problem)    // /home/ana/.cache/dateline/index.sqlite: the disk is full; free some space
///
/// An index that is damaged or of another version is no problem: it is made again.
public struct IndexProblem: Error, Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// No folder is named that it could be kept in.
        case homeless
        /// The folder of the file cannot be made.
        case folderNotMade
        /// The file, or its folder, may not be read or written.
        case notPermitted
        /// Another process is writing it.
        case locked
        /// Nothing more can be written to the disk.
        case diskFull
        /// The file is no index, or a broken one.
        case damaged
        case other
    }

    public let kind: Kind
    /// The file or folder that it is about; `nil` where none is known.
    public let path: String?
    /// What was found.
    public let finding: String
    /// What to do about it, in the imperative.
    public let mend: String
}

extension IndexProblem: CustomStringConvertible {
    /// One line; a path may hold any character, so print it as untrusted text.
    public var description: String { (path.map { "\($0): " } ?? "") + "\(finding); \(mend)" }
}

extension IndexProblem {
    /// Neither `XDG_CACHE_HOME` nor `HOME` names a folder.
    public static let homeless = IndexProblem(
        kind: .homeless, path: nil, finding: "no home folder is known", mend: "set HOME or XDG_CACHE_HOME")

    static func folderNotMade(_ path: String, cause: String) -> IndexProblem {
        IndexProblem(
            kind: .folderNotMade, path: path, finding: "cannot be made: \(cause)",
            mend: "make the folder, or set XDG_CACHE_HOME")
    }

    static func notAFile(_ path: String) -> IndexProblem {
        IndexProblem(kind: .notPermitted, path: path, finding: "not a file", mend: "move it away")
    }

    static func locked(_ path: String) -> IndexProblem {
        IndexProblem(
            kind: .locked, path: path, finding: "being written by another Dateline",
            mend: "wait until it is done")
    }

    /// - Parameter code: the error number of the system.
    static func notOpened(_ path: String, code: CInt) -> IndexProblem {
        switch code {
        case ENOSPC, EDQUOT:
            IndexProblem(
                kind: .diskFull, path: path, finding: "the disk is full", mend: "free some space")
        default:
            IndexProblem(
                kind: .notPermitted, path: path, finding: String(cString: strerror(code)),
                mend: "allow writing there with chmod u+w, or set XDG_CACHE_HOME")
        }
    }

    static func damaged(_ path: String) -> IndexProblem {
        IndexProblem(
            kind: .damaged, path: path, finding: "damaged", mend: "delete it; it is made again")
    }

    /// The problem that an error of the database stands for.
    init(_ error: any Error, path: String) {
        if let problem = error as? IndexProblem {
            self = problem
            return
        }
        guard let error = error as? DatabaseError else {
            self.init(
                kind: .other, path: path, finding: "cannot be used: \(error)",
                mend: "delete it; it is made again")
            return
        }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .locked(path)
        case .SQLITE_NOTADB, .SQLITE_CORRUPT: self = .damaged(path)
        case .SQLITE_FULL:
            self.init(kind: .diskFull, path: path, finding: "the disk is full", mend: "free some space")
        case .SQLITE_IOERR:
            self.init(
                kind: .diskFull, path: path, finding: "cannot be written or read",
                mend: "check the disk and its free space")
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN:
            self.init(
                kind: .notPermitted, path: path, finding: "cannot be opened for writing",
                mend: "allow it with chmod u+rw, also to its folder, or set XDG_CACHE_HOME")
        default:
            self.init(
                kind: .other, path: path, finding: error.message ?? "cannot be used",
                mend: "delete it; it is made again")
        }
    }
}
