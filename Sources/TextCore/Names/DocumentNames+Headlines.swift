/// Names of a headline, by those of the story below it.
extension DocumentNames {
    /// A name of the running text.
    private struct Known {
        let words: [UInt32]
        let mention: Mention
    }

    /// The confidence that a name of the story needs to decide the headline.
    private static let sureOfName: Float = 0.72

    /// Marks in headlines the names that the story has: `Macron Meets Xi in Beijing` has three.
    mutating func settleHeadlines() {
        let headlines = context.sentences.filter(isHeadline)
        guard !headlines.isEmpty else { return }
        let known = namesOfStory()
        guard !known.isEmpty else { return }
        for headline in headlines { settle(headline, by: known) }
    }

    private static let fullStop = NameHash.lower(".")

    private func isHeadline(_ sentence: Range<Int>) -> Bool {
        !sentence.isEmpty && context.slots[sentence.lowerBound].sentenceStyle != .running
            && context.form(sentence.upperBound - 1).lower != Self.fullStop
    }

    /// By first word: the names of running text, and the surnames of its people.
    private func namesOfStory() -> [UInt32: [Known]] {
        var known: [UInt32: [Known]] = [:]
        func take(_ slots: Range<Int>, _ mention: Mention) {
            let words = slots.map { context.form($0).lower }
            guard words.count <= 8, !(known[words[0]]?.contains { $0.words == words } ?? false),
                known[words[0], default: []].count < 8
            else { return }
            known[words[0], default: []].append(Known(words: words, mention: mention))
        }
        for mention in mentions where mention.confidence >= Self.sureOfName {
            guard context.slots[mention.slots.lowerBound].sentenceStyle == .running else { continue }
            take(mention.slots, mention)
            let last = mention.slots.upperBound - 1
            if mention.type == .person, mention.slots.count > 1, !isCommonWord(last) {
                take(last..<(last + 1), mention)
            }
        }
        return known
    }

    private mutating func settle(_ headline: Range<Int>, by known: [UInt32: [Known]]) {
        let found = matches(in: headline, of: known)
        guard !found.isEmpty else { return }
        let first = mentions.partitionPoint { $0.slots.upperBound > headline.lowerBound }
        let end = mentions.partitionPoint { $0.slots.lowerBound >= headline.upperBound }
        var settled = found
        for mention in mentions[first..<end] {
            for piece in rest(of: mention.slots, without: found) {
                guard piece.contains(where: { context.isCapitalized($0) && !isCommonWord($0) }),
                    let slots = builder.trimmed(piece, type: mention.type)
                else { continue }
                var mention = mention
                mention.slots = slots
                settled.append(mention)
            }
        }
        mentions.replaceSubrange(
            first..<end, with: settled.sorted { $0.slots.lowerBound < $1.slots.lowerBound })
    }

    /// The longest known names from left to right; none that begins or ends inside a longer mark of the same type.
    private func matches(in headline: Range<Int>, of known: [UInt32: [Known]]) -> [Mention] {
        var found: [Mention] = []
        var slot = headline.lowerBound
        while slot < headline.upperBound {
            var best: (length: Int, mention: Mention)?
            if context.isCapitalized(slot), context.slots[slot].isOpen {
                for candidate in known[context.form(slot).lower] ?? [] {
                    let end = slot + candidate.words.count
                    guard end <= headline.upperBound, candidate.words.count > best?.length ?? 0,
                        zip(slot..<end, candidate.words).allSatisfy({ context.form($0).lower == $1 })
                    else { continue }
                    best = (candidate.words.count, candidate.mention)
                }
            }
            if let best, !isInsideOther(slot..<(slot + best.length), best.mention.type) {
                var mention = best.mention
                mention.slots = slot..<(slot + best.length)
                mention.evidence.insert(.document)
                found.append(mention)
                slot += best.length
            } else {
                slot += 1
            }
        }
        return found
    }

    private static let heads = UInt64.categories(.organizationHead, .siteHead, .eventHead)

    /// Whether a match is a part of a longer name: `China` in `Bank of China`.
    private func isInsideOther(_ slots: Range<Int>, _ type: MarkKind) -> Bool {
        let next = mentions.partitionPoint { $0.slots.upperBound > slots.lowerBound }
        guard next < mentions.count else { return false }
        let other = mentions[next].slots
        guard other.lowerBound <= slots.lowerBound, slots.upperBound <= other.upperBound, other != slots
        else {
            return false
        }
        return other.allSatisfy { slots.contains($0) || !isCommonWord($0) }
            || other.contains { !slots.contains($0) && context.form($0).entry.categories & Self.heads != 0 }
    }

    private func rest(of slots: Range<Int>, without found: [Mention]) -> [Range<Int>] {
        var rest: [Range<Int>] = []
        var start = slots.lowerBound
        for mention in found where mention.slots.overlaps(slots) {
            if start < mention.slots.lowerBound { rest.append(start..<mention.slots.lowerBound) }
            start = max(start, mention.slots.upperBound)
        }
        if start < slots.upperBound { rest.append(start..<slots.upperBound) }
        return rest
    }

    /// Whether a word is a common one, or the document writes it small.
    private func isCommonWord(_ slot: Int) -> Bool {
        context.has(slot, .commonWord) || context.evidence(inSlot: slot).isSeenInLower
            || context.form(slot).entry.categories & LexiconCategory.functionWord.bit != 0
    }
}
