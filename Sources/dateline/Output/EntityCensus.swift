import TextCore

/// Who and what many articles speak of, counted: one row for one thing, under whatever names articles have it.
struct EntityCensus {
    struct Row: Hashable {
        let type: MarkKind
        /// The form in which most mentions name it; one in capitals alone, as in datelines, only for want of others.
        var name: String
        var mentions: Int
        var articles: Int
    }

    /// What articles say of one type by one key.
    private struct Tally {
        var mentions = 0
        /// Numbers of articles, ascending.
        var articles: [Int32] = []
        /// Mentions by the name that their article gives them.
        var names: [String: Int] = [:]

        mutating func add(_ other: Tally) {
            mentions += other.mentions
            articles = Set(articles).union(other.articles).sorted()
            names.merge(other.names, uniquingKeysWith: +)
        }
    }

    private var articleCount: Int32 = 0
    /// By ``EntityKey`` in small letters.
    private var tallies: [String: [MarkKind: Tally]] = [:]

    /// Counts the entities of one article; names with the same key are one.
    mutating func add(_ entities: [(type: MarkKind, name: String, mentions: Int)]) {
        for entity in entities {
            let key = EntityKey.of(entity.name, type: entity.type).lowercased()
            var tally = tallies[key, default: [:]][entity.type, default: Tally()]
            tally.mentions += entity.mentions
            tally.names[entity.name, default: 0] += entity.mentions
            if tally.articles.last != articleCount { tally.articles.append(articleCount) }
            tallies[key, default: [:]][entity.type] = tally
        }
        articleCount += 1
    }

    private static func rank(_ form: (key: String, value: Int)) -> (Int, Int, String) {
        (form.key.contains(where: \.isLowercase) ? 1 : 0, form.value, form.key)
    }

    /// Those of most articles first, then those with most mentions, then by name.
    ///
    /// Complexity: O(*n* log *n*).
    var rows: [Row] {
        var settled = tallies.mapValues(Self.voted)
        joinSurnames(&settled)
        return settled.flatMap { key, types in types.map { Self.row(key, $0, $1) } }
            .sorted {
                ($1.articles, $1.mentions, $0.name, $0.type.rawValue)
                    < ($0.articles, $0.mentions, $1.name, $1.type.rawValue)
            }
    }

    private static func row(_ key: String, _ type: MarkKind, _ tally: Tally) -> Row {
        let most = tally.names.max { rank($0) < rank($1) }?.key ?? key
        let known = EntityKey.names(of: most, type: type)?.first
        return Row(
            type: type, name: known ?? most, mentions: tally.mentions, articles: tally.articles.count)
    }

    // MARK: One type for one key

    /// A type stays beside the one that most mentions have if it has this share of the mentions, and this many
    /// articles: `Jordan` is a country and a man.
    private static let share = 0.3
    private static let articles = 3

    private static func voted(_ types: [MarkKind: Tally]) -> [MarkKind: Tally] {
        guard types.count > 1,
            let top = types.max(by: {
                ($0.value.mentions, $1.key.rawValue) < ($1.value.mentions, $0.key.rawValue)
            })?.key
        else { return types }
        let all = types.values.reduce(0) { $0 + $1.mentions }
        var voted: [MarkKind: Tally] = [top: types[top, default: Tally()]]
        for (type, tally) in types where type != top {
            if Double(tally.mentions) >= share * Double(all), tally.articles.count >= articles {
                voted[type] = tally
            } else {
                voted[top, default: Tally()].add(tally)
            }
        }
        return voted
    }

    // MARK: Surnames

    /// A surname alone is the one whose full name has this share of the articles of all with the surname.
    private static let certain = 0.8

    /// Joins a person that articles name by surname alone to the full name that nearly all others have it with.
    private func joinSurnames(_ settled: inout [String: [MarkKind: Tally]]) {
        var full: [Substring: [(key: String, articles: Int)]] = [:]
        for (key, types) in settled {
            guard let tally = types[.person], let last = key.split(separator: " ").last,
                last.count < key.count
            else { continue }
            full[last, default: []].append((key, tally.articles.count))
        }
        for key in settled.keys.sorted() where !key.contains(" ") {
            guard var tally = settled[key]?[.person], let people = full[key[...]],
                let best = people.max(by: { ($0.articles, $1.key) < ($1.articles, $0.key) }),
                Double(best.articles) >= Self.certain * Double(people.reduce(0) { $0 + $1.articles })
            else { continue }
            // The row keeps the full name.
            tally.names = [:]
            settled[best.key]?[.person]?.add(tally)
            settled[key]?[.person] = nil
        }
    }
}
