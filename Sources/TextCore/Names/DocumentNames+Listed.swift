/// Names that a list has with a small word, a comma or an `'s` inside, which the model parts.
extension DocumentNames {
    /// `Bosnia and Herzegovina`, `Tour de France`, `Land's End`: marks that lie inside a listed name of three words or
    /// more, not all of them capitals, become that name.
    mutating func settleListed() {
        var settled: [Mention] = []
        settled.reserveCapacity(mentions.count)
        for mention in mentions {
            if let last = settled.last, last.slots.upperBound >= mention.slots.upperBound { continue }
            guard let phrase = phrase(around: mention.slots), phrase.count > mention.slots.count,
                let type = Self.type(of: context.slots[phrase.lowerBound].phrase, like: mention.type),
                settled.last.map({ $0.slots.upperBound <= phrase.lowerBound }) ?? true
            else {
                settled.append(mention)
                continue
            }
            var whole = mention
            whole.slots = phrase
            if type != whole.type {
                whole.type = type
                whole.types = .zero
                whole.types[EntityLabel.place(of: type)] = 1
            }
            whole.evidence.insert(.lexicon)
            settled.append(whole)
        }
        mentions = settled
    }

    private static let hyphens: Set<UInt32> = Set(["-", "\u{2010}", "\u{2011}", "–"].map(NameHash.lower))
    private static let peoples = UInt64.categories(.demonym, .people)
    private static let places = UInt64.categories(.country, .majorCity)

    /// `anti-Turkish`, `China-Iran`: a listed people or place in a compound that the model passed over.
    mutating func addCompounds() {
        var added: [Mention] = []
        for sentence in context.sentences {
            for slot in sentence where Self.hyphens.contains(context.form(slot).lower) {
                let token = context.token(inSlot: slot)
                guard !tokens[token].isSpaceBefore, token + 1 < tokens.count,
                    !tokens[token + 1].isSpaceBefore
                else { continue }
                for part in [slot - 1, slot + 1] where context.slots[part].isOpen && !isMarked(part) {
                    guard context.slots[part].phrasePlace == 3, context.isCapitalized(part),
                        added.last?.slots.lowerBound != part
                    else { continue }
                    let phrase = context.slots[part].phrase
                    guard phrase & (Self.peoples | Self.places) != 0 else { continue }
                    let type: MarkKind = phrase & Self.peoples != 0 ? .group : .location
                    var mention = Mention(
                        slots: part..<(part + 1), type: type, confidence: 0.8, evidence: .lexicon)
                    mention.types[EntityLabel.place(of: type)] = 1
                    added.append(mention)
                }
            }
        }
        insert(added)
    }

    /// The listed name of three words or more with a small word among them that holds all of a mark.
    private func phrase(around slots: Range<Int>) -> Range<Int>? {
        var start = slots.lowerBound
        while context.slots[start].phrasePlace == 2 { start -= 1 }
        guard context.slots[start].phrasePlace == 1 else { return nil }
        var end = start + 1
        while end < context.slots.count, context.slots[end].phrasePlace == 2 { end += 1 }
        let phrase = start..<end
        guard phrase.count > 2, phrase.upperBound >= slots.upperBound,
            phrase.contains(where: { !context.isCapitalized($0) })
        else { return nil }
        return phrase
    }

    /// What the lists take a name for: the mark's own type where they allow it, else the only one.
    private static func type(of categories: UInt64, like own: MarkKind) -> MarkKind? {
        let types = lists.filter { $0.value & categories != 0 }.map(\.key)
        return types.contains(own) ? own : types.count == 1 ? types[0] : nil
    }
}
