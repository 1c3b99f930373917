import GRDB
import Glibc

/// Why the reader's marks and places cannot be kept or read: the file, what was found, and the mend.
///
///     print(problem)    // /home/ana/.local/share/dateline/state.sqlite: in use by another program; close that program
public struct StateProblem: Error, Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// No folder is named that it could be kept in.
        case homeless
        /// The folder of the file cannot be made.
        case folderNotMade
        /// The file, or its folder, may not be read or written.
        case notPermitted
        /// Another process holds the file for too long.
        case locked
        /// A later version of the program has written the file.
        case newerVersion
        /// The file is no database, or a broken one.
        case damaged
        /// Nothing more can be written to the disk.
        case diskFull
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

extension StateProblem: CustomStringConvertible {
    /// One line; a path may hold any character, so print it as untrusted text.
    public var description: String { (path.map { "\($0): " } ?? "") + "\(finding); \(mend)" }
}

extension StateProblem {
    /// Neither `XDG_DATA_HOME` nor `HOME` names a folder.
    public static let homeless = StateProblem(
        kind: .homeless, path: nil, finding: "no home folder is known", mend: "set HOME or XDG_DATA_HOME")

    /// The disk did not take what was to be kept while it was waited for.
    public static func tooSlow(_ folder: String?) -> StateProblem {
        StateProblem(
            kind: .other, path: folder, finding: "could not be written in time", mend: "check the disk")
    }

    static func folderNotMade(_ path: String, cause: String) -> StateProblem {
        StateProblem(
            kind: .folderNotMade, path: path, finding: "cannot be made: \(cause)",
            mend: "make the folder, or set XDG_DATA_HOME")
    }

    static func locked(_ path: String) -> StateProblem {
        StateProblem(
            kind: .locked, path: path, finding: "in use by another program", mend: "close that program")
    }

    /// - Parameter code: the error number of the system.
    static func notOpened(_ path: String, code: CInt) -> StateProblem {
        switch code {
        case ENOSPC, EDQUOT:
            StateProblem(
                kind: .diskFull, path: path, finding: "the disk is full", mend: "free some space")
        default:
            StateProblem(
                kind: .notPermitted, path: path, finding: String(cString: strerror(code)),
                mend: "allow writing there with chmod u+w")
        }
    }

    static func newerVersion(_ path: String) -> StateProblem {
        StateProblem(
            kind: .newerVersion, path: path, finding: "of a newer version", mend: "update Dateline")
    }

    static func damaged(_ path: String) -> StateProblem {
        StateProblem(kind: .damaged, path: path, finding: "damaged", mend: "restore it from a backup")
    }

    /// The problem that an error of the database stands for.
    init(_ error: any Error, path: String) {
        guard let error = error as? DatabaseError else {
            self.init(
                kind: .other, path: path, finding: "cannot be used: \(error)", mend: "check the file")
            return
        }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL:
            self = .locked(path)
        case .SQLITE_NOTADB, .SQLITE_CORRUPT:
            self = .damaged(path)
        case .SQLITE_FULL:
            self.init(kind: .diskFull, path: path, finding: "the disk is full", mend: "free some space")
        case .SQLITE_IOERR:
            self.init(
                kind: .diskFull, path: path, finding: "cannot be written or read",
                mend: "check the disk and its free space")
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            self.init(
                kind: .notPermitted, path: path, finding: "read-only",
                mend: "allow writing with chmod u+w, also to its folder")
        case .SQLITE_CANTOPEN:
            self.init(
                kind: .notPermitted, path: path, finding: "cannot be opened",
                mend: "allow reading and writing with chmod u+rw, also to its folder")
        default:
            self.init(
                kind: .other, path: path, finding: error.message ?? "cannot be used",
                mend: "check the file")
        }
    }
}
