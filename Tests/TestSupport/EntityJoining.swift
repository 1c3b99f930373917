import TextCore

/// How well mentions are joined to entities: B³, over the mentions that were both marked and found.
///
/// For each such mention: which share of the found entity's mentions is of its true entity (precision), and which
/// share of its true entity's mentions is in the found one (recall). Source: Bagga and Baldwin (1998).
public struct EntityJoining: Sendable {
    public private(set) var mentions = 0
    private var precisionSum = 0.0
    private var recallSum = 0.0

    public var precision: Double { mentions == 0 ? 0 : precisionSum / Double(mentions) }
    public var recall: Double { mentions == 0 ? 0 : recallSum / Double(mentions) }
    public var f1: Double {
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
    }

    public init() {}

    /// Takes one document in: for each mention that both sides have, its true entity and the found one.
    public mutating func add(_ pairs: [(expected: String, found: Int)]) {
        for pair in pairs {
            let together = pairs.filter { $0.found == pair.found }
            let belonging = pairs.filter { $0.expected == pair.expected }
            let right = Double(together.count { $0.expected == pair.expected })
            precisionSum += right / Double(together.count)
            recallSum += right / Double(belonging.count)
            mentions += 1
        }
    }

    /// Takes a marked story in, whose marks are `TYPE=entity`.
    public mutating func add(_ story: MarkedText, _ annotations: EntityAnnotations) {
        let found = Dictionary(
            annotations.mentions.map { ($0.range, $0.entity.number) },
            uniquingKeysWith: { first, _ in first })
        add(
            story.marks.compactMap { mark in
                guard let number = found[mark.range], let entity = mark.name else { return nil }
                return (entity, number)
            })
    }
}

extension MarkedText.Mark {
    /// What stands before the sign in `PER=merkel`; the whole label where there is none.
    public var type: String { String(label.prefix { $0 != "=" }) }

    /// What stands after the sign.
    public var name: String? {
        guard let sign = label.firstIndex(of: "=") else { return nil }
        return String(label[label.index(after: sign)...])
    }
}
