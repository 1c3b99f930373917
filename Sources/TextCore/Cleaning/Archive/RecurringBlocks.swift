/// Blocks that ``ArchiveEvidence`` has shown to be boilerplate of a source; evidence for ``Cleaner``.
public struct RecurringBlocks: Hashable, Sendable, Codable {
    /// As in ``ArticleFingerprint/blocks``.
    public let hashes: Set<UInt64>

    public init(hashes: Set<UInt64> = []) {
        self.hashes = hashes
    }

    /// What was known to recur when an article was cleaned, as its removals tell.
    public init(of cleaned: CleanedText, in text: ArticleText) {
        hashes = Set(
            cleaned.removed.filter { $0.rule == Self.rule }.map {
                ArticleFingerprint.block(text.utf8[$0.range.utf8])
            })
    }

    /// The rule of a removal that the archive decided.
    static let rule = "archive.recurs"

    /// For each block, whether it recurs; empty where none can.
    func flags(of blocks: [DraftBlock], in text: ArticleText) -> [Bool] {
        guard !hashes.isEmpty else { return [] }
        return blocks.map { hashes.contains(ArticleFingerprint.block(text.utf8[$0.range])) }
    }
}
