import Articles
import Formats
import TextCore

extension StoredFile {
    /// The entries of a file, and its problems.
    struct Listing {
        var entries: [ArticleEntry]
        var problems: [Problem] = []
    }

    /// The file as a collection of articles; `nil` if it holds one.
    func collection() throws(Problem) -> StoredCollection? {
        guard CollectionFormat.isPossible(path) else { return nil }
        let beginning = try contents(limit: CollectionFormat.beginning).bytes
        return CollectionFormat.of(path, beginning).map { StoredCollection(file: self, format: $0) }
    }

    /// Reads an article, whole.
    ///
    /// - Parameter item: its number where the file holds many.
    func article(_ item: Int?) throws(Problem) -> SourceArticle {
        if let item {
            guard let collection = try collection() else { throw .noSuchItem(path, item) }
            return try collection.article(item)
        }
        let format = try format()
        let bytes = try whole(limit: format.sizeLimit, of: format.name)
        guard !Self.isBlank(bytes) else { throw .empty(path) }
        return try Self.checked(format.read(bytes), path)
    }

    /// The article, unless it cannot be used.
    static func checked(_ article: SourceArticle, _ path: String) throws(Problem) -> SourceArticle {
        if let error = article.diagnostics.first(where: { $0.severity == .error }) {
            throw .notText(path, error)
        }
        guard article.text.utf8.contains(where: { $0 > 0x20 }) else { throw .textless(path) }
        // A text may grow when it is decoded.
        guard article.text.count <= ArticleSize.limit else {
            throw .tooLarge(path, size: article.text.count, limit: ArticleSize.limit, of: "an article")
        }
        return article
    }

    /// The entries of the file in a list; `nil` if it holds no article. An unreadable file is listed with its problem.
    ///
    /// - Parameters:
    ///   - isNamed: whether the user named the file: then it is an article whatever its name.
    ///   - visit: takes the file while it is open, if it holds articles.
    static func listing(
        of path: String, isNamed: Bool, visit: (StoredFile) -> Void = { _ in }
    ) -> Listing? {
        // What the name tells need not be read.
        guard isNamed || ArticleLibrary.mayHoldArticles(path) else { return nil }
        do throws(Problem) {
            let file = try StoredFile(path)
            let listing = file.listing(isNamed: isNamed)
            if listing?.entries.contains(where: { $0.problem == nil }) == true { visit(file) }
            return listing
        } catch {
            return Listing(entries: [entry(of: error, path)])
        }
    }

    /// The entries of the file in a list; `nil` if it holds no article.
    func listing(isNamed: Bool) -> Listing? {
        var entries: [ArticleEntry] = []
        let problems = visitEntries(isNamed: isNamed) {
            entries.append($0)
            return true
        }
        return problems.map { Listing(entries: entries, problems: $0) }
    }

    /// Hands over the entries of a file one after the other, so that a list need not hold those of a large one.
    ///
    /// - Parameter take: takes an entry; returns whether to go on.
    /// - Returns: the problems of the file; `nil` if it holds no article.
    static func visitEntries(
        of path: String, isNamed: Bool, _ take: (ArticleEntry) -> Bool
    ) -> [Problem]? {
        // What the name tells need not be read.
        guard isNamed || ArticleLibrary.mayHoldArticles(path) else { return nil }
        do throws(Problem) {
            return try StoredFile(path).visitEntries(isNamed: isNamed, take)
        } catch {
            _ = take(entry(of: error, path))
            return []
        }
    }

    private func visitEntries(isNamed: Bool, _ take: (ArticleEntry) -> Bool) -> [Problem]? {
        do throws(Problem) {
            if let collection = try collection() { return try collection.visitEntries(take) }
        } catch {
            _ = take(Self.entry(of: error, path))
            return []
        }
        guard let entry = entry(isNamed: isNamed) else { return nil }
        _ = take(entry)
        return []
    }

    // MARK: One article

    private func format() throws(Problem) -> ArticleFormat {
        if let format = ArticleFormat.named(byExtensionOf: path) { return format }
        return ArticleFormat.sniffed(try contents(limit: Self.sniffedLength).bytes)
    }

    /// Bytes by which a file without an extension is known.
    private static let sniffedLength = 1024

    /// The entry of a file that holds one article; `nil` if the file holds none.
    private func entry(isNamed: Bool) -> ArticleEntry? {
        let known = ArticleFormat.named(byExtensionOf: path)
        if known == nil, !isNamed, ArticleFormat.fileExtension(of: path) != nil { return nil }
        do throws(Problem) {
            let contents = try contents(limit: (known ?? .plainText).summaryLength)
            guard !Self.isBlank(contents.bytes) else { throw .empty(path) }
            let format = known ?? ArticleFormat.sniffed(contents.bytes)
            guard max(contents.size ?? 0, contents.statedSize) <= format.sizeLimit else {
                throw .tooLarge(path, size: contents.size, limit: format.sizeLimit, of: format.name)
            }
            // Whether it is a text shows in the beginning; the decoder judges the whole when it opens.
            let diagnostics = TextDecoding.decode(contents.bytes).diagnostics
            if let error = diagnostics.first(where: { $0.severity == .error }) {
                if known == nil, !isNamed { return nil }
                throw .notText(path, error)
            }
            return entry(format.summarize(contents.bytes), contents)
        } catch {
            if known == nil, !isNamed, error.kind == .empty { return nil }
            return Self.entry(of: error, path)
        }
    }

    private func entry(_ summary: ArticleSummary, _ contents: Contents) -> ArticleEntry {
        let estimate = contents.size.map {
            Int(Double(summary.words) / Double(contents.bytes.count) * Double($0))
        }
        return ArticleEntry(
            id: ArticleID(path: path), title: summary.metadata.title ?? Self.name(of: path),
            source: summary.metadata.source, authors: summary.metadata.authors,
            published: summary.metadata.published,
            words: contents.isWhole ? summary.words : estimate, language: summary.language)
    }

    static func entry(of problem: Problem, _ path: String) -> ArticleEntry {
        ArticleEntry(id: ArticleID(path: path), title: name(of: path), problem: problem.description)
    }

    private static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    private static func isBlank(_ bytes: [UInt8]) -> Bool {
        bytes.allSatisfy { $0 <= 0x20 && $0 != 0 }
    }
}
