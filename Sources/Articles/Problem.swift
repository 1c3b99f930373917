/// Why something cannot be used or kept: where, what was found, and the mend.
///
///     let problem = Problem(.notText, path: "a.txt", line: 12, finding: "not a text", mend: "save it as UTF-8")
///     problem.description    // "a.txt:12: not a text; save it as UTF-8"
public struct Problem: Error, Hashable, Sendable {
    /// What callers tell apart.
    public enum Kind: Hashable, Sendable {
        // Of files and what they hold.
        case empty, notText, unreadable, vanished, notAFile, tooLarge, noArticles, badRecord
        /// No folder is named that something could be kept in.
        case homeless
        /// A folder cannot be made.
        case folderNotMade
        /// A file, or its folder, may not be read or written.
        case notPermitted
        /// Another process holds the file.
        case locked
        /// A later version of the program has written the file.
        case newerVersion
        /// The file is broken, or of another kind.
        case damaged
        /// Nothing more can be written to the disk.
        case diskFull
        case other
    }

    public let kind: Kind
    /// The file or folder, as it was given or found; `nil` where none has a name.
    public let path: String?
    /// The line that it is about, counted from 1, if it is about one.
    public let line: Int?
    /// What was found.
    public let finding: String
    /// What to do about it, in the imperative; empty where the finding says it.
    public let mend: String

    public init(_ kind: Kind, path: String?, line: Int? = nil, finding: String, mend: String) {
        self.kind = kind
        self.path = path
        self.line = line
        self.finding = finding
        self.mend = mend
    }

    /// The same problem with the path written otherwise.
    public func renaming(_ path: (String) -> String) -> Problem {
        Problem(kind, path: self.path.map(path), line: line, finding: finding, mend: mend)
    }
}

extension Problem: CustomStringConvertible {
    /// One line; a path may hold any character, so print it as untrusted text.
    public var description: String {
        var place = path ?? ""
        if let line { place += place.isEmpty ? "line \(line)" : ":\(line)" }
        return (place.isEmpty ? "" : "\(place): ") + finding + (mend.isEmpty ? "" : "; \(mend)")
    }
}
