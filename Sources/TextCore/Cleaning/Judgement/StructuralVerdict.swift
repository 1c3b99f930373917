/// Judges the blocks of a text whose language has no rules, by the structure of its page and by what the archive shows.
///
/// A block goes if it recurs in its source, stands in an element that is no part of a story (`nav`, `aside`, a list of
/// comments), or is mostly links outside the main text. Plain text has no structure: it stays.
struct StructuralVerdict {
    private let evidence: DocumentEvidence
    /// What the archive shows; empty without one.
    private let recurs: [Bool]

    /// From this share of links a block outside the main text is a menu.
    private static let menuLinks = 0.5
    /// A page loses no more of its words than this share of them, in a hundred: else its structure was misread.
    private static let mostRemoved = 60

    init(_ evidence: DocumentEvidence, recurs: [Bool]) {
        self.evidence = evidence
        self.recurs = recurs
    }

    /// - Parameter isKept: whether the reader wants a passage that is to be removed.
    func cleaned(isKept: (Removal) -> Bool) -> CleanedText {
        var structural = evidence.facts.indices.map(isOutside)
        let bytes = { (index: Int) in evidence.blocks[index].range.count }
        let all = structural.indices.reduce(0) { $0 + bytes($1) }
        let outside = structural.indices.reduce(0) { $0 + (structural[$1] ? bytes($1) : 0) }
        if outside * 100 > all * Self.mostRemoved {
            structural = structural.map { _ in false }
        }
        var kept: [Int] = []
        var putBack: [(index: Int, removal: Removal)] = []
        var metadata: [MetadataBlock] = []
        var removed: [Removal] = []
        for index in structural.indices {
            let range = TextRange(utf8: evidence.blocks[index].range)
            let recurs = !recurs.isEmpty && recurs[index]
            if recurs || structural[index] {
                let removal = removal(of: index, range, recurs: recurs)
                if isKept(removal) { putBack.append((index, removal)) } else { removed.append(removal) }
            } else if evidence.blocks[index].kind == .caption {
                metadata.append(MetadataBlock(range: range, kind: .caption))
            } else {
                kept.append(index)
            }
        }
        return CleanedText(
            body: BlockRoles(evidence).body(of: kept, putBack: putBack.map(\.index)), metadata: metadata,
            removed: removed, putBack: putBack.map(\.removal))
    }

    private func isOutside(_ index: Int) -> Bool {
        if evidence.blocks[index].isFurniture { return true }
        guard let block = evidence.markup?.blocks[index], !evidence.isTitle[index],
            evidence.headline != index
        else { return false }
        return block.isAside || (!block.isInMain && block.linkDensity > Self.menuLinks)
    }

    private func removal(of index: Int, _ range: TextRange, recurs: Bool) -> Removal {
        if recurs { return Removal(range: range, reason: .duplicate, rule: RecurringBlocks.rule) }
        if evidence.blocks[index].isFurniture {
            return Removal(range: range, reason: .navigation, rule: PageFurniture.rule)
        }
        let isAbove = evidence.proseBefore[index] == 0
        return Removal(range: range, reason: isAbove ? .navigation : .related, rule: "structure.outside")
    }
}
