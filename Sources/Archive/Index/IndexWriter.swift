import Articles
import FoundationEssentials
import GRDB
import TextCore

/// Writes articles into the tables of the index, inside a transaction of its caller.
///
/// A class, as it remembers the numbers of names and sources from one article to the next.
final class IndexWriter {
    private let db: Database
    private var memory: Memory

    /// The numbers that are remembered between transactions, so that a name is looked up once.
    struct Memory {
        fileprivate var names: [IndexedStory.Name: Int64] = [:]
        fileprivate var sources: [String: Int64] = [:]
        /// The known recurring blocks with their sources: an article of another source with one of them changes the judgement.
        var recurring: [UInt64: Set<UInt64>] = [:]

        /// The most names that are remembered; frequent ones soon return.
        fileprivate static let limit = 50_000
    }

    /// Runs `body` with a writer in one transaction of the index.
    static func write(
        into index: ArticleIndex, _ memory: inout Memory, _ body: (IndexWriter) throws -> Void
    ) throws(Problem) {
        let before = memory
        memory = try index.writing { db in
            let writer = IndexWriter(db, before)
            try body(writer)
            return writer.memory
        }
    }

    private init(_ db: Database, _ memory: Memory) {
        self.db = db
        self.memory = memory
        if self.memory.names.count > Memory.limit { self.memory.names = [:] }
    }

    // MARK: Files

    /// Writes a file, or a part of it; the last part replaces the earlier articles of the file.
    func write(_ file: IndexedFile) throws {
        guard let stamp = file.stamp else { return try remove(path: file.path) }
        switch file.content {
        case .gone:
            try remove(path: file.path)
        case .unchanged:
            try run(
                "UPDATE file SET size = ?, modified = ?, isFresh = ? WHERE path = ?",
                [stamp.size, stamp.modified, file.isFresh, file.path])
        case .articles(let articles, let problems, let isFirst, let isLast):
            let id = try isFirst ? begin(file) : number(of: file.path)
            for article in articles { try write(article, file: id) }
            guard isLast else { return }
            for old in try Int64.fetchAll(
                db.cachedStatement(sql: "SELECT id FROM article WHERE file = ? AND item < -1"),
                arguments: [id])
            { try removeArticle(old) }
            try run(
                "UPDATE file SET size = ?, modified = ?, isFresh = ?, hash = ?, problems = ? WHERE id = ?",
                [
                    stamp.size, stamp.modified, file.isFresh, Data(file.hash),
                    problems.isEmpty ? nil : problems.joined(separator: "\n"), id,
                ])
        }
    }

    /// Takes a file and its articles out.
    func remove(path: String) throws {
        guard
            let id = try Int64.fetchOne(
                db.cachedStatement(sql: "SELECT id FROM file WHERE path = ?"), arguments: [path])
        else { return }
        let articles = try Int64.fetchAll(
            db.cachedStatement(sql: "SELECT id FROM article WHERE file = ?"), arguments: [id])
        for article in articles { try removeArticle(article) }
        try run("DELETE FROM file WHERE id = ?", [id])
    }

    /// Begins a file. Until its last part is written it has no size, so that an interrupted file is read again, and its old
    /// articles have numbers below those of the new ones.
    private func begin(_ file: IndexedFile) throws -> Int64 {
        try run(
            """
            INSERT INTO file (path, size, modified, isFresh, hash) VALUES (?, -1, 0, 1, x'')
            ON CONFLICT (path) DO UPDATE SET size = -1, hash = x''
            """, [file.path])
        let id = try number(of: file.path)
        try run("UPDATE article SET item = -2 - id WHERE file = ?", [id])
        return id
    }

    private func number(of path: String) throws -> Int64 {
        try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT id FROM file WHERE path = ?"), arguments: [path]) ?? 0
    }

    // MARK: Articles

    private func write(_ article: IndexedArticle, file: Int64) throws {
        let entry = article.entry
        // SQLite ends a text at its first NUL.
        let title = entry.title.replacing("\0", with: " ")
        let source = try entry.source.map(number(ofSource:))
        let row: [(any DatabaseValueConvertible)?] = [
            file, article.item, Data(article.hash), title, source,
            entry.authors.isEmpty ? nil : entry.authors.joined(separator: "\n").replacing("\0", with: " "),
            entry.published?.sortKey, entry.words, entry.language?.code, entry.problem,
        ]
        if case .kept(let id) = article.content {
            // An item that stands twice in its file, word for word, is there only once.
            try run(
                """
                UPDATE article SET file = ?, item = ?, hash = ?, title = ?, source = ?, authors = ?,
                    published = ?, words = ?, language = ?, problem = ? WHERE id = ? AND item < -1
                """, row + [id])
            return
        }
        try run(
            """
            INSERT INTO article (file, item, hash, title, source, authors, published, words, language, problem)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, row)
        guard case .story(let story) = article.content else { return }
        try write(story, of: db.lastInsertedRowID, title: title)
    }

    /// Replaces the story of an article.
    func replace(storyOf article: Int64, with story: IndexedStory) throws {
        guard
            let title = try String.fetchOne(
                db.cachedStatement(sql: "SELECT title FROM article WHERE id = ?"), arguments: [article])
        else { return }
        try removeStory(of: article)
        try write(story, of: article, title: title)
    }

    private func write(_ story: IndexedStory, of article: Int64, title: String) throws {
        try run(
            "INSERT INTO story (article, text, annotations, layout) VALUES (?, ?, ?, ?)",
            [article, Data(story.text), Data(story.annotations), Data(story.layout)])
        try run(
            "INSERT INTO passage (rowid, title, body) VALUES (?, ?, ?)", [article, title, story.body])
        try run("UPDATE article SET language = ? WHERE id = ?", [story.language?.code, article])
        let types = Set(story.names.keys.map(\.type)).compactMap { MarkKind.allCases.firstIndex(of: $0) }
        try run(
            "UPDATE article SET types = ? WHERE id = ?", [types.reduce(0) { $0 | 1 << $1 }, article])
        for (name, count) in story.names {
            try run(
                "INSERT INTO mention (name, article, count) VALUES (?, ?, ?)",
                [number(of: name), article, count])
        }
        for days in story.days {
            try run(
                "INSERT INTO day (first, last, article) VALUES (?, ?, ?)",
                [days.lowerBound, days.upperBound, article])
        }
        let fingerprint = story.fingerprint
        try run(
            "INSERT INTO fingerprint (article, source, blocks, recurring, sketch) VALUES (?, ?, ?, ?, ?)",
            [
                article, Int64(bitPattern: fingerprint.source), Data(BlockHashes.bytes(fingerprint.blocks)),
                story.recurring, Data(BlockHashes.bytes(story.sketch.hashes)),
            ])
        try note(fingerprint)
    }

    private func removeArticle(_ article: Int64) throws {
        try removeStory(of: article)
        try run("DELETE FROM article WHERE id = ?", [article])
    }

    /// Takes out the rows of a story; the word table needs the story's words again to forget them.
    private func removeStory(of article: Int64) throws {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT title, text, annotations, fingerprint.source AS sourceHash, blocks
                    FROM story JOIN article ON article.id = story.article
                        JOIN fingerprint ON fingerprint.article = story.article
                    WHERE story.article = ?
                    """), arguments: [article])
        guard let row else { return }
        let text = try row.unpacked("text")
        let stored = StoredAnnotations(bytes: try row.unpacked("annotations"))
        guard let body = stored.body(textLength: text.count),
            let dates = stored.dates(textLength: text.count),
            let entities = stored.entities(textLength: text.count)
        else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "annotations of another text") }
        try run(
            "INSERT INTO passage (passage, rowid, title, body) VALUES ('delete', ?, ?, ?)",
            [article, row["title"] as String, IndexedStory.body(of: text, body)])
        for name in IndexedStory.names(of: entities).keys {
            try run("DELETE FROM mention WHERE name = ? AND article = ?", [number(of: name), article])
        }
        for days in IndexedStory.days(of: dates) {
            try run(
                "DELETE FROM day WHERE first = ? AND last = ? AND article = ?",
                [days.lowerBound, days.upperBound, article])
        }
        try run("DELETE FROM story WHERE article = ?", [article])
        try run("DELETE FROM fingerprint WHERE article = ?", [article])
        try note(
            ArticleFingerprint(
                source: UInt64(bitPattern: row["sourceHash"] as Int64),
                blocks: BlockHashes.blocks([UInt8](row["blocks"] as Data))))
    }

    /// Puts the sources of an article that came or went on the waiting list.
    private func note(_ fingerprint: ArticleFingerprint) throws {
        var sources: Set<UInt64> = [fingerprint.source]
        if !memory.recurring.isEmpty {
            for block in fingerprint.blocks { sources.formUnion(memory.recurring[block] ?? []) }
        }
        for source in sources where source != 0 {
            try run(
                "INSERT OR IGNORE INTO unreviewed (source) VALUES (?)", [Int64(bitPattern: source)])
        }
    }

    // MARK: Names

    private func number(of name: IndexedStory.Name) throws -> Int64 {
        if let known = memory.names[name] { return known }
        let type = MarkKind.allCases.firstIndex(of: name.type) ?? 0
        var id = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT id FROM name WHERE type = ? AND text = ?"),
            arguments: [type, name.text])
        if id == nil {
            let key = EntityKey.of(name.text, type: name.type).lowercased()
            try run("INSERT INTO name (type, text, key) VALUES (?, ?, ?)", [type, name.text, key])
            id = db.lastInsertedRowID
            try run("INSERT INTO nameWords (rowid, text) VALUES (?, ?)", [id, name.text])
        }
        memory.names[name] = id
        return id ?? 0
    }

    private func number(ofSource source: String) throws -> Int64 {
        if let known = memory.sources[source] { return known }
        try run("INSERT OR IGNORE INTO source (name) VALUES (?)", [source])
        let id = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT id FROM source WHERE name = ?"), arguments: [source])
        memory.sources[source] = id
        return id ?? 0
    }

    private func run(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
        try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
    }
}
