/// A stretch of text that the tagger takes for a name, before mentions are joined.
struct Mention {
    /// Names are joined within a family only.
    enum Family: UInt8 {
        case person, group, other

        init(_ type: MarkKind) {
            switch type {
            case .person: self = .person
            case .group: self = .group
            default: self = .other
            }
        }
    }

    /// Its tokens, as slots of the document's context.
    var slots: Range<Int>
    var type: MarkKind
    /// 0…1.
    var confidence: Float
    var evidence: MentionEvidence = []
    /// How probable each type is by itself, by its place among the labels' types.
    var types = SIMD8<Float>(repeating: 0)

    var family: Family { Family(type) }
}
