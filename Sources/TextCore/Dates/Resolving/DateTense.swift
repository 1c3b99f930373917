/// What the verbs around an expression say of its direction from the publication.
struct DateTense: Sendable {
    enum Direction: Sendable {
        case past, future, unknown
    }

    var direction: Direction
    /// Whether the evidence is the clause's own verb, not a reporting verb far off.
    var isStrong: Bool

    static let unknown = DateTense(direction: .unknown, isStrong: false)

    /// Reads the words of the sentence around `atoms[first..<last]`: what stands before first, the nearest
    /// first. A verb in the past points back, "will", "due", "scheduled" point ahead; a participle belongs to
    /// the auxiliary before it ("will be held").
    static func around(_ range: Range<Int>, in atoms: [DateAtom], sentence: Range<UInt32>) -> DateTense {
        var weak = DateTense.unknown
        var i = range.lowerBound - 1
        let leftEnd = max(-1, range.lowerBound - 22)
        while i > leftEnd, atoms[i].start >= sentence.lowerBound {
            let classes = atoms[i].classes
            if classes.contains(.future) { return DateTense(direction: .future, isStrong: true) }
            if classes.contains(.past) {
                if isFutureChain(atoms, before: i) { return DateTense(direction: .future, isStrong: true) }
                if !classes.contains(.reporting) || range.lowerBound - i <= 2 {
                    return DateTense(direction: .past, isStrong: true)
                }
                if weak.direction == .unknown { weak.direction = .past }
            } else if classes.contains(.present), !classes.contains(.reporting),
                weak.direction == .unknown
            {
                weak.direction = .future
            }
            i -= 1
        }
        i = range.upperBound
        let rightEnd = min(atoms.count, range.upperBound + 16)
        while i < rightEnd, atoms[i].start < sentence.upperBound {
            let classes = atoms[i].classes
            if classes.contains(.future) { return DateTense(direction: .future, isStrong: true) }
            if classes.contains(.past), !classes.contains(.reporting) || weak.direction == .unknown {
                return DateTense(direction: .past, isStrong: !classes.contains(.reporting))
            }
            i += 1
        }
        return weak
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
