import Articles
import Formats
import TextCore

/// A file that holds many articles.
struct StoredCollection {
    let file: StoredFile
    let format: CollectionFormat

    private var path: String { file.path }

    /// All items, in the order of the file.
    func items() throws(Problem) -> StoredItems {
        let items = format.read(try bytes())
        if let error = items.diagnostics.first(where: { $0.severity == .error }) {
            throw .notText(path, error)
        }
        return items
    }

    /// The entries of all items, unreadable ones with their problem; and the problems of the file.
    func entries() throws(Problem) -> (entries: [ArticleEntry], problems: [Problem]) {
        let items = try items()
        return (items.items.map(entry), items.diagnostics.map { .notText(path, $0) })
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
        guard let item = format.item(try bytes(), number) else { throw .noSuchItem(path, number) }
        return item
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
