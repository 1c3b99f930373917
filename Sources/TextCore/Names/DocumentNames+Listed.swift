/// Names that a list has with a small word, a comma or an `'s` inside, which the model parts.
extension DocumentNames {
    /// `Bosnia and Herzegovina`, `Tour de France`, `Land's End`: marks that lie inside a listed name of three words or
    /// more, not all of them capitals, become that name.
    mutating func settleListed() {
        var settled: [Mention] = []
        settled.reserveCapacity(mentions.count)
        for mention in mentions {
            if let last = settled.last, last.slots.upperBound >= mention.slots.upperBound { continue }
            guard let phrase = phrase(around: mention.slots) ?? wholeName(mention),
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
            whole.confidence = max(whole.confidence, Self.confidenceOfListed)
            settled.append(whole)
        }
        mentions = settled
    }

    private static let hyphens: Set<UInt32> = Set(["-", "\u{2010}", "\u{2011}", "–"].map(NameHash.lower))
    private static let peoples = UInt64.categories(.demonym, .people)
    private static let places = UInt64.categories(.country, .majorCity)
    /// Small words that make what stands before them and a hyphen a name: `Winston-Salem-based`.
    private static let tails: Set<UInt32> = Set(
        "based born backed bound led owned funded run area headquartered".split(separator: " ").map {
            NameHash.lower(String($0))
        })

    /// `anti-Turkish`, `China-Iran`: a listed people or place in a compound that the model passed over.
    mutating func addCompounds() {
        var added: [Mention] = []
        for sentence in context.sentences {
            for slot in sentence where Self.hyphens.contains(context.form(slot).lower) {
                let token = context.token(inSlot: slot)
                guard !tokens[token].isSpaceBefore, token + 1 < tokens.count,
                    !tokens[token + 1].isSpaceBefore
                else { continue }
                let hasTail = Self.tails.contains(context.form(slot + 1).lower)
                for part in [slot - 1, slot + 1] where context.slots[part].isOpen && !isMarked(part) {
                    guard context.slots[part].phrasePlace == 3, context.isCapitalized(part),
                        added.last?.slots.lowerBound != part
                    else { continue }
                    let phrase = context.slots[part].phrase
                    let places =
                        hasTail && part < slot
                        ? Self.places | Self.lists[.location, default: 0] : Self.places
                    guard phrase & (Self.peoples | places) != 0 else { continue }
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

    private static let directions: Set<UInt32> = Set(["in", "from", "near"].map(NameHash.lower))
    private static let towns = UInt64.categories(.country, .majorCity, .city)
    private static let people = UInt64.categories(.femaleName, .maleName, .surname, .title, .calendar)

    /// `grew up in Mobile`: a listed place after a small word of place, which the model passed over as its word is
    /// a common one too.
    mutating func addTowns() {
        var added: [Mention] = []
        for run in context.runs where run.isTelling && run.slots.count == 1 {
            let slot = run.slots.lowerBound
            guard context.slots[slot].isOpen, context.slots[slot].phrasePlace == 3,
                context.slots[slot].phrase & Self.towns != 0, !context.slots[slot].isSentenceStart,
                context.form(slot).wordCase == .initial,
                Self.directions.contains(context.form(slot - 1).lower) || isLeftFor(slot - 1),
                !mayBeSurname(slot), !isMarked(slot),
                !Self.hyphens.contains(context.form(slot + 1).lower)
            else { continue }
            added.append(listed(run.slots, as: .location, confidence: 0.65))
        }
        insert(added)
    }

    private static let from = NameHash.lower("from")

    /// A word of the lists of people; a surname only after `from`, as nobody is in Lincoln the man.
    private func mayBeSurname(_ slot: Int) -> Bool {
        let people = context.form(slot).entry.categories & Self.people
        return context.form(slot - 1).lower == Self.from
            ? people != 0 : people & ~LexiconCategory.surname.bit != 0
    }

    private static let leaving: Set<UInt32> = Set(
        "left leave leaves leaving departed bound headed heading heads".split(separator: " ").map {
            NameHash.lower(String($0))
        })
    private static let forWord = NameHash.lower("for")

    /// The `for` of `left for Bath`.
    private func isLeftFor(_ slot: Int) -> Bool {
        context.form(slot).lower == Self.forWord && Self.leaving.contains(context.form(slot - 1).lower)
    }

    /// What headlines say that it did something.
    private static let actors = UInt64.categories(
        .company, .agency, .party, .armedGroup, .country, .majorCity)

    /// `iPhone`: a listed product that is written like no other word.
    mutating func addListedProducts() {
        var added: [Mention] = []
        for run in context.runs where run.slots.count == 1 {
            let slot = run.slots.lowerBound
            guard context.slots[slot].isOpen, context.slots[slot].phrasePlace == 3, !isMarked(slot),
                context.form(slot).wordCase == .mixed,
                context.slots[slot].phrase == LexiconCategory.product.bit
            else { continue }
            added.append(listed(run.slots, as: .miscellaneous, confidence: 0.75))
        }
        insert(added)
    }

    /// `Microsoft Buys Activision`: two listed names of a headline with common words between are two.
    mutating func partHeadlines() {
        var parted: [Mention] = []
        parted.reserveCapacity(mentions.count)
        for mention in mentions {
            guard mention.slots.count > 2, listed(mention.slots) == 0,
                context.slots[mention.slots.lowerBound].sentenceStyle == .headline
            else {
                parted.append(mention)
                continue
            }
            let pieces = mention.slots.split { context.has($0, .commonWord) }
            guard pieces.count > 1, pieces.allSatisfy({ listed($0) & Self.actors != 0 }) else {
                parted.append(mention)
                continue
            }
            for piece in pieces {
                var part = mention
                part.slots = piece
                if let type = Self.type(of: listed(piece), like: mention.type) { part.type = type }
                parted.append(part)
            }
        }
        mentions = parted
    }

    /// `Nestle Cuts Jobs`: organisations and places of a headline that lists have, and nothing else.
    mutating func addListedOfHeadlines() {
        let taken = UInt64.categories(.commonWord, .functionWord) | Self.people
        var added: [Mention] = []
        for sentence in context.sentences
        where !sentence.isEmpty && context.slots[sentence.lowerBound].sentenceStyle == .headline {
            for slot in sentence where [1, 3].contains(context.slots[slot].phrasePlace) {
                let slots = slot..<phraseEnd(from: slot)
                guard slots.allSatisfy({ context.slots[$0].isOpen && !isMarked($0) }),
                    let type = Self.type(of: listed(slots), like: .miscellaneous), type != .miscellaneous,
                    slots.count > 1
                        || listed(slots) & Self.actors != 0
                            && context.form(slot).entry.categories & taken == 0
                else { continue }
                added.append(listed(slots, as: type, confidence: Self.confidenceOfListed))
            }
        }
        insert(added)
    }

    private func listed(_ slots: Range<Int>, as type: MarkKind, confidence: Float) -> Mention {
        var mention = Mention(slots: slots, type: type, confidence: confidence, evidence: .lexicon)
        mention.types[EntityLabel.place(of: type)] = 1
        return mention
    }

    private static let the = NameHash.lower("the")
    /// `Moody's`, `Land's End`: names that a list has with an `'s` and that the model passed over.
    mutating func addListedOwners() {
        var added: [Mention] = []
        for run in context.runs {
            let slots = run.slots.upperBound - 1..<phraseEnd(from: run.slots.upperBound - 1)
            guard slots.contains(where: { context.form($0).kind == .possessive }),
                let type = Self.type(of: listed(slots), like: .organization),
                slots.allSatisfy({ context.slots[$0].isOpen && !isMarked($0) }),
                !surnames.contains(context.form(slots.lowerBound).lower)
            else { continue }
            added.append(listed(slots, as: type, confidence: Self.confidenceOfListed))
        }
        insert(added)
    }

    /// The end of the listed phrase that begins in a slot.
    private func phraseEnd(from slot: Int) -> Int {
        var end = slot + 1
        while end < context.slots.count, context.slots[end].phrasePlace == 2 { end += 1 }
        return end
    }

    private static let landOrFirm = UInt64.categories(.landform, .company)

    /// `the Amazon`: with the article and no noun behind it the river, not the firm.
    mutating func settleLandforms() {
        for i in mentions.indices where mentions[i].slots.count == 1 && mentions[i].type == .organization {
            let slot = mentions[i].slots.lowerBound
            guard context.slots[slot].phrase & Self.landOrFirm == Self.landOrFirm,
                context.form(slot - 1).lower == Self.the, context.form(slot + 1).kind != .possessive,
                context.form(slot + 1).wordCase != .lower || context.has(slot + 1, .functionWord)
            else { continue }
            mentions[i].type = .location
            mentions[i].types = .zero
            mentions[i].types[EntityLabel.place(of: .location)] = 1
            mentions[i].evidence.insert(.context)
        }
    }

    /// The listed name of three words or more with a small word among them that holds all of a mark.
    private func phrase(around slots: Range<Int>) -> Range<Int>? {
        var start = slots.lowerBound
        while context.slots[start].phrasePlace == 2 { start -= 1 }
        guard context.slots[start].phrasePlace == 1 else { return nil }
        var end = start + 1
        while end < context.slots.count, context.slots[end].phrasePlace == 2 { end += 1 }
        let phrase = start..<end
        guard phrase.count > 2, phrase.count > slots.count, phrase.upperBound >= slots.upperBound,
            phrase.contains(where: { !context.isCapitalized($0) })
        else { return nil }
        return phrase
    }

    /// A mark that a list has as a whole, two words or more, where nothing but the lists need say what it is:
    /// `Johns Hopkins`, which the model took for a person. Of one word, products alone.
    private func wholeName(_ mention: Mention) -> Range<Int>? {
        guard mention.confidence < Self.sureOfWhole else { return nil }
        let listed = listed(mention.slots)
        // A cup that is listed as a league is an event as well.
        if mention.type == .miscellaneous, listed & LexiconCategory.league.bit != 0 { return nil }
        // A team or a university is often named like a town.
        if mention.type == .organization, listed & LexiconCategory.country.bit == 0,
            Self.type(of: listed, like: .organization) == .location
        {
            return nil
        }
        let isWhole =
            mention.slots.count > 1
            ? listed != 0
            : listed == LexiconCategory.product.bit
                && context.form(mention.slots.lowerBound).entry.categories & Self.people == 0
        return isWhole ? mention.slots : nil
    }

    private static let sureOfWhole: Float = 0.9
    /// The least confidence of a name that a list has and nothing else may be.
    private static let confidenceOfListed: Float = 0.6

    /// What the lists take a name for: the mark's own type where they allow it, else the only one.
    private static func type(of categories: UInt64, like own: MarkKind) -> MarkKind? {
        let types = lists.filter { $0.value & categories != 0 }.map(\.key)
        return types.contains(own) ? own : types.count == 1 ? types[0] : nil
    }
}
