import TextCore

/// The highlights of a story: mentions of entities and dates, in text order.
struct Highlights: Sendable {
    enum Target: Hashable, Sendable {
        /// A position in ``EntityAnnotations/mentions``.
        case mention(Int)
        /// A position in ``AnnotatedArticle/dates``.
        case date(Int)

        func kind(in article: AnnotatedArticle) -> MarkKind {
            switch self {
            case .mention(let mention): article.entities.mentions[mention].type
            case .date: .date
            }
        }
    }

    struct Highlight: Hashable, Sendable {
        let range: TextRange
        let target: Target

        /// Whether both mark the same place for the same kind of thing, whatever their numbers.
        func isSame(as other: Highlight) -> Bool {
            switch (target, other.target) {
            case (.mention, .mention), (.date, .date): range == other.range
            default: false
            }
        }
    }

    /// Sorted by start; a date may lie in a name (`Cop28`, `Expo 2025`), so ranges may overlap.
    let all: [Highlight]
    /// For each, whether it is the first of its entity or its value.
    private let firsts: [Bool]

    init(entities: EntityAnnotations, dates: [DateExpression]) {
        var all: [Highlight] = []
        all.reserveCapacity(entities.mentions.count + dates.count)
        var mention = 0
        var date = 0
        while mention < entities.mentions.count || date < dates.count {
            let takesMention =
                date == dates.count
                || mention < entities.mentions.count
                    && entities.mentions[mention].range <= dates[date].range
            if takesMention {
                all.append(Highlight(range: entities.mentions[mention].range, target: .mention(mention)))
                mention += 1
            } else {
                all.append(Highlight(range: dates[date].range, target: .date(date)))
                date += 1
            }
        }
        self.all = all
        var seenEntities: Set<EntityID> = []
        var seenValues: Set<String> = []
        firsts = all.map { highlight in
            switch highlight.target {
            case .mention(let mention): seenEntities.insert(entities.mentions[mention].entity).inserted
            case .date(let date): seenValues.insert(dates[date].value).inserted
            }
        }
    }

    /// Whether no earlier highlight is of the same entity, or a date with the same value.
    func isFirst(_ number: Int) -> Bool { firsts[number] }

    /// The date that has just this range.
    ///
    /// Complexity: O(log *n*).
    func date(at range: TextRange) -> Highlight? {
        index(at: range) { if case .date = $0.target { true } else { false } }.map { all[$0] }
    }

    /// Where a highlight of these, or of an earlier annotation of the same text, stands in ``all``.
    ///
    /// Complexity: O(log *n*).
    func index(of highlight: Highlight) -> Int? {
        index(at: highlight.range) { $0.isSame(as: highlight) }
    }

    private func index(at range: TextRange, where isWanted: (Highlight) -> Bool) -> Int? {
        let first = all.partitionPoint { $0.range.lower >= range.lower }
        return all[first...].prefix { $0.range.lower == range.lower }.firstIndex {
            $0.range == range && isWanted($0)
        }
    }

    /// The first wanted highlight that starts at or after an offset, from the start again where none follows.
    func first(
        atOrAfter offset: TextOffset, where isWanted: (Target) -> Bool
    ) -> (index: Int, isWrapped: Bool)? {
        first(from: all.partitionPoint { $0.range.lower >= offset }, where: isWanted)
    }

    /// The last wanted highlight that starts before an offset, from the end again where none precedes.
    func last(
        before offset: TextOffset, where isWanted: (Target) -> Bool
    ) -> (index: Int, isWrapped: Bool)? {
        last(upTo: all.partitionPoint { $0.range.lower >= offset }, where: isWanted)
    }

    /// The next or previous wanted highlight from one of them, around the ends; itself where it is the only one.
    func step(
        from index: Int, isForward: Bool, where isWanted: (Target) -> Bool
    ) -> (index: Int, isWrapped: Bool)? {
        isForward ? first(from: index + 1, where: isWanted) : last(upTo: index, where: isWanted)
    }

    private func first(from index: Int, where isWanted: (Target) -> Bool) -> (index: Int, isWrapped: Bool)?
    {
        if let found = all[index...].firstIndex(where: { isWanted($0.target) }) { return (found, false) }
        return all[..<index].firstIndex { isWanted($0.target) }.map { ($0, true) }
    }

    private func last(upTo index: Int, where isWanted: (Target) -> Bool) -> (index: Int, isWrapped: Bool)? {
        if let found = all[..<index].lastIndex(where: { isWanted($0.target) }) { return (found, false) }
        return all[index...].lastIndex { isWanted($0.target) }.map { ($0, true) }
    }
}
