/// A stretch of text that the tagger takes for a name, before mentions are joined.
struct Mention {
    /// Names are joined within a family only.
    enum Family: UInt8 {
        case person, group, other
    }

    /// Its tokens, as slots of the document's context.
    let slots: Range<Int>
    let range: TextRange
    let type: MarkKind
    /// 0…1.
    let confidence: Float
    let evidence: MentionEvidence

    var family: Family {
        switch type {
        case .person: .person
        case .group: .group
        default: .other
        }
    }
}
