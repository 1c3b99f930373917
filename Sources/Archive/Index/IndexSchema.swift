import GRDB
import TextCore

/// The tables of the index, and the stamp of the program that filled them.
///
/// There are no migrations: an index of another version is made again.
enum IndexSchema {
    /// Raise it with every change of the tables or of their content.
    static let version = 10

    /// The stamp in the database's header, by which a program knows its index without reading a table.
    ///
    /// It covers the tables and all data that annotations depend on; it is never 0, the stamp of a new database.
    static let stamp: Int32 = {
        let sum = ArticleAnnotator.stamp &+ UInt64(version) &* 0x9E37_79B9_7F4A_7C15
        return Int32(truncatingIfNeeded: sum ^ sum >> 32) | 1
    }()

    static func create(_ db: Database) throws {
        try db.execute(sql: tables)
        try db.execute(sql: "PRAGMA user_version = \(stamp)")
    }

    private static let tables = """
        -- A file that was read, articles in it or none.
        CREATE TABLE file (
            id INTEGER PRIMARY KEY,
            path TEXT NOT NULL UNIQUE,
            size INTEGER NOT NULL,
            -- Nanoseconds since 1970.
            modified INTEGER NOT NULL,
            -- Written so shortly before it was read that a later change may have left the time as it is.
            isFresh INTEGER NOT NULL,
            -- SHA-256 of its bytes.
            hash BLOB NOT NULL,
            -- What is wrong with it beside its articles, one problem a line.
            problems TEXT
        ) STRICT;

        CREATE TABLE source (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE
        ) STRICT;

        -- What a list shows.
        CREATE TABLE article (
            id INTEGER PRIMARY KEY,
            file INTEGER NOT NULL,
            -- The number of one of many articles in the file; -1 where the file holds one.
            item INTEGER NOT NULL,
            -- Of an item the SHA-256 of what it says; empty where the file holds one article.
            hash BLOB NOT NULL,
            title TEXT NOT NULL,
            source INTEGER,
            -- One a line.
            authors TEXT,
            -- See PublicationDate.sortKey.
            published INTEGER,
            words INTEGER,
            -- The code of its language.
            language TEXT,
            -- Why it cannot be read.
            problem TEXT,
            -- One bit for each type of entity that it names, the first type lowest.
            types INTEGER NOT NULL DEFAULT 0,
            UNIQUE (file, item)
        ) STRICT;
        CREATE INDEX articleByDate ON article (published);
        -- The next two are read from end to end, as each is smaller than the table.
        CREATE INDEX articleBySource ON article (source);
        CREATE INDEX articleByTypes ON article (types);

        -- The text as it was read, its annotations (see StoredAnnotations), and the blocks and elements of its page
        -- (see StoredLayout), each packed (see PackedBytes).
        CREATE TABLE story (
            article INTEGER PRIMARY KEY,
            text BLOB NOT NULL,
            annotations BLOB NOT NULL,
            layout BLOB NOT NULL
        ) STRICT;

        -- The words of titles and bodies; the texts themselves stand in story.
        CREATE VIRTUAL TABLE passage USING fts5(
            title, body, content='', tokenize="\(ArchiveTokenizer.name)"
        );
        -- Bytes of words that are gathered before they are written, so that less is merged later.
        INSERT INTO passage (passage, rank) VALUES ('hashsize', 16777216);

        -- Names as articles give them.
        CREATE TABLE name (
            id INTEGER PRIMARY KEY,
            -- Position of the type among all.
            type INTEGER NOT NULL,
            text TEXT NOT NULL,
            -- What names the same across articles, in small letters: see EntityKey.
            key TEXT NOT NULL,
            UNIQUE (type, text)
        ) STRICT;
        CREATE INDEX nameByKey ON name (key);
        CREATE VIRTUAL TABLE nameWords USING fts5(
            text, content='name', content_rowid='id', tokenize="\(ArchiveTokenizer.name)"
        );
        CREATE TABLE mention (
            name INTEGER NOT NULL,
            article INTEGER NOT NULL,
            count INTEGER NOT NULL,
            PRIMARY KEY (name, article)
        ) STRICT, WITHOUT ROWID;

        -- Times that articles speak of, from the first day to the last, as days since 1970.
        CREATE TABLE day (
            first INTEGER NOT NULL,
            last INTEGER NOT NULL,
            article INTEGER NOT NULL,
            PRIMARY KEY (first, last, article)
        ) STRICT, WITHOUT ROWID;

        -- What shows which blocks recur in the articles of a source: see ArchiveEvidence.
        CREATE TABLE fingerprint (
            article INTEGER PRIMARY KEY,
            -- Hash of the source's name.
            source INTEGER NOT NULL,
            -- Hashes, eight bytes each.
            blocks BLOB NOT NULL,
            -- Checksum of the blocks that were known to recur when it was cleaned.
            recurring INTEGER NOT NULL,
            -- What shows copies of one story: see StorySketch. Hashes, eight bytes each.
            sketch BLOB NOT NULL
        ) STRICT;
        CREATE INDEX fingerprintBySource ON fingerprint (source);
        -- Sources whose articles came or went since it was last judged what recurs in them.
        CREATE TABLE unreviewed (source INTEGER PRIMARY KEY) STRICT;
        -- Blocks that recur in a source; not boilerplate where another source has them too.
        CREATE TABLE recurring (
            block INTEGER NOT NULL,
            source INTEGER NOT NULL,
            PRIMARY KEY (block, source)
        ) STRICT, WITHOUT ROWID;
        """
}
