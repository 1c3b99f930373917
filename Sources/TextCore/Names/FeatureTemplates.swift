/// The features of the first pass: what a token's label is judged by.
///
/// Training and tagging both run this code, so they cannot differ. To add or change a template is to train
/// anew and to raise ``version``.
struct FeatureTemplates {
    /// Part of the model's header: a model fits one version of the templates.
    static let version: UInt32 = 4

    private let context: DocumentContext

    init(_ context: DocumentContext) { self.context = context }

    /// Replaces the list by the features of the token in a slot.
    func features(of slot: Int, into list: inout FeatureList) {
        list.removeAll()
        let slots = context.slots
        let before2 = context.forms[Int(slots[slot - 2].word)]
        let before = context.forms[Int(slots[slot - 1].word)]
        let here = context.forms[Int(slots[slot].word)]
        let after = context.forms[Int(slots[slot + 1].word)]
        let after2 = context.forms[Int(slots[slot + 2].word)]
        addWords(before2, before, here, after, after2, to: &list)
        addAffixes(before, here, after, to: &list)
        addLexicon(slot, before2, before, here, after, after2, to: &list)
        addClusters(before2, before, here, after, after2, to: &list)
        addRun(slot, here, to: &list)
        addCommonWords(slot, before, here, after, to: &list)
        addDocument(slot, here, to: &list)
    }

    // MARK: Words and their shape

    private func addWords(
        _ before2: WordForm, _ before: WordForm, _ here: WordForm, _ after: WordForm, _ after2: WordForm,
        to list: inout FeatureList
    ) {
        list.add(1, before2.lower)
        list.add(2, before.lower)
        list.add(3, here.lower)
        list.add(4, after.lower)
        list.add(5, after2.lower)
        list.add(6, before2.shape)
        list.add(7, before.shape)
        list.add(8, here.shape)
        list.add(9, after.shape)
        list.add(10, after2.shape)
        list.add(11, here.exact)
        list.add(12, before.lower, here.lower)
        list.add(13, here.lower, after.lower)
        list.add(14, before.shape, here.shape)
        list.add(15, here.shape, after.shape)
        list.add(16, before.shape, here.shape, after.shape)
        list.add(17, before.lower, here.shape)
        list.add(18, after.lower, here.shape)
        list.add(19, before2.lower, before.lower)
        list.add(20, after.lower, after2.lower)
    }

    private func addAffixes(
        _ before: WordForm, _ here: WordForm, _ after: WordForm, to list: inout FeatureList
    ) {
        list.add(21, here.prefix1)
        list.add(22, here.prefix2)
        list.add(23, here.prefix3)
        list.add(24, here.prefix4)
        list.add(25, here.suffix1)
        list.add(26, here.suffix2)
        list.add(27, here.suffix3)
        list.add(28, here.suffix4)
        list.add(29, before.suffix3)
        list.add(30, after.suffix3)
        list.add(31, after.suffix2)
        list.add(32, after.prefix3)
    }

    // MARK: Lists and clusters

    private func addLexicon(
        _ slot: Int, _ before2: WordForm, _ before: WordForm, _ here: WordForm, _ after: WordForm,
        _ after2: WordForm, to list: inout FeatureList
    ) {
        let slots = context.slots
        let own = Self.folded(here.entry.categories)
        let left = Self.folded(before.entry.categories)
        let right = Self.folded(after.entry.categories)
        list.add(40, Self.folded(before2.entry.categories))
        list.add(41, left)
        list.add(42, own)
        list.add(43, right)
        list.add(44, Self.folded(after2.entry.categories))
        list.add(45, left, own)
        list.add(46, own, right)
        list.add(47, left, own, right)
        list.add(48, own, here.shape)
        Self.forEachBit(here.entry.categories & ~Self.common) { list.add(49, $0) }
        Self.forEachBit(before.entry.categories & ~Self.common) { list.add(50, $0, here.shape) }
        Self.forEachBit(after.entry.categories & ~Self.common) { list.add(51, $0, here.shape) }

        let phrase = Self.phrase(slots[slot])
        list.add(52, phrase)
        list.add(53, Self.phrase(slots[slot - 1]))
        list.add(54, Self.phrase(slots[slot + 1]))
        list.add(55, phrase, own, here.shape)
        let place = UInt32(slots[slot].phrasePlace) << 8
        Self.forEachBit(slots[slot].phrase) { list.add(56, $0 | place) }
        list.add(57, phrase, before.lower)
        list.add(58, phrase, after.lower)
    }

    private func addClusters(
        _ before2: WordForm, _ before: WordForm, _ here: WordForm, _ after: WordForm, _ after2: WordForm,
        to list: inout FeatureList
    ) {
        let b2 = before2.entry.cluster
        let b = before.entry.cluster
        let h = here.entry.cluster
        let a = after.entry.cluster
        let a2 = after2.entry.cluster
        list.add(60, b2)
        list.add(61, b)
        list.add(62, h)
        list.add(63, a)
        list.add(64, a2)
        list.add(65, before2.entry.kin)
        list.add(66, before.entry.kin)
        list.add(67, here.entry.kin)
        list.add(68, after.entry.kin)
        list.add(69, after2.entry.kin)
        guard h != 0 else { return }
        list.add(70, here.entry.kin, before.entry.kin)
        list.add(71, here.entry.kin, after.entry.kin)
        list.add(72, before.entry.kin, after.entry.kin)
        list.add(73, h, here.shape)
    }

    // MARK: The run of capitals

    private func addRun(_ slot: Int, _ here: WordForm, to list: inout FeatureList) {
        let style = UInt32(context.slots[slot].sentenceStyle.rawValue)
        let start: UInt32 = context.slots[slot].isSentenceStart ? 1 : 0
        list.add(80, 1 + style * 2 + start, here.shape)
        guard context.slots[slot].run >= 0 else { return }
        let run = context.runs[Int(context.slots[slot].run)]
        let slots = run.slots
        func form(_ slot: Int) -> WordForm { context.forms[Int(context.slots[slot].word)] }
        let first = form(slots.lowerBound)
        let last = form(slots.upperBound - 1)
        let previous = form(slots.lowerBound - 1)
        let next = form(slots.upperBound)
        let place = UInt32(1 + min(slot - slots.lowerBound, 3) * 4 + min(slots.upperBound - 1 - slot, 3))
        list.add(81, first.lower)
        list.add(82, last.lower)
        list.add(83, place)
        list.add(84, previous.lower)
        list.add(85, next.lower)
        list.add(86, previous.lower, place)
        list.add(87, next.lower, place)
        list.add(88, last.lower, place)
        list.add(89, previous.lower, next.lower)
        let next2 = slots.upperBound + 1 < context.slots.count ? form(slots.upperBound + 1).lower : 7
        list.add(90, next2)
        list.add(91, next.lower, next2)
        let previous2 = form(slots.lowerBound - 2).lower
        list.add(92, previous2, previous.lower)
        list.add(93, previous.entry.kin, place)
        list.add(94, next.entry.kin, place)
        list.add(95, previous.entry.kin, next.entry.kin)
        list.add(96, Self.folded(previous.entry.categories), place)
        list.add(97, Self.folded(next.entry.categories), place)
        list.add(98, run.linkBefore)
        list.add(99, run.linkAfter)
        list.add(100, run.linkBefore, place)
        list.add(101, Self.folded(last.entry.categories), place)
        list.add(102, Self.folded(first.entry.categories), place)
        if run.isQuoted { list.add(103, place) }
        list.add(104, last.entry.cluster, place)
        list.add(105, first.entry.cluster, place)
        if slots.count > 1 {
            let whole = slots.prefix(6).reduce(1) { NameHash.phrase($0, form($1).lower) }
            list.add(106, whole, place)
        }
        list.add(107, apposition(after: slots.upperBound), place)
    }

    private static let comma = NameHash.lower(",")
    private static let articles: Set<UInt32> = Set(["a", "an", "the"].map(NameHash.lower))

    /// `, a Dutch company that …`: the wider kin of the last small word of the noun phrase that begins there.
    private func apposition(after slot: Int) -> UInt32 {
        func form(_ slot: Int) -> WordForm { context.forms[Int(context.slots[slot].word)] }
        guard slot + 2 < context.slots.count, form(slot).lower == Self.comma,
            Self.articles.contains(form(slot + 1).lower)
        else { return 0 }
        var head: UInt32 = 0
        for next in (slot + 2)..<min(slot + 7, context.slots.count) {
            let word = form(next)
            guard word.wordCase != .none, word.entry.categories & LexiconCategory.functionWord.bit == 0
            else { break }
            if word.wordCase == .lower, word.entry.cluster != 0 { head = word.entry.kin }
        }
        return head
    }

    // MARK: Capitals on common words

    /// A capital on a word that is written small elsewhere says little, above all in a headline.
    private func addCommonWords(
        _ slot: Int, _ before: WordForm, _ here: WordForm, _ after: WordForm, to list: inout FeatureList
    ) {
        guard here.isCapitalized else { return }
        let style = UInt32(context.slots[slot].sentenceStyle.rawValue)
        let start: UInt32 = context.slots[slot].isSentenceStart ? 1 : 0
        let place = 1 + style * 2 + start
        let own = commonness(here, slot)
        list.add(150, own, place)
        list.add(151, own, here.shape)
        list.add(152, own * 5 + commonness(before, slot - 1), place)
        list.add(153, own * 5 + commonness(after, slot + 1), place)
        list.add(154, own, Self.folded(here.entry.categories))
    }

    /// 1 for a word written small, 2 for a capital on a common word, 3 on one that the document also writes small,
    /// 4 on both; 0 for any other.
    private func commonness(_ form: WordForm, _ slot: Int) -> UInt32 {
        guard form.isCapitalized else { return form.wordCase == .lower ? 1 : 0 }
        let isCommon = form.entry.categories & LexiconCategory.commonWord.bit != 0
        let isSeen = context.evidence(inSlot: slot).isSeenInLower
        return isCommon ? (isSeen ? 4 : 2) : (isSeen ? 3 : 0)
    }

    // MARK: The rest of the document

    private func addDocument(_ slot: Int, _ here: WordForm, to list: inout FeatureList) {
        guard here.isCapitalized else { return }
        addTopics(slot, here, to: &list)
        let evidence = context.evidence(inSlot: slot)
        let seen = UInt32(1 + min(evidence.capitalizedInside, 3) * 2 + (evidence.isSeenInLower ? 1 : 0))
        let clues = UInt32(evidence.clues.rawValue) + 1
        list.add(120, seen)
        list.add(121, seen, here.shape)
        list.add(122, clues)
        list.add(123, clues, here.entry.kin)
        list.add(124, neighbourClues(slot - 1))
        list.add(125, neighbourClues(slot + 1))
        guard context.slots[slot].run >= 0, evidence.longest.length > 0 else { return }
        let run = context.runs[Int(context.slots[slot].run)].slots
        let longest = evidence.longest
        let place = UInt32(1 + min(slot - run.lowerBound, 3) * 4 + min(run.upperBound - 1 - slot, 3))
        let isLonger: UInt32 = longest.length > run.count ? 1 : 0
        let form = UInt32(1 + min(longest.length, 4) * 8 + min(longest.place, 2) * 2) + isLonger
        let lastWord = context.forms[Int(context.slots[longest.end - 1].word)]
        let firstWord = context.forms[Int(context.slots[longest.start].word)]
        let company = evidence.company
        let own = Int32(run.lowerBound)
        for i in 0..<4 where company.places[i] >= 0 && company.places[i] != own {
            list.add(140, company.before[i])
            list.add(141, company.after[i])
            list.add(142, WordEvidence.Company.kin(company.before[i]))
            list.add(143, WordEvidence.Company.kin(company.after[i]))
        }
        list.add(126, form)
        list.add(127, form, place)
        list.add(128, clues, place)
        list.add(129, lastWord.lower)
        list.add(130, firstWord.lower)
        list.add(131, lastWord.lower, form)
        if isLonger == 1 {
            list.add(132, Self.folded(firstWord.entry.categories), place)
            list.add(133, Self.folded(lastWord.entry.categories), place)
            list.add(134, firstWord.entry.cluster, form)
        }
    }

    private func addTopics(_ slot: Int, _ here: WordForm, to list: inout FeatureList) {
        let own = Self.folded(here.entry.categories)
        let phrase = Self.phrase(context.slots[slot])
        for place in 0..<DocumentTopics.most {
            let topic = context.topics.kins[place]
            guard topic != 0 else { return }
            list.add(144, topic)
            list.add(145, topic, own)
            list.add(146, topic, phrase)
            list.add(147, topic, here.shape)
        }
    }

    private func neighbourClues(_ slot: Int) -> UInt32 {
        context.isCapitalized(slot) ? UInt32(context.evidence(inSlot: slot).clues.rawValue) + 1 : 0
    }

    // MARK: Values

    /// Nearly every small word is in these lists: templates of their own say where that matters.
    private static let common = LexiconCategory.commonWord.bit

    private static func folded(_ all: UInt64) -> UInt32 {
        let categories = all & ~common
        return categories == 0
            ? 0 : UInt32(truncatingIfNeeded: (categories &* 0x9E37_79B9_7F4A_7C15) >> 32) | 1
    }

    private static func phrase(_ slot: DocumentContext.Slot) -> UInt32 {
        slot.phrasePlace == 0 ? 0 : folded(slot.phrase &* 4 &+ UInt64(slot.phrasePlace))
    }

    @inline(__always)
    private static func forEachBit(_ categories: UInt64, _ body: (UInt32) -> Void) {
        var rest = categories
        while rest != 0 {
            body(UInt32(rest.trailingZeroBitCount) + 1)
            rest &= rest - 1
        }
    }
}
