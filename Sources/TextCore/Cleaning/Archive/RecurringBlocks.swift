/// Blocks that ``ArchiveEvidence`` has shown to be boilerplate of a source; evidence for ``Cleaner``.
public struct RecurringBlocks: Hashable, Sendable, Codable {
    /// As in ``ArticleFingerprint/blocks``.
    public let hashes: Set<UInt64>

    public init(hashes: Set<UInt64> = []) {
        self.hashes = hashes
    }

    /// For each block, whether it recurs; empty where none can.
    func flags(of blocks: [DraftBlock], in text: ArticleText) -> [Bool] {
        guard !hashes.isEmpty else { return [] }
        return blocks.map { hashes.contains(ArticleFingerprint.block(text.utf8[$0.range])) }
    }
}
