import Articles
import FoundationEssentials
import GRDB
import TextCore

extension ArticleIndex {
    /// The articles below files and folders that fulfil a query, best first.
    ///
    /// The order is that of BM25, a title counting four times. Words that occur in very many articles say little: articles
    /// with them in the title come first then, and later ones before earlier ones. Without words the latest come first.
    ///
    /// - Parameter limit: the most hits that are wanted; `nil` for all.
    public func search(
        _ query: ArchiveQuery, in paths: [String], limit: Int? = nil
    ) throws(Problem) -> SearchResults {
        try search(query, in: paths, limit: limit, ranked: 2000)
    }

    /// - Parameter ranked: the most articles that are ranked by BM25, which looks at each.
    func search(
        _ query: ArchiveQuery, in paths: [String], limit: Int?, ranked: Int
    ) throws(Problem) -> SearchResults {
        let roots = IndexRoots(paths)
        return try reading { db in
            let search = try ArchiveSearch(query, roots, db)
            let ids = try search.ids(limit: limit, ranked: ranked)
            let finder = PassageFinder(query)
            let hits = try ids.compactMap { try Self.hit($0, finder, roots, db) }
            let isCut = limit.map { ids.count >= $0 } ?? false
            return SearchResults(hits: hits, total: isCut ? search.count : hits.count)
        }
    }

    /// The articles below files and folders in which the name occurs, the latest first.
    public func articles(
        naming name: String, in paths: [String]
    ) throws(Problem) -> [ArticleID] {
        let roots = IndexRoots(paths)
        return try reading { db in
            let ids = try ArchiveSearch(ArchiveQuery(entity: name), roots, db).ids(limit: nil, ranked: 0)
            let place = try db.cachedStatement(
                sql: "SELECT path, item FROM article JOIN file ON file.id = file WHERE article.id = ?")
            return try ids.compactMap { id in
                try Row.fetchOne(place, arguments: [id]).map {
                    Self.id(path: roots.shown($0[0]), item: $0[1])
                }
            }
        }
    }

    private static func hit(
        _ id: Int64, _ finder: PassageFinder, _ roots: IndexRoots, _ db: Database
    ) throws -> ArchiveHit? {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT path, item, title, name, authors, published, words, problem, text, annotations
                    FROM article JOIN file ON file.id = article.file
                        JOIN story ON story.article = article.id
                        LEFT JOIN source ON source.id = article.source
                    WHERE article.id = ? AND item >= -1
                    """), arguments: [id])
        guard let row else { return nil }
        let entry = entry(row, roots)
        let text = try row.unpacked("text")
        let passage = finder.passage(
            of: text, StoredAnnotations(bytes: try row.unpacked("annotations")))
        return ArchiveHit(
            id: entry.id, title: entry.title, source: entry.source, published: entry.published,
            passage: passage.text, lit: passage.marks, range: passage.range,
            scalars: passage.range.map { scalars(in: text, $0.utf8) })
    }

    private static func scalars(in text: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var counts = (before: 0, inside: 0)
        for position in 0..<range.upperBound where text[position] & 0xC0 != 0x80 {
            if position < range.lowerBound { counts.before += 1 } else { counts.inside += 1 }
        }
        return counts.before..<counts.before + counts.inside
    }
}
