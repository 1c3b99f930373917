/// A regular expression as a tree.
indirect enum RegexNode: Hashable, Sendable {
    case empty
    case scalar(UInt32)
    case scalarClass(RegexClass)
    case assertion(RegexAssertion)
    case sequence([RegexNode])
    /// One of them, the first that leads to a match.
    case alternatives([RegexNode])
    case repetition(RegexNode, RegexCount)
}

/// The count of a repetition.
struct RegexCount: Hashable, Sendable {
    let least: Int
    /// `nil`: without end.
    let most: Int?
    /// Whether fewer are preferred.
    var isLazy = false

    static let optional = RegexCount(least: 0, most: 1)
}

/// A condition on a place between two characters.
enum RegexAssertion: UInt8, Hashable, Sendable {
    case blockStart, blockEnd, wordBoundary, noWordBoundary
}

extension RegexNode {
    /// Whether it may match no text at all.
    ///
    /// Complexity: O(*n*) in the nodes.
    var isNullable: Bool {
        switch self {
        case .empty, .assertion: true
        case .scalar, .scalarClass: false
        case .sequence(let nodes): nodes.allSatisfy(\.isNullable)
        case .alternatives(let nodes): nodes.contains(where: \.isNullable)
        case .repetition(let node, let count): count.least == 0 || node.isNullable
        }
    }

    /// The nodes in sequence, without empty ones; nested sequences are unfolded.
    static func joined(_ nodes: [RegexNode]) -> RegexNode {
        var flat: [RegexNode] = []
        for node in nodes {
            switch node {
            case .empty: break
            case .sequence(let inner): flat += inner
            default: flat.append(node)
            }
        }
        return flat.count == 1 ? flat[0] : flat.isEmpty ? .empty : .sequence(flat)
    }

    /// The node repeated; a repeated empty node is empty.
    static func repeated(_ node: RegexNode, _ count: RegexCount) -> RegexNode {
        node == .empty || count.most == 0 ? .empty : .repetition(node, count)
    }
}
