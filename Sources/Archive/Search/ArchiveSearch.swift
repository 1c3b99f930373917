import GRDB
import TextCore

/// The articles that fulfil a query, and their order.
struct ArchiveSearch {
    private let db: Database
    /// The condition on the words, as FTS5 reads it; empty if no words are asked for.
    private let match: String
    private let found: ArticleSet

    /// Finds the articles below files and folders that fulfil a query.
    ///
    /// Complexity: one pass over the articles that each condition finds.
    init(_ query: ArchiveQuery, _ roots: IndexRoots, _ db: Database) throws {
        self.db = db
        match = FullTextExpression.all(query.wanted)
        var conditions = try Conditions(query, db)
        if try !roots.holdsAll(db) {
            let (condition, arguments) = roots.condition
            try conditions.add(
                "SELECT article.id FROM file JOIN article ON article.file = file.id WHERE \(condition)",
                arguments)
        }
        if !match.isEmpty {
            try conditions.add("SELECT rowid FROM passage WHERE passage MATCH ?", [match])
        }
        found = try conditions.found()
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
        guard found.count > ranked else { return try best(found, of: match, limit) }
        var titled = try titled(limit: ranked)
        // Titles that are as many tell nothing either.
        if titled.count > ranked { titled = ArticleSet() }
        let first = titled.count > 0 ? try best(titled, of: "title : (\(match))", limit) : []
        if let limit, first.count >= limit { return first }
        var others = found
        others.subtract(titled)
        return try first + others.latest(limit.map { $0 - first.count }, db)
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

    // MARK: Conditions

    /// The conditions beside the words, each as the set of the articles that fulfil it.
    private struct Conditions {
        private let db: Database
        private var wanted: [ArticleSet] = []
        private var unwanted: [ArticleSet] = []

        init(_ query: ArchiveQuery, _ db: Database) throws {
            self.db = db
            let types = query.terms.compactMap { term -> MarkKind? in
                if case .type(let type) = term.condition, !term.isExcluded { type } else { nil }
            }
            var isTypeUsed = false
            for term in query.terms { isTypeUsed = try add(term, types) || isTypeUsed }
            if !types.isEmpty, !isTypeUsed {
                try add("SELECT id FROM article WHERE types & ?", [Self.bits(of: types)])
            }
        }

        /// The articles that fulfil all conditions.
        func found() throws -> ArticleSet {
            // The smallest set first: to cut the others with it costs the least.
            let sets = wanted.sorted { $0.count < $1.count }
            var found =
                try sets.first
                ?? ArticleSet(db, sql: "SELECT id FROM article WHERE item >= -1", arguments: [])
            for set in sets.dropFirst() { found.formIntersection(set) }
            for set in unwanted { found.subtract(set) }
            return found
        }

        mutating func add(
            _ sql: String, _ arguments: StatementArguments, isExcluded: Bool = false
        ) throws {
            let set = try ArticleSet(db, sql: sql, arguments: arguments)
            if isExcluded { unwanted.append(set) } else { wanted.append(set) }
        }

        /// Adds the condition of a term; returns whether it concerns entities of the wanted types.
        private mutating func add(_ term: ArchiveQuery.Term, _ types: [MarkKind]) throws -> Bool {
            let isExcluded = term.isExcluded
            switch term.condition {
            case .words(let text, let isPrefix):
                // Those that are wanted are looked for together.
                guard isExcluded else { return false }
                try add(
                    "SELECT rowid FROM passage WHERE passage MATCH ?",
                    [FullTextExpression.phrase(text, isPrefix: isPrefix)], isExcluded: true)
            case .entity(let name):
                let isTyped = !types.isEmpty && !isExcluded
                let positions = types.compactMap { MarkKind.allCases.firstIndex(of: $0) }
                let typed =
                    isTyped ? "type IN (\(positions.map(String.init).joined(separator: ","))) AND " : ""
                let wanted = EntityQuery(name)
                let keys = wanted.keys.map { _ in "?" }.joined(separator: ", ")
                let byWords = "OR id IN (SELECT rowid FROM nameWords WHERE nameWords MATCH ?)"
                try add(
                    """
                    SELECT DISTINCT article FROM mention WHERE name IN (SELECT id FROM name
                        WHERE \(typed)(key IN (\(keys)) \(wanted.isKnown ? "" : byWords)))
                    """,
                    StatementArguments(wanted.keys)
                        + (wanted.isKnown ? [] : [FullTextExpression.phrase(name)]),
                    isExcluded: isExcluded)
                return isTyped
            case .type(let type):
                guard isExcluded else { return false }
                try add("SELECT id FROM article WHERE types & ?", [Self.bits(of: [type])], isExcluded: true)
            case .source(let name):
                try add(
                    """
                    SELECT id FROM article
                    WHERE source IN (SELECT id FROM source WHERE name LIKE ? ESCAPE '\\')
                    """, [Self.pattern(of: name)], isExcluded: isExcluded)
            case .author(let name):
                try add(
                    "SELECT id FROM article WHERE authors LIKE ? ESCAPE '\\'", [Self.pattern(of: name)],
                    isExcluded: isExcluded)
            case .language(let language):
                try add(
                    "SELECT id FROM article WHERE language = ?", [language.code], isExcluded: isExcluded)
            case .before(let day):
                try add(
                    "SELECT id FROM article WHERE published < ?", [PublicationDate(date: day).sortKey],
                    isExcluded: isExcluded)
            case .after(let day):
                try add(
                    "SELECT id FROM article WHERE published >= ?", [PublicationDate(date: day).sortKey],
                    isExcluded: isExcluded)
            case .on(let period):
                let (first, last) = (period.lowerBound.daysSinceEpoch, period.upperBound.daysSinceEpoch)
                try add(
                    """
                    SELECT article FROM day
                    WHERE first BETWEEN ? AND ? AND last >= ? AND last - first <= ?
                    """, [first - (last - first), last, first, last - first], isExcluded: isExcluded)
            }
            return false
        }

        /// A pattern for what holds a text.
        private static func pattern(of text: String) -> String {
            let escaped = text.replacing("\\", with: "\\\\").replacing("%", with: "\\%")
                .replacing("_", with: "\\_")
            return "%\(escaped)%"
        }

        private static func bits(of types: [MarkKind]) -> Int {
            types.compactMap { MarkKind.allCases.firstIndex(of: $0) }.reduce(0) { $0 | 1 << $1 }
        }
    }
}
