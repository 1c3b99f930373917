import FoundationEssentials
import GRDB
import TextCore

/// Finds the recurring blocks of all sources whose articles came or went.
///
/// The result does not depend on the order of the articles: an earlier article with a block that turns out to recur is
/// cleaned again.
struct ArchiveReview {
    /// An article that was cleaned with other recurring blocks than are known now.
    struct Outdated: Hashable, Sendable {
        let article: Int64
        let recurring: RecurringBlocks
    }

    private struct Member {
        let article: Int64
        let source: UInt64
        var recurring: Set<UInt64>
        /// The checksum of the recurring blocks that it was cleaned with.
        let used: Int64
    }

    private(set) var outdated: [Outdated] = []

    /// Reviews all waiting sources; writes nothing.
    ///
    /// Complexity: O(articles of these sources), and one pass over all fingerprints if a block recurs.
    init(_ db: Database) throws {
        let sources = try Int64.fetchAll(db, sql: "SELECT source FROM unreviewed").map(
            UInt64.init(bitPattern:))
        var members: [Member] = []
        for source in sources { members += try Self.members(of: source, db) }
        /// The sources in which a block recurs.
        var recurring: [UInt64: Set<UInt64>] = [:]
        for member in members {
            for block in member.recurring { recurring[block, default: []].insert(member.source) }
        }
        self.recurring = recurring
        self.sources = sources
        let shared = try Self.shared(of: recurring, db)
        for member in members {
            let blocks = RecurringBlocks(hashes: member.recurring.subtracting(shared))
            if IndexedStory.checksum(of: blocks) != member.used {
                outdated.append(Outdated(article: member.article, recurring: blocks))
            }
        }
    }

    private let recurring: [UInt64: Set<UInt64>]
    private let sources: [UInt64]

    /// Writes the result and takes the sources off the waiting list.
    func finish(_ db: Database) throws {
        for source in sources {
            let number = Int64(bitPattern: source)
            try db.execute(sql: "DELETE FROM recurring WHERE source = ?", arguments: [number])
            try db.execute(sql: "DELETE FROM unreviewed WHERE source = ?", arguments: [number])
        }
        let insertion = try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO recurring (block, source) VALUES (?, ?)")
        for (block, sources) in recurring {
            for source in sources {
                try insertion.execute(
                    arguments: [Int64(bitPattern: block), Int64(bitPattern: source)])
            }
        }
    }

    /// The recurring blocks in the index, with their sources.
    static func recurring(_ db: Database) throws -> [UInt64: Set<UInt64>] {
        var recurring: [UInt64: Set<UInt64>] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT block, source FROM recurring") {
            recurring[UInt64(bitPattern: row["block"] as Int64), default: []].insert(
                UInt64(bitPattern: row["source"] as Int64))
        }
        return recurring
    }

    /// The articles of a source that have, or were cleaned with, blocks that recur in it.
    private static func members(of source: UInt64, _ db: Database) throws -> [Member] {
        var evidence = ArchiveEvidence()
        var articles: [(id: Int64, fingerprint: ArticleFingerprint, used: Int64)] = []
        let rows = try Row.fetchCursor(
            db, sql: "SELECT article, blocks, recurring FROM fingerprint WHERE source = ?",
            arguments: [Int64(bitPattern: source)])
        while let row = try rows.next() {
            let fingerprint = ArticleFingerprint(
                source: source, blocks: BlockHashes.blocks([UInt8](row["blocks"] as Data)))
            let id: Int64 = row["article"]
            evidence.add(fingerprint, as: String(id))
            articles.append((id, fingerprint, row["recurring"]))
        }
        return articles.compactMap { article in
            let blocks = evidence.recurring(in: article.fingerprint).hashes
            guard !blocks.isEmpty || article.used != 0 else { return nil }
            return Member(article: article.id, source: source, recurring: blocks, used: article.used)
        }
    }

    /// The blocks that another source prints too: wire copy, not boilerplate.
    private static func shared(of recurring: [UInt64: Set<UInt64>], _ db: Database) throws -> Set<UInt64> {
        var shared = Set(recurring.filter { $0.value.count > 1 }.keys)
        guard !recurring.isEmpty else { return shared }
        let rows = try Row.fetchCursor(db, sql: "SELECT source, blocks FROM fingerprint")
        while let row = try rows.next() {
            let source = UInt64(bitPattern: row["source"] as Int64)
            for block in BlockHashes.blocks([UInt8](row["blocks"] as Data)) {
                if let known = recurring[block], !known.contains(source) { shared.insert(block) }
            }
        }
        return shared
    }
}
