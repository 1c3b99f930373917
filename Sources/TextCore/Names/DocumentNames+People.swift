/// People whose names look like places, and institutions that are named with an `'s`.
extension DocumentNames {
    private static let comma = NameHash.lower(",")
    private static let articles: Set<UInt32> = Set(
        ["a", "an", "the", "his", "her", "their"].map(NameHash.lower))
    private static let who = NameHash.lower("who")
    private static let callings: Set<UInt32> = Set(
        """
        nurse cook chef coach judge priest nun monk pilot widow widower mother father sister brother son daughter wife \
        husband aunt uncle student poet bishop guard guide clerk cop model star activist dentist midwife aide boss head \
        chief chair leader owner founder captain soldier sailor lawyer doctor teacher driver farmer fisherman
        """.split(separator: " ").map { NameHash.lower(String($0)) })
    private static let callingEnds: Set<UInt32> = Set(
        ["ist", "ian", "man", "her", "ter", "ger", "ber", "mer", "ner", "yer", "tor", "sor", "eer", "ier"]
            .map(
                NameHash.suffix(_:)))

    /// `Victoria Lake, a nurse,`: a given name at the head of a mark, and what stands around it speaks of a person.
    mutating func settlePeople() {
        for i in mentions.indices where mentions[i].type != .group {
            let slots = mentions[i].slots
            let isPerson =
                hasHyphenatedGivenName(slots) || hasInitials(slots)
                || isNamedLikePerson(slots) && (speaksOfPerson(around: slots) || mayBePerson(slots))
                || mentions[i].type != .person
                    && (hasParticle(slots) || isThreeSyllables(slots) || isLonePerson(mentions[i])
                        || isSurname(mentions[i])
                        || mentions[i].confidence < Self.floorOfSure && (2...3).contains(slots.count)
                            && hasOnlyNames(slots) && speaksOfPerson(around: slots))
            if isPerson { mentions[i].becomePerson() }
        }
    }

    /// Two or three words with capitals, of which the first is a given name and no list has all.
    private func isNamedLikePerson(_ slots: Range<Int>) -> Bool {
        (2...3).contains(slots.count)
            && slots.allSatisfy { [.initial, .letter].contains(context.form($0).wordCase) }
            && (context.has(slots.lowerBound, .femaleName) || context.has(slots.lowerBound, .maleName))
            && context.form(slots.upperBound - 1).entry.categories & Self.institutions == 0
            && !context.has(slots.lowerBound, .calendar) && listed(slots) == 0
    }

    /// `Jean-Luc de la Tour`: a given name that is no common word, small particles, and a capital.
    private func hasParticle(_ slots: Range<Int>) -> Bool {
        guard (3...5).contains(slots.count), listed(slots) == 0,
            context.form(slots.lowerBound).isCapitalized, context.isCapitalized(slots.upperBound - 1),
            isGivenName(slots.lowerBound), !Self.articles.contains(context.form(slots.lowerBound - 1).lower)
        else { return false }
        return slots.dropFirst().dropLast().allSatisfy {
            context.form($0).wordCase == .lower && context.has($0, .nameParticle)
        }
    }

    /// A word of the lists of given names, or two of them with a hyphen.
    private func isGivenName(_ slot: Int) -> Bool {
        let names = UInt64.categories(.femaleName, .maleName)
        if context.form(slot).entry.categories & names != 0 { return !context.has(slot, .commonWord) }
        return context.form(slot).shape == Self.doubled
    }

    /// `Goh Beng Huat`: a surname and two syllables as Chinese names have them, none of them English.
    private func isThreeSyllables(_ slots: Range<Int>) -> Bool {
        guard slots.count == 3, listed(slots) == 0, context.has(slots.lowerBound, .surname),
            !Self.inside.contains(context.form(slots.lowerBound - 1).lower)
        else { return false }
        let bytes = text.utf8.span
        return slots.allSatisfy { slot in
            let known = UInt64.categories(.organizationHead, .siteHead, .city, .region)
            return context.form(slot).wordCase == .initial
                && context.form(slot).entry.categories & known == 0
                && Syllable.matches(tokens[context.token(inSlot: slot)].range.utf8, in: bytes)
        }
    }

    private static let inside: Set<UInt32> = Set(["in", "near", "at"].map(NameHash.lower))

    private static let things = UInt64.categories(
        .country, .majorCity, .company, .agency, .media, .club, .party, .armedGroup, .league)

    /// `Cher, a nurse,`: one word that the model is not sure of, and a calling behind it.
    private func isLonePerson(_ mention: Mention) -> Bool {
        mention.slots.count == 1 && mention.confidence < Self.floorOfSure
            && listed(mention.slots) & Self.things == 0 && hasCalling(after: mention.slots.upperBound)
    }

    /// `Fox` in a story about Drew Fox, where the model is not sure that it is a firm.
    private func isSurname(_ mention: Mention) -> Bool {
        mention.slots.count == 1 && mention.type == .organization && mention.confidence < Self.floorOfSure
            && surnames.contains(context.form(mention.slots.lowerBound).lower)
            && context.form(mention.slots.lowerBound).wordCase == .initial
    }

    private static let floorOfSure: Float = 0.75

    /// The shape of `Hee-jae`.
    private static let hyphenated = NameHash.finish(
        "Xx-x".unicodeScalars.reduce(NameHash.seed) { NameHash.step($0, $1.value) })
    /// The shape of `Jean-Luc` and `Ou-Yang`.
    private static let doubled = NameHash.finish(
        "Xx-Xx".unicodeScalars.reduce(NameHash.seed) { NameHash.step($0, $1.value) })
    private static let cooperative = NameHash.lower("co-")

    /// `Park Hee-jae`: two or three words, one of them with a hyphen before a small syllable; not `Co-operative Bank`.
    private func hasHyphenatedGivenName(_ slots: Range<Int>) -> Bool {
        (2...3).contains(slots.count)
            && slots.allSatisfy { slot in
                let form = context.form(slot)
                let isGiven = form.shape == Self.hyphenated && form.prefix3 != Self.cooperative
                return isGiven || form.shape == Self.doubled
                    || form.wordCase == .initial && form.entry.categories & Self.institutions == 0
            }
            && slots.contains { context.form($0).shape == Self.hyphenated }
    }

    /// Marks people that the model passed over: `Cheong Soo-ah`; `Rosa Field, a nurse,`; `it was Pelé who`.
    mutating func addGivenNames() {
        var added: [Mention] = []
        for run in context.runs where run.slots.count < 4 {
            guard run.slots.allSatisfy({ context.slots[$0].isOpen && !isMarked($0) }),
                hasHyphenatedGivenName(run.slots)
                    || run.isTelling && isNamedLikePerson(run.slots)
                        && (speaksOfPerson(around: run.slots) || mayBePerson(run.slots))
                    || run.isTelling && hasOnlyNames(run.slots) && isSubjectOfWho(run.slots)
                    || run.isTelling && run.slots.count > 1 && hasOnlyNames(run.slots)
                        && hasCalling(after: run.slots.upperBound)
            else { continue }
            var mention = Mention(slots: run.slots, type: .person, confidence: 0.7, evidence: .form)
            mention.types[EntityLabel.place(of: .person)] = 1
            added.append(mention)
        }
        insert(added)
    }

    /// Words with a capital that are no common ones and that no list takes for a thing.
    private func hasOnlyNames(_ slots: Range<Int>) -> Bool {
        listed(slots) & Self.things == 0
            && slots.allSatisfy { slot in
                let form = context.form(slot)
                let excluded =
                    Self.institutions | .categories(.commonWord, .title, .demonym, .calendar, .siteHead)
                return form.wordCase == .initial && !context.evidence(inSlot: slot).isSeenInLower
                    && form.entry.categories & excluded == 0
            }
    }

    private static let of = NameHash.lower("of")

    /// `Catherine of Aragon`: a given name alone, and a place after `of`.
    mutating func joinByPlace() {
        var joined: [Mention] = []
        joined.reserveCapacity(mentions.count)
        for mention in mentions {
            if let first = joined.last, first.type == .person, first.slots.count == 1,
                mention.type == .location,
                mention.slots.count == 1, first.slots.upperBound + 1 == mention.slots.lowerBound,
                context.form(first.slots.upperBound).lower == Self.of, isGivenName(first.slots.lowerBound),
                !context.has(first.slots.lowerBound, .surname)
            {
                joined[joined.count - 1].slots = first.slots.lowerBound..<mention.slots.upperBound
            } else {
                joined.append(mention)
            }
        }
        mentions = joined
    }

    private static let quotes: Set<UInt32> = Set(["\"", "“", "”", "‘", "’", "'"].map(NameHash.lower))

    /// `Sean "Big Dog" Murray`: two marks of people with one to three capitals in quotation marks between.
    mutating func joinNicknames() {
        var joined: [Mention] = []
        joined.reserveCapacity(mentions.count)
        for mention in mentions {
            guard mention.type == .person,
                let first = joined.lastIndex(where: { $0.slots.upperBound < mention.slots.lowerBound - 2 }),
                first >= joined.count - 2, joined[first].type == .person,
                isNickname(joined[first].slots.upperBound..<mention.slots.lowerBound)
            else {
                joined.append(mention)
                continue
            }
            joined.removeSubrange((first + 1)...)
            joined[first].slots = joined[first].slots.lowerBound..<mention.slots.upperBound
        }
        mentions = joined
    }

    private func isNickname(_ gap: Range<Int>) -> Bool {
        (3...5).contains(gap.count) && Self.quotes.contains(context.form(gap.lowerBound).lower)
            && Self.quotes.contains(context.form(gap.upperBound - 1).lower)
            && gap.dropFirst().dropLast().allSatisfy { context.isCapitalized($0) }
    }

    private static let was: Set<UInt32> = Set(["was", "is"].map(NameHash.lower))
    private static let it = NameHash.lower("it")

    /// `It was Pelé who noticed`.
    private func isSubjectOfWho(_ slots: Range<Int>) -> Bool {
        context.form(slots.upperBound).lower == Self.who
            && Self.was.contains(context.form(slots.lowerBound - 1).lower)
            && context.form(slots.lowerBound - 2).lower == Self.it
    }

    /// `HG Wells`: two capitals that are no place or body, and a surname.
    private func hasInitials(_ slots: Range<Int>) -> Bool {
        guard slots.count == 2, let first = slots.first, let last = slots.last else { return false }
        let token = tokens[context.token(inSlot: first)]
        let listed = context.slots[first].phrase | context.form(first).entry.categories
        return token.end - token.start == 2 && context.form(first).wordCase == .upper && listed == 0
            && context.has(last, .surname) && !context.has(last, .commonWord)
            && context.form(last).entry.categories & Self.institutions == 0
    }

    private static let institutions = UInt64.categories(.organizationHead, .organizationSuffix)

    private static let letters: Set<UInt32> = Set(["letter", "email", "call", "text"].map(NameHash.lower))
    private static let from = NameHash.lower("from")
    private static let to = NameHash.lower("to")
    /// Verbs whose object is a person.
    private static let deeds: Set<UInt32> = Set(
        "arrested jailed sentenced convicted married interviewed acquitted detained questioned hired hugged"
            .split(
                separator: " "
            ).map { NameHash.lower(String($0)) })
    /// Verbs whose object is a person when `to` follows.
    private static let orders: Set<UInt32> = Set(
        "ordered told asked urged sentenced forced allowed taught".split(separator: " ").map {
            NameHash.lower(String($0))
        })

    /// `said` behind a name, or `ordered … to` around it: a person's, or an institution's.
    private func mayBePerson(_ slots: Range<Int>) -> Bool {
        context.has(slots.upperBound, .speechVerb)
            || Self.orders.contains(context.form(slots.lowerBound - 1).lower)
                && context.form(slots.upperBound).lower == Self.to
    }

    /// `, 34,`, `who`, `, a nurse` behind a name; `a letter from`, `arrested` before it.
    private func speaksOfPerson(around slots: Range<Int>) -> Bool {
        let after = slots.upperBound
        let before = context.form(slots.lowerBound - 1).lower
        if Self.deeds.contains(before) { return true }
        if before == Self.from, Self.letters.contains(context.form(slots.lowerBound - 2).lower) {
            return true
        }
        if context.form(after).lower == Self.who { return true }
        guard after + 2 < context.slots.count, context.form(after).lower == Self.comma else { return false }
        let next = context.form(after + 1)
        if next.lower == Self.who { return true }
        if next.kind == .number {
            let token = tokens[context.token(inSlot: after + 1)]
            return token.end - token.start == 2 && context.form(after + 2).lower == Self.comma
        }
        return hasCalling(after: after)
    }

    /// `, a nurse`, `, the team's new coach`.
    private func hasCalling(after slot: Int) -> Bool {
        guard slot + 2 < context.slots.count, context.form(slot).lower == Self.comma,
            Self.articles.contains(context.form(slot + 1).lower)
        else { return false }
        return (slot + 2..<min(slot + 5, context.slots.count)).contains { slot in
            let form = context.form(slot)
            return form.wordCase == .lower
                && (Self.callings.contains(form.lower) || Self.callingEnds.contains(form.suffix3))
        }
    }

    private static let possessors: Set<UInt32> = Set(
        [
            "queen", "king", "prince", "princess", "children", "women", "men", "people", "veterans",
            "girls", "boys", "land",
        ]
        .map(NameHash.lower))

    /// `Queen's University`, `Children's Hospital`: one name of two.
    mutating func settlePossessors() {
        var added: [Mention] = []
        for run in context.runs where run.slots.lowerBound >= DocumentContext.border + 1 {
            let head = run.slots.lowerBound
            guard context.form(head - 1).kind == .possessive, context.slots[head].isOpen,
                Self.possessors.contains(context.form(head - 2).lower), context.isCapitalized(head - 2),
                context.form(head).entry.categories & Self.heads != 0
            else { continue }
            var mention = Mention(
                slots: (head - 2)..<(head + 1),
                type: context.has(head, .organizationHead) ? .organization : .location, confidence: 0.8,
                evidence: .form)
            mention.types[EntityLabel.place(of: mention.type)] = 1
            added.append(mention)
        }
        guard !added.isEmpty else { return }
        let taken = Set(added.flatMap(\.slots))
        mentions = mentions.filter { mention in !mention.slots.contains(where: taken.contains) }
        insert(added)
    }

    private static let heads = UInt64.categories(.organizationHead, .siteHead)
}

extension Mention {
    /// What stands around it, or its form, says that it is a person.
    fileprivate mutating func becomePerson() {
        type = .person
        types = .zero
        types[EntityLabel.place(of: .person)] = 1
        confidence = max(confidence, 0.8)
        evidence.insert(.context)
    }
}
