/// Acronyms, by what the document says that they stand for.
extension DocumentNames {
    private static let openBracket = NameHash.lower("(")
    private static let closeBracket = NameHash.lower(")")

    /// `South African Revenue Service (Sars) … Sars said`: letters in brackets are of the type of the name before
    /// them, wherever they stand.
    mutating func settleAcronyms() {
        var types: [UInt32: Mention] = [:]
        for mention in mentions
        where mention.slots.count > 1 && [.organization, .location].contains(mention.type) {
            let bracket = mention.slots.upperBound
            guard bracket + 2 < context.slots.count, context.form(bracket).lower == Self.openBracket,
                context.form(bracket + 2).lower == Self.closeBracket, context.isCapitalized(bracket + 1),
                spells(mention.slots, context.form(bracket + 1))
            else { continue }
            types[context.form(bracket + 1).lower] = mention
        }
        guard !types.isEmpty else { return }
        for i in mentions.indices where mentions[i].slots.count == 1 {
            guard let full = types[context.form(mentions[i].slots.lowerBound).lower] else { continue }
            mentions[i].take(as: full)
        }
        addAcronyms(types)
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

    func isMarked(_ slot: Int) -> Bool {
        let next = mentions.partitionPoint { $0.slots.upperBound > slot }
        return next < mentions.count && mentions[next].slots.contains(slot)
    }

    /// Puts mentions among those that stand, which they do not overlap.
    mutating func insert(_ added: [Mention]) {
        guard !added.isEmpty else { return }
        mentions = (mentions + added).sorted { $0.slots.lowerBound < $1.slots.lowerBound }
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
