/// What verb forms say of the direction of a date.
extension DateClause {
    /// The direction that the word gives if it is a verb.
    func verb(at position: Int) -> DateDirection? {
        let classes = atoms[position].classes
        let role = role(position)
        if classes.contains(.past), role == .none, isNegated(position) { return ofModal(position) }
        if atoms[position].number == 7, !isContraction(position) { return nil }
        let isName =
            classes.contains(.capital) && position > sentence.lowerBound && !classes.contains(.allCapitals)
        if isName { return nil }
        switch role {
        case .modal: return ofModal(position)
        case .weakModal: return ofModal(position).unsure
        case .isForm: return ofIs(position)
        case .wasForm:
            switch next(position) {
            case .infinitive, .arranged, .intent: return .wasToCome
            default: return .past
            }
        case .hasForm:
            let next = next(position)
            if position - 2 >= sentence.lowerBound, self.role(position - 1) == .infinitive,
                self.role(position - 2) == .wasForm
            {
                // "Was to have taken place on Sunday".
                return .wasToCome
            }
            if next == .infinitive { return .future }
            if isParticiple(after: position) { return isArranged(after: position) ? .future : .past }
            return .future.unsure
        case .hadForm: return isArranged(after: position) ? .future.unsure : .past
        case .doForm: return .future.unsure
        case .infinitive: return ofInfinitive(position)
        case .followed
        where next(position) == .limit && (position == 0 || self.role(position - 1) == .none):
            return nil
        default: break
        }
        // "The cut", "an expected rise": a noun or an adjective.
        if position > sentence.lowerBound {
            let before = atoms[position - 1]
            if self.role(position - 1) == .article || before.isPossessive { return nil }
        }
        switch role {
        case .arranged: return ofArranged(position)
        case .intent where classes.isDisjoint(with: .past): return isNoun(position) ? nil : .future.unsure
        case .saidForm: return classes.contains(.past) ? ofPast(position) : .past.unsure
        default: break
        }
        if classes.contains(.past) { return ofPast(position) }
        if classes.contains(.present) { return .present }
        return isPresent(position) ? .present.unsure : nil
    }

    /// Whether the word is "I", "they" or another small word that a verb may follow, not "not" or "the".
    private func isPronounOrJoint(_ position: Int) -> Bool {
        let classes = atoms[position].classes
        return classes.contains(.function) && !classes.contains(.determiner)
            && [.none, .you].contains(role(position))
    }

    /// Whether a word of intent is the object of a verb before it: "turned down a similar plan in March".
    private func isNoun(_ position: Int) -> Bool {
        guard position - 2 > sentence.lowerBound, next(position) != .infinitive,
            atoms[position - 2].classes.contains(.determiner),
            atoms[position - 1].classes.isDisjoint(with: [.function, .capital, .plural])
        else { return false }
        return (max(sentence.lowerBound, position - 6)..<position - 2).contains {
            atoms[$0].classes.contains(.past)
        }
    }

    /// Whether the words before an atom are a plural and where it is: "polls in Sweden".
    func isPluralPlace(before end: Int) -> Bool {
        var position = end - 1
        while position > sentence.lowerBound, atoms[position].classes.contains(.capital) { position -= 1 }
        guard position < end - 1, position > sentence.lowerBound,
            atoms[position].classes.contains(.preposition)
        else { return false }
        let subject = atoms[position - 1].classes
        return subject.contains(.plural)
            || position - 1 == sentence.lowerBound && subject.contains(.capital)
                && subject.isDisjoint(with: [.function, .preposition, .weekday, .month])
    }

    /// Whether a word that may be a noun is a verb here: "the firm reports its results", "schools open at nine".
    func isPresent(_ position: Int) -> Bool {
        guard position > sentence.lowerBound, position + 1 < sentence.upperBound else { return false }
        let before = atoms[position - 1]
        if atoms[position].classes.contains(.plural) {
            // "95 dollars a barrel".
            guard before.classes.isDisjoint(with: [.number, .decimal]) else { return false }
            return atoms[position + 1].classes.contains(.determiner) && role(position + 1) != .clause
        }
        guard atoms[position].classes.contains(.verb) else { return false }
        if startOfRelative(before: position - 1) != nil { return true }
        return before.classes.contains(.plural) || isPluralPlace(before: position)
            || isPronounOrJoint(position - 1)
            || before.classes.contains(.capital) && position == sentence.lowerBound + 2
                && atoms[position - 2].classes.contains(.determiner)
            || before.classes.contains(.capital) && position == sentence.lowerBound + 1
    }

    /// Whether the word is the end of one with an apostrophe: "they’re", "we’ll".
    func isContraction(_ position: Int) -> Bool {
        position > sentence.lowerBound && atoms[position - 1].symbol == DateLexicon.Shape.quote.rawValue
            && !atoms[position].isSpaceBefore
    }

    /// Whether a quotation mark stands here, not an apostrophe inside a word.
    func isQuote(_ position: Int) -> Bool {
        guard atoms[position].symbol == DateLexicon.Shape.quote.rawValue else { return false }
        return atoms[position].isSpaceBefore || position + 1 == atoms.count
            || atoms[position + 1].isSpaceBefore
    }

    /// Whether "’t" ends the word: "won’t".
    func isNegated(_ position: Int) -> Bool {
        position + 2 < sentence.upperBound && atoms[position + 1].symbol == DateLexicon.Shape.quote.rawValue
            && !atoms[position + 1].isSpaceBefore && !atoms[position + 2].isSpaceBefore
            && atoms[position + 2].end - atoms[position + 2].start == 1
    }

    /// The role of the next word, adverbs aside.
    func next(_ position: Int) -> DateWordRole {
        var next = position + 1
        while next < sentence.upperBound,
            role(next) == .not || atoms[next].symbol == DateLexicon.Shape.quote.rawValue
                || atoms[next].end - atoms[next].start == 1 && atoms[next].classes.contains(.word)
        {
            next += 1
        }
        return next < sentence.upperBound ? role(next) : .none
    }

    /// Whether a participle follows: "has been held", "have met".
    func isParticiple(after position: Int) -> Bool {
        for next in position + 1..<min(position + 4, sentence.upperBound) {
            let classes = atoms[next].classes
            if !classes.isDisjoint(with: [.past, .auxiliary]) || role(next) == .arranged { return true }
            guard classes.contains(.word), !classes.contains(.determiner), !classes.contains(.preposition)
            else {
                return false
            }
        }
        return false
    }

    /// Whether a participle of what is arranged follows: "has been scheduled for".
    func isArranged(after position: Int) -> Bool {
        for next in position + 1..<min(position + 4, sentence.upperBound) where role(next) == .arranged {
            return next + 1 < sentence.upperBound
        }
        return false
    }

    /// "Will meet" is to come; "may have met" is not.
    func ofModal(_ position: Int) -> DateDirection {
        for next in position + 1..<min(position + 4, sentence.upperBound) {
            if role(next) == .hasForm {
                let word = atoms[position].classes
                return word.contains(.future) && isWill(position) ? .future : .past
            }
            guard role(next) == .not else { break }
        }
        return .future
    }

    func isWill(_ position: Int) -> Bool { atoms[position].number == 1 }

    func ofIs(_ position: Int) -> DateDirection {
        switch next(position) {
        case .infinitive, .arranged, .intent: return .future
        default: break
        }
        for next in position + 1..<min(position + 4, sentence.upperBound) {
            if atoms[next].classes.contains(.gerund) { return .future }
            guard role(next) == .not || atoms[next].classes.contains(.word) else { break }
        }
        guard position < range.lowerBound else { return .open }
        let between = position + 1..<range.lowerBound
        let isBeside = between.allSatisfy { atoms[$0].classes.contains(.preposition) || role($0) == .not }
        if isBeside { return .future }
        // "Is free on Saturday" is to come; far from its verb, the date may be of something else.
        let isNear = between.count < 5 && between.allSatisfy { atoms[$0].classes.contains(.word) }
        return isNear ? .present.unsure : .open
    }

    /// "Scheduled for Monday", "set to meet" are to come; "set himself on fire" is past.
    func ofArranged(_ position: Int) -> DateDirection {
        let next = next(position)
        let isBound =
            next == .infinitive
            || position + 1 < sentence.upperBound && atoms[position + 1].classes.contains(.preposition)
            || position + 1 == range.lowerBound
        let auxiliary = position > sentence.lowerBound ? role(position - 1) : .none
        let hasAuxiliary =
            auxiliary == .isForm || auxiliary == .wasForm
            || position > sentence.lowerBound && atoms[position - 1].classes.contains(.auxiliary)
        let isOfStory =
            auxiliary == .wasForm || hasAuxiliary && before(position, within: 3) { $0 == .hadForm }
        if position > sentence.lowerBound, role(position - 1) == .formerly { return .unknown }
        if isOfStory { return .future.unsure }
        if isBound || hasAuxiliary { return .future }
        return atoms[position].classes.contains(.past) ? .past : .future.unsure
    }

    /// The direction of a past form, by its auxiliaries.
    func ofPast(_ position: Int) -> DateDirection {
        var before = position - 1
        var words = 0
        while before >= sentence.lowerBound, words < 4 {
            let classes = atoms[before].classes
            switch role(before) {
            case .modal: return ofModal(before)
            case .weakModal: return ofModal(before).unsure
            case .isForm: return .unknown
            case .hasForm where before - 2 >= sentence.lowerBound && role(before - 1) == .infinitive:
                return role(before - 2) == .wasForm ? .wasToCome : .past
            case .hasForm, .hadForm, .wasForm: return .past
            case .doForm: return .future.unsure
            case .infinitive:
                return before == position - 1 || classes.contains(.auxiliary) || words > 0
                    ? ofInfinitive(before) ?? .past : .past
            case .not: break
            default:
                guard classes.contains(.auxiliary) else {
                    return before == position - 1 || words > 0 ? .past : .past
                }
            }
            words += 1
            before -= 1
        }
        return .past
    }

    /// Whether "had" stands before the word: "had planned to meet" is over.
    func isAfterHad(_ position: Int) -> Bool {
        position > sentence.lowerBound && role(position - 1) == .hadForm
    }

    /// The direction of "to" and a verb, by the word before them: "plans to meet", "failed to meet".
    func ofInfinitive(_ position: Int) -> DateDirection? {
        guard position + 1 < sentence.upperBound,
            position == sentence.lowerBound || role(position - 1) != .according
        else { return nil }
        let verb = atoms[position + 1]
        let isKnownVerb =
            !verb.classes.isDisjoint(with: [.verb, .past, .auxiliary, .present])
            || role(position + 1) == .hasForm || role(position + 1) == .intent
        let isUnknownWord =
            verb.classes.isDisjoint(with: [.capital, .determiner, .preposition, .number, .digits])
            && verb.classes.contains(.word) && !verb.classes.contains(.plural)
        guard isKnownVerb || isUnknownWord else { return nil }
        let future = range.lowerBound - position > 9 ? DateDirection.future.unsure : .future
        let isPassive = verb.classes.contains(.auxiliary)
        var before = position - 1
        while before >= max(sentence.lowerBound, position - 5) {
            let classes = atoms[before].classes
            switch role(before) {
            // "Asked to comment on findings in December, the firm said".
            case .intent where before == sentence.lowerBound && classes.isSuperset(of: [.plan, .capital]):
                return .future.unsure
            case .intent where isAfterHad(before), .arranged where isAfterHad(before): return .past.unsure
            case .intent where classes.contains(.past):
                return before > sentence.lowerBound && role(before - 1) == .hasForm ? future : future.unsure
            case .arranged where before > sentence.lowerBound && role(before - 1) == .wasForm:
                return .wasToCome
            case .intent, .arranged, .modal, .weakModal, .isForm, .hasForm: return future
            case .wasForm: return .wasToCome
            case .clause, .condition, .supposed, .joint: return isKnownVerb ? .future.unsure : nil
            default: break
            }
            if classes.contains(.past) {
                // "Failed to meet" is past, "announced talks to be held" is not.
                if before == position - 1 { return .past.unsure }
                return isPassive ? future : isKnownVerb ? .past.unsure : nil
            }
            if classes.contains(.present) { return isKnownVerb ? .future.unsure : nil }
            before -= 1
        }
        return isPassive ? future : isKnownVerb ? .future.unsure : nil
    }
}
