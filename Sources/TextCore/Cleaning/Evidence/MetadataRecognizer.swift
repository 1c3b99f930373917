/// Recognises bylines, times, captions, contributors' notes and corrections by wording and form.
///
/// It must not err on the side of metadata: such a block is shown apart from the body. So each kind
/// asks for the form as well as the words: a byline is short and capitalised, a time is made of the
/// words of dates and clocks, a caption ends with a credit.
struct MetadataRecognizer {
    let text: ArticleText
    let scanner: BlockScanner
    let vocabulary: Vocabulary

    /// The kind of the block, or `nil`. `isAfterStory`: no prose of the story follows.
    func kind(of facts: BlockFacts, isAfterStory: Bool) -> MetadataKind? {
        guard facts.wordCount > 0 else { return nil }
        if isTime(facts) { return .time }
        for cue in scanner.metadataCues[facts.metadataCues] {
            let rule = MetadataRule.all[cue.rule]
            switch rule.kind {
            case .byline where isByline(facts): return .byline
            case .time where facts.wordCount <= 14: return .time
            case .caption where isCaption(facts, cue): return .caption
            case .note where rule.id == "note.credits":
                if isNamed(after: cue), facts.wordCount <= 20 { return .note }
            case .note
            where rule.id == "note.contributed" && facts.sentences <= 2 && facts.wordCount <= 40
                && facts.wordCount > 1:
                return .note
            case .note
            where isAfterStory && facts.sentences <= 3 && facts.wordCount <= 60 && startsWithName(facts):
                return .note
            case .correction where isCorrection(facts, cue): return .correction
            default: continue
            }
        }
        return nil
    }

    /// The words of correction open the block: a story that tells of one comes to it later.
    private func isCorrection(_ facts: BlockFacts, _ cue: BlockScanner.MetadataCue) -> Bool {
        let before = cue.words.lowerBound - facts.words.lowerBound
        guard facts.wordCount >= 6, facts.quotedWords * 2 < facts.wordCount,
            before <= Self.wordsBeforeCorrection
        else { return false }
        // `Update:` and `Amended 3 May` open a notice; `Update frequency is another difference` a sentence.
        return cue.words.count > 1 || before > 0 || isParted(after: cue)
    }

    /// Whether a sign or a figure stands between the words and what follows.
    private func isParted(after cue: BlockScanner.MetadataCue) -> Bool {
        let last = scanner.words[cue.words.upperBound - 1]
        let bytes = text.utf8.span
        var end = Int(last.start) + Int(last.length)
        while end < bytes.count, bytes[end] == 0x20 { end += 1 }
        guard end < bytes.count else { return true }
        return !Ink.isLetter(bytes.scalar(at: end).value)
            || cue.words.upperBound < scanner.words.count
                && vocabulary.isOne(scanner.words[cue.words.upperBound].id, of: ["on", "at"])
    }

    /// As in `Because of an editing error, an earlier version of this article …`.
    private static let wordsBeforeCorrection = 6

    /// `By` and names: short, no end of a sentence, mostly capitals, or a desk in place of a name.
    private func isByline(_ facts: BlockFacts) -> Bool {
        guard facts.wordCount <= 16, facts.wordCount >= 2,
            facts.ending == .open || facts.ending == .fullStop, facts.sentences <= 1
        else { return false }
        if (facts.capitals + facts.allCapitals) * 2 >= facts.wordCount - 1 { return true }
        guard facts.wordCount <= Self.deskWords, let last = facts.words.last else { return false }
        return vocabulary.isOne(
            scanner.words[last].id, of: ["desk", "staff", "newsroom", "team", "agencies"])
    }

    /// Words of `By our politics and economics desk`.
    private static let deskWords = 8

    /// Adds lone names above the story: `Ana Quispe`, `Ana Quispe in Lima`. Only a byline or a time beside
    /// them tells them from a short headline.
    func addNames(to metadata: inout [MetadataKind?], _ facts: [BlockFacts], before story: Int) {
        let known = metadata
        for index in facts.indices.prefix(story).dropFirst() where known[index] == nil {
            let neighbours = [known[index - 1], index + 1 < story ? known[index + 1] : nil]
            guard neighbours.contains(.time) || neighbours.contains(.byline), isName(facts[index]) else {
                continue
            }
            metadata[index] = .byline
        }
    }

    /// Two to five words with capitals, of which the last but one may be `in`.
    private func isName(_ facts: BlockFacts) -> Bool {
        guard (2...5).contains(facts.wordCount), facts.ending == .open, facts.cueReasons == 0,
            facts.numbers == 0, let first = facts.words.first,
            !vocabulary.classes[Int(scanner.words[first].id)].contains(.function)
        else { return false }
        var lower = 0
        for index in facts.words where !scanner.words[index].flags.contains(.capital) {
            lower += 1
            guard lower == 1, index - facts.words.lowerBound >= 2, index + 1 < facts.words.upperBound,
                vocabulary.isOne(scanner.words[index].id, of: ["in"])
            else { return false }
        }
        return lower == 1 || facts.wordCount <= 3
    }

    /// Words of dates and clocks make up most of a short block that holds a number.
    private func isTime(_ facts: BlockFacts) -> Bool {
        guard facts.numbers > 0, facts.wordCount <= 14, facts.ending != .question,
            !facts.signs.contains(.handle)
        else { return false }
        if facts.wordCount == facts.numbers {
            // `09.14`, `00:00:49`: a clock alone. A lone number may be a heading or a score.
            return isClock(facts)
        }
        guard facts.months + facts.times + facts.weekdays > 0 else { return false }
        // Two dates without a clock are a span, as that of an exhibition.
        if facts.months > 1 && facts.times == 0 { return false }
        var known = 0
        var hasAnchor = false
        for word in scanner.words[facts.words] {
            let classes = vocabulary.classes[Int(word.id)]
            if word.flags.contains(.number) || word.length == 1 { known += 1 }
            if !classes.isDisjoint(with: [.month, .weekday, .time]) {
                known += 1
                hasAnchor = true
            }
        }
        return hasAnchor && known * 4 >= facts.wordCount * 3
            && (facts.months > 0 || facts.times > 1 || facts.weekdays > 0 && facts.times > 0)
    }

    private func isClock(_ facts: BlockFacts) -> Bool {
        guard let first = scanner.words[facts.words].first, facts.wordCount <= 3 else { return false }
        let start = Int(first.start)
        let bytes = text.utf8.span
        var i = start
        while i < bytes.count && Ink.isDigit(UInt32(bytes[i])) { i += 1 }
        guard i - start == 1 || i - start == 2, i + 2 < bytes.count else { return false }
        guard bytes[i] == UInt8(ascii: ":") || bytes[i] == UInt8(ascii: ".") else { return false }
        return Ink.isDigit(UInt32(bytes[i + 1])) && Ink.isDigit(UInt32(bytes[i + 2]))
    }

    /// The credit stands at the end: `Photograph: …`, `(Image: …)`, `Photo by …`, `AP Photo/…`.
    private func isCaption(_ facts: BlockFacts, _ cue: BlockScanner.MetadataCue) -> Bool {
        guard facts.wordCount >= 6, facts.wordCount <= 120 else { return false }
        let rest = facts.words.upperBound - cue.words.upperBound
        guard rest <= 10 else { return false }
        let first = scanner.words[cue.words.lowerBound]
        let last = scanner.words[cue.words.upperBound - 1]
        let bytes = text.utf8.span
        let before = Int(first.start) - 1
        var after = Int(last.start) + Int(last.length)
        while after < bytes.count, bytes[after] == 0x20 { after += 1 }
        if cue.words.count > 1 { return true }
        // `(Graphic: Emerging markets)` stands for a picture; a caption tells of one before it credits it.
        if cue.words.lowerBound == facts.words.lowerBound, facts.signs.contains(.bracketed),
            vocabulary.isOne(first.id, of: ["graphic", "video", "illustration"])
        {
            return false
        }
        guard first.flags.contains(.capital) else { return false }
        let isOpened =
            before >= 0 && (bytes[before] == UInt8(ascii: "(") || bytes[before] == UInt8(ascii: "["))
        let isNamed = after < bytes.count && bytes[after] == UInt8(ascii: ":")
        if isNamed || isOpened { return facts.ending != .question }
        // `Photo by Ana Quispe`, after the end of a sentence.
        guard rest >= 2, cue.words.upperBound < facts.words.upperBound, before > 1 else { return false }
        let next = scanner.words[cue.words.upperBound]
        let isBy = vocabulary.isOne(next.id, of: ["by", "courtesy", "via", "credit"])
        return isBy && facts.ending == .open
    }

    /// Whether a colon follows the words.
    private func isNamed(after cue: BlockScanner.MetadataCue) -> Bool {
        let last = scanner.words[cue.words.upperBound - 1]
        let end = Int(last.start) + Int(last.length)
        let bytes = text.utf8.span
        return end < bytes.count && bytes[end] == UInt8(ascii: ":")
    }

    private func startsWithName(_ facts: BlockFacts) -> Bool {
        let words = scanner.words[facts.words]
        guard facts.wordCount >= 4, let first = words.first else { return false }
        return first.flags.contains(.capital) && words[facts.words.lowerBound + 1].flags.contains(.capital)
    }
}
