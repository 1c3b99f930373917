import TextCore

/// Why an article, or a folder of them, cannot be used: where, what was found, and the mend.
///
///     print(problem)    // articles/x.txt:12: not a text; save the article as plain text in UTF-8
public struct ArticleProblem: Error, Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case empty, notText, unreadable, vanished, notAFile, tooLarge, noArticles, badRecord
    }

    public let kind: Kind
    /// The file or folder, as it was given or found; `nil` for an input without a name.
    public let path: String?
    /// The line that it is about, counted from 1, if it is about one.
    public let line: Int?
    /// What was found.
    public let finding: String
    /// What to do about it, in the imperative.
    public let mend: String

    public init(_ kind: Kind, path: String?, line: Int? = nil, finding: String, mend: String) {
        self.kind = kind
        self.path = path
        self.line = line
        self.finding = finding
        self.mend = mend
    }
}

extension ArticleProblem: CustomStringConvertible {
    /// One line, without control characters of its own; a path may hold any, so print it as untrusted text.
    public var description: String {
        var place = path ?? ""
        if let line { place += place.isEmpty ? "line \(line)" : ":\(line)" }
        return (place.isEmpty ? "" : "\(place): ") + "\(finding); \(mend)"
    }
}

extension ArticleProblem {
    package static func empty(_ path: String) -> ArticleProblem {
        ArticleProblem(
            .empty, path: path, finding: "the file is empty",
            mend: "save the article again, or remove the file")
    }

    /// - Parameter path: the name with U+FFFD for what is not UTF-8 in it.
    package static func misnamed(_ path: String) -> ArticleProblem {
        ArticleProblem(
            .unreadable, path: path, finding: "its name is not UTF-8",
            mend: "rename it, for instance with convmv")
    }

    package static func notAFile(_ path: String) -> ArticleProblem {
        ArticleProblem(
            .notAFile, path: path, finding: "not a regular file",
            mend: "name a file or a folder of articles")
    }

    package static func aFolder(_ path: String) -> ArticleProblem {
        ArticleProblem(
            .notAFile, path: path, finding: "a folder, not a file",
            mend: "name a file in it; 'dateline list' shows them")
    }

    package static func severalArticles(_ path: String, _ count: Int) -> ArticleProblem {
        ArticleProblem(
            .notAFile, path: path,
            finding: count == 0 ? "a collection without articles" : "a collection of \(count) articles",
            mend: count == 0 ? "fetch it again" : "name one of them, from 1 to \(count), with --item")
    }

    package static func noSuchItem(_ path: String, _ number: Int) -> ArticleProblem {
        ArticleProblem(
            .vanished, path: path, finding: "it holds no article number \(number + 1)",
            mend: "list it again with 'dateline list'")
    }

    /// - Parameters:
    ///   - size: bytes; `nil` for a packed file of which only so much is known that it is too large.
    ///   - what: what the limit is for.
    package static func tooLarge(_ path: String, size: Int?, limit: Int, of what: String) -> ArticleProblem
    {
        let found = size.map(ArticleSize.words) ?? "unpacked it"
        return ArticleProblem(
            .tooLarge, path: path,
            finding: "\(found) is larger than \(ArticleSize.words(limit)), the limit for \(what)",
            mend: "split the file")
    }

    package static func notText(_ path: String, _ diagnostic: Diagnostic) -> ArticleProblem {
        let parts = diagnostic.message.split(separator: ";", maxSplits: 1)
        let mend = parts.count > 1 ? parts[1].drop { $0 == " " } : "save the article as plain text"
        return ArticleProblem(
            .notText, path: path, line: diagnostic.line, finding: String(parts.first ?? "not a text"),
            mend: String(mend))
    }
}
