/// Knows which words an article holds standing alone, to tell `SpainDeath toll` from `YouTube`.
///
/// A capital after a lower-case letter is a joint where the left part is a plain word in lower case
/// (`islandersDistillers`), or a label that pages put before a headline (`AdvertisementConnolly`), or where
/// the article holds both parts as words of their own and the compound nowhere else. Brand names
/// (`WhatsApp`, `McDonald`, `iPhone`) are none of these.
struct CompoundLexicon {
    private var standing: Set<UInt64> = []
    private var folded: Set<UInt64> = []
    private var compounds: [UInt64: Int] = [:]

    /// Complexity: O(*n*); only texts that hold a compound are read for words.
    init(_ text: ArticleText) {
        let bytes = text.utf8.span
        var hasCompound = false
        var i = 1
        while i < bytes.count {
            if bytes[i] >= 0x41, bytes[i] <= 0x5A, bytes[i - 1] >= 0x61, bytes[i - 1] <= 0x7A {
                hasCompound = true
                break
            }
            i += 1
        }
        guard hasCompound else { return }
        i = 0
        while i < bytes.count {
            guard Self.isWordByte(bytes[i]) else {
                i += 1
                continue
            }
            let start = i
            var hasInnerCapital = false
            while i < bytes.count, Self.isWordByte(bytes[i]) {
                if i > start, bytes[i] >= 0x41, bytes[i] <= 0x5A, bytes[i - 1] >= 0x61 {
                    hasInnerCapital = true
                }
                i += 1
            }
            let key = Self.key(bytes, start..<i)
            if hasInnerCapital {
                compounds[key, default: 0] += 1
            } else {
                standing.insert(key)
                folded.insert(Self.foldedKey(bytes, start..<i))
            }
        }
    }

    /// Whether the capital at `i`, which follows a letter or a digit, begins another block.
    func parts(_ text: ArticleText, at i: Int, after previous: UInt32, in range: Range<Int>) -> Bool {
        if Ink.isUpper(previous) { return partsCapitals(text, at: i, in: range) }
        let bytes = text.utf8.span
        var start = i
        while start > range.lowerBound, Self.isWordByte(bytes[start - 1]) { start -= 1 }
        var end = i
        while end < range.upperBound, Self.isWordByte(bytes[end]) { end += 1 }
        if start > range.lowerBound, Self.bindsWord(bytes[start - 1]) { return false }
        if end < range.upperBound, Self.bindsWord(bytes[end]), bytes[end] != UInt8(ascii: "-") {
            return false
        }
        let left = start..<i
        let right = i..<end
        let context = JointContext(left: left, right: right, in: text)
        if Ink.isDigit(previous) {
            return Self.isYear(bytes, left) && context.rightReadsAsWord && right.count >= 3
        }
        if Self.hasInnerCapital(bytes, left) || Self.hasInnerCapital(bytes, right) { return false }
        guard compounds[Self.key(bytes, start..<end), default: 0] <= 1 else { return false }

        let isLabel =
            PackedWord(bytes, left).map { Self.labels.contains($0) } ?? (Self.isLongLabel(bytes, left))
        if context.rightIsCapitals {
            return isLabel || left.count >= 4 && (!context.leftStartsUpper || right.count >= 5)
        }
        guard context.rightReadsAsWord else { return false }
        if !context.leftStartsUpper {
            return left.count >= 4 || (left.count >= 2 && context.rightStartsSentences)
        }
        let rightStands = right.count >= 3 && folded.contains(Self.foldedKey(bytes, right))
        if isLabel { return rightStands || context.rightStartsSentences || right.count >= 4 }
        return right.count >= 4 && left.count >= 4 && rightStands
            && standing.contains(Self.key(bytes, left))
    }

    /// Whether a line in capitals ends and a word begins at `i`: `MORE COVERAGENorth Carolina`.
    private func partsCapitals(_ text: ArticleText, at i: Int, in range: Range<Int>) -> Bool {
        let bytes = text.utf8.span
        func isCapital(_ j: Int) -> Bool { bytes[j] >= 0x41 && bytes[j] <= 0x5A }
        guard i + 3 < range.upperBound, bytes[i + 1] >= 0x61, bytes[i + 1] <= 0x7A,
            Self.isWordByte(bytes[i + 3])
        else { return false }
        var start = i
        while start > range.lowerBound, isCapital(start - 1) { start -= 1 }
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
        longLabels.contains(key(bytes, range))
    }

    private static let longLabels: Set<UInt64> = Set(
        [
            "Advertisement", "Technology", "Entertainment", "Lifestyle", "Newsletter", "Operations",
            "Subscribe",
        ].map {
            key(Array($0.utf8).span, 0..<$0.utf8.count)
        })

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

    private static func isWordByte(_ byte: UInt8) -> Bool {
        ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    }

    /// The key of the word in lower case.
    private static func foldedKey(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for i in range { hash = (hash ^ UInt64(bytes[i] | 0x20)) &* 0x0000_0100_0000_01b3 }
        return hash
    }

    /// FNV-1a. Source: G. Fowler, L. C. Noll, K.-P. Vo, the FNV hash.
    private static func key(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for i in range { hash = (hash ^ UInt64(bytes[i])) &* 0x0000_0100_0000_01b3 }
        return hash
    }
}
