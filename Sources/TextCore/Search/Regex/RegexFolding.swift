/// Folds a regular expression like the text that it is matched against, see ``TextFolder``.
///
/// `é` becomes `e`, `ß` becomes `ss`, kinds of space and line breaks become a space, and what a search
/// ignores becomes nothing. A class takes in whatever one of its characters folds to.
struct RegexFolding {
    let table: FoldingTable
    let foldsCase: Bool

    /// Complexity: O(*n*) in the nodes and in the characters below U+3040 that its ranges span.
    func folded(_ node: RegexNode) -> RegexNode {
        switch node {
        case .empty, .assertion: node
        case .scalar(let scalar): folded(scalar: scalar)
        case .scalarClass(let characters): folded(characters)
        case .sequence(let nodes): joined(nodes.map(folded))
        case .alternatives(let nodes): .alternatives(nodes.map(folded))
        case .repetition(let node, let count): .repeated(folded(node), count)
        }
    }

    // MARK: Characters

    private func folded(scalar: UInt32) -> RegexNode {
        .joined((scalars(of: scalar) ?? []).map { RegexNode.scalar($0) })
    }

    /// The folding of a character; `nil` for one that a search ignores.
    private func scalars(of scalar: UInt32) -> [UInt32]? {
        let entry = table.fold(scalar)
        switch entry.kind {
        case .same: return [scalar]
        case .space, .lineBreak: return [0x20]
        case .mark, .softHyphen, .invisible: return nil
        case .replaced:
            let bytes = (0..<entry.length).map(entry.byte)
            return String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
        }
    }

    // MARK: Classes

    /// Characters from here on fold alone, but for those of ``foldingRange`` and, in case, of ``casedRanges``.
    private static let plainStart: UInt32 = 0x3040
    private static let fullWidth: ClosedRange<UInt32> = 0xFF01...0xFF5E
    private static let cased: ClosedRange<UInt32> = 0xA640...0xABBF
    private static let ligatures: ClosedRange<UInt32> = 0xFB00...0xFB4F

    private func folded(_ characters: RegexClass) -> RegexNode {
        var folded = RegexClass(items: [], isNegated: characters.isNegated)
        var spelledOut: Set<[UInt32]> = []
        for item in characters.items {
            switch item {
            case .property(let property, let isNegated):
                folded.items.append(.property(withoutCase(property), isNegated: isNegated))
            case .range(let range):
                fold(range, into: &folded, &spelledOut)
            }
        }
        // A class that is negated leaves out single characters only: no character reads as two.
        guard !spelledOut.isEmpty, !characters.isNegated else { return .scalarClass(folded) }
        let longest = spelledOut.sorted {
            $0.count > $1.count || $0.count == $1.count && $0.lexicographicallyPrecedes($1)
        }
        let sequences = longest.map { RegexNode.joined($0.map { .scalar($0) }) }
        return folded.items.isEmpty
            ? .alternatives(sequences) : .alternatives(sequences + [.scalarClass(folded)])
    }

    private func withoutCase(_ property: RegexProperty) -> RegexProperty {
        guard foldsCase, case .categories(let categories) = property,
            !categories.isDisjoint(with: .letterCases)
        else { return property }
        return .categories(categories.union(.letterCases))
    }

    private func fold(
        _ range: ClosedRange<UInt32>, into folded: inout RegexClass, _ spelledOut: inout Set<[UInt32]>
    ) {
        var changing: [ClosedRange<UInt32>] = [Self.fullWidth, Self.ligatures]
        if foldsCase { changing.append(Self.cased) }
        if range.upperBound >= Self.plainStart {
            folded.items.append(.range(max(range.lowerBound, Self.plainStart)...range.upperBound))
        }
        changing.append(0...Self.plainStart - 1)
        for part in changing where part.overlaps(range) {
            for scalar in part.clamped(to: range) {
                switch scalars(of: scalar) {
                case nil: break
                case let plain? where plain.count == 1:
                    if case .range(let last)? = folded.items.last, last.upperBound + 1 == plain[0] {
                        folded.items[folded.items.count - 1] = .range(last.lowerBound...plain[0])
                    } else {
                        folded.items.append(.range(plain[0]...plain[0]))
                    }
                case let several?: spelledOut.insert(several)
                }
            }
        }
    }

    // MARK: Spaces

    /// Joins folded nodes; a run of written spaces is one, and a space after a word's hyphen may be missing, as
    /// folding drops it from the text.
    private func joined(_ nodes: [RegexNode]) -> RegexNode {
        var flat: [RegexNode] = []
        for node in nodes {
            if case .sequence(let inner) = node {
                flat += inner
            } else if node != .empty {
                flat.append(node)
            }
        }
        let hyphen = RegexNode.scalar(0x2D)
        let space = RegexNode.scalar(0x20)
        var result: [RegexNode] = []
        for node in flat {
            if node == space, result.last == space { continue }
            let before = result.dropLast().last
            if result.last == hyphen, before != space, before != hyphen, isSpace(node), !node.isNullable {
                result.append(.repetition(node, .optional))
            } else {
                result.append(node)
            }
        }
        return .joined(result)
    }

    private func isSpace(_ node: RegexNode) -> Bool {
        switch node {
        case .scalar(let scalar): scalar == 0x20
        case .scalarClass(let characters): characters == .space
        case .repetition(let node, _): isSpace(node)
        default: false
        }
    }
}
