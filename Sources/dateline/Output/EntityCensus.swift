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
    /// By article: days since 1970, and the number of the source.
    private var days: [Int?] = []
    private var sources: [Int64?] = []
    /// By the key of a name of one word: in which articles it stands, and how often.
    private var alone: [String: [Alone]] = [:]

    private struct Alone {
        let type: MarkKind
        let article: Int32
        let mentions: Int
    }
    /// By ``EntityKey`` in small letters.
    private var tallies: [String: [MarkKind: Tally]] = [:]

    /// Counts the entities of one article; names with the same key are one.
    ///
    /// - Parameter day: days since 1970 of its publication.
    /// - Parameter source: a number of its source.
    mutating func add(
        _ entities: [(type: MarkKind, name: String, mentions: Int)], day: Int? = nil, source: Int64? = nil
    ) {
        days.append(day)
        sources.append(source)
        for entity in entities {
            let key = EntityKey.of(entity.name, type: entity.type).lowercased()
            var tally = tallies[key, default: [:]][entity.type, default: Tally()]
            tally.mentions += entity.mentions
            tally.names[entity.name, default: 0] += entity.mentions
            if tally.articles.last != articleCount { tally.articles.append(articleCount) }
            tallies[key, default: [:]][entity.type] = tally
            if !key.contains(" ") {
                alone[key, default: []].append(
                    Alone(type: entity.type, article: articleCount, mentions: entity.mentions))
            }
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

    /// A surname alone is the one whose full name has this share of the articles with the surname.
    private static let certain = 0.8
    /// Days before and after an article in which a surname is looked for first.
    private static let near = 30
    /// What an article of the same source counts for, against 1 of another.
    private static let sameSource = 2

    /// A person with a full name, and where it stands.
    private struct Candidate {
        let key: String
        let articles: Int
        /// Of its articles with a date, ascending.
        var days: [Int]
        var daysOfSource: [Int64: [Int]]

        /// Articles around a day, those of the source counted more.
        func weight(around day: Int, source: Int64?) -> Int {
            let own = source.flatMap { daysOfSource[$0] } ?? []
            return Self.count(around: day, in: days) + (EntityCensus.sameSource - 1)
                * Self.count(around: day, in: own)
        }

        private static func count(around day: Int, in days: [Int]) -> Int {
            days.partitionPoint { $0 > day + EntityCensus.near }
                - days.partitionPoint { $0 >= day - EntityCensus.near }
        }
    }

    /// Joins a person that an article names by surname alone to the full name that nearly all articles near it in time
    /// and source have with that surname, or, where none of them has one, nearly all articles. Others stay alone.
    ///
    /// Complexity: O(*n* log *n*) in the articles for each full name with the surname.
    private func joinSurnames(_ settled: inout [String: [MarkKind: Tally]]) {
        let full = candidates(of: settled)
        for key in settled.keys.sorted() where !key.contains(" ") {
            guard let tally = settled[key]?[.person], let people = full[key[...]] else { continue }
            var rest = tally
            // A type that lost the vote has gone over to the person.
            for place in alone[key] ?? [] where place.type == .person || settled[key]?[place.type] == nil {
                guard let one = person(of: place, people) else { continue }
                var moved = Tally()
                moved.mentions = place.mentions
                moved.articles = [place.article]
                settled[one]?[.person]?.add(moved)
                rest.mentions -= place.mentions
                rest.articles.removeAll { $0 == place.article }
            }
            if rest.articles.isEmpty {
                settled[key]?[.person] = nil
            } else {
                settled[key]?[.person] = rest
            }
        }
    }

    private func candidates(of settled: [String: [MarkKind: Tally]]) -> [Substring: [Candidate]] {
        var full: [Substring: [Candidate]] = [:]
        for (key, types) in settled {
            guard let tally = types[.person], let last = key.split(separator: " ").last,
                last.count < key.count
            else { continue }
            var candidate = Candidate(
                key: key, articles: tally.articles.count, days: [], daysOfSource: [:])
            for article in tally.articles {
                guard let day = days[Int(article)] else { continue }
                candidate.days.append(day)
                if let source = sources[Int(article)] {
                    candidate.daysOfSource[source, default: []].append(day)
                }
            }
            candidate.days.sort()
            for source in candidate.daysOfSource.keys { candidate.daysOfSource[source]?.sort() }
            full[last, default: []].append(candidate)
        }
        return full
    }

    private func person(of place: Alone, _ people: [Candidate]) -> String? {
        if let day = days[Int(place.article)] {
            let source = sources[Int(place.article)]
            let near = people.map { (key: $0.key, weight: $0.weight(around: day, source: source)) }
            if near.contains(where: { $0.weight > 0 }) { return Self.certain(near) }
        }
        return Self.certain(people.map { ($0.key, $0.articles) })
    }

    private static func certain(_ people: [(key: String, weight: Int)]) -> String? {
        guard let best = people.max(by: { ($0.weight, $1.key) < ($1.weight, $0.key) }),
            Double(best.weight) >= certain * Double(people.reduce(0) { $0 + $1.weight })
        else { return nil }
        return best.key
    }
}
