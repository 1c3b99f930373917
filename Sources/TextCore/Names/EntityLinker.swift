/// Joins the mentions of one entity: `Ursula von der Leyen` and `von der Leyen`, `World Health Organization`
/// and `WHO`, `Goldman Sachs Group` and `Goldman Sachs`.
///
/// Demonyms stay apart from their countries, and a man from a country of his name.
struct EntityLinker {
    private let text: ArticleText
    private let tokens: [Token]
    private let context: DocumentContext
    private let mentions: [Mention]
    /// By mention, its name without case and accents.
    private let keys: [UInt64]
    /// A forest: each mention points to an earlier-joined one of its entity, or to itself.
    private var parent: [Int]

    init(
        _ text: ArticleText, segmentation: Segmentation, context: DocumentContext, mentions: [Mention]
    ) {
        self.text = text
        tokens = segmentation.tokens
        self.context = context
        self.mentions = mentions
        keys = mentions.map { mention in
            mention.slots.reduce(UInt64(mention.family.rawValue)) {
                NameHash.step($0, context.forms[Int(context.slots[$1].word)].lower) &* 0x9E37_79B9_7F4A_7C15
            }
        }
        parent = Array(mentions.indices)
    }

    /// Complexity: O(*n* log *n*) in the mentions.
    mutating func link() -> EntityAnnotations {
        joinEqualNames()
        joinAliases()
        joinPeoples()
        joinPeople()
        joinAcronyms()
        joinShortForms()
        return annotations()
    }

    // MARK: Joining

    private mutating func joinEqualNames() {
        var first: [UInt64: Int] = [:]
        for i in mentions.indices {
            if let other = first[keys[i]] { join(i, other) } else { first[keys[i]] = i }
        }
    }

    /// `U.S.` … `United States`: what ``EntityAliases`` takes for one.
    private mutating func joinAliases() {
        var first: [Int: Int] = [:]
        for i in mentions.indices where mentions[i].family == .other {
            let key = EntityAliases.key(mentions[i].slots.lazy.map(lower), family: .other)
            guard let row = EntityAliases.linked.row(key) else { continue }
            if let other = first[row] { join(i, other) } else { first[row] = i }
        }
    }

    /// `Israeli` … `Israelis`: the singular and the plural of a people.
    private mutating func joinPeoples() {
        var first: [String: Int] = [:]
        for i in mentions.indices where mentions[i].family == .group {
            let key = EntityKey.of(text.seenString(in: range(of: mentions[i])), type: .group)
            if let other = first[key] { join(i, other) } else { first[key] = i }
        }
    }

    /// `George W. Bush` and `George Bush`; then a surname, or a given name that only one person has.
    private mutating func joinPeople() {
        var byFirstAndLast: [UInt64: Int] = [:]
        var byLast: [UInt32: [Int]] = [:]
        var byFirst: [UInt32: [Int]] = [:]
        for i in mentions.indices where mentions[i].family == .person && mentions[i].slots.count > 1 {
            let slots = mentions[i].slots
            let first = lower(slots.lowerBound)
            let last = lower(lastName(slots))
            let ends = UInt64(first) << 32 | UInt64(last)
            if let other = byFirstAndLast[ends], haveSameMiddle(slots, mentions[other].slots) {
                join(i, other)
            } else {
                byFirstAndLast[ends] = i
            }
            byLast[last, default: []].append(i)
            byFirst[first, default: []].append(i)
        }
        for i in mentions.indices where mentions[i].family == .person {
            let slots = mentions[i].slots
            if let full = nearest(
                i, in: byLast[lower(lastName(slots))] ?? [], where: { isSuffix(slots, of: $0) })
            {
                join(i, full)
            } else if slots.count == 1, let named = byFirst[lower(slots.lowerBound)],
                let one = named.first, named.allSatisfy({ root($0) == root(one) })
            {
                join(i, one)
            }
        }
    }

    /// `World Health Organization` … `WHO`, and whatever stands in brackets: `Kurdistan Workers' Party (PKK)`.
    private mutating func joinAcronyms() {
        var byInitials: [UInt32: Int] = [:]
        for i in mentions.indices where mentions[i].family == .other && mentions[i].slots.count > 1 {
            for initials in initials(of: mentions[i].slots) where byInitials[initials] == nil {
                byInitials[initials] = i
            }
        }
        for i in mentions.indices where mentions[i].family == .other && mentions[i].slots.count == 1 {
            let slot = mentions[i].slots.lowerBound
            let form = form(slot)
            guard form.acronym != 0, form.wordCase == .upper else { continue }
            if i > 0, mentions[i - 1].slots.upperBound == slot - 1, lower(slot - 1) == Self.openBracket,
                mentions[i - 1].slots.count > 1, mentions[i - 1].type == mentions[i].type
            {
                join(i, i - 1)
            } else if let full = byInitials[form.acronym] {
                join(i, full)
            }
        }
    }

    /// `Goldman Sachs Group` … `Goldman Sachs`: the beginning of the longer name, two words or one that is
    /// no common head (`Bank`, `Ministry`).
    private mutating func joinShortForms() {
        var longer: [UInt64: Int] = [:]
        for i in mentions.indices where mentions[i].type == .organization && mentions[i].slots.count > 1 {
            var key = UInt64(Mention.Family.other.rawValue)
            for slot in mentions[i].slots.dropLast().prefix(6) {
                key = NameHash.step(key, lower(slot)) &* 0x9E37_79B9_7F4A_7C15
                if longer[key] == nil { longer[key] = i }
            }
        }
        for i in mentions.indices where mentions[i].type == .organization {
            guard let full = longer[keys[i]] else { continue }
            let only = form(mentions[i].slots.lowerBound).entry.categories
            let excluded = UInt64.categories(
                .organizationHead, .country, .majorCity, .city, .region, .demonym, .title, .functionWord)
            if mentions[i].slots.count > 1 || only & excluded == 0 { join(i, full) }
        }
    }

    private static let openBracket = NameHash.lower("(")
    private static let generations: Set<UInt32> = Set(
        ["jr.", "jr", "sr.", "sr", "ii", "iii"].map(NameHash.lower))

    private func form(_ slot: Int) -> WordForm { context.forms[Int(context.slots[slot].word)] }
    private func lower(_ slot: Int) -> UInt32 { form(slot).lower }

    /// The slot of the last name: not `Jr.`
    private func lastName(_ slots: Range<Int>) -> Int {
        let last = slots.upperBound - 1
        return slots.count > 2 && Self.generations.contains(lower(last)) ? last - 1 : last
    }

    private func haveSameMiddle(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        let middles = [a, b].map { $0.dropFirst().dropLast().map(lower) }
        return middles[0].isEmpty || middles[1].isEmpty || middles[0] == middles[1]
    }

    private func isSuffix(_ slots: Range<Int>, of mention: Int) -> Bool {
        let full = mentions[mention].slots
        let tail = slots.lowerBound...lastName(slots)
        let end = lastName(full)
        guard tail.count <= full.count else { return false }
        return tail.reversed().enumerated().allSatisfy { back, slot in
            end - back >= full.lowerBound && lower(slot) == lower(end - back)
        }
    }

    /// Of some mentions in text order, the last one before mention `i` that fits, else the first one after.
    private func nearest(_ i: Int, in candidates: [Int], where fits: (Int) -> Bool) -> Int? {
        let low = candidates.partitionPoint { $0 >= i }
        // A few tries to either side keep a list of ten thousand namesakes linear.
        for k in stride(from: low - 1, through: max(0, low - 4), by: -1) where fits(candidates[k]) {
            return candidates[k]
        }
        for k in low..<min(candidates.count, low + 4) where candidates[k] != i && fits(candidates[k]) {
            return candidates[k]
        }
        return nil
    }

    /// The acronyms that a name may have: of its capitalised words, and of all its words.
    private func initials(of slots: Range<Int>) -> [UInt32] {
        var capitals = NameHash.seed
        var all = NameHash.seed
        for slot in slots where form(slot).kind != .punctuation {
            let form = form(slot)
            all = NameHash.step(all, form.initial)
            if form.isCapitalized { capitals = NameHash.step(capitals, form.initial) }
        }
        return capitals == all ? [NameHash.finish(all)] : [NameHash.finish(capitals), NameHash.finish(all)]
    }

    private func root(_ i: Int) -> Int {
        var i = i
        while parent[i] != i { i = parent[i] }
        return i
    }

    private mutating func join(_ a: Int, _ b: Int) {
        let roots = (root(a), root(b))
        parent[max(roots.0, roots.1)] = min(roots.0, roots.1)
        parent[a] = min(roots.0, roots.1)
    }

    // MARK: The result

    private func annotations() -> EntityAnnotations {
        var numbers: [Int: Int] = [:]
        var members: [[Int]] = []
        var output: [EntityMention] = []
        for (i, mention) in mentions.enumerated() {
            let root = root(i)
            let number = numbers[root] ?? members.count
            if number == members.count {
                numbers[root] = number
                members.append([])
            }
            members[number].append(i)
            output.append(
                EntityMention(
                    range: range(of: mention), type: mention.type, entity: EntityID(number),
                    confidence: mention.confidence, evidence: mention.evidence))
        }
        let entities = members.enumerated().map { number, members in
            Entity(
                id: EntityID(number), name: name(of: members), type: type(of: members), mentions: members)
        }
        return EntityAnnotations(
            mentions: output, entities: entities, foreignShare: context.foreignShare)
    }

    /// The form with the most words; of those the first one that is not all capitals.
    private func name(of members: [Int]) -> String {
        func rank(_ i: Int) -> (Int, Int) {
            let slots = mentions[i].slots
            // A lone word in capitals may be an acronym, but a person or a place has none that a name beside it lacks.
            let mayShout = slots.count > 1 || mentions[i].type == .location || mentions[i].type == .person
            let shouts = mayShout && slots.allSatisfy { form($0).wordCase == .upper }
            return (slots.count, shouts ? 0 : 1)
        }
        let best = members.reduce(members[0]) { rank($1) > rank($0) ? $1 : $0 }
        return text.seenString(in: range(of: mentions[best]))
    }

    private func range(of mention: Mention) -> TextRange {
        let first = context.token(inSlot: mention.slots.lowerBound)
        let last = context.token(inSlot: mention.slots.upperBound - 1)
        return TextRange(utf8: Int(tokens[first].start)..<Int(tokens[last].end))
    }

    private func type(of members: [Int]) -> MarkKind {
        MarkKind.voted(by: members.lazy.map { (mentions[$0].type, mentions[$0].confidence) })
    }
}
