/// Acronyms, by what the document says that they stand for.
extension DocumentNames {
    private static let openBracket = NameHash.lower("(")
    private static let closeBracket = NameHash.lower(")")

    /// What the name before a common acronym needs to be more than its long form: `Domain Name System (DNS)`.
    private static let sureOfExpansion: Float = 0.8

    /// `South African Revenue Service (Sars) … Sars said`: letters in brackets are of the type of the name before
    /// them, wherever they stand.
    mutating func settleAcronyms() {
        var types: [UInt32: Mention] = [:]
        var common: Set<Range<Int>> = []
        for mention in mentions
        where mention.slots.count > 1 && [.organization, .location].contains(mention.type) {
            let bracket = mention.slots.upperBound
            guard bracket + 2 < context.slots.count, context.form(bracket).lower == Self.openBracket,
                context.form(bracket + 2).lower == Self.closeBracket, context.isCapitalized(bracket + 1),
                spells(mention.slots, context.form(bracket + 1))
            else { continue }
            if context.has(bracket + 1, .acronym), context.form(bracket + 1).wordCase != .initial,
                mention.confidence < Self.sureOfExpansion
            {
                common.insert(mention.slots)
            } else {
                types[context.form(bracket + 1).lower] = mention
            }
        }
        mentions = mentions.filter { !common.contains($0.slots) }
        guard !types.isEmpty else { return }
        for i in mentions.indices where mentions[i].slots.count == 1 {
            guard let full = types[context.form(mentions[i].slots.lowerBound).lower] else { continue }
            mentions[i].take(as: full)
        }
        addAcronyms(types)
    }

    /// `paid time off (PTO) … PTO hours`: letters in brackets after small words that they stand for are no name, nor
    /// are they elsewhere in the document.
    mutating func dropExplainedAcronyms() {
        var common: Set<UInt32> = []
        for run in context.runs where run.slots.count == 1 {
            let slot = run.slots.lowerBound
            let letters = context.form(slot).acronym
            guard letters != 0, context.form(slot - 1).lower == Self.openBracket,
                context.form(slot + 1).lower == Self.closeBracket, isSpelledSmall(letters, before: slot - 1)
            else { continue }
            common.insert(letters)
        }
        guard !common.isEmpty else { return }
        mentions = mentions.filter { mention in
            mention.slots.count > 1 || !common.contains(context.form(mention.slots.lowerBound).acronym)
        }
    }

    /// The most words that an acronym is taken to stand for.
    private static let longestExpansion = 7

    /// Whether words without capitals, but for one at the head of a sentence, end before a slot and spell letters.
    private func isSpelledSmall(_ letters: UInt32, before end: Int) -> Bool {
        for start in stride(from: end - 2, through: end - Self.longestExpansion, by: -1) {
            guard start >= DocumentContext.border, context.form(start).kind == .word,
                !context.isCapitalized(start) || context.slots[start].isSentenceStart
            else { return false }
            if NameHash.finish(
                (start..<end).reduce(NameHash.seed) { NameHash.step($0, context.form($1).initial) })
                == letters
            {
                return true
            }
        }
        return false
    }

    /// Marks the places of acronyms that the model passed over.
    private mutating func addAcronyms(_ types: [UInt32: Mention]) {
        var added: [Mention] = []
        for sentence in context.sentences {
            for slot in sentence where context.slots[slot].isOpen && context.isCapitalized(slot) {
                guard let full = types[context.form(slot).lower], !isMarked(slot) else { continue }
                var mention = Mention(slots: slot..<(slot + 1), type: full.type, confidence: 0)
                mention.take(as: full)
                added.append(mention)
            }
        }
        insert(added)
    }

    /// Whether a mark that is not all doubtful holds a slot.
    func isMarked(_ slot: Int) -> Bool {
        let next = mentions.partitionPoint { $0.slots.upperBound > slot }
        return next < mentions.count && mentions[next].slots.contains(slot)
            && mentions[next].confidence >= floor(of: mentions[next])
    }

    /// Puts mentions among those that stand; doubtful ones that they overlap go.
    mutating func insert(_ added: [Mention]) {
        guard !added.isEmpty else { return }
        var next = 0
        var merged: [Mention] = []
        merged.reserveCapacity(mentions.count + added.count)
        for mention in added.sorted(by: { $0.slots.lowerBound < $1.slots.lowerBound }) {
            while next < mentions.count, mentions[next].slots.lowerBound < mention.slots.upperBound {
                if mentions[next].slots.upperBound <= mention.slots.lowerBound {
                    merged.append(mentions[next])
                }
                next += 1
            }
            merged.append(mention)
        }
        mentions = merged + mentions[next...]
    }

    /// Whether the initials of a name's capitalised words, or of all its words, are the letters of a word.
    private func spells(_ slots: Range<Int>, _ word: WordForm) -> Bool {
        let letters = word.acronym != 0 ? word.acronym : word.lower
        var capitals = NameHash.seed
        var all = NameHash.seed
        for slot in slots where context.form(slot).kind == .word {
            let form = context.form(slot)
            all = NameHash.step(all, form.initial)
            if form.isCapitalized { capitals = NameHash.step(capitals, form.initial) }
        }
        return NameHash.finish(capitals) == letters || NameHash.finish(all) == letters
    }
}

extension Mention {
    /// Takes the type of the name that an acronym stands for.
    fileprivate mutating func take(as full: Mention) {
        type = full.type
        types = full.types
        confidence = max(confidence, full.confidence)
        evidence.insert(.document)
    }
}
