/// The day that a text itself says it was written: a date line of its own, or the dateline of its lead.
enum Dateline {
    /// How far into the lead a dateline can stand: "SAN FRANCISCO, Calif., Sept. 4, 2022 (Reuters) —".
    private static let longestLead = 70

    /// The first day with a year that stands alone in one of the first blocks, or at the start of one.
    static func date(
        in text: ArticleText, _ segmentation: Segmentation, _ rules: CompiledDateRules
    ) -> CivilDate? {
        guard let firstBlock = segmentation.sentences.first?.block else { return nil }
        var resolver = DateResolver(published: nil, rules: rules)
        let early = DateTagger.scan(text, segmentation, rules, &resolver, limit: 4)
        for expression in early
        where expression.basis == .explicit && expression.type == .date && expression.value.utf8.count == 10
        {
            let position = expression.range.lower
            guard let sentence = segmentation.sentences.first(where: { $0.range.contains(position) }),
                let lead = segmentation.sentences.first(where: { $0.block == sentence.block }),
                sentence.block - firstBlock < 4
            else { continue }
            let end =
                segmentation.sentences.last { $0.block == sentence.block }?.range.upper ?? lead.range.upper
            let isAlone =
                end.utf8 - expression.range.upper.utf8 < 24
                && isLabel(text.utf8.span, lead.range.lower.utf8..<expression.range.lower.utf8)
            let isLead =
                sentence == lead && position.utf8 - lead.range.lower.utf8 < longestLead
                && isFollowedByDash(text.utf8.span, expression.range.upper.utf8)
            if isAlone || isLead { return PublicationDate(iso8601: expression.value)?.date }
        }
        return nil
    }

    /// Whether what stands before a date on its line is nothing, a name, or a word such as "Published".
    private static func isLabel(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count < 40 else { return false }
        var words: [[UInt8]] = [[]]
        for i in range {
            if ASCII.isLetter(bytes[i]) || bytes[i] >= 0x80 {
                words[words.count - 1].append(bytes[i])
            } else if words.last?.isEmpty == false {
                words.append([])
            }
        }
        let labels = ["published", "posted", "updated", "modified", "filed", "created", "last", "date"]
        let first = words.first.map { $0.map { $0 | 0x20 } } ?? []
        if labels.contains(where: { Array($0.utf8) == first }) { return true }
        return words.allSatisfy { ($0.first ?? 0) < 0x60 }
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
