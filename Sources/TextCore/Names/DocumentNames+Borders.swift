/// Where names begin and end, and what is none.
extension DocumentNames {
    private static let hyphen = NameHash.lower("-")
    private static let and = NameHash.lower("and")
    private static let ampersand = NameHash.lower("&")
    private static let parting: Set<UInt32> = Set([";", "—", "–", "|", "•"].map(NameHash.lower))
    /// What an organisation's name goes on from over `and`: `Ministry of Health and Welfare`.
    private static let heads = UInt64.categories(.organizationHead, .eventHead, .siteHead)

    /// The confidence of a full name whose surname alone is then a person's.
    private static let sureOfPerson: Float = 0.75

    mutating func settleBorders() {
        surnames = Set(
            mentions.filter {
                $0.type == .person && $0.slots.count > 1 && $0.confidence >= Self.sureOfPerson
            }
            .map { context.form($0.slots.upperBound - 1).lower })
        var settled: [Mention] = []
        settled.reserveCapacity(mentions.count)
        for mention in mentions {
            for piece in pieces(of: mention) {
                var mention = mention
                mention.slots = piece
                if isRestOfTitle(piece) { continue }
                mention.slots = extended(mention)
                if Self.legalForms.contains(context.form(mention.slots.upperBound - 1).lower) {
                    mention.type = .organization
                }
                if let before = settled.last, joinsOver(before, mention) {
                    settled[settled.count - 1].slots = before.slots.lowerBound..<mention.slots.upperBound
                    settled[settled.count - 1].type = .organization
                } else if let before = settled.last, before.slots.upperBound > mention.slots.lowerBound {
                    continue
                } else {
                    settled.append(mention)
                }
            }
        }
        mentions = settled
    }

    /// The names that a mark holds: two where a semicolon, a dash or a line break parts them, or an `and` between
    /// two listed names.
    private func pieces(of mention: Mention) -> [Range<Int>] {
        guard mention.slots.count > 1 else { return [mention.slots] }
        var pieces: [Range<Int>] = []
        var start = mention.slots.lowerBound
        for slot in mention.slots.dropFirst() {
            if Self.parting.contains(context.form(slot).lower) || partsTwoNames(slot, in: mention.slots) {
                pieces.append(start..<slot)
                start = slot + 1
            } else if slot > start, isAfterLineBreak(slot) {
                pieces.append(start..<slot)
                start = slot
            }
        }
        pieces.append(start..<mention.slots.upperBound)
        if pieces.count == 1 { return [mention.slots] }
        return pieces.compactMap { $0.isEmpty ? nil : builder.trimmed($0, type: mention.type) }
    }

    private static let of = NameHash.lower("of")

    /// The `of Sussex` that is left of `Duchess of Sussex`.
    private func isRestOfTitle(_ slots: Range<Int>) -> Bool {
        context.form(slots.lowerBound).lower == Self.of && context.form(slots.lowerBound).wordCase == .lower
    }

    private func partsTwoNames(_ slot: Int, in slots: Range<Int>) -> Bool {
        guard context.form(slot).lower == Self.and, slot + 1 < slots.upperBound else { return false }
        let left = slots.lowerBound..<slot
        let right = (slot + 1)..<slots.upperBound
        return isListed(left) && isListed(right)
    }

    private func isListed(_ slots: Range<Int>) -> Bool { listed(slots) & ~Self.heads != 0 }

    /// A line that is at least so long may go on on the next one, as in hard-wrapped text.
    private static let wrappedLine = 48

    private func isAfterLineBreak(_ slot: Int) -> Bool {
        let token = context.token(inSlot: slot)
        guard token > 0, tokens[token].isSpaceBefore else { return false }
        let bytes = text.utf8
        let gap = Int(tokens[token - 1].end)..<Int(tokens[token].start)
        guard let newline = gap.first(where: { bytes[$0] == UInt8(ascii: "\n") }) else { return false }
        if gap.count(where: { bytes[$0] == UInt8(ascii: "\n") }) > 1 { return true }
        let earliest = max(0, newline - Self.wrappedLine)
        return newline < Self.wrappedLine
            || bytes[earliest..<newline].contains(UInt8(ascii: "\n"))
    }

    // MARK: What belongs to a name

    /// With the rest of a hyphenated given name, and with the `'s` of a listed name.
    private func extended(_ mention: Mention) -> Range<Int> {
        var slots = mention.slots
        while mention.type == .person, let end = endOfHyphenated(slots.upperBound) {
            slots = slots.lowerBound..<end
        }
        let next = slots.upperBound
        guard next < context.slots.count else { return slots }
        if context.form(next).kind == .possessive, ownsPossessive(slots) {
            slots = slots.lowerBound..<(next + 1)
        } else if Self.legalForms.contains(context.form(next).lower), mention.type != .group {
            slots = slots.lowerBound..<(next + 1)
        }
        return slots
    }

    private static let legalForms: Set<UInt32> = Set(
        [
            "plc", "inc", "inc.", "ltd", "ltd.", "llc", "corp", "corp.", "gmbh", "pty", "pvt", "bhd", "asa",
            "oyj", "s.a.", "n.v.", "s.p.a.", "kgaa", "llp", "pjsc",
        ].map(NameHash.lower))

    /// `Park Sun|-ae`: past a glued hyphen and a small word that is no word.
    private func endOfHyphenated(_ slot: Int) -> Int? {
        guard slot + 1 < context.slots.count, context.form(slot).lower == Self.hyphen,
            context.form(slot + 1).wordCase == .lower
        else { return nil }
        let known = UInt64.categories(.commonWord, .functionWord)
        guard context.form(slot + 1).entry.categories & known == 0,
            context.form(slot + 1).entry.cluster == 0
        else { return nil }
        let token = context.token(inSlot: slot)
        let isGlued =
            !tokens[token].isSpaceBefore && token + 1 < tokens.count && !tokens[token + 1].isSpaceBefore
        return isGlued ? slot + 2 : nil
    }

    private static let saints: Set<UInt32> = Set(["st", "st.", "saint"].map(NameHash.lower))

    /// `McDonald's`, `Standard & Poor's`: a list has the name so; `St John's`, unless a thing of theirs follows.
    private func ownsPossessive(_ slots: Range<Int>) -> Bool {
        let end = slots.upperBound
        if context.slots[end].phrasePlace == 2 { return !surnames.contains(context.form(end - 1).lower) }
        return Self.saints.contains(context.form(slots.lowerBound).lower) && slots.count == 2
            && !isCommon(end + 1)
    }

    /// Whether a word is a small one that is no small word of grammar.
    private func isCommon(_ slot: Int) -> Bool {
        guard slot < context.slots.count else { return false }
        let form = context.form(slot)
        return form.wordCase == .lower && form.entry.categories & LexiconCategory.functionWord.bit == 0
            && form.entry.categories & LexiconCategory.speechVerb.bit == 0
    }

    /// `Procter & Gamble`: two marks with an ampersand between, of which one is an organisation or neither stands
    /// alone elsewhere.
    private func joinsOver(_ a: Mention, _ b: Mention) -> Bool {
        guard a.slots.upperBound + 1 == b.slots.lowerBound,
            context.form(a.slots.upperBound).lower == Self.ampersand
        else { return false }
        return [a, b].contains { $0.type == .organization } && ![a, b].contains { $0.type == .group }
            && !(isListed(a.slots) && isListed(b.slots))
    }

    // MARK: What is no name

    mutating func dropWhatIsNoName() {
        mentions = mentions.filter { mention in
            guard mention.slots.count == 1 else { return true }
            let slot = mention.slots.lowerBound
            return !isAmount(slot) && !isCommonAcronym(slot) && !isOneLetter(slot)
        }
    }

    /// `R4bn`, `Rs500m`; the `US` of `US$4bn`.
    private func isAmount(_ slot: Int) -> Bool {
        let token = context.token(inSlot: slot)
        let bytes = text.utf8
        let range = tokens[token].range.utf8
        if range.upperBound < bytes.count, bytes[range.upperBound] == UInt8(ascii: "$") { return true }
        guard context.form(slot).hasDigit else { return false }
        return CurrencyCode.isAmount(bytes[range])
    }

    /// An acronym of the list of common nouns; the expansion of one that is a name here brings it back.
    private func isCommonAcronym(_ slot: Int) -> Bool {
        context.has(slot, .acronym) && context.form(slot).wordCase != .initial
    }

    private func isOneLetter(_ slot: Int) -> Bool {
        context.form(slot).isSingleLetter
    }
}
