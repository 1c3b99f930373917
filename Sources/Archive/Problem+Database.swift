import Articles
import GRDB
import Glibc

/// The program's own files.
///
/// A damaged cache, or one of another version, is made again; the user's state never is.
public enum KeptData: Sendable {
    /// The index and the lists, which the program can make again.
    case cache
    /// The user's marks, notes, places, searches and corrections.
    case state

    /// The variable that names the folder.
    fileprivate var variable: String {
        switch self {
        case .cache: "XDG_CACHE_HOME"
        case .state: "XDG_DATA_HOME"
        }
    }
}

extension Problem {
    /// Neither `HOME` nor the variable for the data names a folder.
    public static func homeless(_ data: KeptData) -> Problem {
        Problem(
            .homeless, path: nil, finding: "no home folder is known", mend: "set HOME or \(data.variable)")
    }

    /// The disk did not take the data in time.
    public static func tooSlow(_ folder: String?) -> Problem {
        Problem(.other, path: folder, finding: "could not be written in time", mend: "check the disk")
    }

    static func folderNotMade(_ path: String, cause: String, _ data: KeptData) -> Problem {
        Problem(
            .folderNotMade, path: path, finding: "cannot be made: \(cause)",
            mend: "make the folder, or set \(data.variable)")
    }

    /// Something that is not a file has the file's name.
    static func inTheWay(_ path: String) -> Problem {
        Problem(.notPermitted, path: path, finding: "not a file", mend: "move it away")
    }

    static func locked(_ path: String, _ data: KeptData) -> Problem {
        switch data {
        case .cache:
            Problem(
                .locked, path: path, finding: "being written by another Dateline",
                mend: "wait until it is done")
        case .state:
            Problem(.locked, path: path, finding: "in use by another program", mend: "close that program")
        }
    }

    /// - Parameter code: the error number of the system.
    static func notOpened(_ path: String, code: CInt, _ data: KeptData) -> Problem {
        guard code != ENOSPC, code != EDQUOT else { return .diskFull(path) }
        let mend = "allow writing there with chmod u+w"
        return Problem(
            .notPermitted, path: path, finding: String(cString: strerror(code)),
            mend: data == .cache ? "\(mend), or set \(data.variable)" : mend)
    }

    /// - Parameter code: the error number of the system.
    static func notWritten(_ path: String, code: CInt) -> Problem {
        let isFull = code == ENOSPC || code == EDQUOT
        return Problem(
            isFull ? .diskFull : .notPermitted, path: path,
            finding: "cannot be written: \(String(cString: strerror(code)))",
            mend: isFull ? "free some space" : "allow writing with chmod u+w, also to its folder")
    }

    static func damaged(_ path: String, _ data: KeptData) -> Problem {
        Problem(
            .damaged, path: path, finding: "damaged",
            mend: data == .cache ? "delete it; it is made again" : "restore it from a backup")
    }

    static func newerVersion(_ path: String) -> Problem {
        Problem(.newerVersion, path: path, finding: "of a newer version", mend: "update Dateline")
    }

    private static func diskFull(_ path: String) -> Problem {
        Problem(.diskFull, path: path, finding: "the disk is full", mend: "free some space")
    }

    /// The problem that an error of a database stands for.
    init(_ error: any Error, path: String, _ data: KeptData) {
        if let problem = error as? Problem {
            self = problem
            return
        }
        let elsewhere = data == .cache ? ", or set \(data.variable)" : ""
        let lastResort = data == .cache ? "delete it; it is made again" : "check the file"
        guard let error = error as? DatabaseError else {
            self.init(.other, path: path, finding: "cannot be used: \(error)", mend: lastResort)
            return
        }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .locked(path, data)
        case .SQLITE_NOTADB, .SQLITE_CORRUPT: self = .damaged(path, data)
        case .SQLITE_FULL: self = .diskFull(path)
        case .SQLITE_IOERR:
            self.init(
                .diskFull, path: path, finding: "cannot be written or read",
                mend: "check the disk and its free space")
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN:
            self.init(
                .notPermitted, path: path, finding: "cannot be opened for writing",
                mend: "allow it with chmod u+rw, also to its folder\(elsewhere)")
        default:
            self.init(.other, path: path, finding: error.message ?? "cannot be used", mend: lastResort)
        }
    }
}
