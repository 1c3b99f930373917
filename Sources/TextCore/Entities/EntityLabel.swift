/// What the tagger says of a token: outside, or the beginning or inside of a mention of a type.
package struct EntityLabel: Hashable, Sendable {
    /// 0 outside; 1 + 2·type begins, 2 + 2·type goes on.
    package let index: Int

    package init(index: Int) { self.index = index }

    package static let outside = EntityLabel(index: 0)
    package static let count = 1 + 2 * EntityType.allCases.count

    package static func begin(_ type: EntityType) -> EntityLabel {
        EntityLabel(index: 1 + 2 * type.order)
    }

    package static func inside(_ type: EntityType) -> EntityLabel {
        EntityLabel(index: 2 + 2 * type.order)
    }

    package var isBegin: Bool { index & 1 == 1 }
    package var isInside: Bool { index > 0 && index & 1 == 0 }
    package var type: EntityType? { index == 0 ? nil : EntityType.allCases[(index - 1) / 2] }

    /// Whether this label may stand after another one of the same sentence.
    package func canFollow(_ previous: EntityLabel) -> Bool {
        !isInside || previous.index == index || previous.index == index - 1
    }
}

extension EntityType {
    /// Position in `allCases`.
    var order: Int {
        switch self {
        case .person: 0
        case .organization: 1
        case .location: 2
        case .group: 3
        case .miscellaneous: 4
        }
    }
}
