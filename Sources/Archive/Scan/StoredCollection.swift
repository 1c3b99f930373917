import Articles
import Formats
import TextCore

/// A file that holds many articles.
struct StoredCollection {
    let file: StoredFile
    let format: CollectionFormat

    private var path: String { file.path }

    /// Calls `visit` with the items in the order of the file, until it wants no more.
    ///
    /// Memory holds one item of a file whose lines are items, and all of others.
    ///
    /// - Returns: the oddities of the file.
    /// - Throws: a ``Problem`` of the whole file; the items before it were visited.
    func visit(_ visit: (StoredItem) -> Bool) throws(Problem) -> [Diagnostic] {
        guard format.isLines else {
            let items = format.read(try bytes())
            if let error = items.diagnostics.first(where: { $0.severity == .error }) {
                throw .notText(path, error)
            }
            for item in items.items { guard visit(item) else { break } }
            return items.diagnostics
        }
        var lines = JSONLines()
        var isEmpty = true
        try file.visitLines(limit: ArticleSize.lineLimit) { line, length in
            guard let item = lines.item(line, length: length) else { return true }
            isEmpty = false
            return visit(item)
        }
        if isEmpty { throw .empty(path) }
        return []
    }

    /// Hands over the entries of all items, unreadable ones with their problem; returns the problems of the file.
    ///
    /// - Parameter take: takes an entry; returns whether to go on.
    func visitEntries(_ take: (ArticleEntry) -> Bool) throws(Problem) -> [Problem] {
        try visit { take(entry(of: $0)) }.map { .notText(path, $0) }
    }

    /// The entry of an item.
    func entry(of item: StoredItem) -> ArticleEntry {
        ArticleEntry(
            id: ArticleID(path: path, item: item.number),
            title: item.title ?? "\(name), \(item.number + 1)",
            source: item.metadata.source, authors: item.metadata.authors,
            published: item.metadata.published, words: item.words, language: item.language,
            problem: problem(of: item)?.description)
    }

    /// Reads one item, whole.
    func article(_ number: Int) throws(Problem) -> SourceArticle {
        try article(try item(number))
    }

    /// An item as an article.
    func article(_ item: StoredItem) throws(Problem) -> SourceArticle {
        if let problem = problem(of: item) { throw problem }
        return try StoredFile.checked(item.article, path)
    }

    /// Reads one item as it stands in the file.
    func item(_ number: Int) throws(Problem) -> StoredItem {
        var found: StoredItem?
        if format.isLines {
            var next = 0
            try file.visitLines(limit: ArticleSize.lineLimit) { line, length in
                defer { next += 1 }
                guard next == number else { return true }
                found = JSONLines.item(line, length: length, number: number)
                return false
            }
        } else {
            found = format.item(try bytes(), number)
        }
        guard let found else { throw .noSuchItem(path, number) }
        return found
    }

    private func problem(of item: StoredItem) -> Problem? {
        if let problem = item.problem { return .notText(path, problem) }
        guard item.content == nil else { return nil }
        return Problem(
            .empty, path: path, finding: "article number \(item.number + 1) has no text",
            mend: "open its link in a browser and save the page")
    }

    private func bytes() throws(Problem) -> [UInt8] {
        let bytes = try file.whole(limit: format.sizeLimit, of: format.name)
        guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty(path) }
        return bytes
    }

    private var name: String { path.lastPathComponent }
}
