/// Finds temporal expressions in a text and gives each its TIMEX3 value.
///
///     let text = ArticleText("Peru voted on Sunday.")
///     let segmentation = Segmenter().segment(text, blocks: [text.range])
///     let day = PublicationDate(iso8601: "2022-09-06")
///     let dates = DateTagger().expressions(in: text, segmentation: segmentation, published: day)
///     dates[0].value    // "2022-09-04"
///
/// The rules are data (``DateRule``), compiled once for all taggers. Matching is one pass over the bytes;
/// most words start no rule and cost one look-up. Limits: English only (digits of double width are read, other
/// languages' months are not); a time zone is kept beside the value
/// (``DateDetails/zone``), not in it; seasons are those of the northern hemisphere; which of two days a bare weekday means
/// is decided within its sentence.
public struct DateTagger: Sendable {
    private let rules = CompiledDateRules.standard

    /// Makes a tagger; the compiled rules are shared, so this costs nothing.
    public init() {}

    /// The temporal expressions in the segmented blocks, in text order, disjoint.
    ///
    /// - Parameters:
    ///   - segmentation: Its sentences say where to look and how far a verb's tense reaches. Tokens are not used.
    ///   - published: What "Tuesday" and "last year" are reckoned from. Without it a dateline in the text is
    ///     used; without that, what cannot be known stays open (`XXXX-WXX-2`).
    /// - Complexity: O(*n*) in the length of the text.
    public func expressions(
        in text: ArticleText, segmentation: Segmentation, published: PublicationDate?
    ) -> [DateExpression] {
        let day = published?.date ?? Dateline.date(in: text, segmentation, rules)
        var resolver = DateResolver(published: day, rules: rules)
        resolver.isDayFirst = NumericDateOrder.isDayFirst(in: text)
        resolver.isAdvice = AdviceText.isAdvice(text)
        return scan(text, segmentation, &resolver, limit: .max)
    }

    func scan(
        _ text: ArticleText, _ segmentation: Segmentation, _ resolver: inout DateResolver, limit: Int
    ) -> [DateExpression] {
        Self.scan(text, segmentation, rules, &resolver, limit: limit)
    }

    /// Scans the first `limit` blocks.
    static func scan(
        _ text: ArticleText, _ segmentation: Segmentation, _ rules: CompiledDateRules,
        _ resolver: inout DateResolver, limit: Int
    ) -> [DateExpression] {
        var expressions: [DateExpression] = []
        var lexer = DateLexer(lexicon: rules.lexicon)
        var matcher = DateMatcher()
        let bytes = text.utf8.span
        let sentences = segmentation.sentences
        var first = 0
        while first < sentences.count {
            var last = first
            while last + 1 < sentences.count, sentences[last + 1].block == sentences[first].block {
                last += 1
            }
            guard resolver.block < limit else { break }
            // The lexer reuses its buffer where no one else holds it.
            resolver.atoms = []
            lexer.read(bytes, in: sentences[first].range.lower.utf8..<sentences[last].range.upper.utf8)
            resolver.atoms = lexer.atoms
            match(
                rules, &matcher, &resolver, sentences[first...last], of: text, into: &expressions)
            resolver.block += 1
            first = last + 1
        }
        return expressions
    }

    private static func match(
        _ rules: CompiledDateRules, _ matcher: inout DateMatcher, _ resolver: inout DateResolver,
        _ sentences: ArraySlice<Sentence>, of text: ArticleText, into expressions: inout [DateExpression]
    ) {
        let atoms = resolver.atoms
        let view = atoms.span
        let code = rules.code.span
        let followers = rules.followers.span
        let candidates = rules.candidates.span
        let starts = rules.starts.span
        var sentence = sentences.startIndex
        var position = 0
        while position < view.count {
            let symbol = Int(view[position].symbol)
            let end = symbol == 0 ? 0 : starts[symbol + 1]
            var candidate = symbol == 0 ? 0 : starts[symbol]
            var best = -1
            var bestEnd = position
            let next = position + 1 < view.count ? Int(view[position + 1].symbol) : -1
            while candidate < end {
                let (rule, row) = (
                    Int(candidates[Int(candidate)].rule), Int(candidates[Int(candidate)].followers)
                )
                candidate += 1
                if row >= 0 {
                    // The word after this one must be one of those that the rule can go on with.
                    guard next >= 0 else { continue }
                    let bits = followers[row * rules.followerWords + next >> 6]
                    if bits >> UInt64(next & 63) & 1 == 0 { continue }
                }
                if let end = matcher.match(rules.rules[rule], code, view, at: position), end > bestEnd {
                    bestEnd = end
                    best = rule
                    resolver.captures = matcher.captures
                }
            }
            guard best >= 0 else {
                position += 1
                continue
            }
            while sentence + 1 < sentences.endIndex,
                sentences[sentence + 1].range.lower.utf8 <= Int(atoms[position].start)
            {
                sentence += 1
            }
            let range = sentences[sentence].range
            resolver.range = position..<bestEnd
            resolver.sentence = UInt32(range.lower.utf8)..<UInt32(range.upper.utf8)
            let meaning = rules.rules[best].meaning
            if var resolution = resolver.resolve(meaning)?.withinCalendar {
                if resolution.type == .time, let zone = resolver.zone {
                    resolution.details.zone = text.zone(in: Int(zone.start)..<Int(zone.end))
                }
                expressions.append(
                    DateExpression(
                        range: TextRange(utf8: Int(atoms[position].start)..<Int(atoms[bestEnd - 1].end)),
                        type: resolution.type, value: resolution.value, modifier: resolution.modifier,
                        basis: resolution.basis, details: resolution.details))
                resolver.note(end: bestEnd, resolution)
                position = bestEnd
            } else {
                // Of a day that no calendar has, such as 31 February, no part is a date either.
                position = [.none, .day, .earlyYearDay].contains(meaning) ? bestEnd : position + 1
            }
        }
    }
}
