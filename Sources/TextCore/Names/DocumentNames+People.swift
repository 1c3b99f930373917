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

    /// `Victoria Lake, a nurse,`: a given name at the head of a mark, and what stands after it speaks of a person.
    mutating func settlePeople() {
        for i in mentions.indices where mentions[i].type != .person && mentions[i].type != .group {
            if hasHyphenatedGivenName(mentions[i].slots) || hasInitials(mentions[i].slots) {
                mentions[i].becomePerson()
                continue
            }
            let slots = mentions[i].slots
            guard slots.count == 2, slots.allSatisfy({ context.form($0).wordCase == .initial }),
                context.has(slots.lowerBound, .femaleName) || context.has(slots.lowerBound, .maleName),
                context.form(slots.upperBound - 1).entry.categories & Self.institutions == 0,
                listed(slots) == 0,
                speaksOfPerson(after: slots.upperBound)
            else { continue }
            mentions[i].becomePerson()
        }
    }

    /// The shape of `Hee-jae`.
    private static let hyphenated = NameHash.finish(
        "Xx-x".unicodeScalars.reduce(NameHash.seed) { NameHash.step($0, $1.value) })
    private static let cooperative = NameHash.lower("co-")

    /// `Park Hee-jae`: two or three words, one of them with a hyphen before a small syllable; not `Co-operative Bank`.
    private func hasHyphenatedGivenName(_ slots: Range<Int>) -> Bool {
        (2...3).contains(slots.count)
            && slots.allSatisfy { slot in
                let form = context.form(slot)
                let isGiven = form.shape == Self.hyphenated && form.prefix3 != Self.cooperative
                return isGiven
                    || form.wordCase == .initial && form.entry.categories & Self.institutions == 0
            }
            && slots.contains { context.form($0).shape == Self.hyphenated }
    }

    /// Marks names like `Cheong Soo-ah` that the model passed over.
    mutating func addGivenNames() {
        var added: [Mention] = []
        for run in context.runs where hasHyphenatedGivenName(run.slots) {
            guard run.slots.allSatisfy({ context.slots[$0].isOpen && !isMarked($0) }) else { continue }
            var mention = Mention(slots: run.slots, type: .person, confidence: 0.7, evidence: .form)
            mention.types[EntityLabel.place(of: .person)] = 1
            added.append(mention)
        }
        insert(added)
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

    /// `, 34,`, `, who`, `, a nurse`, `said` and the like.
    private func speaksOfPerson(after slot: Int) -> Bool {
        guard slot + 2 < context.slots.count else { return false }
        if context.has(slot, .speechVerb) { return true }
        guard context.form(slot).lower == Self.comma else { return false }
        let next = context.form(slot + 1)
        if next.lower == Self.who { return true }
        if next.kind == .number {
            let token = tokens[context.token(inSlot: slot + 1)]
            return token.end - token.start == 2 && context.form(slot + 2).lower == Self.comma
        }
        guard Self.articles.contains(next.lower) else { return false }
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
