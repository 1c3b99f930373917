/// What the tagger says of a token: outside, or the beginning or inside of a mention of a type.
package struct EntityLabel: Hashable, Sendable {
    /// 0 outside; 1 + 2·type begins, 2 + 2·type goes on, where type is a position in ``types``.
    package let index: Int

    package init(index: Int) { self.index = index }

    /// The types that the model tells apart, in the order of its weights.
    ///
    /// A list of its own: a type that is not in it is found by rules and leaves a trained model usable.
    package static let types: [MarkKind] = [.person, .organization, .location, .group, .miscellaneous]

    package static let outside = EntityLabel(index: 0)
    package static let count = 1 + 2 * types.count

    /// - Precondition: the type is one of ``types``.
    package static func begin(_ type: MarkKind) -> EntityLabel {
        EntityLabel(index: 1 + 2 * place(of: type))
    }

    /// - Precondition: the type is one of ``types``.
    package static func inside(_ type: MarkKind) -> EntityLabel {
        EntityLabel(index: 2 + 2 * place(of: type))
    }

    package var isBegin: Bool { index & 1 == 1 }
    package var isInside: Bool { index > 0 && index & 1 == 0 }
    package var type: MarkKind? { index == 0 ? nil : Self.types[(index - 1) / 2] }

    /// Whether this label may stand after another one of the same sentence.
    package func canFollow(_ previous: EntityLabel) -> Bool {
        !isInside || previous.index == index || previous.index == index - 1
    }

    /// The position of a type in ``types``.
    static func place(of type: MarkKind) -> Int {
        guard let place = types.firstIndex(of: type) else {
            preconditionFailure("The model has no label for \(type).")
        }
        return place
    }
}
