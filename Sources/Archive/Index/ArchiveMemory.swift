import FoundationEssentials
import GRDB
import Synchronization
import TextCore

/// The recurring blocks of each source, as far as they are known while articles are being read.
///
/// It spares most articles a second cleaning; ``ArchiveReview`` has the last word. A class, as many threads add to it.
final class ArchiveMemory: Sendable {
    private struct State {
        var evidence = ArchiveEvidence()
        /// Sources whose stored articles are in the evidence.
        var loaded: Set<UInt64> = []
    }

    private let state = Mutex(State())
    private let index: ArticleIndex

    init(_ index: ArticleIndex) { self.index = index }

    /// Adds an article under a name; returns its recurring blocks.
    func recurring(_ fingerprint: ArticleFingerprint, name: String) -> RecurringBlocks {
        guard fingerprint.source != 0 else { return RecurringBlocks() }
        return state.withLock { state in
            if state.loaded.insert(fingerprint.source).inserted { load(fingerprint.source, into: &state) }
            state.evidence.add(fingerprint, as: name)
            return state.evidence.recurring(in: fingerprint)
        }
    }

    /// Adds the indexed articles of a source; without them the review has more to do.
    private func load(_ source: UInt64, into state: inout State) {
        let rows = try? index.reading { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT path, item, blocks FROM fingerprint
                            JOIN article ON article.id = fingerprint.article JOIN file ON file.id = article.file
                        WHERE fingerprint.source = ?
                        """), arguments: [Int64(bitPattern: source)])
        }
        for row in rows ?? [] {
            let item: Int = row["item"]
            let fingerprint = ArticleFingerprint(
                source: source, blocks: BlockHashes.blocks([UInt8](row["blocks"] as Data)))
            let path: String = row["path"]
            state.evidence.add(fingerprint, as: item < 0 ? path : "\(path)#\(item)")
        }
    }
}
