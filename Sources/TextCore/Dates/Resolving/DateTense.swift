/// What the verbs around an expression say of its direction from the publication.
struct DateTense: Sendable {
    enum Direction: Sendable {
        case past, future, unknown
    }

    var direction: Direction
    /// Whether the evidence is the clause's own verb, not a reporting verb far off.
    var isStrong: Bool
    /// Whether the verb reports what was said; the date may be that of what was said.
    var isReporting = false

    static let unknown = DateTense(direction: .unknown, isStrong: false)

    /// Reads the words of the sentence around `atoms[first..<last]`: what stands before first, the nearest
    /// first. A verb in the past points back, "will", "due", "scheduled" point ahead; a participle belongs to
    /// the auxiliary before it ("will be held").
    static func around(_ range: Range<Int>, in atoms: [DateAtom], sentence: Range<UInt32>) -> DateTense {
        // "On Friday they will meet": a date at the head of its clause has its verb behind it.
        if isHead(range.lowerBound, atoms, sentence),
            let tense = right(of: range.upperBound, 9, atoms, sentence)
        {
            return tense
        }
        var weak = DateTense.unknown
        var i = range.lowerBound - 1
        let leftEnd = max(-1, range.lowerBound - 22)
        while i > leftEnd, atoms[i].start >= sentence.lowerBound,
            atoms[i].symbol != DateLexicon.Shape.fullStop.rawValue
        {
            let classes = atoms[i].classes
            if classes.contains(.future) { return DateTense(direction: .future, isStrong: true) }
            if i > 0, atoms[i - 1].classes.contains(.infinitive), !classes.isDisjoint(with: [.past, .verb])
            {
                if let tense = ofInfinitive(atoms, at: i - 1) { return tense }
                i -= 2
                continue
            }
            let isNear = range.lowerBound - i <= 2
            if classes.contains(.past) {
                if isFutureChain(atoms, before: i) { return DateTense(direction: .future, isStrong: true) }
                let isReporting = classes.contains(.reporting)
                if !isReporting || isNear {
                    return DateTense(direction: .past, isStrong: true, isReporting: isReporting)
                }
                if weak.direction == .unknown {
                    weak = DateTense(direction: .past, isStrong: false, isReporting: true)
                }
            } else if classes.contains(.present), !classes.contains(.reporting), weak.direction == .unknown
            {
                if isNear { return DateTense(direction: .future, isStrong: true) }
                weak.direction = .future
            } else if classes.contains(.plainVerb), weak.direction == .unknown {
                weak.direction = .future
            }
            i -= 1
        }
        return right(of: range.upperBound, 16, atoms, sentence) ?? weak
    }

    /// What the word before "to" says of the verb behind it: "plans to meet", "failed to meet".
    private static func ofInfinitive(_ atoms: [DateAtom], at position: Int) -> DateTense? {
        guard position > 0 else { return nil }
        let governor = atoms[position - 1].classes
        if !governor.isDisjoint(with: [.plan, .future, .present]) {
            return DateTense(direction: .future, isStrong: true)
        }
        return governor.contains(.past) ? DateTense(direction: .past, isStrong: true) : nil
    }

    /// The first verb of the sentence behind an expression, within some words.
    private static func right(
        of end: Int, _ reach: Int, _ atoms: [DateAtom], _ sentence: Range<UInt32>
    ) -> DateTense? {
        var i = end
        while i < min(atoms.count, end + reach), atoms[i].start < sentence.upperBound,
            atoms[i].symbol != DateLexicon.Shape.fullStop.rawValue
        {
            let classes = atoms[i].classes
            if classes.contains(.future) { return DateTense(direction: .future, isStrong: true) }
            if classes.contains(.past) {
                let isReporting = classes.contains(.reporting)
                return DateTense(direction: .past, isStrong: !isReporting, isReporting: isReporting)
            }
            i += 1
        }
        return nil
    }

    /// Whether only prepositions stand between the expression and the start of its clause.
    private static func isHead(_ start: Int, _ atoms: [DateAtom], _ sentence: Range<UInt32>) -> Bool {
        var i = start - 1
        while i >= 0, atoms[i].start >= sentence.lowerBound, start - i < 4 {
            let classes = atoms[i].classes
            if classes.contains(.word) {
                guard classes.contains(.preposition) else { return false }
            } else {
                let symbol = atoms[i].symbol
                return symbol == DateLexicon.Shape.comma.rawValue
                    || symbol == DateLexicon.Shape.fullStop.rawValue
                    || symbol == DateLexicon.Shape.quote.rawValue
            }
            i -= 1
        }
        return i < 0 || atoms[i].start < sentence.lowerBound
    }

    /// Whether "will be", "to be", "should have been" stands right before a participle.
    private static func isFutureChain(_ atoms: [DateAtom], before position: Int) -> Bool {
        var i = position - 1
        var sawAuxiliary = false
        while i >= 0, position - i < 4 {
            if atoms[i].classes.contains(.auxiliary) {
                sawAuxiliary = true
            } else if atoms[i].classes.contains(.future) {
                return sawAuxiliary
            } else if atoms[i].classes.contains(.infinitive) {
                // "To be held" lies ahead, "to have been held" behind.
                return sawAuxiliary && i == position - 2
            }
            i -= 1
        }
        return false
    }
}
