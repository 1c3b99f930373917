import Articles
import Formats
import FoundationEssentials
import GRDB
import TextCore

extension ArticleIndex {
    /// An article with its annotations, if it is indexed and its file has not changed since.
    ///
    /// Complexity: O(*n*) in the length of the text; nothing is parsed or annotated.
    public func article(_ id: ArticleID) throws(Problem) -> AnnotatedArticle? {
        guard let stamp = FileStamp(path: id.path) else { return nil }
        let path = IndexRoots([id.path]).all[0].real
        let row = try reading { db in
            try Row.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT text, annotations FROM file JOIN article ON article.file = file.id
                            JOIN story ON story.article = article.id
                        WHERE path = ? AND item = ? AND size = ? AND modified = ? AND NOT isFresh
                        """), arguments: [path, id.itemNumber, stamp.size, stamp.modified])
        }
        return row.flatMap { try? Self.article($0) }
    }

    /// Whether the file of an article is as it was when it was indexed, by its stamp.
    public func isCurrent(_ id: ArticleID) -> Bool {
        guard let stamp = FileStamp(path: id.path) else { return false }
        let path = IndexRoots([id.path]).all[0].real
        let isKnown = try? reading { db in
            try Bool.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT EXISTS (SELECT 1 FROM file
                            WHERE path = ? AND size = ? AND modified = ? AND NOT isFresh)
                        """), arguments: [path, stamp.size, stamp.modified])
        }
        return isKnown == true
    }

    /// The article of a row with `text` and `annotations`; `nil` where they are damaged.
    static func article(_ row: Row) throws -> AnnotatedArticle? {
        StoredAnnotations(bytes: try row.unpacked("annotations")).article(
            text: ArticleText(repairing: try row.unpacked("text")))
    }

    /// Visits the entries of all articles below files and folders, in the order of a walk.
    ///
    /// Includes unreadable articles, with their problem.
    public func visitEntries(in paths: [String], _ body: (ArticleEntry) -> Void) throws(Problem) {
        let roots = IndexRoots(paths)
        let (condition, arguments) = roots.condition
        try reading { db in
            // A folder stands before those whose names go on after its own.
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT path, item, title, name, authors, published, words, language, problem
                    FROM file JOIN article ON article.file = file.id
                        LEFT JOIN source ON source.id = article.source
                    WHERE \(condition) AND item >= -1 ORDER BY replace(path, '/', char(1)), item
                    """, arguments: arguments)
            while let row = try rows.next() { body(Self.entry(row, roots)) }
        }
    }

    /// The problems of files and articles, each with its mend.
    public func problems(in paths: [String]) throws(Problem) -> [String] {
        let roots = IndexRoots(paths)
        let (condition, arguments) = roots.condition
        return try reading { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT path, item, problem FROM file JOIN article ON article.file = file.id
                    WHERE \(condition) AND problem IS NOT NULL AND item >= -1
                    UNION ALL
                    SELECT path, -2, problems FROM file WHERE \(condition) AND problems IS NOT NULL
                    ORDER BY 1, 2
                    """, arguments: arguments + arguments)
            return rows.flatMap { row in
                (row[2] as String).split(separator: "\n").map { Self.shown($0, path: row[0], roots) }
            }
        }
    }

    /// The number of articles below files and folders.
    public func count(in paths: [String]) throws(Problem) -> Int {
        let (condition, arguments) = IndexRoots(paths).condition
        return try reading { db in
            try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM file JOIN article ON article.file = file.id
                    WHERE \(condition) AND item >= -1
                    """, arguments: arguments) ?? 0
        }
    }

    /// Calls `body` with the names in each article and the number of their mentions, in the order of
    /// ``visitEntries(in:_:)``.
    public func visitNames(
        in paths: [String], _ body: (NamesOfArticle) -> Void
    ) throws(Problem) {
        let roots = IndexRoots(paths)
        // The number of bytes stands before the packed text.
        try visitStories(roots, columns: "annotations, substr(text, 1, 4) AS size") { article, row in
            let size = PackedBytes.size([UInt8](row["size"] as Data)) ?? 0
            let entities = StoredAnnotations(bytes: try row.unpacked("annotations"))
                .entities(textLength: size)
            let published: Int? = article.place["published"]
            body(
                NamesOfArticle(
                    id: article.id, day: published.map { $0 >> 11 }, source: article.place["source"],
                    names: (entities?.entities ?? []).map { ($0.type, $0.name, $0.mentions.count) }))
        }
    }

    /// Calls `body` with each article and its annotations, in the order of ``visitEntries(in:_:)``.
    public func visitArticles(
        in paths: [String], _ body: (ArticleID, AnnotatedArticle) -> Void
    ) throws(Problem) {
        try visitStories(IndexRoots(paths), columns: "text, annotations") { place, row in
            if let article = try Self.article(row) { body(place.id, article) }
        }
    }

    private func visitStories(
        _ roots: IndexRoots, columns: String, _ body: ((id: ArticleID, place: Row), Row) throws -> Void
    ) throws(Problem) {
        let (condition, arguments) = roots.condition
        try reading { db in
            // The order is found before the texts are fetched, so that these are not sorted.
            let order = try Row.fetchAll(
                db,
                sql: """
                    SELECT path, item, article.id, published, source
                    FROM file JOIN article ON article.file = file.id
                    WHERE \(condition) AND item >= -1 ORDER BY replace(path, '/', char(1)), item
                    """, arguments: arguments)
            let story = try db.cachedStatement(sql: "SELECT \(columns) FROM story WHERE article = ?")
            for place in order {
                guard let row = try Row.fetchOne(story, arguments: [place[2] as Int64]) else { continue }
                try body((Self.id(path: roots.shown(place[0]), item: place[1]), place), row)
            }
        }
    }

    // MARK: Rows

    /// The indexed items of a file, by their hashes.
    func items(ofFile path: String) throws(Problem) -> [[UInt8]: Int64] {
        try reading { db in
            let rows = try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT article.hash, article.id FROM file JOIN article ON article.file = file.id
                            JOIN story ON story.article = article.id WHERE path = ? AND item <> -1
                        """), arguments: [path])
            return Dictionary(rows.map { ([UInt8]($0[0] as Data), $0[1]) }) { first, _ in first }
        }
    }

    /// An article as its file gave it when it was indexed; `nil` where the index has none, or damaged bytes of it.
    func source(ofArticle article: Int64) throws(Problem) -> SourceArticle? {
        let row = try reading { db in
            try Row.fetchOne(
                db.cachedStatement(sql: "SELECT text, annotations, layout FROM story WHERE article = ?"),
                arguments: [article])
        }
        guard let row, let text = try? row.unpacked("text"), let layout = try? row.unpacked("layout"),
            let annotations = try? row.unpacked("annotations"),
            var source = StoredAnnotations(bytes: annotations).source(text: ArticleText(repairing: text)),
            StoredLayout.restore(layout, into: &source)
        else { return nil }
        return source
    }

    static func id(path: String, item: Int) -> ArticleID {
        ArticleID(path: path, item: item < 0 ? nil : item)
    }

    static func entry(_ row: Row, _ roots: IndexRoots) -> ArticleEntry {
        let path: String = row["path"]
        let published: Int? = row["published"]
        return ArticleEntry(
            id: id(path: roots.shown(path), item: row["item"]), title: row["title"], source: row["name"],
            authors: (row["authors"] as String?)?.split(separator: "\n").map(String.init) ?? [],
            published: published.flatMap { PublicationDate(sortKey: $0) }, words: row["words"],
            language: (row["language"] as String?).flatMap(Language.init(tag:)),
            problem: (row["problem"] as String?).map { shown($0[...], path: path, roots) })
    }

    /// Writes the file of a problem, which has its absolute path, as the user would.
    private static func shown(_ problem: Substring, path: String, _ roots: IndexRoots) -> String {
        problem.hasPrefix(path) ? roots.shown(path) + problem.dropFirst(path.count) : String(problem)
    }
}
