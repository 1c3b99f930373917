import TextCore

extension AnnotationAnswer {
    /// Why a record cannot serve an article.
    package enum Misfit: Error {
        /// It is about another story.
        case story
        /// It is about the same story of another day, to which relative dates would lead.
        case day
        /// It takes other passages out.
        case removals
        /// Names or dates do not stand where it says.
        case places
    }

    /// A number that stands for the story that a record gives.
    package var key: UInt64 { Self.key(clean: clean) }

    package static func key(clean: [UInt8]) -> UInt64 { clean.withUnsafeBytes { DataChecksum.of($0) } }

    /// The names and dates as ranges of an article's text.
    ///
    /// The record fits if cleaning gave the same result, the day is the same, and each name and date stands in the body at
    /// the place that the record gives. So a record can mark nothing that is not in the text.
    ///
    /// Complexity: O(*n*) in the length of the text and the number of annotations.
    package func annotations(
        of source: SourceArticle, cleaned: CleanedText
    ) throws(Misfit) -> (entities: EntityAnnotations, dates: [DateExpression]) {
        guard clean.elementsEqual(cleaned.clean(of: source.text).utf8) else { throw .story }
        guard published == source.metadata.published?.withoutZone else { throw .day }
        let fitting = Fitting(source.text, cleaned)
        guard fitting.ranges(removed) == cleaned.removed.map(\.range),
            fitting.ranges(metadata) == cleaned.metadata.map(\.range)
        else { throw .removals }
        guard let entities = entities(fitting), let dates = dates(fitting) else { throw .places }
        return (entities, dates)
    }

    private func entities(_ fitting: Fitting) -> EntityAnnotations? {
        var fitted: [EntityMention] = []
        var numbers: [Int: Int] = [:]
        var names: [String] = []
        var positions: [[Int]] = []
        for (position, mention) in mentions.enumerated() {
            guard let type = mention.type, (0...1).contains(mention.confidence), mention.id >= 0,
                let range = fitting.range(mention.range, saying: mention.text, after: fitted.last?.range)
            else { return nil }
            let number = numbers[mention.id] ?? names.count
            if number == names.count {
                numbers[mention.id] = number
                names.append(mention.name)
                positions.append([])
            }
            positions[number].append(position)
            fitted.append(
                EntityMention(
                    range: range, type: type, entity: EntityID(number), confidence: mention.confidence,
                    evidence: mention.evidence))
        }
        let entities = names.indices.map { number in
            Entity(
                id: EntityID(number), name: names[number],
                type: MarkKind.voted(
                    by: positions[number].lazy.map { (fitted[$0].type, fitted[$0].confidence) }),
                mentions: positions[number])
        }
        return EntityAnnotations(mentions: fitted, entities: entities)
    }

    private func dates(_ fitting: Fitting) -> [DateExpression]? {
        var fitted: [DateExpression] = []
        for date in dates {
            guard let type = date.type,
                let range = fitting.range(date.range, saying: date.text, after: fitted.last?.range)
            else { return nil }
            fitted.append(
                DateExpression(
                    range: range, type: type, value: date.value, modifier: date.modifier,
                    basis: date.basis, details: date.details))
        }
        return fitted
    }
}

/// A text in which ranges of scalars are looked up.
private struct Fitting {
    private let text: ArticleText
    private let cleaned: CleanedText
    private let offsets: ScalarOffsets

    init(_ text: ArticleText, _ cleaned: CleanedText) {
        self.text = text
        self.cleaned = cleaned
        offsets = ScalarOffsets(text)
    }

    func ranges(_ scalars: [Range<Int>]) -> [TextRange?] { scalars.map(range) }

    /// A range in the body that has certain words and follows another one.
    func range(_ scalars: Range<Int>, saying words: [UInt8], after previous: TextRange?) -> TextRange? {
        guard let range = range(scalars), !words.isEmpty, text.utf8[range.utf8].elementsEqual(words),
            (previous?.upper ?? TextOffset(utf8: 0)) <= range.lower, cleaned.holds(range)
        else { return nil }
        return range
    }

    private func range(_ scalars: Range<Int>) -> TextRange? {
        guard !scalars.isEmpty, let lower = offsets.offset(ofScalar: scalars.lowerBound),
            let upper = offsets.offset(ofScalar: scalars.upperBound)
        else { return nil }
        return TextRange(utf8: lower.utf8..<upper.utf8)
    }
}

extension CleanedText {
    /// Whether a range lies in one block of the body.
    ///
    /// Complexity: O(log *n*) in the number of blocks.
    package func holds(_ range: TextRange) -> Bool {
        let block = body.partitionPoint { $0.range.upper >= range.upper }
        return block < body.count && body[block].range.lower <= range.lower
    }
}
