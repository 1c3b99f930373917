import GRDB
import TextCore

/// Finds the articles that fulfil the terms of a query, each condition as a set of articles.
struct QueryConditions {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// - Parameter types: the types of entity that an enclosing term asks for.
    ///
    /// Complexity: one pass over the articles that each condition finds.
    func articles(_ term: ArchiveQuery.Term, types: [MarkKind] = []) throws -> ArticleSet {
        switch term {
        case .condition(.type(let type)): return try articles(naming: [type])
        case .condition(let condition): return try articles(condition, types)
        case .all(let terms): return try articles(fulfilling: terms, types)
        case .not(let term):
            var articles = try all()
            articles.subtract(try self.articles(term))
            return articles
        case .any(let terms):
            if let match = FullTextExpression.exact(term) { return try articles(matching: match) }
            var articles = ArticleSet()
            for term in terms { articles.formUnion(try self.articles(term, types: types)) }
            return articles
        }
    }

    /// Articles that fulfil all terms; types are those of the entities that stand beside them.
    private func articles(
        fulfilling terms: [ArchiveQuery.Term], _ outer: [MarkKind]
    ) throws -> ArticleSet {
        let own = terms.compactMap { term -> MarkKind? in
            if case .condition(.type(let type)) = term { type } else { nil }
        }
        let types = own.isEmpty ? outer : own
        var wanted: [ArticleSet] = []
        var unwanted: [ArticleSet] = []
        // The words are looked for together.
        if let match = FullTextExpression.all(terms.compactMap(FullTextExpression.exact)) {
            wanted.append(try articles(matching: match))
        }
        for term in terms where FullTextExpression.exact(term) == nil {
            switch term {
            case .condition(.type): continue
            case .not(let term): unwanted.append(try articles(term))
            default: wanted.append(try articles(term, types: types))
            }
        }
        if !own.isEmpty, !terms.contains(where: \.asksForEntity) {
            wanted.append(try articles(naming: own))
        }
        // The smallest set first: to cut the others with it costs the least.
        wanted.sort { $0.count < $1.count }
        var found = try wanted.first ?? all()
        for set in wanted.dropFirst() { found.formIntersection(set) }
        for set in unwanted { found.subtract(set) }
        return found
    }

    private func all() throws -> ArticleSet {
        try articles("SELECT id FROM article WHERE item >= -1", [])
    }

    private func articles(matching match: String) throws -> ArticleSet {
        try articles("SELECT rowid FROM passage WHERE passage MATCH ?", [match])
    }

    private func articles(naming types: [MarkKind]) throws -> ArticleSet {
        let bits = types.compactMap { MarkKind.allCases.firstIndex(of: $0) }.reduce(0) { $0 | 1 << $1 }
        return try articles("SELECT id FROM article WHERE types & ?", [bits])
    }

    private func articles(_ sql: String, _ arguments: StatementArguments) throws -> ArticleSet {
        try ArticleSet(db, sql: sql, arguments: arguments)
    }

    // MARK: One condition

    private func articles(
        _ condition: ArchiveQuery.Condition, _ types: [MarkKind]
    ) throws -> ArticleSet {
        switch condition {
        case .words(let text, let isPrefix):
            return try articles(matching: FullTextExpression.phrase(text, isPrefix: isPrefix))
        case .entity(let name): return try articles(naming: EntityQuery(name), name, types)
        case .type(let type): return try articles(naming: [type])
        case .source(let name):
            return try articles(
                """
                SELECT id FROM article
                WHERE source IN (SELECT id FROM source WHERE name LIKE ? ESCAPE '\\')
                """, [Self.pattern(of: name)])
        case .author(let name):
            return try articles(
                "SELECT id FROM article WHERE authors LIKE ? ESCAPE '\\'", [Self.pattern(of: name)])
        case .language(let language):
            return try articles("SELECT id FROM article WHERE language = ?", [language.code])
        case .before(let day):
            return try articles(
                "SELECT id FROM article WHERE published < ?", [PublicationDate(date: day).sortKey])
        case .after(let day):
            return try articles(
                "SELECT id FROM article WHERE published >= ?", [PublicationDate(date: day).sortKey])
        case .on(let period):
            let (first, last) = (period.lowerBound.daysSinceEpoch, period.upperBound.daysSinceEpoch)
            return try articles(
                """
                SELECT article FROM day
                WHERE first BETWEEN ? AND ? AND last >= ? AND last - first <= ?
                """, [first - (last - first), last, first, last - first])
        }
    }

    private func articles(
        naming wanted: EntityQuery, _ name: String, _ types: [MarkKind]
    ) throws -> ArticleSet {
        let positions = types.compactMap { MarkKind.allCases.firstIndex(of: $0) }
        let typed =
            types.isEmpty ? "" : "type IN (\(positions.map(String.init).joined(separator: ","))) AND "
        let keys = wanted.keys.map { _ in "?" }.joined(separator: ", ")
        let byWords = "OR id IN (SELECT rowid FROM nameWords WHERE nameWords MATCH ?)"
        return try articles(
            """
            SELECT DISTINCT article FROM mention WHERE name IN (SELECT id FROM name
                WHERE \(typed)(key IN (\(keys)) \(wanted.isKnown ? "" : byWords)))
            """,
            StatementArguments(wanted.keys)
                + (wanted.isKnown ? [] : [FullTextExpression.phrase(name)]))
    }

    /// A pattern for what holds a text.
    private static func pattern(of text: String) -> String {
        let escaped = text.replacing("\\", with: "\\\\").replacing("%", with: "\\%")
            .replacing("_", with: "\\_")
        return "%\(escaped)%"
    }
}

extension ArchiveQuery.Term {
    fileprivate var asksForEntity: Bool {
        wanted.contains { condition in
            if case .entity = condition { true } else { false }
        }
    }
}
