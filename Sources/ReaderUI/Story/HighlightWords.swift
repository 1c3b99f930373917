import Display
import TextCore

/// The description of a highlight: for the status line, and why it is marked.
struct HighlightWords {
    private let target: Highlights.Target
    private let article: AnnotatedArticle

    init(_ target: Highlights.Target, in article: AnnotatedArticle) {
        self.target = target
        self.article = article
    }

    /// The type, then the full name and which of its mentions, or the expression, its value, and that in words:
    /// `PER Ursula von der Leyen 2/3`, `DATE Tuesday = 2022-09-06 · Tue 6 Sep 2022 · assumed`.
    var status: ScreenText {
        switch target {
        case .mention(let number):
            let mention = article.entities.mentions[number]
            let entity = article.entities[mention.entity]
            let place = (entity.mentions.firstIndex(of: number) ?? 0) + 1
            return ScreenText("\(mention.type.rawValue) \(entity.name) \(place)/\(entity.mentions.count)")
        case .date(let number):
            let date = article.dates[number]
            let expression = article.text.string(in: date.range)
            var parts = ["\(date.type.rawValue) \(expression) = \(date.value)"]
            let words = date.words
            if words != date.value, words != expression { parts.append(words) }
            if date.basis == .assumed { parts.append("assumed") }
            if date.basis == .unknown, !words.contains("unknown") { parts.append("partly unknown") }
            return ScreenText(parts.joined(separator: " · "))
        }
    }

    /// What it is, and why it is marked, a sentence a line.
    var reasons: [ScreenText] {
        switch target {
        case .mention(let number): reasons(for: article.entities.mentions[number])
        case .date(let number): reasons(for: article.dates[number])
        }
    }

    // MARK: Entities

    private func reasons(for mention: EntityMention) -> [ScreenText] {
        let entity = article.entities[mention.entity]
        return [
            ScreenText("\(mention.type.headword): \(entity.name). Written \(forms(of: entity))."),
            ScreenText("\(Self.certainty(mention.confidence)): \(Self.clues(mention.evidence))."),
        ]
    }

    /// The ways in which the story writes a name, most frequent first: `“Boluarte” 3 times, “Dina Boluarte” once`.
    private func forms(of entity: Entity) -> String {
        var counts: [(form: String, count: Int)] = []
        for number in entity.mentions {
            let form = article.text.string(in: article.entities.mentions[number].range)
            if let known = counts.firstIndex(where: { $0.form == form }) {
                counts[known].count += 1
            } else {
                counts.append((form, 1))
            }
        }
        let times = [1: "once", 2: "twice"]
        return counts.sorted { $1.count < $0.count }
            .map { "“\($0.form)” \(times[$0.count] ?? "\($0.count) times")" }.joined(separator: ", ")
    }

    private static func certainty(_ confidence: Float) -> String {
        let percent = Int((min(max(confidence, 0), 1) * 100).rounded())
        return confidence < EntityMention.certain ? "Uncertain, \(percent) %" : "Certain, \(percent) %"
    }

    private static func clues(_ evidence: MentionEvidence) -> String {
        let known: [(MentionEvidence, String)] = [
            (.lexicon, "a list knows it"),
            (.form, "a word in it tells its kind"),
            (.context, "the words around it tell its kind"),
            (.document, "another mention is clearer"),
        ]
        let clues = known.filter { evidence.contains($0.0) }.map(\.1)
        return clues.isEmpty ? "its letters and its place in the sentence" : clues.joined(separator: "; ")
    }

    // MARK: Dates

    private func reasons(for date: DateExpression) -> [ScreenText] {
        let expression = article.text.string(in: date.range)
        var meaning = "“\(expression)” means \(date.words)"
        if let interval = date.interval, interval.lowerBound != interval.upperBound {
            meaning += ", \(interval.lowerBound) to \(interval.upperBound)"
        }
        return [ScreenText(meaning + "."), ScreenText(basis(of: date))]
    }

    private func basis(of date: DateExpression) -> String {
        let published = article.source.metadata.published
        switch date.basis {
        case .explicit: return "The words say it themselves."
        case .resolved:
            let anchor = published.map { "the story's date, \($0.date)," } ?? "a date"
            return "Counted from \(anchor) or from a time that the text speaks of."
        case .assumed:
            guard let alternative = date.details.alternative else {
                return "Assumed: the words can be read in two ways, and this is the likelier one."
            }
            let rival = DateExpression(range: date.range, type: date.type, value: alternative)
            return "Assumed: \(date.words) is likelier than \(rival.words), but the words allow both."
        case .unknown:
            return published == nil
                ? "Unknown in part: the story has no date that it could be counted from."
                : "Unknown in part: neither the words nor the story's date settle it."
        }
    }
}

extension EntityMention {
    /// The confidence from which a name counts as certain.
    static let certain: Float = 0.75
}

extension MarkKind {
    /// The word for one of the kind, at the start of a sentence.
    fileprivate var headword: String {
        let word = row.fullWords.one
        return word.prefix(1).uppercased() + word.dropFirst()
    }
}
