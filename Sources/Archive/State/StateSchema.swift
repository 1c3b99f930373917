import Articles
import GRDB

/// The tables of the user's state, as the migrations that lead to them.
///
/// A released step never changes; later changes are new steps at the end.
struct StateSchema: Sendable {
    struct Step: Sendable {
        let name: String
        let sql: String
    }

    let steps: [Step]

    /// The tables of this version.
    static let current = StateSchema(steps: [
        Step(name: "1", sql: first), Step(name: "2", sql: corrections),
        Step(name: "3", sql: searchKind), Step(name: "4", sql: notes),
        Step(name: "5", sql: preferences), Step(name: "6", sql: takenPassages),
    ])

    var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for step in steps {
            migrator.registerMigration(step.name) { try $0.execute(sql: step.sql) }
        }
        return migrator
    }

    private static let corrections = """
        -- A passage that stays in every story in which these words stand.
        CREATE TABLE keptPassage (
            id INTEGER PRIMARY KEY,
            fingerprint INTEGER NOT NULL UNIQUE,
            -- How it begins.
            words TEXT NOT NULL,
            -- The rule that took it out.
            rule TEXT NOT NULL
        ) STRICT;

        -- A rule that takes nothing out of the articles of a source; the source is empty where they state none.
        CREATE TABLE keptRule (
            id INTEGER PRIMARY KEY,
            rule TEXT NOT NULL,
            source TEXT NOT NULL,
            UNIQUE (rule, source)
        ) STRICT;
        """

    private static let notes = """
        -- The reader's own words on the article; empty where there are none.
        ALTER TABLE article ADD COLUMN note TEXT NOT NULL DEFAULT '';
        """

    private static let takenPassages = """
        -- A passage that goes wherever these words stand: in all articles, or in those of a source.
        CREATE TABLE takenPassage (
            id INTEGER PRIMARY KEY,
            fingerprint INTEGER NOT NULL,
            -- How it begins.
            words TEXT NOT NULL,
            isEverywhere INTEGER NOT NULL,
            -- Empty where the articles state none, and for all articles.
            source TEXT NOT NULL,
            UNIQUE (fingerprint, isEverywhere, source)
        ) STRICT;
        """

    private static let preferences = """
        -- Choices that the next run begins with: see Preference.
        CREATE TABLE preference (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """

    private static let first = """
        -- An article is known by its content, wherever its file goes.
        CREATE TABLE article (
            id INTEGER PRIMARY KEY,
            fingerprint TEXT NOT NULL UNIQUE,
            -- Bytes of the content: a file of another size need not be read to know that it is another.
            size INTEGER NOT NULL,
            isRead INTEGER NOT NULL DEFAULT 0,
            isStarred INTEGER NOT NULL DEFAULT 0,
            -- Where the reader left off: see ReadingPosition.
            position INTEGER,
            positionLength INTEGER,
            positionChecksum INTEGER,
            positionQuote TEXT
        ) STRICT;
        CREATE INDEX articleBySize ON article (size);

        -- Where an article's content was last seen, so that its file need not be read again.
        CREATE TABLE sighting (
            path TEXT NOT NULL,
            -- The number of one of many articles in the file; -1 where the file holds one.
            item INTEGER NOT NULL,
            size INTEGER NOT NULL,
            -- Nanoseconds since 1970.
            modified INTEGER NOT NULL,
            article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
            PRIMARY KEY (path, item)
        ) STRICT, WITHOUT ROWID;

        -- Files of many articles, all of which were compared with those that are known here.
        CREATE TABLE survey (
            path TEXT PRIMARY KEY,
            size INTEGER NOT NULL,
            modified INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE tag (
            article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
            name TEXT NOT NULL,
            PRIMARY KEY (article, name)
        ) STRICT, WITHOUT ROWID;

        -- Searches, the latest with the greatest id.
        CREATE TABLE search (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            query TEXT NOT NULL UNIQUE
        ) STRICT;
        """

    private static let searchKind = """
        -- How a search reads its query: see SearchQuery.Kind.
        ALTER TABLE search ADD COLUMN kind TEXT NOT NULL DEFAULT 'literal';
        """
}
