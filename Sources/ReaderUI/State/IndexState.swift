import Display
import TextCore

/// The index of a story: its entities by type, then its dates, with counts; the chosen line.
struct IndexState: Sendable {
    struct Line: Hashable, Sendable {
        let role: Role
        /// `PER`, `DATE` …
        let type: String
        let name: String
        let count: Int
        /// The highlight that `Enter` jumps to, as a position in ``Highlights/all``.
        let firstHighlight: Int
    }

    let lines: [Line]
    var selection = 0
    var topLine = 0

    init(_ article: AnnotatedArticle, _ highlights: Highlights) {
        var firstOfEntity: [EntityID: Int] = [:]
        var dates: [String: (count: Int, first: Int)] = [:]
        for (index, highlight) in highlights.all.enumerated() {
            switch highlight.target {
            case .mention(let mention):
                let entity = article.entities.mentions[mention].entity
                if firstOfEntity[entity] == nil { firstOfEntity[entity] = index }
            case .date(let date):
                let expression = article.dates[date]
                dates["\(expression.type.rawValue) \(expression.value)", default: (0, index)].count += 1
            }
        }

        var lines: [Line] = []
        for type in EntityType.allCases {
            let entities = article.entities.entities.filter { $0.type == type }
                .sorted { ($1.mentions.count, $0.id) < ($0.mentions.count, $1.id) }
            for entity in entities {
                guard let first = firstOfEntity[entity.id] else { continue }
                lines.append(
                    Line(
                        role: Role(type), type: type.rawValue, name: entity.name,
                        count: entity.mentions.count,
                        firstHighlight: first))
            }
        }
        for (_, entry) in dates.sorted(by: { $0.value.first < $1.value.first }) {
            guard case .date(let number) = highlights.all[entry.first].target else { continue }
            let expression = article.dates[number]
            let words = article.text.string(in: expression.range)
            lines.append(
                Line(
                    role: .date, type: expression.type.rawValue, name: "\(words) = \(expression.value)",
                    count: entry.count, firstHighlight: entry.first))
        }
        self.lines = lines
    }

    var selected: Line? { lines.indices.contains(selection) ? lines[selection] : nil }
}

extension IndexState: OneRowLineChoice {
    var lineCount: Int { lines.count }
}
