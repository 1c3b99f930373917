import Display
import TextCore

/// The index of a story: its entities and dates with counts, the order and filter, and the chosen line.
struct StoryIndex: Sendable {
    struct Line: Hashable, Sendable {
        let kind: MarkKind
        /// The type in a word: `person`, `date` …
        let type: String
        /// The type and the value as records write them, which the filter finds too: `PER`, `DATE 2022-12-07`.
        let code: String
        let name: String
        /// The other forms of the name in the story.
        let aliases: [String]
        let count: Int
        /// The highlight that `Enter` jumps to.
        let first: Highlights.Highlight
    }

    enum Order: Hashable, Sendable {
        /// By type, the most frequent of each first; dates as the text brings them.
        case count
        /// As the text brings them.
        case firstMention
    }

    /// The kinds of lines that there may be.
    let kinds: [MarkKind]
    /// All lines, by type and count.
    private let all: [Line]
    /// The lines that are shown.
    private(set) var lines: [Line]
    private(set) var order = Order.count
    private(set) var hidden: Set<MarkKind> = []
    private(set) var filter = ""
    var selection = 0
    var topLine = 0

    init(_ story: StoryState) {
        let (article, highlights) = (story.article, story.highlights)
        kinds = story.marks.legend
        all = Self.entityLines(article, highlights) + Self.dateLines(article, highlights)
        lines = all
    }

    var selected: Line? { lines.indices.contains(selection) ? lines[selection] : nil }

    /// How many lines there are of a kind, hidden or not.
    func count(of kind: MarkKind) -> Int { all.count { $0.kind == kind } }

    // MARK: What is shown

    mutating func toggle(_ kind: MarkKind) { change { $0.hidden.formSymmetricDifference([kind]) } }

    mutating func toggleOrder() { change { $0.order = $0.order == .count ? .firstMention : .count } }

    /// Shows only lines with the text in a name or an alias.
    mutating func setFilter(_ text: String) { change { $0.filter = text } }

    /// Chooses the line of a highlight, if one is shown.
    mutating func select(_ target: Highlights.Target, in article: AnnotatedArticle) {
        let wanted = all.first { line in
            switch (line.first.target, target) {
            case (.mention(let first), .mention(let mention)):
                article.entities.mentions[first].entity == article.entities.mentions[mention].entity
            case (.date(let first), .date(let date)):
                article.dates[first].type == article.dates[date].type
                    && article.dates[first].value == article.dates[date].value
            default: false
            }
        }
        selection = wanted.flatMap(lines.firstIndex(of:)) ?? selection
    }

    /// The chosen line stays chosen where it is still shown.
    private mutating func change(_ body: (inout StoryIndex) -> Void) {
        let chosen = selected
        body(&self)
        lines = all.filter { !hidden.contains($0.kind) }
        if order == .firstMention { lines.sort { $0.first.range < $1.first.range } }
        let pattern = SearchPattern(filter)
        if !pattern.isEmpty { lines = Self.matching(pattern, lines) }
        selection = chosen.flatMap(lines.firstIndex(of:)) ?? 0
        topLine = 0
    }

    private static func matching(_ pattern: SearchPattern, _ lines: [Line]) -> [Line] {
        var text = ""
        var blocks: [TextRange] = []
        for line in lines {
            let start = text.utf8.count
            text += ([line.type, line.name] + line.aliases + [line.code]).joined(separator: " ")
            blocks.append(TextRange(utf8: start..<text.utf8.count))
            text += "\n"
        }
        var searcher = StorySearch(ArticleText(text), within: blocks)
        var hits: [Int] = []
        for match in searcher.matches(of: pattern) {
            let line = blocks.partitionPoint { $0.lower > match.lower } - 1
            if hits.last != line { hits.append(line) }
        }
        return hits.map { lines[$0] }
    }

    // MARK: Lines

    private static func entityLines(_ article: AnnotatedArticle, _ highlights: Highlights) -> [Line] {
        var firstOfEntity: [EntityID: Highlights.Highlight] = [:]
        for highlight in highlights.all {
            guard case .mention(let mention) = highlight.target else { continue }
            let entity = article.entities.mentions[mention].entity
            if firstOfEntity[entity] == nil { firstOfEntity[entity] = highlight }
        }
        return MarkKind.allCases.flatMap { type in
            article.entities.entities.filter { $0.type == type }
                .sorted { ($1.mentions.count, $0.id) < ($0.mentions.count, $1.id) }
                .compactMap { entity in
                    firstOfEntity[entity.id].map { first in
                        Line(
                            kind: type, type: type.row.label.one, code: type.rawValue, name: entity.name,
                            aliases: aliases(of: entity, in: article), count: entity.mentions.count,
                            first: first)
                    }
                }
        }
    }

    /// Forms that differ in letter case alone are no aliases: a dateline is in capitals.
    private static func aliases(of entity: Entity, in article: AnnotatedArticle) -> [String] {
        var seen: Set<String> = [entity.name.lowercased()]
        return entity.mentions.map { article.text.string(in: article.entities.mentions[$0].range) }
            .filter { seen.insert($0.lowercased()).inserted }
    }

    private static func dateLines(_ article: AnnotatedArticle, _ highlights: Highlights) -> [Line] {
        struct Times {
            let first: Highlights.Highlight
            let number: Int
            var wordings: [String]
            var count = 0
        }
        var order: [String] = []
        var dates: [String: Times] = [:]
        for highlight in highlights.all {
            guard case .date(let number) = highlight.target else { continue }
            let date = article.dates[number]
            let words = article.text.string(in: date.range)
            let key = "\(date.type.rawValue) \(date.value)"
            if dates[key] == nil { order.append(key) }
            dates[key, default: Times(first: highlight, number: number, wordings: [words])].count += 1
            if dates[key]?.wordings.contains(words) == false { dates[key]?.wordings.append(words) }
        }
        return order.compactMap { key in
            guard let times = dates[key], let words = times.wordings.first else { return nil }
            let date = article.dates[times.number]
            let name = date.words == words ? words : "\(words) = \(date.words)"
            return Line(
                kind: .date, type: date.type.rawValue.lowercased(), code: key, name: name,
                aliases: Array(times.wordings.dropFirst()), count: times.count,
                first: times.first)
        }
    }
}

extension StoryIndex: OneRowLineChoice {
    var lineCount: Int { lines.count }
}
