import Articles
import GRDB
import TextCore

extension StateStore {
    /// The state of an article; that of an unread one if it has none.
    public func state(of id: ArticleID) throws(Problem) -> ReadingState {
        try states(of: [id])[id] ?? ReadingState()
    }

    /// The states of articles, without articles that have none.
    ///
    /// A file is read only if it is new or changed in its place and could be known: an article of its size is, or it holds
    /// many. Known limitation: one of many articles in an unchanged file is not recognized at once when its twin in another
    /// file is marked.
    public func states(of ids: [ArticleID]) throws(Problem) -> [ArticleID: ReadingState] {
        var known: [ArticleID: Int64] = [:]
        var unknown: [(id: ArticleID, stamp: FileStamp)] = []
        var collections: [String: FileStamp] = [:]
        let stamped = ids.compactMap { id in FileStamp(path: id.path).map { (id: id, stamp: $0) } }
        try reading { db in
            let isAnythingKnown = try Int.fetchOne(db, sql: "SELECT 1 FROM article LIMIT 1") != nil
            guard isAnythingKnown else { return }
            let isSizeKnown = try db.cachedStatement(sql: "SELECT 1 FROM article WHERE size = ? LIMIT 1")
            for (id, stamp) in stamped {
                if let article = try article(seenAs: id, stamp, db) {
                    known[id] = article
                } else if id.item != nil {
                    if collections[id.path] == nil, try !isSurveyed(id.path, stamp, db) {
                        collections[id.path] = stamp
                    }
                } else if try Int.fetchOne(isSizeKnown, arguments: [stamp.size]) != nil {
                    unknown.append((id, stamp))
                }
            }
        }
        for (id, stamp) in unknown {
            // What cannot be read has no state, and says why when it is opened.
            guard let fingerprint = try? ContentHash(of: id) else { continue }
            known.merge(try recognized([id: fingerprint], stamp)) { $1 }
        }
        for (path, stamp) in collections { known.merge(try survey(path, stamp)) { $1 } }
        let wanted = Set(ids)
        known = known.filter { wanted.contains($0.key) }
        return try reading { db in try known.mapValues { try state(ofArticle: $0, db) } }
    }

    /// Compares all articles of a file with the known ones.
    private func survey(_ path: String, _ stamp: FileStamp) throws(Problem) -> [ArticleID: Int64] {
        guard let collection = try? StoredFile(path).collection() else { return [:] }
        var fingerprints: [ArticleID: ContentHash] = [:]
        let isRead = try? collection.visit { item in
            fingerprints[ArticleID(path: path, item: item.number)] = ContentHash(of: item)
            return true
        }
        guard isRead != nil else { return [:] }
        let known = try recognized(fingerprints, stamp)
        try? writing { try noteSurvey(of: path, stamp, $0) }
        return known
    }

    /// Notes that all articles of a file were compared with the known ones.
    func noteSurvey(of path: String, _ stamp: FileStamp, _ db: Database) throws {
        try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO survey (path, size, modified) VALUES (?, ?, ?)"
        ).execute(arguments: [absolute(path), stamp.size, stamp.modified])
    }

    func isSurveyed(_ path: String, _ stamp: FileStamp, _ db: Database) throws -> Bool {
        try Int.fetchOne(
            db.cachedStatement(sql: "SELECT 1 FROM survey WHERE path = ? AND size = ? AND modified = ?"),
            arguments: [absolute(path), stamp.size, stamp.modified]) != nil
    }

    /// The known articles among some of one file; notes their place.
    private func recognized(
        _ fingerprints: [ArticleID: ContentHash], _ stamp: FileStamp
    ) throws(Problem) -> [ArticleID: Int64] {
        let known = try reading { db in try fingerprints.compactMapValues { try article(with: $0, db) } }
        guard !known.isEmpty else { return known }
        // A sighting only saves reading the file next time, so its loss is none.
        try? writing { db in for (id, article) in known { try see(article, as: id, stamp, db) } }
        return known
    }

    /// The note on an article; empty for an article without a note.
    public func note(on id: ArticleID) throws(Problem) -> String {
        // This has it known here that a file's content was seen elsewhere.
        guard try state(of: id).hasNote, let stamp = FileStamp(path: id.path) else { return "" }
        return try reading { db in
            guard let article = try article(seenAs: id, stamp, db) else { return "" }
            return try String.fetchOne(
                db, sql: "SELECT note FROM article WHERE id = ?", arguments: [article]) ?? ""
        }
    }

    /// A note, and the places where its article was seen, by path.
    public struct Note: Sendable {
        public let places: [ArticleID]
        public let text: String
    }

    /// All notes, in the order in which their articles became known.
    public func notes() throws(Problem) -> [Note] {
        try reading { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT article.id, note, path, item FROM article LEFT JOIN sighting ON article = article.id
                    WHERE note <> '' ORDER BY article.id, path, item
                    """)
            var notes: [(article: Int64, note: Note)] = []
            for row in rows {
                let article: Int64 = row[0]
                var places = notes.last?.article == article ? notes.removeLast().note.places : []
                if let path: String = row[2] {
                    let item: Int = row[3]
                    places.append(ArticleID(path: path, item: item < 0 ? nil : item))
                }
                notes.append((article, Note(places: places, text: row[1])))
            }
            return notes.map(\.note)
        }
    }

    /// The accepted searches, the latest first, each text once.
    public func searches() throws(Problem) -> [SearchQuery] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT query, kind FROM search ORDER BY id DESC").map { row in
                SearchQuery(row[0], as: SearchQuery.Kind(rawValue: row[1]) ?? .literal)
            }
        }
    }

    /// The choices kept from earlier runs; those that this version does not know are left out.
    public func preferences() throws(Problem) -> [Preference: String] {
        try reading { db in
            var preferences: [Preference: String] = [:]
            for row in try Row.fetchAll(db, sql: "SELECT name, value FROM preference") {
                if let preference = Preference(rawValue: row[0]) { preferences[preference] = row[1] }
            }
            return preferences
        }
    }

    // MARK: Rows

    /// The article that an unchanged file held.
    func article(seenAs id: ArticleID, _ stamp: FileStamp, _ db: Database) throws -> Int64? {
        try Int64.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT article FROM sighting WHERE path = ? AND item = ? AND size = ? AND modified = ?
                    """), arguments: [absolute(id.path), id.itemNumber, stamp.size, stamp.modified])
    }

    func article(with fingerprint: ContentHash, _ db: Database) throws -> Int64? {
        try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT id FROM article WHERE fingerprint = ?"),
            arguments: [fingerprint.digits])
    }

    /// Notes the place of an article's content.
    func see(_ article: Int64, as id: ArticleID, _ stamp: FileStamp, _ db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO sighting (path, item, size, modified, article) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET size = excluded.size, modified = excluded.modified,
                    article = excluded.article
                """
        ).execute(arguments: [absolute(id.path), id.itemNumber, stamp.size, stamp.modified, article])
    }

    private func state(ofArticle article: Int64, _ db: Database) throws -> ReadingState {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT * FROM article WHERE id = ?"), arguments: [article])
        guard let row else { return ReadingState() }
        let tags = try String.fetchAll(
            db.cachedStatement(sql: "SELECT name FROM tag WHERE article = ? ORDER BY name"),
            arguments: [article])
        return ReadingState(
            isRead: row["isRead"], isStarred: row["isStarred"], tags: tags,
            position: Self.position(in: row),
            hasNote: row["note"] != ""
        )
    }

    private static func position(in row: Row) -> ReadingPosition? {
        guard let offset: Int = row["position"], offset >= 0, let length: Int = row["positionLength"],
            let checksum: Int64 = row["positionChecksum"], let quote: String = row["positionQuote"]
        else { return nil }
        return ReadingPosition(
            offset: TextOffset(utf8: offset), textLength: length, checksum: UInt64(bitPattern: checksum),
            quote: quote)
    }
}

extension ArticleID {
    /// The number in its file, as the database stores it.
    var itemNumber: Int { item ?? -1 }
}
