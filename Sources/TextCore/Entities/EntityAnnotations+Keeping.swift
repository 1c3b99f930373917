extension EntityAnnotations {
    /// The annotations without the mentions that the tagger is less sure of, see ``keeping(where:)``.
    ///
    /// - Parameter confidence: 0…1, as in ``EntityMention/confidence``.
    public func keeping(confidence: Float) -> EntityAnnotations {
        keeping { $0.confidence >= confidence }
    }

    /// The annotations with some of their mentions.
    ///
    /// An entity keeps its name and its type; one that is left without a mention goes, and the others are
    /// numbered anew.
    ///
    /// Complexity: O(mentions).
    public func keeping(where isKept: (EntityMention) -> Bool) -> EntityAnnotations {
        let kept = mentions.filter(isKept)
        guard kept.count < mentions.count else { return self }
        var numbers: [EntityID: EntityID] = [:]
        var positions: [[Int]] = []
        var originals: [Entity] = []
        let renumbered = kept.enumerated().map { position, mention in
            let id = numbers[mention.entity] ?? EntityID(numbers.count)
            if numbers.updateValue(id, forKey: mention.entity) == nil {
                positions.append([])
                originals.append(self[mention.entity])
            }
            positions[id.number].append(position)
            return EntityMention(
                range: mention.range, type: mention.type, entity: id, confidence: mention.confidence,
                evidence: mention.evidence)
        }
        let entities = zip(originals, positions).enumerated().map { number, entity in
            Entity(id: EntityID(number), name: entity.0.name, type: entity.0.type, mentions: entity.1)
        }
        return EntityAnnotations(mentions: renumbered, entities: entities, foreignShare: foreignShare)
    }
}
