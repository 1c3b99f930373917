/// Why something cannot be used or kept: the place, the finding and the mend.
///
///     let problem = Problem(.notText, path: "a.txt", line: 12, finding: "not a text", mend: "save it as UTF-8")
///     problem.description    // "a.txt:12: not a text; save it as UTF-8"
public struct Problem: Error, Hashable, Sendable {
    /// The kinds that callers distinguish.
    public enum Kind: Hashable, Sendable {
        // Of files and what they hold.
        case empty, notText, unreadable, vanished, notAFile, tooLarge, noArticles, badRecord
        /// No folder for the program's files is named.
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
    /// The file or folder, as it was given or found; `nil` if unknown.
    public let path: String?
    /// The line, counted from 1; `nil` if the problem is not in one line.
    public let line: Int?
    /// The finding.
    public let finding: String
    /// The mend, in the imperative; empty if the finding says it.
    public let mend: String

    public init(_ kind: Kind, path: String?, line: Int? = nil, finding: String, mend: String) {
        self.kind = kind
        self.path = path
        self.line = line
        self.finding = finding
        self.mend = mend
    }

    /// A problem that is found where the file is unknown: see ``found(in:line:)``.
    package init(_ finding: String, mend: String) {
        self.init(.other, path: nil, finding: finding, mend: mend)
    }

    /// The same problem with its file and line.
    public func found(in path: String, line: Int? = nil) -> Problem {
        Problem(kind, path: path, line: line, finding: finding, mend: mend)
    }

    /// The same problem with the path written in another way.
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
