import GRDB
import TextCore

/// The articles that fulfil a query, and their order.
struct ArchiveSearch {
    private let db: Database
    /// The wanted words, as FTS5 reads them; empty if none are asked for.
    private let match: String
    private let found: ArticleSet

    /// Finds the articles below files and folders that fulfil a query.
    ///
    /// Complexity: one pass over the articles that each condition finds.
    init(_ query: ArchiveQuery, _ roots: IndexRoots, _ db: Database) throws {
        self.db = db
        match = FullTextExpression.ranking(query.term) ?? ""
        var found = try QueryConditions(db).articles(query.term)
        if try !roots.holdsAll(db) {
            let (condition, arguments) = roots.condition
            found.formIntersection(
                try ArticleSet(
                    db,
                    sql: """
                        SELECT article.id FROM file JOIN article ON article.file = file.id
                        WHERE \(condition)
                        """, arguments: arguments))
        }
        self.found = found
    }

    /// The number of articles that fulfil the query.
    var count: Int { found.count }

    // MARK: Order

    /// The numbers of the articles, best first.
    ///
    /// - Parameters:
    ///   - limit: the most numbers that are wanted; `nil` for all.
    ///   - ranked: the most articles that are ranked by BM25, which looks at each.
    func ids(limit: Int?, ranked: Int) throws -> [Int64] {
        guard !match.isEmpty else { return try found.latest(limit, db) }
        let isEachRanked = found.count <= ranked
        let titled = isEachRanked ? ArticleSet() : try titled(limit: ranked)
        let first =
            if isEachRanked {
                try best(found, of: match, limit)
            } else if titled.count > 0, titled.count <= ranked {
                try best(titled, of: "title : (\(match))", limit)
            } else {
                // Titles that are as many tell nothing either.
                [Int64]()
            }
        let wanted = min(limit ?? .max, found.count) - first.count
        guard wanted > 0 else { return first }
        var others = found
        others.subtract(ArticleSet(first))
        return try first + others.latest(wanted, db)
    }

    /// Articles with the words in their titles, up to the limit.
    private func titled(limit: Int) throws -> ArticleSet {
        var titled = ArticleSet()
        let rows = try Int64.fetchCursor(
            db.cachedStatement(sql: "SELECT rowid FROM passage WHERE passage MATCH ?"),
            arguments: ["title : (\(match))"])
        while titled.count <= limit, let number = try rows.next() {
            if found.contains(Int(number)) { titled.insert(Int(number)) }
        }
        return titled
    }

    private func best(_ articles: ArticleSet, of match: String, _ limit: Int?) throws -> [Int64] {
        let numbers = "[\(articles.numbers.map(String.init).joined(separator: ","))]"
        // With the plus SQLite does not look each article up by its number, which would search the words anew for each.
        return try Int64.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT rowid FROM passage
                    WHERE passage MATCH ? AND +passage.rowid IN (SELECT value FROM json_each(?))
                    ORDER BY bm25(passage, 4, 1), rowid LIMIT ?
                    """), arguments: [match, numbers, limit ?? -1])
    }
}
