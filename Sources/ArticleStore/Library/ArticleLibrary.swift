import Glibc
import TextCore

/// The articles below some files and folders.
///
///     for await batch in ArticleLibrary(paths: ["articles"]).entries() { list.append(contentsOf: batch) }
///     let article = try ArticleLibrary.article(at: "articles/peru.txt")
///
/// Files with the extension of a format are articles, and so are files without an extension that hold
/// text; other files are passed over and counted. A file that was named is an article whatever its
/// name. Nothing is ever written.
public struct ArticleLibrary: Sendable {
    /// Files and folders, as the user named them.
    public let paths: [String]

    public init(paths: [String]) { self.paths = paths }

    /// What a walk through the library found, beside the entries.
    public struct Survey: Hashable, Sendable {
        /// Articles listed, those with a problem included.
        public internal(set) var articles = 0
        /// Files that are no articles: images, programs, pipes, dangling links.
        public internal(set) var passedOver = 0
        /// Folders that could not be read, and paths that do not exist.
        public internal(set) var problems: [ArticleProblem] = []
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
        for path in paths {
            var walk = DirectoryWalk(path)
            while let item = walk.next() {
                switch item {
                case .problem(let problem):
                    survey.problems.append(problem)
                case .other(let other):
                    if other == path {
                        survey.problems.append(Self.problemOfSpecial(other))
                    } else {
                        survey.passedOver += 1
                    }
                case .file(let file):
                    guard let entry = Self.entry(of: file, isNamed: file == path) else {
                        survey.passedOver += 1
                        continue
                    }
                    survey.articles += 1
                    batch.append(entry)
                    if batch.count >= batchSize {
                        guard body(batch) else { return survey }
                        batch = []
                        batchSize = Self.batchSize
                    }
                }
            }
        }
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
    /// - Throws: an ``ArticleProblem``, as ``article(at:)`` does.
    public static func article(_ id: ArticleID) throws(ArticleProblem) -> SourceArticle {
        try article(at: id.path)
    }

    /// Reads the article of a file, whole.
    ///
    /// - Throws: an ``ArticleProblem`` where the file is missing, unreadable, empty, too large or no text.
    public static func article(at path: String) throws(ArticleProblem) -> SourceArticle {
        let format = try format(of: path)
        let contents = try FileBytes.read(path, limit: format.sizeLimit)
        guard contents.fileSize <= format.sizeLimit else {
            throw .tooLarge(path, limit: format.sizeLimit, of: format.name)
        }
        guard !contents.bytes.allSatisfy({ $0 <= 0x20 && $0 != 0 }) else { throw .empty(path) }
        let article = format.read(contents.bytes)
        if let error = article.diagnostics.first(where: { $0.severity == .error }) {
            throw .notText(path, error)
        }
        guard article.text.utf8.contains(where: { $0 > 0x20 }) else { throw .empty(path) }
        return article
    }

    private static let firstBatchSize = 16
    private static let batchSize = 256

    private static func format(of path: String) throws(ArticleProblem) -> ArticleFormat {
        if let format = ArticleFormat.named(byExtensionOf: path) { return format }
        return ArticleFormat.sniffed(try FileBytes.read(path, limit: 1024).bytes)
    }

    /// The entry of a file, or `nil` where it is none.
    private static func entry(of path: String, isNamed: Bool) -> ArticleEntry? {
        let known = ArticleFormat.named(byExtensionOf: path)
        if known == nil, !isNamed, ArticleFormat.fileExtension(of: path) != nil { return nil }
        do throws(ArticleProblem) {
            let contents = try FileBytes.read(path, limit: (known ?? .plainText).summaryLength)
            guard !contents.bytes.allSatisfy({ $0 <= 0x20 && $0 != 0 }) else { throw .empty(path) }
            let beginning = contents.bytes
            let isWhole = beginning.count >= contents.fileSize
            // Whether it is a text shows in the beginning; the decoder judges the whole when it opens.
            if let error = TextDecoding.decode(beginning).diagnostics.first(where: { $0.severity == .error }
            ) {
                if known == nil, !isNamed { return nil }
                throw .notText(path, error)
            }
            let format = known ?? ArticleFormat.sniffed(beginning)
            guard contents.fileSize <= format.sizeLimit else {
                throw .tooLarge(path, limit: format.sizeLimit, of: format.name)
            }
            let summary = format.summarize(beginning)
            let words =
                isWhole
                ? summary.words
                : Int(Double(summary.words) / Double(beginning.count) * Double(contents.fileSize))
            return ArticleEntry(
                id: ArticleID(path: path), title: summary.metadata.title ?? fileName(of: path),
                source: summary.metadata.source, published: summary.metadata.published, words: words)
        } catch {
            if known == nil, !isNamed, error.kind == .empty { return nil }
            return ArticleEntry(
                id: ArticleID(path: path), title: fileName(of: path), problem: error.description)
        }
    }

    private static func fileName(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    private static func problemOfSpecial(_ path: String) -> ArticleProblem {
        var status = stat()
        return stat(path, &status) == 0 ? .notAFile(path) : FileBytes.problem(errno, path)
    }

    private static func noArticles(in paths: [String], _ survey: Survey) -> ArticleProblem {
        let extensions = ArticleFormat.all.flatMap(\.extensions).map { "." + $0 }.joined(separator: " ")
        let others =
            switch survey.passedOver {
            case 0: ""
            case 1: " among 1 file"
            default: " among \(survey.passedOver) files"
            }
        return ArticleProblem(
            .noArticles, path: paths.joined(separator: ", "), finding: "no articles\(others)",
            mend: "put stored articles there (\(extensions))")
    }
}
