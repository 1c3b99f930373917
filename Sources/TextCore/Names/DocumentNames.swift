/// What a document decides of its names as a whole, after the model has judged each place by itself.
///
/// The borders come first: hyphens, `'s` and `&` that belong to a name, marks that hold two names, and what is no
/// name at all. Then acronyms take the type of what they stand for; one name has one type; names of the story
/// decide those of its headline; and a name that is doubtful at its best place is dropped.
///
/// Complexity: O(*n*) in the tokens, with a logarithm for the lookups by slot.
struct DocumentNames {
    let text: ArticleText
    let tokens: [Token]
    let context: DocumentContext
    let builder: MentionBuilder
    /// In text order, disjoint.
    var mentions: [Mention]
    /// The last words of the people that the document names in full: `Christie's` is then no auction house.
    var surnames: Set<UInt32> = []

    init(
        _ text: ArticleText, segmentation: Segmentation, context: DocumentContext, mentions: [Mention]
    ) {
        self.text = text
        tokens = segmentation.tokens
        self.context = context
        builder = MentionBuilder(context: context)
        self.mentions = mentions
    }

    /// The mentions as the document has them.
    mutating func settled() -> [Mention] {
        settleBorders()
        dropWhatIsNoName()
        settlePossessors()
        settleListed()
        settleLandforms()
        addCompounds()
        addTowns()
        addListedProducts()
        addListedOwners()
        addGivenNames()
        settlePeople()
        joinNicknames()
        joinByPlace()
        dropExplainedAcronyms()
        settleAcronyms()
        settleTypes()
        partHeadlines()
        settleHeadlines()
        addListedOfHeadlines()
        dropDoubtful()
        return mentions
    }

    // MARK: One type for one name

    /// The name of a mention as one number: its words without case and accents.
    func key(_ slots: Range<Int>) -> UInt64 {
        slots.reduce(NameHash.seed) {
            NameHash.step($0, context.form($1).lower) &* 0x9E37_79B9_7F4A_7C15
        }
    }

    /// Below this, a mention takes the type that the document has for its name.
    static let sureOfType: Float = 0.99

    /// Gives all mentions of a name the type that they have together, but those that are sure of another.
    private mutating func settleTypes() {
        var mass: [UInt64: SIMD8<Float>] = [:]
        for mention in mentions { mass[key(mention.slots), default: .zero] += mention.types }
        for i in mentions.indices {
            guard let all = mass[key(mentions[i].slots)], all != mentions[i].types else { continue }
            let types = EntityLabel.types
            guard let top = types.indices.max(by: { all[$0] < all[$1] }), types[top] != mentions[i].type
            else { continue }
            let own = mentions[i].types[EntityLabel.place(of: mentions[i].type)]
            if own < Self.sureOfType { mentions[i].take(types[top], share: all[top] / all.sum()) }
        }
    }

    // MARK: Doubt

    /// The least confidence of the best mention of a name of several words, and of one word.
    static let floor: Float = 0.5
    static let floorOfWord: Float = 0.55

    /// The same for a name that a list has, as of this type.
    static let listedFloor: Float = 0.4

    static let lists: [MarkKind: UInt64] = [
        .location: .categories(.country, .majorCity, .city, .region, .landform),
        .organization: .categories(.party, .agency, .company, .armedGroup, .club, .league, .media),
        .group: .categories(.demonym, .people, .politicalGroup),
        .miscellaneous: .categories(.event, .product),
    ]

    func floor(of mention: Mention) -> Float {
        if isListed(mention) { return Self.listedFloor }
        return mention.slots.count == 1 ? Self.floorOfWord : Self.floor
    }

    private func isListed(_ mention: Mention) -> Bool {
        listed(mention.slots) & Self.lists[mention.type, default: 0] != 0
    }

    /// The categories of the phrase of the lexicon that is exactly this; 0 where there is none, or a longer one.
    func listed(_ slots: Range<Int>) -> UInt64 {
        let first = context.slots[slots.lowerBound]
        guard first.phrasePlace == (slots.count == 1 ? 3 : 1),
            slots.dropFirst().allSatisfy({ context.slots[$0].phrasePlace == 2 }),
            slots.upperBound == context.slots.count || context.slots[slots.upperBound].phrasePlace != 2
        else { return 0 }
        return first.phrase
    }

    private static let works = UInt64.categories(.event, .product, .eventHead)

    /// Drops names that are doubtful everywhere, and works and events that nothing but the model speaks for.
    private mutating func dropDoubtful() {
        var best: [UInt64: Float] = [:]
        for mention in mentions {
            best[key(mention.slots), default: 0] = max(
                best[key(mention.slots), default: 0], mention.confidence)
        }
        mentions = mentions.filter { mention in
            best[key(mention.slots), default: 0] >= floor(of: mention)
                && (mention.type != .miscellaneous || isSupported(mention))
        }
        dropUnfamiliar(best)
    }

    /// A document of at least so many mentions, with less confidence on the mean, is of a kind that the model does not
    /// know, as a guide to software: of its names that no list has it says too many.
    private static let fewestToTell = 6
    private static let familiar: Float = 0.75
    /// The least confidence of the best mention of a name in such a document.
    private static let unfamiliarFloor: Float = 0.65

    private mutating func dropUnfamiliar(_ best: [UInt64: Float]) {
        let sum = mentions.reduce(Float(0)) { $0 + $1.confidence }
        guard mentions.count >= Self.fewestToTell, sum < Self.familiar * Float(mentions.count) else {
            return
        }
        mentions = mentions.filter { mention in
            best[key(mention.slots), default: 0] >= Self.unfamiliarFloor || isListed(mention)
        }
    }

    /// Confidence that a work or an event needs without a list, a head (`Cup`, `Treaty`) or quotation marks.
    static let sureOfWork: Float = 0.72

    private func isSupported(_ mention: Mention) -> Bool {
        if mention.confidence >= Self.sureOfWork { return true }
        let run = context.slots[mention.slots.lowerBound].run
        if run >= 0, context.runs[Int(run)].isQuoted { return true }
        return mention.slots.contains { slot in
            (context.slots[slot].phrase | context.form(slot).entry.categories) & Self.works != 0
        }
    }
}

extension Mention {
    /// Takes another type, as surely as the document has it.
    mutating func take(_ other: MarkKind, share: Float) {
        type = other
        confidence = MentionBuilder.calibrated(share)
        evidence.insert(.document)
    }
}
