/// Turns the probabilities of blocks into roles, metadata and removals.
struct Verdict {
    private let evidence: DocumentEvidence
    private let probabilities: [Float]

    /// Above these a block is removed. A lost paragraph is worse than a line of clutter that stays.
    private static let proseThreshold: Float = 0.9
    private static let lineThreshold: Float = 0.6

    init(_ evidence: DocumentEvidence, _ probabilities: [Float]) {
        self.evidence = evidence
        self.probabilities = probabilities
    }

    func cleaned() -> CleanedText {
        let removals = evidence.facts.indices.map { isRemoved($0) }
        let keepsStory = evidence.facts.indices.contains {
            !removals[$0] && evidence.facts[$0].wordCount > 0
        }
        guard keepsStory else {
            return Self.keepingAll(
                evidence,
                diagnostics: [
                    Diagnostic(.note, "Nothing in the text reads as a story; all of it is shown.")
                ])
        }
        var kept: [Int] = []
        var metadata: [MetadataBlock] = []
        var removed: [Removal] = []
        let reasons = RemovalReasons(evidence, removals)
        for index in evidence.facts.indices {
            let range = TextRange(utf8: evidence.blocks[index].range)
            if let kind = evidence.metadata[index], isMetadata(index, removals) {
                metadata.append(MetadataBlock(range: range, kind: kind))
            } else if removals[index] {
                let (reason, rule) = reasons.reason(of: index)
                removed.append(Removal(range: range, reason: reason, rule: rule))
            } else {
                kept.append(index)
            }
        }
        return CleanedText(
            body: BlockRoles(evidence).body(of: kept), metadata: metadata, removed: removed)
    }

    /// Everything as body, with a note.
    static func keepingAll(_ evidence: DocumentEvidence, diagnostics: [Diagnostic]) -> CleanedText {
        CleanedText(
            body: BlockRoles(evidence).body(of: Array(evidence.facts.indices)), diagnostics: diagnostics)
    }

    private func isRemoved(_ index: Int) -> Bool {
        let isLong = evidence.facts[index].wordCount > 12
        return probabilities[index] > (isLong ? Self.proseThreshold : Self.lineThreshold)
    }

    /// Metadata stands near the story; that of other stories goes with them.
    private func isMetadata(_ index: Int, _ removals: [Bool]) -> Bool {
        guard removals[index] else { return true }
        if evidence.metadata[index] == .correction { return true }
        if evidence.facts[index].cueReasons != 0 && probabilities[index] > 0.95 { return false }
        return (max(0, index - 2)..<min(removals.count, index + 3)).contains {
            $0 != index && !removals[$0]
        }
    }
}
