/// Parts blocks that stand glued together where a page's element was cut out without a space.
///
/// `for years to come.Residents said` is two blocks; `U.S.-led`, `Booking.com`, `Node.js`, `Yahoo!Finance`,
/// `a.m.`, initials, addresses and handles stay whole. A joint needs evidence on both sides: the end of
/// a sentence and a capitalised word without a blank between, or two words run together that the
/// article also holds apart.
struct Ungluer {
    private let text: ArticleText
    private let lexicon: CompoundLexicon

    /// Complexity: O(*n*): reads the words of the whole text once, to know which stand apart.
    init(_ text: ArticleText) {
        self.text = text
        lexicon = CompoundLexicon(text)
    }

    /// The blocks with each joint made a boundary; parts after the first are glued.
    func unglue(_ blocks: [DraftBlock]) -> [DraftBlock] {
        var result: [DraftBlock] = []
        result.reserveCapacity(blocks.count)
        for block in blocks {
            if block.kind == .preformatted {
                result.append(block)
                continue
            }
            var rest = block
            for joint in joints(in: block.range) {
                var part = rest
                part.range = text.trimmed(rest.range.lowerBound..<joint)
                let remainder = text.trimmed(joint..<rest.range.upperBound)
                guard !part.range.isEmpty, !remainder.isEmpty else { continue }
                result.append(part)
                rest.range = remainder
                rest.isGlued = true
                if rest.kind == .listItem { rest.kind = nil }
            }
            result.append(rest)
        }
        return result
    }

    /// Offsets, ascending, at which a new block begins inside the range.
    private func joints(in range: Range<Int>) -> [Int] {
        let bytes = text.utf8.span
        var joints: [Int] = []
        var straightQuotes = 0
        var previous: UInt32 = 0x20
        var i = range.lowerBound
        while i < range.upperBound {
            // Blocks begin with capitals and quotation marks; most of a text is neither.
            let byte = bytes[i]
            if byte < 0x80, byte != 0x22, byte < 0x41 || byte > 0x5A {
                previous = UInt32(byte)
                i += 1
                continue
            }
            let (value, length) = bytes.scalar(at: i)
            if i > range.lowerBound, !Ink.isBlank(previous),
                let joint = joint(
                    at: i, value, after: previous, in: range, oddQuotes: straightQuotes % 2 == 1),
                joints.last.map({ $0 < joint }) ?? true
            {
                joints.append(joint)
            }
            if value == 0x22 { straightQuotes += 1 }
            previous = value
            i += length
        }
        return joints
    }

    /// The boundary, if a block begins with the capital, the opener or the straight quote at `i`.
    private func joint(
        at i: Int, _ value: UInt32, after previous: UInt32, in range: Range<Int>, oddQuotes: Bool
    ) -> Int? {
        let bytes = text.utf8.span
        if Ink.isUpper(value) {
            if Ink.isLower(previous) || Ink.isDigit(previous) || Ink.isUpper(previous) {
                return lexicon.parts(text, at: i, after: previous, in: range) ? i : nil
            }
            if previous == 0x3A { return labelEnds(before: i, in: range) ? i : nil }
            if Ink.isOpener(previous) || previous == 0x22 && oddQuotes { return nil }
            return endsSentence(before: i, word: i, in: range) ? i : nil
        }
        // An opening quotation mark that touches the end of a sentence or a word.
        guard value == 0x201C || (value == 0x22 && !oddQuotes) else { return nil }
        let word = i + (value == 0x22 ? 1 : 3)
        guard word < range.upperBound else { return nil }
        let first = bytes.scalar(at: word).value
        guard Ink.isUpper(first) || Ink.isDigit(first) else { return nil }
        if value == 0x201C && Ink.isLower(previous) && Ink.isUpper(first) { return i }
        if value == 0x22, Ink.isLower(previous), Ink.isUpper(first),
            BlockOpeners.opens(bytes, letters(from: word, to: range.upperBound), in: range)
        {
            return i
        }
        return endsSentence(before: i, word: word, in: range) ? i : nil
    }

    /// Whether a sentence ends right before `i`, and the word at `word` may begin another block.
    private func endsSentence(before i: Int, word: Int, in range: Range<Int>) -> Bool {
        let bytes = text.utf8.span
        var end = i
        var hasCloser = false
        while let (value, length) = bytes.scalar(endingAt: end, from: range.lowerBound),
            Ink.isCloser(value) || value == 0x22
        {
            end -= length
            hasCloser = true
        }
        guard let (stop, stopLength) = bytes.scalar(endingAt: end, from: range.lowerBound) else {
            return false
        }
        guard !isInAddress(i, in: range) else { return false }
        let right = letters(from: word, to: range.upperBound)
        guard Ink.isSentenceEnd(stop) else {
            // `fire”The`, `(AP)The`: without a full stop only a word that begins sentences will do.
            guard hasCloser, i == word else { return false }
            let context = JointContext(left: end..<end, right: right, in: text)
            return context.rightStartsSentences && context.rightReadsAsWord
        }
        let left = wordRun(before: end - stopLength, from: range.lowerBound)
        let context = JointContext(left: left, right: right, in: text)
        let isQuotedNext = i != word
        if stop == 0x2E, isInitial(right, in: range), isPlainWord(left) { return true }
        let isShout =
            isShortShout(right, in: range)
            && (stop == 0x21 || stop == 0x3F
                || isFollowedByCapitals(right, in: range)
                    && (hasCloser || isPlainWord(left)))
        guard
            context.rightReadsAsWord || isShout || (context.rightIsCapitals && !context.leftKeepsStop)
                || isQuotedNext
        else { return false }
        if hasCloser { return true }
        if left.isEmpty {
            // `…The`, `!!The`, `%.The`: the stop follows another sign.
            return stop != 0x2E || end - stopLength > range.lowerBound
        }
        switch stop {
        case UInt32(UInt8(ascii: ".")) where isShout: return true
        case UInt32(UInt8(ascii: ".")):
            if followedByDot(right.upperBound, in: range) { return false }
            if context.leftKeepsStop { return context.rightStartsSentences || context.leftIsClock }
            if let ending = PackedWord(bytes, right), Self.capitalisedEndings.contains(ending) {
                return false
            }
            return true
        case UInt32(UInt8(ascii: "!")):
            // `Yahoo!Finance`, `Jeopardy!Masters`: a name with its own exclamation mark.
            return !context.leftStartsUpper || context.rightStartsSentences || context.rightIsCapitals
                || isShout
                || BlockOpeners.isCommand(bytes, right)
        default:
            return true
        }
    }

    /// Whether a label in capitals ends with the colon before `i`, and what follows tells the reader what to do:
    /// `TODAY:Click`. `CSI:Miami` is a name.
    private func labelEnds(before i: Int, in range: Range<Int>) -> Bool {
        let bytes = text.utf8.span
        var start = i - 1
        while start > range.lowerBound, bytes[start - 1] >= 0x41, bytes[start - 1] <= 0x5A { start -= 1 }
        let word = letters(from: i, to: range.upperBound)
        return i - 1 - start >= 3
            && (BlockOpeners.isCommand(bytes, word) || BlockOpeners.opens(bytes, word, in: range))
    }

    /// Whether the letters are one capital with its full stop, before a name: `M. Okafor`.
    private func isInitial(_ letters: Range<Int>, in range: Range<Int>) -> Bool {
        let bytes = text.utf8.span
        let next = letters.upperBound + 2
        return letters.count == 1 && next < range.upperBound && bytes[letters.upperBound] == 0x2E
            && bytes[next - 1] == 0x20 && Ink.isUpper(bytes.scalar(at: next).value)
    }

    /// Whether the run is four letters or more, lower-case after the first, and no abbreviation.
    private func isPlainWord(_ run: Range<Int>) -> Bool {
        let bytes = text.utf8.span
        guard run.count >= 4, let word = PackedWord(bytes, run) else { return run.count > 8 }
        for i in run.dropFirst() where !(bytes[i] >= 0x61 && bytes[i] <= 0x7A) { return false }
        return !Abbreviations.leading.contains(word) && !Abbreviations.trailing.contains(word)
    }

    /// Whether the letters are a word of three capitals before a blank: `WHY `.
    private func isShortShout(_ letters: Range<Int>, in range: Range<Int>) -> Bool {
        guard letters.count == 3, letters.upperBound < range.upperBound else { return false }
        return text.utf8[letters.upperBound] == 0x20
            && letters.allSatisfy { text.utf8[$0] >= 0x41 && text.utf8[$0] <= 0x5A }
    }

    /// Whether another word in capitals follows: `SEE ALSO`, `NEW YORK`.
    private func isFollowedByCapitals(_ letters: Range<Int>, in range: Range<Int>) -> Bool {
        let next = letters.upperBound + 1
        guard next + 1 < range.upperBound else { return false }
        return (next...(next + 1)).allSatisfy { text.utf8[$0] >= 0x41 && text.utf8[$0] <= 0x5A }
    }

    private static let capitalisedEndings = PackedWord.set(["Com", "Net", "Org", "Gov", "Edu", "Co", "Js"])

    private func followedByDot(_ i: Int, in range: Range<Int>) -> Bool {
        i + 1 < range.upperBound && text.utf8[i] == UInt8(ascii: ".") && text.utf8[i + 1] != 0x20
    }

    /// Whether the run of ink around `i` is an address: it holds `://`, `www.` or `@`, or begins with `#`.
    private func isInAddress(_ i: Int, in range: Range<Int>) -> Bool {
        let bytes = text.utf8.span
        var start = i
        while start > range.lowerBound && i - start < 256 && bytes[start - 1] > 0x20 { start -= 1 }
        if bytes[start] == UInt8(ascii: "#") || bytes[start] == UInt8(ascii: "@") { return true }
        if i - start > 4, bytes[start] == UInt8(ascii: "w"), bytes[start + 1] == UInt8(ascii: "w"),
            bytes[start + 2] == UInt8(ascii: "w")
        {
            return true
        }
        var j = start
        while j < range.upperBound && j - i < 256 && bytes[j] > 0x20 {
            if bytes[j] == UInt8(ascii: "@") { return true }
            if j < i, bytes[j] == UInt8(ascii: "/"), bytes[j + 1] == UInt8(ascii: "/") { return true }
            j += 1
        }
        return false
    }

    /// The run of letters from `start`.
    private func letters(from start: Int, to end: Int) -> Range<Int> {
        let bytes = text.utf8.span
        var i = start
        while i < end {
            let (value, length) = bytes.scalar(at: i)
            guard Ink.isLetter(value) else { break }
            i += length
        }
        return start..<i
    }

    /// The run of letters, digits, apostrophes, hyphens and inner full stops that ends at `end`.
    private func wordRun(before end: Int, from start: Int) -> Range<Int> {
        let bytes = text.utf8.span
        var i = end
        while let (value, length) = bytes.scalar(endingAt: i, from: start), end - i < 64 {
            guard
                Ink.isLetter(value) || Ink.isDigit(value) || value == 0x27 || value == 0x2019
                    || value == 0x2E
                    || value == 0x2D
            else { break }
            i -= length
        }
        return i..<end
    }
}
