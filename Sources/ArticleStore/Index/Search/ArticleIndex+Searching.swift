import FoundationEssentials
import GRDB
import TextCore

extension ArticleIndex {
    /// The articles below files and folders that fulfil a query, best first.
    ///
    /// By how often and how closely they speak of what was asked for (BM25, a title counting four times); words
    /// that stand in very many articles say little, then those with them in the title come first and the latest before
    /// the older. Without words to look for the latest come first.
    ///
    /// - Parameter limit: hits that are wanted at most; without it, all.
    public func search(
        _ query: ArchiveQuery, in paths: [String], limit: Int? = nil
    ) throws(IndexProblem) -> SearchResults {
        try search(query, in: paths, limit: limit, ranked: 2000)
    }

    /// - Parameter ranked: so many articles are ranked by BM25, which looks at each.
    func search(
        _ query: ArchiveQuery, in paths: [String], limit: Int?, ranked: Int
    ) throws(IndexProblem) -> SearchResults {
        guard !query.isEmpty else { return SearchResults(hits: [], total: 0) }
        let roots = IndexRoots(paths)
        return try reading { db in
            let search = try Search(query, roots, db)
            let ids = try search.ids(limit: limit, ranked: ranked)
            let finder = try PassageFinder(query, db)
            let hits = try ids.compactMap { try Self.hit($0, finder, roots, db) }
            let isCut = limit.map { ids.count >= $0 } ?? false
            return SearchResults(hits: hits, total: isCut ? try search.count() : hits.count)
        }
    }

    /// The articles below files and folders that name someone or something so, the latest first.
    public func articles(
        naming name: String, in paths: [String]
    ) throws(IndexProblem) -> [ArticleID] {
        let quoted = "entity:\"\(name.replacing("\"", with: " "))\""
        let roots = IndexRoots(paths)
        return try reading { db in
            let ids = try Search(ArchiveQuery(quoted), roots, db).ids(limit: nil, ranked: 0)
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
    ) throws -> SearchHit? {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT path, item, title, name, published, words, problem, text, annotations
                    FROM article JOIN file ON file.id = article.file
                        JOIN story ON story.article = article.id
                        LEFT JOIN source ON source.id = article.source
                    WHERE article.id = ? AND item >= -1
                    """), arguments: [id])
        guard let row else { return nil }
        let entry = entry(row, roots)
        let text = [UInt8](row["text"] as Data)
        let passage = finder.passage(
            of: text,
            StoredAnnotations(bytes: [UInt8](row["annotations"] as Data)))
        return SearchHit(
            id: entry.id, title: entry.title, source: entry.source, published: entry.published,
            snippet: passage.text, marks: passage.marks, range: passage.range,
            scalars: passage.range.map { scalars(in: text, $0.utf8) })
    }

    private static func scalars(in text: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var counts = (before: 0, inside: 0)
        for position in 0..<range.upperBound where text[position] & 0xC0 != 0x80 {
            if position < range.lowerBound { counts.before += 1 } else { counts.inside += 1 }
        }
        return counts.before..<counts.before + counts.inside
    }

    /// A query as statements.
    private struct Search {
        private let db: Database
        /// What must be in the words, as FTS5 reads it; empty where no words are asked for.
        private let match: String
        /// Conditions on a column of article numbers, which `#` stands for.
        private var conditions: [String] = []
        private var arguments = StatementArguments()

        init(_ query: ArchiveQuery, _ roots: IndexRoots, _ db: Database) throws {
            self.db = db
            match = FullTextExpression.all(query.wanted)
            let types = query.terms.compactMap { term -> EntityType? in
                if case .type(let type) = term.condition, !term.isExcluded { type } else { nil }
            }
            var isTypeUsed = false
            for term in query.terms {
                isTypeUsed = add(term, types) || isTypeUsed
            }
            if !types.isEmpty, !isTypeUsed {
                add(Self.ofArticle("types & ?"), [Self.bits(of: types)])
            }
            guard try !roots.holdsAll(db) else { return }
            let (condition, arguments) = roots.condition
            add(
                "# IN (SELECT article.id FROM file JOIN article ON article.file = file.id WHERE \(condition))",
                arguments)
        }

        /// Adds the condition of a term; returns whether it is about entities of the wanted types.
        private mutating func add(_ term: ArchiveQuery.Term, _ types: [EntityType]) -> Bool {
            let not = term.isExcluded ? "NOT " : ""
            switch term.condition {
            case .words(let text, let isPrefix):
                guard term.isExcluded else { return false }
                add(
                    "# NOT IN (SELECT rowid FROM passage WHERE passage MATCH ?)",
                    [FullTextExpression.phrase(text, isPrefix: isPrefix)])
            case .entity(let name):
                let isTyped = !types.isEmpty && !term.isExcluded
                let positions = types.compactMap { EntityType.allCases.firstIndex(of: $0) }
                let typed =
                    isTyped ? "type IN (\(positions.map(String.init).joined(separator: ","))) AND " : ""
                add(
                    """
                    # \(not)IN (SELECT article FROM mention WHERE name IN (SELECT id FROM name
                        WHERE \(typed)id IN (SELECT rowid FROM nameWords WHERE nameWords MATCH ?)))
                    """, [FullTextExpression.phrase(name)])
                return isTyped
            case .type(let type):
                guard term.isExcluded else { return false }
                add("NOT " + Self.ofArticle("types & ?"), [Self.bits(of: [type])])
            case .source(let name):
                let pattern = name.replacing("\\", with: "\\\\").replacing("%", with: "\\%")
                    .replacing("_", with: "\\_")
                let sources = "(SELECT id FROM source WHERE name LIKE ? ESCAPE '\\')"
                add(not + Self.ofArticle("source IN \(sources)"), ["%\(pattern)%"])
            case .before(let day):
                add(not + Self.ofArticle("published < ?"), [PublicationDate(date: day).sortKey])
            case .after(let day):
                add(not + Self.ofArticle("published >= ?"), [PublicationDate(date: day).sortKey])
            case .on(let period):
                let (first, last) = (period.lowerBound.daysSinceEpoch, period.upperBound.daysSinceEpoch)
                add(
                    """
                    # \(not)IN (SELECT article FROM day
                        WHERE first BETWEEN ? AND ? AND last >= ? AND last - first <= ?)
                    """, [first - (last - first), last, first, last - first])
            }
            return false
        }

        /// A condition on the row of an article, which is looked at for each article that has the words: these are
        /// fewer than those that fulfil the condition.
        private static func ofArticle(_ condition: String) -> String {
            "EXISTS (SELECT 1 FROM article AS own WHERE own.id = # AND own.\(condition))"
        }

        private mutating func add(_ condition: String, _ arguments: StatementArguments) {
            conditions.append(condition)
            self.arguments += arguments
        }

        private static func bits(of types: [EntityType]) -> Int {
            types.compactMap { EntityType.allCases.firstIndex(of: $0) }.reduce(0) { $0 | 1 << $1 }
        }

        /// - Parameter column: with a plus before it SQLite does not look each article up by it, which would search
        ///   the words anew for each.
        private func conditions(on column: String) -> String {
            conditions.map { " AND \($0.replacing("#", with: column))" }.joined()
        }

        /// The numbers of the articles, best first.
        func ids(limit: Int?, ranked: Int) throws -> [Int64] {
            guard !match.isEmpty else { return try latest(matching: nil, limit) }
            if try count(of: match, limit: ranked + 1) <= ranked {
                return try best(match, limit)
            }
            let titled = "title : (\(match))"
            // Titles that are as many tell nothing either.
            let first =
                try count(of: titled, limit: ranked + 1) <= ranked ? best(titled, limit) : []
            let isEnough = limit.map { first.count >= $0 } ?? false
            guard !isEnough else { return first }
            let known = Set(first)
            // Those that are there already may be among them, so as many more are asked for.
            let others = try latest(matching: match, limit.map { $0 + first.count })
                .filter { !known.contains($0) }
            return first + (limit.map { Array(others.prefix($0 - first.count)) } ?? others)
        }

        /// How many articles fulfil the query.
        func count() throws -> Int {
            guard match.isEmpty else { return try count(of: match, limit: -1) }
            return try Int.fetchOne(
                db, sql: "SELECT count(*) FROM article WHERE item >= -1" + conditions(on: "article.id"),
                arguments: arguments) ?? 0
        }

        private func count(of match: String, limit: Int) throws -> Int {
            try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM (SELECT rowid FROM passage WHERE passage MATCH ?
                    \(conditions(on: "+passage.rowid")) LIMIT ?)
                    """, arguments: [match] + arguments + [limit]) ?? 0
        }

        private func best(_ match: String, _ limit: Int?) throws -> [Int64] {
            try Int64.fetchAll(
                db,
                sql: """
                    SELECT rowid FROM passage WHERE passage MATCH ? \(conditions(on: "+passage.rowid"))
                    ORDER BY bm25(passage, 4, 1), rowid LIMIT ?
                    """, arguments: [match] + arguments + [limit ?? -1])
        }

        private func latest(matching match: String?, _ limit: Int?) throws -> [Int64] {
            let words = match == nil ? "" : " AND id IN (SELECT rowid FROM passage WHERE passage MATCH ?)"
            return try Int64.fetchAll(
                db,
                sql: """
                    SELECT id FROM article WHERE item >= -1\(words)\(conditions(on: "article.id"))
                    ORDER BY published DESC, id LIMIT ?
                    """, arguments: (match.map { [$0] } ?? []) + arguments + [limit ?? -1])
        }
    }
}
