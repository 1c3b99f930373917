/// Finds the verb that a date belongs to.
extension DateClause {
    /// The direction of the verb that the date belongs to.
    var ofVerb: DateDirection {
        if isHead, let verb = behind(isHead: true) { return verb }
        return ahead() ?? behind(isHead: false)?.unsure ?? thirdPerson ?? .unknown
    }

    /// "The crown disappears on January 1": without another verb, a word in -s right before the date is one.
    private var thirdPerson: DateDirection? {
        var position = range.lowerBound - 1
        while position > sentence.lowerBound, atoms[position].classes.contains(.preposition) {
            position -= 1
        }
        guard position > sentence.lowerBound, atoms[position].classes.contains(.plural),
            atoms[position].classes.isDisjoint(with: [.capital, .units]),
            atoms[position - 1].classes.isDisjoint(with: [.plural, .number, .determiner, .preposition])
        else { return nil }
        return .present.unsure
    }

    /// Whether only prepositions and the like stand between the date and the start of its clause.
    var isHead: Bool {
        var position = range.lowerBound - 1
        var hasPreposition = false
        while position >= sentence.lowerBound {
            let classes = atoms[position].classes
            let role = role(position)
            if role == .clause || role.isCondition { return true }
            if role == .joint {
                return (hasPreposition || position == sentence.lowerBound) && !isBeforeAnotherPart
            }
            guard classes.contains(.word) else {
                let symbol = atoms[position].symbol
                if symbol == DateLexicon.Shape.comma.rawValue { return hasPreposition }
                return isQuote(position) || classes.contains(.dash)
                    || symbol == DateLexicon.Shape.colon.rawValue
                    || symbol == DateLexicon.Shape.closeParenthesis.rawValue
            }
            guard classes.contains(.preposition) || classes.contains(.determiner) || role == .not,
                role != .infinitive
            else { return false }
            if classes.contains(.preposition) { hasPreposition = true }
            position -= 1
        }
        return true
    }

    /// Whether a comma and "and" come next: "renewed in June and again in August, and lapses next year".
    private var isBeforeAnotherPart: Bool {
        range.upperBound + 1 < sentence.upperBound
            && atoms[range.upperBound].symbol == DateLexicon.Shape.comma.rawValue
            && role(range.upperBound + 1) == .joint
    }

    /// Where a clause between commas begins that ends at this comma: "the Dodgers, who lost on Aug. 30, open".
    func startOfRelative(before comma: Int) -> Int? {
        let mark = DateLexicon.Shape.comma.rawValue
        guard comma > sentence.lowerBound, atoms[comma].symbol == mark else { return nil }
        var position = comma - 1
        while position > sentence.lowerBound, comma - position < 25 {
            if atoms[position].symbol == mark { return nil }
            if role(position) == .clause, atoms[position - 1].symbol == mark { return position - 1 }
            position -= 1
        }
        return nil
    }

    /// The direction of the nearest verb before the date, within its clause.
    func ahead() -> DateDirection? {
        var position = range.lowerBound - 1
        var found: DateDirection?
        var foundAt = position
        while position >= sentence.lowerBound {
            let atom = atoms[position]
            let role = role(position)
            if role == .clause, !isPronoun(position) { break }
            if found == nil, let start = startOfRelative(before: position) {
                // The verbs of a clause between commas are not those of the clause around it.
                position = start - 1
                continue
            }
            if role.isCondition {
                // "Would be paid when they opened on Friday": the main clause says when.
                let main = before(position, within: 30) { $0 == .modal }
                return main ? .future.unsure : found ?? isBareVerb(position + 1)
            }
            if isQuote(position), found == nil, let opening = openingQuote(before: position) {
                position = opening - 1
                continue
            }
            if isQuote(position) || atom.classes.contains(.dash) && atom.isSpaceBefore { break }
            if let verb = verb(at: position) {
                guard let nearest = found else {
                    found = verb
                    foundAt = position
                    if verb.isSure == false || isFinite(position) { break }
                    position -= 1
                    continue
                }
                // "Will discuss measures proposed by the panel on Monday": the participle may not be the date's verb.
                return verb.direction == nearest.direction ? nearest : nearest.unsure
            }
            if found == nil, role == .out, isApposition(position) { return .future.unsure }
            if found == nil, isPrevented(position) { return .future.unsure }
            if found != nil, role == .joint || atom.symbol == DateLexicon.Shape.comma.rawValue { break }
            if found == nil, role == .upcoming, position != foundAt || position == range.lowerBound - 1 {
                return .future.unsure
            }
            position -= 1
        }
        return found
    }

    /// Where the words in quotation marks that end right before the date begin.
    func openingQuote(before position: Int) -> Int? {
        guard range.lowerBound - position < 3, position > sentence.lowerBound,
            !atoms[position].isSpaceBefore
        else {
            return nil
        }
        return (sentence.lowerBound..<position).last { isQuote($0) }
    }

    /// "When markets reopen": a clause without a known verb in it speaks of what is to come.
    func isBareVerb(_ start: Int) -> DateDirection? {
        let words = start..<max(start, range.lowerBound)
        return words.count < 6 && words.allSatisfy { atoms[$0].classes.contains(.word) }
            ? .present.unsure : nil
    }

    /// Whether "out" stands between a comma and the date: "the album, out on Friday".
    func isApposition(_ position: Int) -> Bool {
        guard position > sentence.lowerBound, range.lowerBound - position < 4 else { return false }
        return atoms[position - 1].symbol == DateLexicon.Shape.comma.rawValue
    }

    /// Whether the word is what somebody acts to prevent: "a suit to stop the ban from taking effect", not "was kept
    /// from leaving".
    func isPrevented(_ position: Int) -> Bool {
        guard atoms[position].classes.contains(.gerund), position > sentence.lowerBound,
            role(position - 1) == .fromWord
        else { return false }
        return !before(position, within: 6) { $0 == .wasForm || $0 == .hadForm }
    }

    /// Whether "that" is the object of the verb before it: "to release that in May".
    func isPronoun(_ position: Int) -> Bool {
        position > sentence.lowerBound && position + 1 < sentence.upperBound
            && atoms[position - 1].classes.contains(.verb)
            && atoms[position + 1].classes.contains(.preposition)
    }

    /// Whether the verb cannot be a participle after its noun.
    func isFinite(_ position: Int) -> Bool {
        switch role(position) {
        case .modal, .weakModal, .isForm, .wasForm, .hasForm, .hadForm, .doForm, .saidForm: return true
        default:
            guard position > sentence.lowerBound else { return true }
            let before = role(position - 1)
            return [.modal, .weakModal, .isForm, .wasForm, .hasForm, .hadForm, .doForm].contains(before)
                || atoms[position - 1].classes.contains(.auxiliary)
        }
    }

    /// The direction of the first verb behind the date.
    func behind(isHead: Bool) -> DateDirection? {
        var position = range.upperBound
        var skips = 0
        while position < sentence.upperBound {
            let role = role(position)
            if role == .clause || role.isCondition, position > range.upperBound {
                if !isHead { return nil }
                skips += 1
            } else if isQuote(position), !isHead {
                return nil
            } else if let verb = verb(at: position) {
                if skips == 0 { return verb }
                skips -= 1
                while position + 1 < sentence.upperBound, self.verb(at: position + 1) != nil {
                    position += 1
                }
            }
            position += 1
        }
        return nil
    }
}
