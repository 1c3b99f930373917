/// Turns the labels of a document into mentions with the borders that the output's conventions want.
struct MentionBuilder {
    private let context: DocumentContext

    init(context: DocumentContext) { self.context = context }

    /// In text order, disjoint, none empty.
    func mentions(of decision: SequenceTagger.Decision) -> [Mention] {
        var mentions: [Mention] = []
        for sentence in context.sentences {
            var i = sentence.lowerBound
            while i < sentence.upperBound {
                guard let type = EntityLabel(index: Int(decision.labels[i])).type else {
                    i += 1
                    continue
                }
                var end = i + 1
                while end < sentence.upperBound, Int(decision.labels[end]) == EntityLabel.inside(type).index
                {
                    end += 1
                }
                if let slots = trimmed(i..<end, type: type) {
                    mentions.append(
                        Mention(
                            slots: slots, type: type,
                            confidence: confidence(of: slots, type: type, in: decision),
                            evidence: evidence(of: slots), types: types(of: slots, in: decision)))
                }
                i = end
            }
        }
        return mentions
    }

    /// The least probable token decides; see ``calibrated(_:)``.
    private func confidence(
        of slots: Range<Int>, type: MarkKind, in decision: SequenceTagger.Decision
    ) -> Float {
        Self.calibrated(
            slots.reduce(1) { least, slot in
                let marginal = decision.marginals[slot]
                return min(
                    least,
                    marginal[EntityLabel.begin(type).index] + marginal[EntityLabel.inside(type).index])
            })
    }

    /// The mean over the tokens.
    private func types(of slots: Range<Int>, in decision: SequenceTagger.Decision) -> SIMD8<Float> {
        var types = SIMD8<Float>(repeating: 0)
        for slot in slots {
            let marginal = decision.marginals[slot]
            for (place, type) in EntityLabel.types.enumerated() {
                types[place] +=
                    marginal[EntityLabel.begin(type).index] + marginal[EntityLabel.inside(type).index]
            }
        }
        return types / Float(max(1, slots.count))
    }

    /// A probability of the model as the share of mentions that are right: the model is too sure of itself.
    ///
    /// The odds to the power of 7/16, fitted to half of the documents of Re-DocRED and Wikigold, with a model that was
    /// trained without them: a power that roots give. Source: temperature scaling, Guo and others (2017).
    static func calibrated(_ probability: Float) -> Float {
        func power(_ x: Float) -> Float {
            let fourth = x.squareRoot().squareRoot()
            let eighth = fourth.squareRoot()
            return fourth * eighth * eighth.squareRoot()
        }
        let p = min(max(probability, 0), 1)
        return power(p) / (power(p) + power(1 - p))
    }

    private static let formWords = UInt64.categories(
        .organizationHead, .organizationSuffix, .siteHead, .eventHead)
    private static let listedNames = UInt64.categories(.femaleName, .maleName, .surname)

    func evidence(of slots: Range<Int>) -> MentionEvidence {
        var evidence: MentionEvidence = []
        for slot in slots {
            let categories = form(slot).entry.categories
            if context.slots[slot].phrase | (categories & Self.listedNames) != 0 {
                evidence.insert(.lexicon)
            }
            if categories & Self.formWords != 0 { evidence.insert(.form) }
            if context.evidence(inSlot: slot).longest.length > slots.count { evidence.insert(.document) }
        }
        let before = form(slots.lowerBound - 1).entry.categories
        let after = form(slots.upperBound).entry.categories
        if before & UInt64.categories(.title, .placePreposition) != 0
            || after & LexiconCategory.speechVerb.bit != 0
        {
            evidence.insert(.context)
        }
        return evidence
    }

    private static let articles: Set<UInt32> = Set(["the", "a", "an"].map(NameHash.lower))

    /// Without the article or punctuation before it, and without the possessive or punctuation after it.
    func trimmed(_ slots: Range<Int>, type: MarkKind) -> Range<Int>? {
        var start = slots.lowerBound
        var end = slots.upperBound
        while start < end {
            let form = form(start)
            let isArticle = Self.articles.contains(form.lower) && form.wordCase != .upper
            guard isArticle && end - start > 1 || isPunctuation(start) || isPossessive(start) else { break }
            start += 1
        }
        while end > start, isPossessive(end - 1) || isPunctuation(end - 1) { end -= 1 }
        if type == .person {
            while end - start > 1, isTitle(start) { start += 1 }
            end = endOfPerson(start..<end)
        }
        return start < end ? start..<end : nil
    }

    private static let of = NameHash.lower("of")

    /// `John Hopfield of Princeton` ends before `of`; `Catherine of Aragon` and `Charles II of Spain` do not.
    private func endOfPerson(_ slots: Range<Int>) -> Int {
        guard let of = slots.first(where: { form($0).lower == Self.of }), of - slots.lowerBound > 1 else {
            return slots.upperBound
        }
        return form(of - 1).wordCase == .initial ? of : slots.upperBound
    }

    private func form(_ slot: Int) -> WordForm { context.forms[Int(context.slots[slot].word)] }

    private func isPossessive(_ slot: Int) -> Bool { form(slot).kind == .possessive }

    private static let rulers: Set<UInt32> = Set(
        [
            "king", "queen", "prince", "princess", "pope", "emperor", "sheikh", "sheik", "sultan", "emir",
            "cardinal", "archbishop", "general", "colonel", "captain", "senator", "president", "judge",
        ].map(NameHash.lower))

    /// Whether a word before more of a name is a title. Of those that are given names too (`Earl`, `Duke`) a few
    /// are titles all the same.
    private func isTitle(_ slot: Int) -> Bool {
        let categories = form(slot).entry.categories
        guard categories & LexiconCategory.title.bit != 0 else { return false }
        return categories & UInt64.categories(.femaleName, .maleName) == 0
            || Self.rulers.contains(form(slot).lower)
    }

    private func isPunctuation(_ slot: Int) -> Bool { form(slot).kind == .punctuation }
}
