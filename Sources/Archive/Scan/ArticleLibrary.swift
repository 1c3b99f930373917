import Articles
import Formats
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
                case .folder: continue
                case .file(let file, _):
                    guard let listing = Self.listing(of: file, isNamed: file == path) else {
                        survey.passedOver += 1
                        continue
                    }
                    survey.articles += listing.entries.count
                    survey.problems += listing.problems
                    batch += listing.entries
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
    /// - Throws: an ``ArticleProblem`` where the file is missing, unreadable, empty, too large or no text, or
    ///   where it holds no such item any more.
    public static func article(_ id: ArticleID) throws(ArticleProblem) -> SourceArticle {
        let path = id.path
        if let item = id.item {
            guard let collection = try collection(at: path) else { throw .noSuchItem(path, item) }
            return try collection.article(item)
        }
        let format = try format(of: path)
        let bytes = try FileBytes.readAllUnpacked(path, limit: format.sizeLimit, of: format.name)
        guard !bytes.allSatisfy({ $0 <= 0x20 && $0 != 0 }) else { throw .empty(path) }
        return try checked(format.read(bytes), path)
    }

    /// Reads the article of a file that holds just one, whole.
    ///
    /// - Throws: an ``ArticleProblem``, as ``article(_:)`` does, and where the file holds several articles.
    public static func article(at path: String) throws(ArticleProblem) -> SourceArticle {
        if let collection = try collection(at: path) {
            let items = try collection.items().items
            guard items.count == 1 else { throw .severalArticles(path, items.count) }
            return try collection.article(items[0].number)
        }
        return try article(ArticleID(path: path))
    }

    /// Whether a file holds many articles rather than one: a feed, or an export of a crawl.
    ///
    /// A file that cannot be read holds none.
    public static func isCollection(_ path: String) -> Bool { (try? collection(at: path)) != nil }

    static func checked(_ article: SourceArticle, _ path: String) throws(ArticleProblem) -> SourceArticle {
        if let error = article.diagnostics.first(where: { $0.severity == .error }) {
            throw .notText(path, error)
        }
        guard article.text.utf8.contains(where: { $0 > 0x20 }) else { throw .empty(path) }
        // A text may grow when it is decoded.
        guard article.text.count <= ArticleSize.limit else {
            throw .tooLarge(path, size: article.text.count, limit: ArticleSize.limit, of: "an article")
        }
        return article
    }

    /// Bytes of the largest file that is read, by the formats that its name may stand for.
    static func sizeLimit(of path: String) -> Int {
        let ending = ArticleFormat.fileExtension(of: path)
        let limits =
            ArticleFormat.all.filter { ending.map($0.extensions.contains) ?? true }.map(\.sizeLimit)
            + CollectionFormat.all.filter { ending.map($0.extensions.contains) ?? false }.map(\.sizeLimit)
        return limits.max() ?? ArticleSize.limit
    }

    private static let firstBatchSize = 16
    private static let batchSize = 256

    private static func format(of path: String) throws(ArticleProblem) -> ArticleFormat {
        if let format = ArticleFormat.named(byExtensionOf: path) { return format }
        return ArticleFormat.sniffed(try FileBytes.readUnpacked(path, limit: 1024).bytes)
    }

    /// A file that holds many articles; `nil` where it holds one.
    static func collection(at path: String) throws(ArticleProblem) -> StoredCollection? {
        guard CollectionFormat.isPossible(path) else { return nil }
        let beginning = try FileBytes.readUnpacked(path, limit: CollectionFormat.beginning).bytes
        return CollectionFormat.of(path, beginning).map { StoredCollection(path: path, format: $0) }
    }

    /// The articles of a file.
    struct Listing {
        var entries: [ArticleEntry]
        var problems: [ArticleProblem] = []
    }

    /// The entries of a file, or `nil` where it is no article.
    static func listing(of path: String, isNamed: Bool) -> Listing? {
        do throws(ArticleProblem) {
            if let collection = try collection(at: path) {
                let (entries, problems) = try collection.entries()
                return Listing(entries: entries, problems: problems)
            }
        } catch {
            return Listing(entries: [entry(of: error, path)])
        }
        return entry(of: path, isNamed: isNamed).map { Listing(entries: [$0]) }
    }

    private static func entry(of problem: ArticleProblem, _ path: String) -> ArticleEntry {
        ArticleEntry(id: ArticleID(path: path), title: path.lastPathComponent, problem: problem.description)
    }

    /// The entry of a file that holds one article, or `nil` where it is none.
    private static func entry(of path: String, isNamed: Bool) -> ArticleEntry? {
        let known = ArticleFormat.named(byExtensionOf: path)
        if known == nil, !isNamed, ArticleFormat.fileExtension(of: path) != nil { return nil }
        do throws(ArticleProblem) {
            let contents = try FileBytes.readUnpacked(path, limit: (known ?? .plainText).summaryLength)
            guard !contents.bytes.allSatisfy({ $0 <= 0x20 && $0 != 0 }) else { throw .empty(path) }
            let beginning = contents.bytes
            let format = known ?? ArticleFormat.sniffed(beginning)
            guard max(contents.fileSize ?? 0, contents.statedSize) <= format.sizeLimit else {
                throw .tooLarge(path, size: contents.fileSize, limit: format.sizeLimit, of: format.name)
            }
            // Whether it is a text shows in the beginning; the decoder judges the whole when it opens.
            if let error = TextDecoding.decode(beginning).diagnostics.first(where: { $0.severity == .error }
            ) {
                if known == nil, !isNamed { return nil }
                throw .notText(path, error)
            }
            let summary = format.summarize(beginning)
            let words =
                contents.isWhole
                ? summary.words
                : contents.fileSize.map {
                    Int(Double(summary.words) / Double(beginning.count) * Double($0))
                }
            return ArticleEntry(
                id: ArticleID(path: path), title: summary.metadata.title ?? path.lastPathComponent,
                source: summary.metadata.source, published: summary.metadata.published, words: words)
        } catch {
            if known == nil, !isNamed, error.kind == .empty { return nil }
            return entry(of: error, path)
        }
    }

    static func problemOfSpecial(_ path: String) -> ArticleProblem {
        var status = stat()
        return stat(path, &status) == 0 ? .notAFile(path) : FileBytes.problem(errno, path)
    }

    /// The extensions of all files that may hold articles.
    static let extensions =
        ArticleFormat.all.flatMap(\.extensions) + CollectionFormat.all.flatMap(\.extensions)

    /// Whether a file of this name may hold articles: by its extension, or as it has none.
    static func mayHoldArticles(_ name: String) -> Bool {
        ArticleFormat.fileExtension(of: name).map(knownExtensions.contains) ?? true
    }

    private static let knownExtensions = Set(extensions)

    static func noArticles(in paths: [String], _ survey: Survey) -> ArticleProblem {
        let extensions = Self.extensions.map { "." + $0 }.joined(separator: " ")
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
