import Articles
import Formats
import Glibc
import TextCore

/// The articles below some files and folders.
///
///     for await batch in ArticleLibrary(paths: [folder]).entries() { list.append(contentsOf: batch) }
///     let article = try ArticleLibrary.article(at: path)
///
/// Files with the extension of a format are articles, and so are files without an extension that hold
/// text; other files are passed over and counted. A file that the user names is an article whatever its
/// name. Nothing is ever written.
public struct ArticleLibrary: Sendable {
    /// Files and folders, as the user named them.
    public let paths: [String]

    public init(paths: [String]) { self.paths = paths }

    /// The result of a walk through the library, beside the entries.
    public struct Survey: Hashable, Sendable {
        /// Articles listed, those with a problem included.
        public internal(set) var articles = 0
        /// Files that are not articles: images, programs, pipes, dangling links.
        public internal(set) var passedOver = 0
        /// Unreadable folders and missing paths.
        public internal(set) var problems: [Problem] = []
    }

    /// Hands the entries over in batches, a small one first so that a screen fills at once.
    ///
    /// Only the beginning of each file is read. Complexity: O(files).
    ///
    /// - Parameter body: takes a batch; returns whether to go on.
    @discardableResult
    public func visit(_ body: ([ArticleEntry]) -> Bool) -> Survey {
        var survey = Survey()
        var batch: [ArticleEntry] = []
        var batchSize = Self.firstBatchSize
        var walk = ArticleWalk(paths)
        while let item = walk.next() {
            switch item {
            case .folder: continue
            case .problem(let problem): survey.problems.append(problem)
            case .file(let file, _, let isNamed):
                var goesOn = true
                let problems = StoredFile.visitEntries(of: file, isNamed: isNamed) { entry in
                    survey.articles += 1
                    batch.append(entry)
                    guard batch.count >= batchSize else { return true }
                    goesOn = body(batch)
                    batch = []
                    batchSize = Self.batchSize
                    return goesOn
                }
                guard goesOn else { return survey }
                guard let problems else {
                    survey.passedOver += 1
                    continue
                }
                survey.problems += problems
            }
        }
        survey.passedOver += walk.passedOver
        if !batch.isEmpty { _ = body(batch) }
        if survey.articles == 0, survey.problems.isEmpty {
            survey.problems.append(Self.noArticles(in: paths, survey))
        }
        return survey
    }

    /// The entries in batches, read away from the caller's thread.
    ///
    /// The stream ends with the last batch; ending the iteration stops the walk.
    public func entries() -> AsyncStream<[ArticleEntry]> {
        AsyncStream { continuation in
            let task = Task.detached(priority: .utility) {
                visit { batch in
                    continuation.yield(batch)
                    return !Task.isCancelled
                }
                continuation.finish()
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    /// Reads one article, whole.
    ///
    /// - Throws: a ``Problem`` if the file is missing, unreadable, empty, too large or not a text, or has no such item.
    public static func article(_ id: ArticleID) throws(Problem) -> SourceArticle {
        try StoredFile(id.path).article(id.item)
    }

    /// Reads the article of a file that holds just one, whole.
    ///
    /// - Throws: a ``Problem`` as ``article(_:)`` does, and if the file holds several articles.
    public static func article(at path: String) throws(Problem) -> SourceArticle {
        let file = try StoredFile(path)
        guard let collection = try file.collection() else { return try file.article(nil) }
        var (first, count) = (StoredItem?.none, 0)
        _ = try collection.visit { item in
            first = first ?? item
            count += 1
            return true
        }
        guard let first, count == 1 else { throw .severalArticles(path, count) }
        return try collection.article(first)
    }

    /// Whether a file may hold many articles rather than one, by its name: a feed, or an export of a crawl.
    ///
    /// Other files have such names too; a listing tells, where the articles of a collection have item numbers.
    public static func mayBeCollection(_ path: String) -> Bool { CollectionFormat.isPossible(path) }

    /// Bytes of the largest file that is read, by the formats that its name may stand for.
    static func sizeLimit(of path: String) -> Int {
        let ending = ArticleFormat.fileExtension(of: path)
        let limits =
            ArticleFormat.all.filter { ending.map($0.extensions.contains) ?? true }.map(\.sizeLimit)
            + CollectionFormat.all.filter { ending.map($0.extensions.contains) ?? false }.map(\.sizeLimit)
        return limits.max() ?? ArticleSize.limit
    }

    /// The problem of a path that leads nowhere; `nil` for a file or a folder.
    public static func problem(at path: String) -> Problem? {
        var status = stat()
        return stat(path, &status) == 0 ? nil : FileBytes.problem(errno, path)
    }

    private static let firstBatchSize = 16
    private static let batchSize = 256

    static func problemOfSpecial(_ path: String) -> Problem {
        var status = stat()
        return stat(path, &status) == 0 ? .notAFile(path) : FileBytes.problem(errno, path)
    }

    /// The extensions of all files that may hold articles.
    static let extensions =
        ArticleFormat.all.flatMap(\.extensions) + CollectionFormat.all.flatMap(\.extensions)

    /// Whether a file of this name may hold articles: its extension is a known one, or it has none.
    static func mayHoldArticles(_ name: String) -> Bool {
        ArticleFormat.fileExtension(of: name).map(knownExtensions.contains) ?? true
    }

    private static let knownExtensions = Set(extensions)

    static func noArticles(in paths: [String], _ survey: Survey) -> Problem {
        let extensions = Self.extensions.map { "." + $0 }.joined(separator: " ")
        let others =
            switch survey.passedOver {
            case 0: ""
            case 1: " among 1 file"
            default: " among \(survey.passedOver) files"
            }
        return Problem(
            .noArticles, path: paths.joined(separator: ", "), finding: "no articles\(others)",
            mend: "put stored articles there (\(extensions))")
    }
}
