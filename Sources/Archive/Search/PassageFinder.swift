import TextCore

/// Finds the passage that best shows why a query found an article.
struct PassageFinder {
    /// Words that must follow one another.
    private struct Phrase: Equatable {
        let words: [[UInt8]]
        let isPrefix: Bool

        /// The words of the phrase that begins at a word; `nil` if none does.
        func length(in text: [IndexTokenizer.Word], at position: Int) -> Int? {
            guard position + words.count <= text.count else { return nil }
            for (offset, word) in words.enumerated() {
                let isLast = offset == words.count - 1
                let isFound = text[position + offset].is {
                    isPrefix && isLast ? $0.starts(with: word) : $0 == word
                }
                guard isFound else { return nil }
            }
            return words.count
        }
    }

    /// A place that fulfils a term.
    private struct Match {
        let range: Range<Int>
        let term: Int
    }

    private let tokenizer = IndexTokenizer()
    private var phrases: [Phrase] = []
    /// For each name that is asked for, the names that it may stand under.
    private var names: [[Phrase]] = []
    private var types: Set<MarkKind> = []
    private var days: [ClosedRange<Int>] = []

    /// The most bytes between terms of one passage.
    private static let window = 160

    init(_ query: ArchiveQuery) {
        for condition in query.term.wanted {
            switch condition {
            case .words(let text, let isPrefix):
                let phrase = Phrase(words: tokenizer.words(of: text), isPrefix: isPrefix)
                if !phrases.contains(phrase) { phrases.append(phrase) }
            case .entity(let name):
                names.append(
                    EntityQuery(name).names.map { Phrase(words: tokenizer.words(of: $0), isPrefix: false) }
                        .filter { !$0.words.isEmpty })
            case .type(let type): types.insert(type)
            case .on(let period):
                days.append(period.lowerBound.daysSinceEpoch...period.upperBound.daysSinceEpoch)
            case .source, .author, .language, .before, .after: break
            }
        }
        phrases.removeAll { $0.words.isEmpty }
        names.removeAll { $0.isEmpty }
    }

    /// The passage of an article; without highlights if only the title matches.
    ///
    /// Complexity: O(*n*) in the length of the text.
    func passage(of text: [UInt8], _ stored: StoredAnnotations) -> Passage {
        let body = stored.body(textLength: text.count) ?? []
        var matches: [Match] = []
        for block in body { appendWords(of: text, block, to: &matches) }
        appendEntities(text, stored, to: &matches)
        appendDates(text, stored, to: &matches)
        matches.sort {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
        guard let best = best(of: matches), let block = body.first(where: { $0.utf8.contains(best) }) else {
            // The beginning of the story says more than its headline, which stands beside it.
            let block = body.count > 1 ? body[1] : body.first
            return Passage(of: text, in: block?.utf8 ?? 0..<0, lit: [])
        }
        return Passage(
            of: text, in: block.utf8,
            lit: matches.map(\.range).filter { $0.lowerBound >= best && block.utf8.contains($0.lowerBound) }
        )
    }

    private func appendWords(of text: [UInt8], _ block: TextRange, to matches: inout [Match]) {
        guard !phrases.isEmpty else { return }
        let words = tokenizer.words(of: text, in: block.utf8)
        for position in words.indices {
            for (term, phrase) in phrases.enumerated() {
                guard let length = phrase.length(in: words, at: position) else { continue }
                let last = words[position + length - 1].range
                matches.append(
                    Match(range: words[position].range.lowerBound..<last.upperBound, term: term))
            }
        }
    }

    private func appendEntities(
        _ text: [UInt8], _ stored: StoredAnnotations, to matches: inout [Match]
    ) {
        guard !names.isEmpty || !types.isEmpty, let entities = stored.entities(textLength: text.count)
        else { return }
        var terms: [EntityID: Int] = [:]
        for entity in entities.entities where types.isEmpty || types.contains(entity.type) {
            if names.isEmpty { terms[entity.id] = phrases.count }
            let name = Array(entity.name.utf8)
            let words = tokenizer.words(of: name, in: name.indices)
            for (number, phrases) in names.enumerated()
            where phrases.contains(where: { phrase in
                words.indices.contains { phrase.length(in: words, at: $0) != nil }
            }) {
                terms[entity.id] = phrases.count + number
            }
        }
        for mention in entities.mentions {
            if let term = terms[mention.entity] {
                matches.append(Match(range: mention.range.utf8, term: term))
            }
        }
    }

    private func appendDates(_ text: [UInt8], _ stored: StoredAnnotations, to matches: inout [Match]) {
        guard !days.isEmpty, let dates = stored.dates(textLength: text.count) else { return }
        for date in dates {
            guard let interval = date.interval else { continue }
            let own = interval.lowerBound.daysSinceEpoch...interval.upperBound.daysSinceEpoch
            for (number, period) in days.enumerated()
            where own.overlaps(period) && own.count <= period.count {
                matches.append(
                    Match(range: date.range.utf8, term: phrases.count + names.count + 1 + number))
            }
        }
    }

    /// The start of the first passage with the most terms.
    private func best(of matches: [Match]) -> Int? {
        var best: (start: Int, terms: Int)?
        var end = 0
        for (position, match) in matches.enumerated() {
            end = max(end, position)
            while end < matches.count,
                matches[end].range.upperBound <= match.range.lowerBound + Self.window
            { end += 1 }
            // A handful tells them apart: so many terms no query has.
            let terms = Set(matches[position..<max(end, position + 1)].prefix(32).map(\.term)).count
            if best.map({ terms > $0.terms }) ?? true { best = (match.range.lowerBound, terms) }
        }
        return best?.start
    }
}
