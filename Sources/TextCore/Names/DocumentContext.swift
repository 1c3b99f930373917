/// The tokens of a document laid out for the tagger, and what each is near: its run of capitals, the list
/// entries that it is part of, and what the rest of the document says of its word.
///
/// Tokens stand in *slots*, sentence after sentence, with two empty slots before, between and after the
/// sentences, so that a feature may look two tokens to either side without asking for a border.
struct DocumentContext {
    /// One token, or an empty slot.
    struct Slot {
        /// Position in ``forms``; 0 is the border.
        var word: Int32 = 0
        /// Position in ``runs``, -1 outside.
        var run: Int32 = -1
        /// Categories of the longest phrase of the lexicon here.
        var phrase: UInt64 = 0
        /// 0 none, 1 the first word of a phrase, 2 a later one, 3 a phrase of one word.
        var phrasePlace: UInt8 = 0
        /// Whether the tagger decides on this token; the others are outside every mention.
        var isOpen = false
        var isSentenceStart = false
        var sentenceStyle = SentenceStyle.running
    }

    /// How a sentence uses capitals.
    enum SentenceStyle: UInt8 {
        case running, headline, capitals
    }

    /// Capitalised tokens that stand together.
    struct Run {
        let slots: Range<Int>
        /// The last word of the run before it, where only `of`, `for`, `and`, `&` or `the` stand between.
        var linkBefore: UInt32 = 0
        /// The first word of the run after it, likewise.
        var linkAfter: UInt32 = 0
        /// Whether all of it stands in quotation marks.
        var isQuoted = false
        /// Whether its sentence is running text, in which capitals mean something.
        var isTelling = true
    }

    static let border = 2

    private(set) var forms: [WordForm]
    private(set) var slots: [Slot]
    private(set) var runs: [Run] = []
    /// For each word, the first capitalised one of the same letters: `OBAMA` and `Obama` are one.
    private(set) var kin: [Int32]
    /// By the ``kin`` of a word.
    private(set) var evidence: [WordEvidence]
    /// The slot of the first token of each sentence, and one past its last token.
    private(set) var sentences: [Range<Int>] = []
    /// The share of the words that stand in blocks of another language, or in another script.
    private(set) var foreignShare: Float = 0
    private(set) var topics = DocumentTopics()
    private let sentenceOfFirstToken: [Int]

    /// Complexity: O(*n*).
    init(_ text: ArticleText, segmentation: Segmentation, lexicon: EntityLexicon) {
        var words = DocumentWords(text, tokens: segmentation.tokens, lexicon: lexicon)
        forms = words.takeForms()
        slots = [Slot](
            repeating: Slot(),
            count: segmentation.tokens.count + Self.border * (segmentation.sentences.count + 1))
        kin = Self.kin(of: forms)
        evidence = Self.seenInLower(forms)
        sentenceOfFirstToken = segmentation.sentences.map(\.tokens.lowerBound)
        sentences.reserveCapacity(segmentation.sentences.count)
        for (number, sentence) in segmentation.sentences.enumerated() {
            let first = sentence.tokens.lowerBound + Self.border * (number + 1)
            for token in sentence.tokens {
                slots[first + token - sentence.tokens.lowerBound].word = words.wordOfToken[token]
            }
            let range = first..<(first + sentence.tokens.count)
            sentences.append(range)
            guard !range.isEmpty else { continue }
            slots[first].isSentenceStart = true
            let style = style(of: range)
            for slot in range { slots[slot].sentenceStyle = style }
            findPhrases(in: range, lexicon: lexicon)
            findRuns(in: range, style: style)
        }
        openTokens(segmentation)
        gatherEvidence()
        topics = DocumentTopics(slots.lazy.map { [forms] in forms[Int($0.word)] })
    }

    /// The token in a slot of a sentence.
    func token(inSlot slot: Int, ofSentence sentence: Int) -> Int {
        sentenceOfFirstToken[sentence] + slot - sentences[sentence].lowerBound
    }

    /// The token in a slot that is no border.
    ///
    /// Complexity: O(log *n*) in the sentences.
    func token(inSlot slot: Int) -> Int {
        token(inSlot: slot, ofSentence: sentences.partitionPoint { $0.upperBound > slot })
    }

    func form(_ slot: Int) -> WordForm { forms[Int(slots[slot].word)] }

    func has(_ slot: Int, _ category: LexiconCategory) -> Bool {
        form(slot).entry.categories & category.bit != 0
    }

    @inline(__always)
    func isCapitalized(_ slot: Int) -> Bool { forms[Int(slots[slot].word)].isCapitalized }

    // MARK: Sentences

    private func style(of range: Range<Int>) -> SentenceStyle {
        var words = 0
        var capitalized = 0
        var upper = 0
        for slot in range {
            let form = forms[Int(slots[slot].word)]
            guard form.wordCase != .none else { continue }
            if form.wordCase == .lower, form.entry.categories & LexiconCategory.functionWord.bit != 0 {
                continue
            }
            words += 1
            if form.isCapitalized { capitalized += 1 }
            if form.wordCase == .upper { upper += 1 }
        }
        if words >= 3, upper * 10 >= words * 9 { return .capitals }
        if words >= 4, capitalized * 10 >= words * 8 { return .headline }
        if words == 3, capitalized == 3 { return .headline }
        return .running
    }

    // MARK: Phrases

    /// Marks the longest phrases of the lexicon from left to right. A phrase begins with a capital.
    private mutating func findPhrases(in range: Range<Int>, lexicon: EntityLexicon) {
        var i = range.lowerBound
        while i < range.upperBound {
            let form = forms[Int(slots[i].word)]
            guard form.isCapitalized else {
                i += 1
                continue
            }
            var best = form.entry.categories & Self.nameCategories
            var bestLength = best == 0 ? 0 : 1
            var entry = form.entry
            var key = form.lower
            var length = 1
            while entry.continues, i + length < range.upperBound, length < EntityLexicon.longestPhrase {
                key = NameHash.phrase(key, forms[Int(slots[i + length].word)].lower)
                entry = lexicon.entry(key)
                length += 1
                if entry.categories != 0 {
                    best = entry.categories
                    bestLength = length
                }
            }
            for k in 0..<bestLength {
                slots[i + k].phrase = best
                slots[i + k].phrasePlace = bestLength == 1 ? 3 : k == 0 ? 1 : 2
            }
            i += max(1, bestLength)
        }
    }

    /// What a whole phrase can be, as against what a word in a name can do.
    private static let nameCategories = UInt64.categories(
        .country, .majorCity, .city, .region, .landform, .demonym, .people, .politicalGroup,
        .party, .agency, .company, .armedGroup, .club, .league, .media, .event, .product)

    // MARK: Runs

    private mutating func findRuns(in range: Range<Int>, style: SentenceStyle) {
        var i = range.lowerBound
        let firstRun = runs.count
        let isTelling = style == .running || form(range.upperBound - 1).lower == Self.fullStop
        while i < range.upperBound {
            guard isInRun(i, style: style) else {
                i += 1
                continue
            }
            var end = i + 1
            while end < range.upperBound, isInRun(end, style: style) { end += 1 }
            for slot in i..<end { slots[slot].run = Int32(runs.count) }
            var run = Run(slots: i..<end)
            run.isQuoted = isQuote(i - 1) && isQuote(end)
            run.isTelling = isTelling
            runs.append(run)
            i = end
        }
        for later in runs.indices.dropFirst(firstRun + 1) {
            let gap = runs[later - 1].slots.upperBound..<runs[later].slots.lowerBound
            guard gap.count <= 2, gap.allSatisfy({ isLink($0) }) else { continue }
            runs[later].linkBefore = forms[Int(slots[gap.lowerBound - 1].word)].lower
            runs[later - 1].linkAfter = forms[Int(slots[gap.upperBound].word)].lower
        }
    }

    private func isInRun(_ slot: Int, style: SentenceStyle) -> Bool {
        let form = forms[Int(slots[slot].word)]
        guard form.isCapitalized else { return false }
        // In a headline all words have capitals: those that are written small elsewhere part its names.
        if style == .headline {
            let isCommon = form.entry.categories & LexiconCategory.commonWord.bit != 0
            if slots[slot].phrasePlace == 0, isCommon || evidence(inSlot: slot).isSeenInLower {
                return false
            }
        }
        let isFunctionWord = form.entry.categories & LexiconCategory.functionWord.bit != 0
        return !isFunctionWord || (style == .running && !slots[slot].isSentenceStart)
    }

    private static let fullStop = NameHash.lower(".")
    private static let links: Set<UInt32> = Set(["of", "for", "and", "&", "the"].map(NameHash.lower))
    private static let quotes: Set<UInt32> = Set(["\"", "“", "”", "'", "«", "»"].map(NameHash.lower))

    private func isLink(_ slot: Int) -> Bool { Self.links.contains(forms[Int(slots[slot].word)].lower) }
    private func isQuote(_ slot: Int) -> Bool { Self.quotes.contains(forms[Int(slots[slot].word)].lower) }

    // MARK: Open tokens

    /// Opens the sentences of the blocks that are in English, or too short to tell.
    ///
    /// Four in ten small words of English news are function words, of other languages' hardly one in ten: a
    /// block with few of them would only be marked wrongly.
    private mutating func openTokens(_ segmentation: Segmentation) {
        var first = 0
        var words = 0
        var foreignWords = 0
        while first < sentences.count {
            let block = segmentation.sentences[first].block
            var end = first
            var small = 0
            var known = 0
            var blockWords = 0
            var otherScript = 0
            while end < sentences.count, segmentation.sentences[end].block == block {
                for slot in sentences[end] {
                    let form = forms[Int(slots[slot].word)]
                    if form.kind == .word {
                        blockWords += 1
                        if !form.isLatin { otherScript += 1 }
                    }
                    guard form.wordCase == .lower else { continue }
                    small += 1
                    if form.entry.categories & LexiconCategory.functionWord.bit != 0 { known += 1 }
                }
                end += 1
            }
            let isForeign = small >= 12 && known * 100 < small * 15
            if !isForeign { for sentence in first..<end { open(sentences[sentence]) } }
            words += blockWords
            foreignWords += isForeign ? blockWords : otherScript
            first = end
        }
        foreignShare = words == 0 ? 0 : Float(foreignWords) / Float(words)
    }

    /// Opens the capitalised tokens, what stands next to them, and short gaps between them.
    private mutating func open(_ range: Range<Int>) {
        var lastCapital = -10
        for slot in range where isCapitalized(slot) && forms[Int(slots[slot].word)].isLatin {
            let from = slot - lastCapital <= 4 ? lastCapital + 1 : max(slot - 1, range.lowerBound)
            for k in from...slot { slots[k].isOpen = true }
            if slot + 1 < range.upperBound { slots[slot + 1].isOpen = true }
            lastCapital = slot
        }
    }

    // MARK: The rest of the document

    private static func kin(of forms: [WordForm]) -> [Int32] {
        var first = HashTable<Int32>(capacity: forms.count, free: 0)
        return forms.enumerated().map { number, form in
            form.isCapitalized
                ? first.value(of: UInt64(form.lower), orNew: Int32(number)) : Int32(number)
        }
    }

    /// The document's evidence on the word in a slot.
    @inline(__always)
    func evidence(inSlot slot: Int) -> WordEvidence { evidence[Int(kin[Int(slots[slot].word)])] }

    /// By word: whether the document also writes it with a small letter, and nothing else yet.
    private static func seenInLower(_ forms: [WordForm]) -> [WordEvidence] {
        var isInLower = HashTable<Bool>(capacity: forms.count, free: false)
        for form in forms where form.wordCase == .lower { isInLower[UInt64(form.lower)] = true }
        return forms.map { form in
            var evidence = WordEvidence()
            if form.isCapitalized { evidence.isSeenInLower = isInLower[UInt64(form.lower)] }
            return evidence
        }
    }

    private mutating func gatherEvidence() {
        for run in runs { gatherEvidence(of: run) }
        for run in runs { gatherAcronym(after: run) }
    }

    private static let the = NameHash.lower("the")
    private static let possessives: Set<UInt32> = Set(["'s", "’s"].map(NameHash.lower))
    private static let openBracket = NameHash.lower("(")

    /// A small word beside a name; 0 for punctuation and capitals.
    private static func company(_ form: WordForm) -> UInt32 {
        form.wordCase == .lower ? WordEvidence.Company.value(of: form) : 0
    }

    private mutating func gatherEvidence(of run: Run) {
        let end = run.slots.upperBound
        func form(_ slot: Int) -> WordForm { forms[Int(slots[slot].word)] }
        func has(_ slot: Int, _ category: LexiconCategory) -> Bool {
            form(slot).entry.categories & category.bit != 0
        }
        var start = run.slots.lowerBound
        while start < end - 1,
            has(start, .title)
                || slots[start].isSentenceStart && evidence(inSlot: start).isSeenInLower
        {
            start += 1
        }
        var clues: WordEvidence.Clues = []
        if has(start - 1, .title) { clues.insert(.afterTitle) }
        if end - start > 1, has(start, .femaleName) || has(start, .maleName) { clues.insert(.givenName) }
        for slot in start..<end where has(slot, .organizationHead) || has(slot, .organizationSuffix) {
            clues.insert(.organizationWord)
        }
        if has(start - 1, .placePreposition) { clues.insert(.afterPreposition) }
        if has(end, .speechVerb) { clues.insert(.speaks) }
        if Self.possessives.contains(form(end).lower) { clues.insert(.possessive) }
        if form(start - 1).lower == Self.the { clues.insert(.afterThe) }
        // The capitals of a headline say nothing, and its words stand together by chance.
        guard run.isTelling else { return }
        for slot in run.slots where !slots[slot].isSentenceStart {
            evidence[Int(kin[Int(slots[slot].word)])].capitalizedInside += 1
        }
        let before = Self.company(form(start - 1))
        let after = Self.company(form(end))
        for slot in start..<end {
            let word = Int(kin[Int(slots[slot].word)])
            evidence[word].company.append(
                before: slot == start ? before : 0, after: slot == end - 1 ? after : 0,
                place: run.slots.lowerBound)
            evidence[word].take(
                clues, WordEvidence.Longest(start: start, end: end, place: slot - start))
        }
    }

    /// `World Health Organization (WHO)`: the letters in brackets take what is known of the words before.
    private mutating func gatherAcronym(after run: Run) {
        let bracket = run.slots.upperBound
        guard bracket + 1 < slots.count, slots[bracket + 1].run >= 0,
            forms[Int(slots[bracket].word)].lower == Self.openBracket
        else { return }
        let word = Int(slots[bracket + 1].word)
        // In any case: `South African Revenue Service (Sars)`.
        let acronym = forms[word].acronym != 0 ? forms[word].acronym : forms[word].lower
        // The run, and one that `of` links to it, may spell the acronym from any of its words on.
        for start in stride(from: bracket - 1, through: max(Self.border, bracket - 8), by: -1) {
            guard slots[start].word != 0 else { return }
            guard initials(of: start..<bracket) == acronym else { continue }
            var clues: WordEvidence.Clues = [.acronym]
            for slot in start..<bracket {
                let categories = forms[Int(slots[slot].word)].entry.categories
                if categories & UInt64.categories(.organizationHead, .organizationSuffix) != 0 {
                    clues.insert(.organizationWord)
                }
            }
            evidence[Int(kin[word])].take(clues, WordEvidence.Longest(start: start, end: bracket, place: 0))
            return
        }
    }

    /// The acronym that the capitalised words of some slots spell.
    private func initials(of range: Range<Int>) -> UInt32 {
        var state = NameHash.seed
        for slot in range {
            let form = forms[Int(slots[slot].word)]
            if form.isCapitalized { state = NameHash.step(state, form.initial) }
        }
        return NameHash.finish(state)
    }
}
