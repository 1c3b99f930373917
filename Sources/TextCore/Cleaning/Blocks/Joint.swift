/// The scalars and words on both sides of a place where two blocks may stand glued together.
struct JointContext {
    /// The run of letters, digits, apostrophes and full stops before the joint's punctuation.
    let left: Range<Int>
    /// The run of letters that begins the right side.
    let right: Range<Int>
    private let utf8: [UInt8]

    init(left: Range<Int>, right: Range<Int>, in text: ArticleText) {
        self.left = left
        self.right = right
        utf8 = text.utf8
    }

    /// Whether the right word is one that begins sentences: `The`, `In`, `But`.
    var rightStartsSentences: Bool {
        PackedWord(utf8.span, right).map { Abbreviations.sentenceStarters.contains($0) } ?? false
    }

    /// Whether the left word keeps its full stop: `Mr`, `Inc`, an initial, `U.S`.
    var leftKeepsStop: Bool {
        let bytes = utf8.span
        guard let last = bytes.scalar(endingAt: left.upperBound, from: left.lowerBound) else { return true }
        let lastStart = left.upperBound - last.length
        // One letter after a full stop or alone: an initial or a dotted abbreviation.
        if Ink.isLetter(last.value),
            lastStart == left.lowerBound || bytes[lastStart - 1] == UInt8(ascii: ".")
        {
            return true
        }
        guard let word = PackedWord(bytes, left) else { return false }
        return Abbreviations.leading.contains(word) || Abbreviations.trailing.contains(word)
    }

    /// Whether the left word is `a.m` or `p.m`, after which another block may begin.
    var leftIsClock: Bool {
        guard left.count == 3 else { return false }
        let (half, dot, m) = (
            utf8[left.lowerBound] | 0x20, utf8[left.lowerBound + 1], utf8[left.lowerBound + 2] | 0x20
        )
        return (half == UInt8(ascii: "a") || half == UInt8(ascii: "p")) && dot == UInt8(ascii: ".")
            && m == UInt8(ascii: "m")
    }

    /// Whether the first letter of the left word is a capital.
    var leftStartsUpper: Bool {
        left.isEmpty ? false : Ink.isUpper(utf8.span.scalar(at: left.lowerBound).value)
    }

    /// Whether the right word is a capital and then lower-case letters, or a lone `A` or `I` before a blank.
    var rightReadsAsWord: Bool {
        let bytes = utf8.span
        let first = bytes.scalar(at: right.lowerBound)
        guard Ink.isUpper(first.value) else { return false }
        let next = right.lowerBound + first.length
        if next < right.upperBound { return Ink.isLower(bytes.scalar(at: next).value) }
        guard first.value == UInt32(UInt8(ascii: "A")) || first.value == UInt32(UInt8(ascii: "I")) else {
            return false
        }
        return next < bytes.count && (bytes[next] == 0x20 || bytes[next] == 0xE2 || bytes[next] == 0x27)
    }

    /// Whether the right word is four or more capitals: a label such as `CLICK` or `READ`.
    var rightIsCapitals: Bool {
        let isContracted =
            right.count == 3 && right.upperBound + 1 < utf8.count
            && utf8[right.upperBound] == UInt8(ascii: "'")
            && utf8[right.upperBound + 1] >= 0x41 && utf8[right.upperBound + 1] <= 0x5A
        guard right.count >= 4 || isContracted else { return false }
        for i in right where !(utf8[i] >= 0x41 && utf8[i] <= 0x5A) { return false }
        return true
    }
}
