/// Reads the words around a date in its sentence.
struct DateClause {
    let atoms: [DateAtom]
    let roles: [DateWordRole]
    /// The atoms of the date.
    let range: Range<Int>
    /// The atoms of its sentence.
    let sentence: Range<Int>

    init(atoms: [DateAtom], roles: [DateWordRole], range: Range<Int>, sentence bytes: Range<UInt32>) {
        self.atoms = atoms
        self.roles = roles
        self.range = range
        let stop = DateLexicon.Shape.fullStop.rawValue
        var first = range.lowerBound
        while first > 0, atoms[first - 1].start >= bytes.lowerBound, atoms[first - 1].symbol != stop,
            range.lowerBound - first < 40
        {
            first -= 1
        }
        var end = range.upperBound
        while end < atoms.count, atoms[end].start < bytes.upperBound, atoms[end].symbol != stop,
            end - range.upperBound < 24
        {
            end += 1
        }
        sentence = first..<end
    }

    /// The direction of the date.
    var direction: DateDirection {
        if let decided = besideNoun() ?? besidePreposition() { return decided }
        let verb = ofVerb
        // "You may switch the Friday and Saturday sessions": of no week in particular, perhaps.
        if verb.direction == .future, isAddressed { return verb.unsure }
        // "It has vowed never to yield, calling Monday's drills a warning": what happened on a day is behind.
        if verb.direction == .future, !verb.isSure, isWeekdayOfNoun { return .past.unsure }
        // "Oct. 8: The president signs": a chronicle speaks of the past in the present.
        return verb.direction == .future && (verb.isPresent || !verb.isSure) && isLabel ? .unknown : verb
    }

    /// Whether the reader is spoken to before the date.
    private var isAddressed: Bool { before(range.lowerBound, within: 10) { $0 == .you } }

    /// Whether the sentence supposes something before the date: "if an employee joins on July 1".
    var isSupposed: Bool { before(range.lowerBound, within: 40) { $0 == .supposed } }

    /// Whether what is said of the date holds for every year or week: "usually due in May", "on April 5 every year".
    var isHabitual: Bool {
        if isEvery(range.upperBound) { return true }
        var position = range.lowerBound - 1
        while position >= sentence.lowerBound, range.lowerBound - position < 12 {
            let role = role(position)
            if role == .habit || isEvery(position) { return true }
            let symbol = atoms[position].symbol
            guard role != .joint, role != .clause, role != .modal,
                symbol != DateLexicon.Shape.comma.rawValue, !isQuote(position)
            else { return false }
            position -= 1
        }
        return false
    }

    /// Whether "every year", "each week" or the like stands here.
    private func isEvery(_ position: Int) -> Bool {
        guard position >= 0, position + 1 < sentence.upperBound else { return false }
        return [.every, .each].contains(role(position)) && atoms[position + 1].classes.contains(.unit)
    }

    /// Whether the date is what somebody said, told by a noun that is not its neighbour: "his assertions to reporters on Sunday
    /// that he is confident".
    private var isOfSaying: Bool {
        guard range.upperBound < sentence.upperBound, role(range.upperBound) == .clause,
            let noun = (max(sentence.lowerBound, range.lowerBound - 10)..<range.lowerBound).last(where: {
                role($0) == .published
            })
        else { return false }
        return !isObject(noun) && (noun + 1..<range.lowerBound).allSatisfy { verb(at: $0) == nil }
    }

    /// Whether the date is a weekday with the noun that it describes: "Monday's drills".
    private var isWeekdayOfNoun: Bool {
        range.upperBound < sentence.upperBound && atoms[range.upperBound].isPossessive
            && atoms[range].contains { $0.classes.contains(.weekday) }
            && noun(behind: range.upperBound) != nil
    }

    /// Whether the date begins its sentence and a colon follows.
    private var isLabel: Bool {
        range.lowerBound == sentence.lowerBound && range.upperBound < sentence.upperBound
            && atoms[range.upperBound].symbol == DateLexicon.Shape.colon.rawValue
    }

    /// Whether the words name an event by its day: "the Nov. 12 fire".
    var isAttribute: Bool {
        guard range.lowerBound > sentence.lowerBound, let noun = noun(behind: range.upperBound) else {
            return false
        }
        return atoms[range.lowerBound - 1].classes.contains(.determiner) && !atoms[noun].isPossessive
    }

    /// Whether the words name several things by the date: "the Saturday training sessions".
    var namesSeveral: Bool {
        guard let noun = noun(behind: range.upperBound), !atoms[range.upperBound].isPossessive else {
            return false
        }
        for position in noun..<min(noun + 3, sentence.upperBound) {
            let classes = atoms[position].classes
            guard classes.contains(.word), classes.isDisjoint(with: [.function, .preposition, .past]),
                role(position) == .none
            else { return false }
            if classes.contains(.plural) { return true }
        }
        return false
    }

    // MARK: Words beside the date

    func role(_ position: Int) -> DateWordRole {
        let symbol = Int(atoms[position].symbol)
        return symbol < roles.count ? roles[symbol] : .none
    }

    /// The noun that the date describes, behind a possessive and an adjective perhaps.
    func noun(behind end: Int) -> Int? {
        var position = end
        if position < sentence.upperBound, atoms[position].isPossessive { position += 1 }
        guard position < sentence.upperBound else { return nil }
        let classes = atoms[position].classes
        guard classes.contains(.word),
            classes.isDisjoint(with: [.function, .preposition, .future, .past, .present, .auxiliary]),
            role(position) != .modal, role(position) != .weakModal
        else { return nil }
        return position
    }

    /// "The Nov. 12 fire" lies behind; "Friday's election" where its clause says.
    func besideNoun() -> DateDirection? {
        guard let noun = noun(behind: range.upperBound) else { return nil }
        for position in noun..<min(noun + 3, sentence.upperBound) {
            let classes = atoms[position].classes
            guard classes.contains(.word), classes.isDisjoint(with: [.function, .preposition]) else {
                break
            }
            switch role(position) {
            case .happened, .published:
                let isPlanned = before(range.lowerBound, within: 3) { $0 == .upcoming || $0 == .arranged }
                return isPlanned ? .future.unsure : .past
            case .announced:
                if isAhead { return ofVerb.direction == .past ? .future.unsure : .future }
                switch preposition {
                case .before: return .future.unsure
                case .after, .since: return ofVerb.direction == .future ? .future.unsure : .past
                default:
                    let verb = ofVerb
                    // "He said the November election will be held": the verb of the event is behind it.
                    if let own = behind(isHead: false), own.direction == .future, verb.direction == .past {
                        return .future.unsure
                    }
                    return verb.direction == .unknown ? .future.unsure : verb
                }
            default: continue
            }
        }
        return nil
    }

    /// The preposition before the date, behind an article perhaps.
    var preposition: DateWordRole {
        var position = range.lowerBound - 1
        if position >= sentence.lowerBound, atoms[position].classes.contains(.determiner) { position -= 1 }
        guard position >= sentence.lowerBound else { return .none }
        let isUpTo =
            position > sentence.lowerBound && role(position) == .infinitive && role(position - 1) == .up
        return isUpTo ? .limit : role(position)
    }

    /// Whether an event right before the date is over: "after the tornadoes in April".
    private var isAfterEvent: Bool {
        let position = range.lowerBound - 1
        guard position > sentence.lowerBound, atoms[position].classes.contains(.preposition),
            role(position) == .none, role(position - 1) == .happened
        else { return false }
        return before(position - 1, within: 6) { $0 == .after || $0 == .since }
    }

    /// Whether the words before the date are "back in", which tells of the past, not "will be back in".
    private var isBackIn: Bool {
        let position = range.lowerBound - 2
        return position >= sentence.lowerBound && role(position) == .back
            && atoms[position + 1].classes.contains(.preposition) && role(position + 1) != .infinitive
    }

    /// Whether a noun of what was made known stands right before the date: "court filings Friday".
    var isBesidePublished: Bool {
        var position = range.lowerBound - 1
        if position >= sentence.lowerBound, atoms[position].classes.contains(.preposition),
            role(position) == .none
        {
            position -= 1
        }
        return position >= sentence.lowerBound && role(position) == .published
            && !before(position, within: 6) {
                $0 == .upcoming || $0 == .arranged || $0 == .modal || $0 == .intent
            } && !isObject(position)
    }

    /// Whether the noun is the object of a verb of what is to come: "gives his first address in October".
    private func isObject(_ noun: Int) -> Bool {
        var position = noun - 1
        while position > sentence.lowerBound, noun - position < 6, atoms[position].classes.contains(.word) {
            if let verb = verb(at: position) { return verb.direction == .future }
            position -= 1
        }
        return false
    }

    /// "Ahead of", "prior to", "no later than".
    var isAhead: Bool { before(range.lowerBound, within: 4) { $0 == .ahead } }

    func before(_ end: Int, within count: Int, _ test: (DateWordRole) -> Bool) -> Bool {
        (max(sentence.lowerBound, end - count)..<end).contains { test(role($0)) }
    }

    func besidePreposition() -> DateDirection? {
        if isBesidePublished || isOfSaying || isAfterEvent { return .past }
        let verb = ofVerb
        if isBackIn, verb.direction != .future || !verb.isSure { return .past }
        if isAhead { return verb.direction == .past ? .future.unsure : .future }
        switch preposition {
        case .since: return .past
        case .limit:
            if verb.direction == .past {
                // "Was delayed until September" is past and speaks of what is to come.
                let isLasting = before(range.lowerBound, within: 7) {
                    $0 == .lasting || $0 == .intent || $0 == .hasForm
                }
                return isLasting ? .future.unsure : .past.unsure
            }
            return DateDirection(
                direction: .future, isSure: verb.direction == .future && verb.isSure,
                isPresent: verb.isPresent)
        case .after:
            guard atoms[min(range.upperBound, atoms.count - 1)].isPossessive else { return nil }
            // "Hopes are slim after Monday's loss": only "will" and its like speak of a day to come.
            return verb.isAhead && !verb.isPresent ? .future.unsure : .past
        case .infinitive:
            // "Was moved from September to January".
            return verb.direction == .past && before(range.lowerBound, within: 7) { $0 == .lasting }
                ? .future.unsure : nil
        case .forWord:
            let isPossessive = range.upperBound < atoms.count && atoms[range.upperBound].isPossessive
            return verb.direction == .past && !isPossessive ? .future.unsure : nil
        case .fromWord: return verb.direction == .past ? .past.unsure : nil
        case .starting: return verb.direction == .past ? .past.unsure : .future
        default: return nil
        }
    }
}
