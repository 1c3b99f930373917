import TextCore

/// Who and what many articles speak of, counted.
struct EntityCensus {
    struct Row: Hashable {
        let type: MarkKind
        /// The form in which most mentions name it; one in capitals alone, as in datelines, only for want of others.
        var name: String
        var mentions: Int
        var articles: Int
    }

    private struct Key: Hashable {
        let type: MarkKind
        let foldedName: String
    }

    private struct Tally {
        var mentions = 0
        var articles = 0
        /// Mentions by the name that their article gives them.
        var names: [String: Int] = [:]
    }

    private var tallies: [Key: Tally] = [:]

    /// Counts the entities of one article; names that differ in capitals alone are one.
    mutating func add(_ entities: [(type: MarkKind, name: String, mentions: Int)]) {
        var seen: Set<Key> = []
        for entity in entities {
            let key = Key(type: entity.type, foldedName: entity.name.lowercased())
            tallies[key, default: Tally()].mentions += entity.mentions
            tallies[key, default: Tally()].names[entity.name, default: 0] += entity.mentions
            if seen.insert(key).inserted { tallies[key, default: Tally()].articles += 1 }
        }
    }

    private static func rank(_ form: (key: String, value: Int)) -> (Int, Int, String) {
        (form.key.contains(where: \.isLowercase) ? 1 : 0, form.value, form.key)
    }

    /// Those of most articles first, then those with most mentions, then by name.
    ///
    /// Complexity: O(*n* log *n*).
    var rows: [Row] {
        tallies.map { key, tally in
            let name = tally.names.max { Self.rank($0) < Self.rank($1) }?.key ?? key.foldedName
            return Row(type: key.type, name: name, mentions: tally.mentions, articles: tally.articles)
        }
        .sorted {
            ($1.articles, $1.mentions, $0.name, $0.type.rawValue)
                < ($0.articles, $0.mentions, $1.name, $1.type.rawValue)
        }
    }
}
