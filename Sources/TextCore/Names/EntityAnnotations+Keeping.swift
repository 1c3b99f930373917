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
        return EntityAnnotations(numbering: kept, of: entities, foreignShare: foreignShare)
    }

    /// The annotations with mentions that rules found; other mentions that overlap them go.
    ///
    /// Mentions that say the same, but for white space, are of one entity.
    ///
    /// Complexity: O(mentions).
    /// - Parameter ranges: in text order, disjoint.
    func adding(_ ranges: [TextRange], of kind: MarkKind, in text: ArticleText) -> EntityAnnotations {
        guard !ranges.isEmpty else { return self }
        var entities = entities
        var numbers: [String: EntityID] = [:]
        var merged: [EntityMention] = []
        merged.reserveCapacity(mentions.count + ranges.count)
        var next = 0
        for range in ranges {
            while next < mentions.count, mentions[next].range.lower < range.upper {
                if mentions[next].range.upper <= range.lower { merged.append(mentions[next]) }
                next += 1
            }
            let name = text.string(in: range).split { $0.isWhitespace }.joined(separator: " ")
            let id = numbers[name] ?? EntityID(entities.count)
            if numbers.updateValue(id, forKey: name) == nil {
                entities.append(Entity(id: id, name: name, type: kind, mentions: []))
            }
            merged.append(EntityMention(range: range, type: kind, entity: id, evidence: .form))
        }
        merged += mentions[next...]
        return EntityAnnotations(numbering: merged, of: entities, foreignShare: foreignShare)
    }

    /// Mentions in text order, and of the entities those that they name, numbered by first mention.
    private init(numbering mentions: [EntityMention], of entities: [Entity], foreignShare: Float) {
        var numbers: [EntityID: EntityID] = [:]
        var positions: [[Int]] = []
        var originals: [Entity] = []
        let renumbered = mentions.enumerated().map { position, mention in
            let id = numbers[mention.entity] ?? EntityID(numbers.count)
            if numbers.updateValue(id, forKey: mention.entity) == nil {
                positions.append([])
                originals.append(entities[mention.entity.number])
            }
            positions[id.number].append(position)
            return EntityMention(
                range: mention.range, type: mention.type, entity: id, confidence: mention.confidence,
                evidence: mention.evidence)
        }
        let entities = zip(originals, positions).enumerated().map { number, entity in
            Entity(id: EntityID(number), name: entity.0.name, type: entity.0.type, mentions: entity.1)
        }
        self.init(mentions: renumbered, entities: entities, foreignShare: foreignShare)
    }
}
