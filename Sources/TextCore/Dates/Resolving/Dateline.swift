/// The day that a text itself says it was written: a date line of its own, or the dateline of its lead.
enum Dateline {
    /// How far into the lead a dateline can stand: "SAN FRANCISCO, Calif., Sept. 4, 2022 (Reuters) —".
    private static let longestLead = 70

    /// The first day with a year that stands alone in one of the first blocks, or at the start of one.
    static func date(
        in text: ArticleText, _ segmentation: Segmentation, _ rules: CompiledDateRules
    ) -> CivilDate? {
        guard let firstBlock = segmentation.sentences.first?.block else { return nil }
        var resolver = DateResolver(published: nil)
        let early = DateTagger.scan(text, segmentation, rules, &resolver, limit: 4)
        for expression in early
        where expression.basis == .explicit && expression.type == .date && expression.value.utf8.count == 10
        {
            let position = expression.range.lower
            guard let sentence = segmentation.sentences.first(where: { $0.range.contains(position) }),
                let lead = segmentation.sentences.first(where: { $0.block == sentence.block }),
                sentence.block - firstBlock < 4
            else { continue }
            let isAlone =
                lead.range.upper.utf8 - expression.range.upper.utf8 < 24
                && expression.range.lower.utf8 - lead.range.lower.utf8 < 24
            let isLead =
                sentence == lead && position.utf8 - lead.range.lower.utf8 < longestLead
                && isFollowedByDash(text.utf8.span, expression.range.upper.utf8)
            if isAlone || isLead { return PublicationDate(iso8601: expression.value)?.date }
        }
        return nil
    }

    /// Whether a dash follows, after an agency in parentheses perhaps.
    private static func isFollowedByDash(_ bytes: borrowing Span<UInt8>, _ start: Int) -> Bool {
        var i = start
        let end = min(bytes.count, start + 40)
        while i < end {
            if bytes[i] == 0xE2 || bytes[i] == 0x2D || bytes[i] == 0x28 { return true }
            guard bytes[i] == 0x20 || bytes[i] == 0x2C else { return false }
            i += 1
        }
        return false
    }
}
