/// Knows which words an article holds standing alone, to tell `SpainDeath toll` from `YouTube`.
///
/// A capital after a lower-case letter is a joint where the left part is a plain word in lower case
/// (`islandersDistillers`), or a label that pages put before a headline (`AdvertisementConnolly`), or where
/// the article holds both parts as words of their own and the compound nowhere else. Brand names
/// (`WhatsApp`, `McDonald`, `iPhone`) are none of these.
struct CompoundLexicon {
    /// The words that are asked for, and how often the text holds each standing alone (or, of a compound, at all).
    private var exact = WordCounts()
    /// The same in lower case, of right parts.
    private var folded = WordCounts()

    /// Complexity: O(*n*); only texts that hold a compound are read for words, and only the compounds and
    /// their parts are kept.
    init(_ text: ArticleText) {
        let bytes = text.utf8.span
        findCompounds(bytes)
        guard !exact.isEmpty else { return }
        exact.freeze()
        folded.freeze()
        var i = 0
        while i < bytes.count {
            guard Self.isWordByte(bytes[i]) else {
                i += 1
                continue
            }
            let start = i
            var hasInnerCapital = false
            var key = FNV1a()
            var foldedKey = FNV1a()
            while i < bytes.count, Self.isWordByte(bytes[i]) {
                if i > start, bytes[i] >= 0x41, bytes[i] <= 0x5A, bytes[i - 1] >= 0x61 {
                    hasInnerCapital = true
                }
                key.append(bytes[i])
                foldedKey.append(bytes[i] | 0x20)
                i += 1
            }
            exact.count(key.value)
            if !hasInnerCapital { folded.count(foldedKey.value) }
        }
    }

    /// Asks for each word that may be two, and for its parts.
    private mutating func findCompounds(_ bytes: Span<UInt8>) {
        var i = 1
        while i < bytes.count {
            guard bytes[i] >= 0x41, bytes[i] <= 0x5A, bytes[i - 1] >= 0x61, bytes[i - 1] <= 0x7A else {
                i += 1
                continue
            }
            var start = i
            while start > 0, Self.isWordByte(bytes[start - 1]) { start -= 1 }
            var end = i
            while end < bytes.count, Self.isWordByte(bytes[end]) { end += 1 }
            // A word with a second joint is never parted.
            if !Self.hasInnerCapital(bytes, i..<end) {
                exact.ask(WordCounts.key(bytes, start..<i))
                exact.ask(WordCounts.key(bytes, start..<end))
                folded.ask(WordCounts.foldedKey(bytes, i..<end))
            }
            i = end + 1
        }
    }

    /// Whether the capital at `i`, which follows a letter or a digit, begins another block.
    func parts(_ text: ArticleText, at i: Int, after previous: UInt32, in range: Range<Int>) -> Bool {
        if Ink.isUpper(previous) { return partsCapitals(text, at: i, in: range) }
        let bytes = text.utf8.span
        var start = i
        while start > range.lowerBound, i - start <= Self.longest, Self.isWordByte(bytes[start - 1]) {
            start -= 1
        }
        var end = i
        while end < range.upperBound, end - i <= Self.longest, Self.isWordByte(bytes[end]) { end += 1 }
        // Longer runs are no words, and each of their capitals would read all of them.
        guard i - start <= Self.longest, end - i <= Self.longest else { return false }
        if Ink.isDigit(previous), Self.isAmount(bytes, start..<i, in: range) {
            return end - i >= 3 && JointContext(left: start..<i, right: i..<end, in: text).rightReadsAsWord
        }
        if start > range.lowerBound, Self.bindsWord(bytes[start - 1]) {
            // `Half-LifeFor example`: the hyphen belongs to the left word alone.
            return bytes[start - 1] == UInt8(ascii: "-") && i - start >= 3 && Ink.isLower(previous)
                && BlockOpeners.opens(bytes, i..<end, in: range)
                && exact[WordCounts.key(bytes, start..<end)] <= 1
        }
        if end < range.upperBound, Self.bindsWord(bytes[end]), bytes[end] != UInt8(ascii: "-") {
            return false
        }
        let left = start..<i
        let right = i..<end
        let context = JointContext(left: left, right: right, in: text)
        if Ink.isDigit(previous) {
            guard context.rightReadsAsWord else { return false }
            return Self.isYear(bytes, left) && right.count >= 3
                || Self.isNumber(bytes, left) && context.rightStartsSentences && right.count >= 2
                    && Self.goesOnSmall(bytes, right, in: range)
        }
        if Self.hasInnerCapital(bytes, right) { return false }
        if Self.hasInnerCapital(bytes, left) {
            // `iStockIn the`: the name in camel case ends before a word of grammar.
            return context.rightStartsSentences && right.count >= 2
                && PackedWord(bytes, BlockOpeners.nextWord(bytes, after: right, in: range)) == Self.article
        }
        guard exact[WordCounts.key(bytes, start..<end)] <= 1 else { return false }

        let isLabel =
            PackedWord(bytes, left).map { Self.labels.contains($0) } ?? (Self.isLongLabel(bytes, left))
        if context.rightIsCapitals {
            return isLabel || left.count >= 4 && BlockOpeners.isCommandInCapitals(bytes, right)
                || left.count >= 4 && (!context.leftStartsUpper || right.count >= 5)
        }
        guard context.rightReadsAsWord else { return false }
        let rightStands = right.count >= 3 && folded[WordCounts.foldedKey(bytes, right)] > 0
        if !context.leftStartsUpper {
            return left.count >= 4 || (left.count >= 2 && context.rightStartsSentences)
                || BlockOpeners.closes(bytes, left) && (rightStands || BlockOpeners.isCommand(bytes, right))
        }
        if left.count >= 3, BlockOpeners.opens(bytes, right, in: range) { return true }
        if left.count >= 4, BlockOpeners.commands(bytes, right, in: range) { return true }
        if BlockOpeners.isArticle(bytes, right, after: left, in: range) { return true }
        if isLabel { return rightStands || context.rightStartsSentences || right.count >= 4 }
        return right.count >= 4 && left.count >= 4 && rightStands
            && exact[WordCounts.key(bytes, left)] > 0
    }

    /// Bytes of the longest run on either side of a joint.
    private static let longest = 64

    /// Whether a line in capitals ends and a word begins at `i`: `MORE COVERAGENorth Carolina`.
    private func partsCapitals(_ text: ArticleText, at i: Int, in range: Range<Int>) -> Bool {
        let bytes = text.utf8.span
        func isCapital(_ j: Int) -> Bool { bytes[j] >= 0x41 && bytes[j] <= 0x5A }
        guard i + 3 < range.upperBound, bytes[i + 1] >= 0x61, bytes[i + 1] <= 0x7A,
            Self.isWordByte(bytes[i + 3])
        else { return false }
        var start = i
        while start > range.lowerBound, isCapital(start - 1) { start -= 1 }
        if i - start >= 3, start == range.lowerBound || bytes[start - 1] <= 0x20 {
            var end = i
            while end < range.upperBound, Self.isWordByte(bytes[end]) { end += 1 }
            if BlockOpeners.opens(bytes, i..<end, in: range) { return true }
        }
        // The word before is in capitals too, so the run is a line's and not a name's.
        guard i - start >= 4, start - 2 > range.lowerBound, bytes[start - 1] == 0x20 else { return false }
        return isCapital(start - 2) && isCapital(start - 3)
    }

    /// Short words that pages set before a headline or a paragraph without a space.
    private static let labels = PackedWord.set([
        "News", "Share", "Copy", "Video", "Email", "World", "Sport", "Sports", "Opinion", "Business",
        "Watch",
        "Photo", "Photos", "Images", "Image", "Gallery", "Related", "More", "Tweet", "Print", "Close",
        "Live",
        "Politics", "Culture", "Health", "Science", "Tech", "Travel", "Analysis", "Exclusiv", "Saving",
        "Saved", "Save", "Caption", "Comments", "Reuters", "Sponsor", "Update", "Updated", "Listen",
    ])

    private static func isLongLabel(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        longLabels.contains(WordCounts.key(bytes, range))
    }

    private static let longLabels: Set<UInt64> = Set(
        [
            "Advertisement", "Technology", "Entertainment", "Lifestyle", "Newsletter", "Operations",
            "Subscribe",
        ].map {
            WordCounts.key(Array($0.utf8).span, 0..<$0.utf8.count)
        })

    /// Whether a run of figures is a sum of money or a long number, which no name goes on with.
    private static func isAmount(_ bytes: Span<UInt8>, _ figures: Range<Int>, in range: Range<Int>) -> Bool
    {
        for i in figures where !Ink.isDigit(UInt32(bytes[i])) { return false }
        if figures.count >= 5 { return true }
        guard let before = bytes.scalar(endingAt: figures.lowerBound, from: range.lowerBound) else {
            return false
        }
        return [0x24, 0xA3, 0x20AC, 0xA5, 0x20B9].contains(before.value)
    }

    /// Whether the run is two figures or more: a name such as `3D` or `A4` has one.
    private static func isNumber(_ bytes: Span<UInt8>, _ run: Range<Int>) -> Bool {
        for i in run where !Ink.isDigit(UInt32(bytes[i])) { return false }
        return run.count >= 2
    }

    /// Whether a blank and a small letter follow the word.
    private static func goesOnSmall(_ bytes: Span<UInt8>, _ word: Range<Int>, in range: Range<Int>) -> Bool
    {
        let next = word.upperBound + 1
        return next < range.upperBound && bytes[word.upperBound] == 0x20 && bytes[next] >= 0x61
            && bytes[next] <= 0x7A
    }

    private static let article = PackedWord("the")

    private static func isYear(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count == 4 else { return false }
        for i in range where !Ink.isDigit(UInt32(bytes[i])) { return false }
        let century = (bytes[range.lowerBound], bytes[range.lowerBound + 1])
        return century == (UInt8(ascii: "1"), UInt8(ascii: "9"))
            || century == (UInt8(ascii: "2"), UInt8(ascii: "0"))
    }

    private static func hasInnerCapital(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var i = range.lowerBound + 1
        while i < range.upperBound {
            if bytes[i] >= 0x41, bytes[i] <= 0x5A, bytes[i - 1] >= 0x61 { return true }
            i += 1
        }
        return false
    }

    /// Signs that make a run of letters part of an address, a handle or an identifier.
    private static func bindsWord(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "/")
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "(")
            || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "$")
    }

    static func isWordByte(_ byte: UInt8) -> Bool {
        ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    }
}
