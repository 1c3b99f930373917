/// Reads the words of blocks and gathers ``BlockFacts``.
struct BlockScanner {
    private let matcher: CueMatcher
    private let text: ArticleText
    /// Of all blocks, one after the other.
    private(set) var words: [ScannedWord] = []
    /// Of all blocks: the rule, and whether the wording stood in quotation marks.
    private(set) var cues: [Cue] = []

    /// Of all blocks: wordings of bylines, notes and the like.
    private(set) var metadataCues: [MetadataCue] = []

    struct MetadataCue: Sendable {
        /// Position in ``MetadataRule/all``.
        let rule: Int
        /// Positions in ``words``.
        let words: Range<Int>
    }

    struct Cue: Sendable {
        let rule: Int
        let isQuoted: Bool
    }

    init(_ text: ArticleText, matcher: CueMatcher) {
        self.text = text
        self.matcher = matcher
        words.reserveCapacity(text.count / 6 + 16)
    }

    /// The facts of one block.
    ///
    /// Complexity: O(*n*) in the bytes of the block.
    mutating func scan(_ range: Range<Int>) -> BlockFacts {
        var facts = BlockFacts(words: words.count..<words.count)
        // A copy of its own lets the bytes be read while the words grow.
        let text = self.text
        readWords(range, of: text.utf8.span, into: &facts)
        facts.words = facts.words.lowerBound..<words.count
        readEnds(range, into: &facts)
        countWords(&facts)
        findCues(&facts)
        return facts
    }

    private mutating func readWords(
        _ range: Range<Int>, of bytes: Span<UInt8>, into facts: inout BlockFacts
    ) {
        var i = range.lowerBound
        var quotation = Quotation(in: range)
        while i < range.upperBound {
            let byte = bytes[i]
            if (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39 {
                i = readWord(of: bytes, from: i, to: range.upperBound, isQuoted: quotation.isOpen)
                continue
            }
            if byte < 0x80 {
                readSign(byte, of: bytes, at: i, in: range, &quotation, into: &facts)
                i += 1
                continue
            }
            let (value, length) = bytes.scalar(at: i)
            switch value {
            case 0x201C: quotation.setDouble(true)
            case 0x201D: quotation.setDouble(false)
            case 0x2018, 0x2019: quotation.readSingle(bytes, at: i)
            case 0xA9:
                facts.signs.insert(.copyright)
                append(sign: Vocabulary.copyrightSign, at: i, quotation.isOpen)
            case 0xA3, 0x20AC, 0xA5, 0x20B9:
                facts.signs.insert(.currency)
                append(sign: Vocabulary.currencySign, at: i, quotation.isOpen)
            case 0x2026: endSentence(of: bytes, after: i + length, in: range, &facts)
            case 0xBB, 0x203A, 0x2190...0x21FF, 0x25B2...0x25C4, 0x25B8: facts.signs.insert(.arrow)
            case 0xB7, 0x2022, 0x2219, 0x25CF: facts.signs.insert(.dot)
            default:
                if Ink.isLetter(value) {
                    i = readWord(of: bytes, from: i, to: range.upperBound, isQuoted: quotation.isOpen)
                    continue
                }
            }
            i += length
        }
    }

    private mutating func readSign(
        _ byte: UInt8, of bytes: Span<UInt8>, at i: Int, in range: Range<Int>,
        _ quotation: inout Quotation, into facts: inout BlockFacts
    ) {
        switch byte {
        case UInt8(ascii: "\""): quotation.toggleDouble()
        case UInt8(ascii: "'"): quotation.readSingle(bytes, at: i)
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
            endSentence(of: bytes, after: i + 1, in: range, &facts)
        case UInt8(ascii: "$"):
            facts.signs.insert(.currency)
            append(sign: Vocabulary.currencySign, at: i, quotation.isOpen)
        case UInt8(ascii: "&"):
            var hash = WordHash()
            for byte in "and".utf8 { hash.append(byte) }
            append(hash.value, [], i..<(i + 1), quotation.isOpen)
        case UInt8(ascii: "@"):
            let isWordBefore = i > range.lowerBound && bytes[i - 1] > 0x2F
            facts.signs.insert(isWordBefore ? .email : .handle)
        case UInt8(ascii: "#"): facts.signs.insert(.hashtag)
        case UInt8(ascii: "|"): facts.signs.insert(.bar)
        case UInt8(ascii: "/"):
            if i + 1 < range.upperBound, bytes[i + 1] == byte { facts.signs.insert(.address) }
        case UInt8(ascii: ">"): facts.signs.insert(.arrow)
        default: break
        }
    }

    /// Counts the end of a sentence if what follows, closers aside, is a blank or the end of the block.
    private func endSentence(
        of bytes: Span<UInt8>, after i: Int, in range: Range<Int>, _ facts: inout BlockFacts
    ) {
        var j = i
        while j < range.upperBound {
            let (value, length) = bytes.scalar(at: j)
            guard Ink.isCloser(value) || value == 0x22 else { break }
            j += length
        }
        if j == range.upperBound || Ink.isBlank(bytes.scalar(at: j).value) { facts.sentences += 1 }
    }

    private mutating func readWord(
        of bytes: Span<UInt8>, from start: Int, to end: Int, isQuoted: Bool
    ) -> Int {
        var hash = WordHash()
        var flags: ScannedWord.Flags = []
        var uppers = 0
        var letters = 0
        var i = start
        let isNumber = bytes[start] >= 0x30 && bytes[start] <= 0x39
        if isNumber { flags.insert(.number) }
        while i < end {
            let byte = bytes[i]
            if (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A {
                letters += 1
                if byte < 0x61 { uppers += 1 }
                hash.append(byte | 0x20)
                i += 1
            } else if byte >= 0x30 && byte <= 0x39 {
                hash.append(byte)
                i += 1
            } else if byte == UInt8(ascii: "'"), i > start, i + 1 < end, Self.isASCIILetter(bytes[i + 1]) {
                hash.append(byte)
                i += 1
            } else if isNumber, byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), i + 1 < end,
                bytes[i + 1] >= 0x30, bytes[i + 1] <= 0x39
            {
                i += 1
            } else if byte < 0x80 {
                break
            } else {
                let (value, length) = bytes.scalar(at: i)
                if value == 0x2019, i > start, i + 3 < end, Self.isASCIILetter(bytes[i + 3]) {
                    hash.append(UInt8(ascii: "'"))
                } else if Ink.isLetter(value) {
                    letters += 1
                    if Ink.isUpper(value) { uppers += 1 }
                    for k in i..<(i + length) { hash.append(bytes[k]) }
                } else {
                    break
                }
                i += length
            }
        }
        if uppers > 0, Ink.isUpper(bytes.scalar(at: start).value) { flags.insert(.capital) }
        if letters >= 2 && uppers == letters { flags.insert(.allCapitals) }
        append(hash.value, flags, start..<i, isQuoted)
        return max(i, start + 1)
    }

    private static func isASCIILetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
    }

    private mutating func append(
        _ hash: UInt64, _ shape: ScannedWord.Flags, _ range: Range<Int>, _ isQuoted: Bool
    ) {
        let id = matcher.vocabulary.id(of: hash)
        var flags = shape
        if isQuoted { flags.insert(.quoted) }
        if id != 0 {
            var known = matcher.vocabulary.flags[Int(id)]
            if !flags.contains(.capital) { known.remove(.calendar) }
            flags.formUnion(known)
        }
        if flags.contains(.number) { flags.insert(.cue) }
        words.append(
            ScannedWord(
                hash: hash, id: id, flags: flags, start: UInt32(truncatingIfNeeded: range.lowerBound),
                length: UInt8(min(255, range.count))))
    }

    private mutating func append(sign: UInt16, at i: Int, _ isQuoted: Bool) {
        words.append(
            ScannedWord(
                hash: UInt64(sign), id: sign, flags: isQuoted ? [.cue, .quoted] : [.cue],
                start: UInt32(truncatingIfNeeded: i), length: 1))
    }

    private func readEnds(_ range: Range<Int>, into facts: inout BlockFacts) {
        let bytes = text.utf8.span
        var end = range.upperBound
        while let (value, length) = bytes.scalar(endingAt: end, from: range.lowerBound),
            Ink.isCloser(value) || value == 0x22 || value == 0x27
        {
            end -= length
        }
        if let (value, _) = bytes.scalar(endingAt: end, from: range.lowerBound) {
            facts.ending =
                switch value {
                case 0x2E:
                    end - range.lowerBound >= 3 && bytes[end - 2] == 0x2E && bytes[end - 3] == 0x2E
                        ? .ellipsis : .fullStop
                case 0x21: .exclamation
                case 0x3F: .question
                case 0x3A: .colon
                case 0x2026: .ellipsis
                default: Ink.isLetter(value) || Ink.isDigit(value) ? .open : .sign
                }
        }
        let first = bytes.scalar(at: range.lowerBound).value
        if Ink.isUpper(first) {
            facts.opening = .upper
        } else if Ink.isLetter(first) {
            facts.opening = .lower
        } else if Ink.isDigit(first) {
            facts.opening = .digit
        } else if first == 0x22 || first == 0x27 || first == 0x201C || first == 0x2018 {
            facts.opening = .quote
        }
        let last = bytes[range.upperBound - 1]
        if first == UInt32(UInt8(ascii: "(")) && last == UInt8(ascii: ")")
            || first == UInt32(UInt8(ascii: "[")) && last == UInt8(ascii: "]")
        {
            facts.signs.insert(.bracketed)
        }
    }

    private func countWords(_ facts: inout BlockFacts) {
        let classes = matcher.vocabulary.classes
        var hash = WordHash().value
        for index in facts.words {
            let word = words[index]
            hash = (hash ^ word.hash) &* 0x9e37_79b9_7f4a_7c15
            if word.id == 0 && word.flags.isEmpty { continue }
            let kinds = classes[Int(word.id)]
            if kinds.contains(.function) { facts.functionWords += 1 }
            if word.flags.contains(.capital), index > facts.words.lowerBound { facts.capitals += 1 }
            if word.flags.contains(.allCapitals) { facts.allCapitals += 1 }
            if word.flags.contains(.number) { facts.numbers += 1 }
            if kinds.contains(.month) && word.flags.contains(.capital) { facts.months += 1 }
            if kinds.contains(.weekday) && word.flags.contains(.capital) { facts.weekdays += 1 }
            if kinds.contains(.time) { facts.times += 1 }
            if kinds.contains(.site) { facts.sites += 1 }
            if word.flags.contains(.quoted) {
                facts.quotedWords += 1
                continue
            }
            if kinds.contains(.you) { facts.you += 1 }
            // `US` in capitals is the country.
            if kinds.contains(.we) && !word.flags.contains(.allCapitals) { facts.we += 1 }
            if kinds.contains(.i) { facts.i += 1 }
            if kinds.contains(.reporting) { facts.reporting += 1 }
            if kinds.contains(.narrative) { facts.narrative += 1 }
        }
        facts.hash = hash
        if let first = facts.words.first {
            facts.beginsWithImperative =
                classes[Int(words[first].id)].contains(.imperative) && !words[first].flags.contains(.quoted)
        }
    }

    private mutating func findCues(_ facts: inout BlockFacts) {
        let start = cues.count
        let metadataStart = metadataCues.count
        let rules = CueReason.ofRules.count
        let narrates = Self.narrates(facts)
        var matches: [CueMatcher.Match] = []
        matcher.forEachMatch(in: words[facts.words]) { matches.append($0) }
        for match in matches {
            let lower = facts.words.lowerBound + match.words.lowerBound
            let isQuoted = narrates || lower < words.count && words[lower].flags.contains(.quoted)
            if match.rule >= rules {
                let upper = facts.words.lowerBound + match.words.upperBound
                metadataCues.append(
                    MetadataCue(rule: match.rule - rules, words: lower..<upper))
                continue
            }
            let reason = CueReason.ofRules[match.rule]
            if leadsToNothing(match, facts) { continue }
            if isQuoted {
                facts.quotedCueReasons |= 1 << reason
            } else {
                facts.cueReasons |= 1 << reason
                for index in match.words { words[facts.words.lowerBound + index].flags.insert(.covered) }
            }
            var isNew = true
            for cue in cues[start...] where cue.rule == match.rule && cue.isQuoted == isQuoted {
                isNew = false
            }
            if isNew { cues.append(Cue(rule: match.rule, isQuoted: isQuoted)) }
        }
        facts.cues = start..<cues.count
        facts.metadataCues = metadataStart..<metadataCues.count
        if !matches.isEmpty {
            for index in facts.words where words[index].flags.contains(.covered) { facts.coveredWords += 1 }
        }
    }

    /// Words of a sentence from which its voice can be told.
    private static let tellingWords = 7

    /// Whether the block is one sentence that tells of somebody: `Get the app, was all that he heard.` Its first words
    /// are no wording of the page's.
    private static func narrates(_ facts: BlockFacts) -> Bool {
        facts.sentences == 1 && facts.ending == .fullStop && facts.wordCount >= tellingWords
            && facts.we + facts.you == 0 && facts.narrative + facts.reporting > 1
    }

    /// Whether a match is the label of another story that is none: `Watch how the water rises below the weir:` goes on
    /// without a mark, to an end that a title does not have.
    private func leadsToNothing(_ match: CueMatcher.Match, _ facts: BlockFacts) -> Bool {
        guard BoilerplateRule.all[match.rule].form == .labelledTitle,
            facts.ending == .colon, facts.wordCount >= Self.tellingWords,
            match.words.upperBound < facts.wordCount
        else { return false }
        let last = words[facts.words.lowerBound + match.words.upperBound - 1]
        let end = Int(last.start) + Int(last.length)
        return end < text.count && text.utf8[end] == 0x20
    }
}
