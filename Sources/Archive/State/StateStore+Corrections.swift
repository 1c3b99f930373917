import Articles
import GRDB
import TextCore

extension StateStore {
    /// The corrections: kept passages first, then rules, then taken passages, each in the order in which they were made.
    public func corrections() throws(Problem) -> Corrections {
        try reading { db in
            let passages = try Row.fetchAll(db, sql: "SELECT * FROM keptPassage ORDER BY id").map { row in
                KeptPassage(
                    fingerprint: UInt64(bitPattern: row["fingerprint"] as Int64), words: row["words"],
                    rule: row["rule"])
            }
            let rules = try Row.fetchAll(db, sql: "SELECT * FROM keptRule ORDER BY id").map { row in
                KeptRule(rule: row["rule"], source: row["source"])
            }
            let taken = try Row.fetchAll(db, sql: "SELECT * FROM takenPassage ORDER BY id").map { row in
                TakenPassage(
                    fingerprint: UInt64(bitPattern: row["fingerprint"] as Int64), words: row["words"],
                    source: row["isEverywhere"] ? nil : row["source"])
            }
            return Corrections(
                passages.map { .passage($0) } + rules.map { .rule($0) } + taken.map { .taken($0) })
        }
    }

    /// Keeps a correction, or forgets it.
    func keep(_ correction: Correction, _ isKept: Bool, _ db: Database) throws {
        switch (correction, isKept) {
        case (.passage(let passage), true):
            try db.execute(
                sql: "INSERT OR REPLACE INTO keptPassage (fingerprint, words, rule) VALUES (?, ?, ?)",
                arguments: [Int64(bitPattern: passage.fingerprint), passage.words, passage.rule])
        case (.passage(let passage), false):
            try db.execute(
                sql: "DELETE FROM keptPassage WHERE fingerprint = ?",
                arguments: [Int64(bitPattern: passage.fingerprint)])
        case (.rule(let rule), true):
            try db.execute(
                sql: "INSERT OR REPLACE INTO keptRule (rule, source) VALUES (?, ?)",
                arguments: [rule.rule, rule.source])
        case (.rule(let rule), false):
            try db.execute(
                sql: "DELETE FROM keptRule WHERE rule = ? AND source = ?",
                arguments: [rule.rule, rule.source])
        case (.taken(let passage), true):
            try db.execute(
                sql: """
                    INSERT OR REPLACE INTO takenPassage (fingerprint, words, isEverywhere, source)
                    VALUES (?, ?, ?, ?)
                    """,
                arguments: [
                    Int64(bitPattern: passage.fingerprint), passage.words, passage.source == nil,
                    passage.source ?? "",
                ])
        case (.taken(let passage), false):
            try db.execute(
                sql: "DELETE FROM takenPassage WHERE fingerprint = ? AND isEverywhere = ? AND source = ?",
                arguments: [
                    Int64(bitPattern: passage.fingerprint), passage.source == nil, passage.source ?? "",
                ])
        }
    }
}
