import Articles
import GRDB
import TextCore

extension StateStore {
    /// The most searches that are kept.
    public static let searchLimit = 200

    /// Stores changes: all of them, or none if it throws.
    ///
    /// A change to an article that can no longer be read is dropped, as the article cannot be identified.
    public func keep(_ changes: [ReadingChange]) throws(Problem) {
        var places: [ArticleID: Place] = [:]
        for id in changes.compactMap(\.article) where places[id] == nil { places[id] = try place(of: id) }
        try writing { db in
            for change in changes { try keep(change, places, db) }
        }
    }

    /// The way to an article in the database, known before a transaction begins.
    private enum Place {
        /// The place of its file identifies its content.
        case seen(Int64)
        case content(ContentHash, FileStamp)
    }

    private func place(of id: ArticleID) throws(Problem) -> Place? {
        guard let stamp = FileStamp(path: id.path) else {
            let path = absolute(id.path)
            return try reading {
                try Int64.fetchOne(
                    $0, sql: "SELECT article FROM sighting WHERE path = ? AND item = ?",
                    arguments: [path, id.itemNumber])
            }.map(Place.seen)
        }
        if let article = try reading({ try article(seenAs: id, stamp, $0) }) { return .seen(article) }
        guard let fingerprint = try? ContentHash(of: id) else { return nil }
        return .content(fingerprint, stamp)
    }

    private func keep(_ change: ReadingChange, _ places: [ArticleID: Place], _ db: Database) throws {
        func article(_ id: ArticleID) throws -> Int64? {
            switch places[id] {
            case .seen(let article): return article
            case .content(let fingerprint, let stamp):
                let article = try make(fingerprint, db)
                try see(article, as: id, stamp, db)
                return article
            case nil: return nil
            }
        }
        switch change {
        case .read(let id, let isRead):
            guard let article = try article(id) else { return }
            try update("isRead = ?", [isRead], of: article, db)
        case .starred(let id, let isStarred):
            guard let article = try article(id) else { return }
            try update("isStarred = ?", [isStarred], of: article, db)
        case .tagged(let id, let tags):
            guard let article = try article(id) else { return }
            try keep(tags: tags, of: article, db)
        case .noted(let id, let note):
            guard let article = try article(id) else { return }
            try update("note = ?", [note], of: article, db)
        case .left(let id, let position):
            guard let article = try article(id) else { return }
            try update(
                "position = ?, positionLength = ?, positionChecksum = ?, positionQuote = ?",
                [
                    position?.offset.utf8, position?.textLength,
                    position.map { Int64(bitPattern: $0.checksum) }, position?.quote,
                ], of: article, db)
        case .searched(let query): try keep(search: query, db)
        case .corrected(let correction, let isKept): try keep(correction, isKept, db)
        case .preferred(let preference, let value):
            try db.execute(
                sql: "INSERT OR REPLACE INTO preference (name, value) VALUES (?, ?)",
                arguments: [preference.rawValue, value])
        }
    }

    private func make(_ fingerprint: ContentHash, _ db: Database) throws -> Int64 {
        if let article = try article(with: fingerprint, db) { return article }
        try db.execute(
            sql: "INSERT INTO article (fingerprint, size) VALUES (?, ?)",
            arguments: [fingerprint.digits, fingerprint.size])
        return db.lastInsertedRowID
    }

    private func update(
        _ assignments: String, _ arguments: StatementArguments, of article: Int64, _ db: Database
    ) throws {
        try db.cachedStatement(sql: "UPDATE article SET \(assignments) WHERE id = ?")
            .execute(arguments: arguments + [article])
    }

    private func keep(tags: [String], of article: Int64, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM tag WHERE article = ?", arguments: [article])
        for tag in Set(tags) {
            try db.execute(sql: "INSERT INTO tag (article, name) VALUES (?, ?)", arguments: [article, tag])
        }
    }

    /// The latest search has the greatest id; the oldest go.
    private func keep(search query: SearchQuery, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM search WHERE query = ?", arguments: [query.text])
        try db.execute(
            sql: "INSERT INTO search (query, kind) VALUES (?, ?)",
            arguments: [query.text, query.kind.rawValue])
        try db.execute(
            sql: """
                DELETE FROM search WHERE id NOT IN (SELECT id FROM search ORDER BY id DESC LIMIT ?)
                """, arguments: [Self.searchLimit])
    }
}
