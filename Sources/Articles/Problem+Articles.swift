import TextCore

extension Problem {
    package static func empty(_ path: String) -> Problem {
        Problem(
            .empty, path: path, finding: "the file is empty",
            mend: "save the article again, or remove the file")
    }

    /// A file that holds bytes and no text, as a page with an empty body.
    package static func textless(_ path: String) -> Problem {
        Problem(
            .empty, path: path, finding: "no text stands in the file",
            mend: "save the article again, or remove the file")
    }

    /// - Parameter path: the name with U+FFFD for bytes that are not UTF-8.
    package static func misnamed(_ path: String) -> Problem {
        Problem(
            .unreadable, path: path, finding: "its name is not UTF-8",
            mend: "rename it, for instance with convmv")
    }

    package static func notAFile(_ path: String) -> Problem {
        Problem(
            .notAFile, path: path, finding: "not a regular file",
            mend: "name a file or a folder of articles")
    }

    package static func aFolder(_ path: String) -> Problem {
        Problem(
            .notAFile, path: path, finding: "a folder, not a file",
            mend: "name a file in it; 'dateline list' shows them")
    }

    package static func severalArticles(_ path: String, _ count: Int) -> Problem {
        Problem(
            .notAFile, path: path,
            finding: count == 0 ? "a collection without articles" : "a collection of \(count) articles",
            mend: count == 0 ? "fetch it again" : "name one of them, from 1 to \(count), with --item")
    }

    package static func noSuchItem(_ path: String, _ number: Int) -> Problem {
        Problem(
            .vanished, path: path, finding: "it holds no article number \(number + 1)",
            mend: "list it again with 'dateline list'")
    }

    /// - Parameters:
    ///   - size: the size in bytes; `nil` for a packed file, of which only the excess is known.
    ///   - what: the name of the limited thing, such as "an article".
    package static func tooLarge(_ path: String, size: Int?, limit: Int, of what: String) -> Problem {
        let found = size.map(ArticleSize.words) ?? "unpacked it"
        return Problem(
            .tooLarge, path: path,
            finding: "\(found) is larger than \(ArticleSize.words(limit)), the limit for \(what)",
            mend: "split the file")
    }

    package static func notText(_ path: String, _ diagnostic: Diagnostic) -> Problem {
        Problem(.notText, path: path, line: diagnostic.line, finding: diagnostic.message, mend: "")
    }
}
