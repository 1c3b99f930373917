/// Finds the tokens and sentences of the blocks of a text.
///
///     let segmentation = Segmenter().segment(text, blocks: cleaned.body.map(\.range))
///
/// A sentence never crosses a block, and a block that is not empty has at least one. Boundaries follow the
/// punctuation with its closing quotes; `Mr.`, initials and `No. 5` do not end a sentence, `U.S.` and `Inc.`
/// do only before a word that begins sentences. Where two sentences stand glued (`counts.The`), they part.
///
/// Known limits: English abbreviations only; a sentence that begins in lower case stays with the one before.
public struct Segmenter: Sendable {
    public init() {}

    /// Complexity: O(*n*) in the length of the blocks.
    ///
    /// - Parameter blocks: in text order, disjoint, on scalar boundaries.
    public func segment(_ text: ArticleText, blocks: [TextRange]) -> Segmentation {
        let bytes = text.utf8.span
        var tokens: [Token] = []
        tokens.reserveCapacity(blocks.reduce(0) { $0 + $1.count } / 5)
        var sentences: [Sentence] = []
        for (number, block) in blocks.enumerated() {
            let first = tokens.count
            Tokenizer.appendTokens(of: block.utf8, in: bytes, to: &tokens)
            var start = first
            var i = first
            while i < tokens.count {
                let next = Self.sentenceEnd(at: i, of: tokens, in: bytes)
                if let next {
                    Self.append(start..<next, of: tokens, block: number, to: &sentences)
                    start = next
                    i = next
                } else {
                    i += 1
                }
            }
            if start < tokens.count {
                Self.append(start..<tokens.count, of: tokens, block: number, to: &sentences)
            }
        }
        return Segmentation(tokens: tokens, sentences: sentences)
    }

    private static func append(
        _ range: Range<Int>, of tokens: [Token], block: Int, to sentences: inout [Sentence]
    ) {
        sentences.append(
            Sentence(
                range: TextRange(
                    utf8: Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)),
                tokens: range, block: block))
    }

    /// If a sentence ends with token `i` (and the closing marks after it), the first token of the next one.
    private static func sentenceEnd(at i: Int, of tokens: [Token], in bytes: Span<UInt8>) -> Int? {
        let token = tokens[i]
        let isAbbreviation: Bool
        switch token.kind {
        case .punctuation:
            guard isTerminator(token, in: bytes) else { return nil }
            isAbbreviation = false
        case .word:
            guard bytes[Int(token.end) - 1] == UInt8(ascii: "."), token.end - token.start > 1 else {
                return nil
            }
            isAbbreviation = true
        case .number, .possessive: return nil
        }

        var next = i + 1
        while next < tokens.count, !tokens[next].isSpaceBefore, isClosing(tokens[next], in: bytes) {
            next += 1
        }
        guard next < tokens.count else { return nil }
        // Another terminator ("?!", "...") carries the end with it.
        if tokens[next].kind == .punctuation, !tokens[next].isSpaceBefore,
            isTerminator(tokens[next], in: bytes)
        {
            return nil
        }
        var word = next
        while word < tokens.count, isOpening(tokens[word], in: bytes) { word += 1 }
        guard word < tokens.count else { return nil }
        let first = ScalarClass.of(bytes.scalar(at: Int(tokens[word].start)).value)
        guard tokens[next].isSpaceBefore else {
            // Glued: only a capital proves that a sentence begins, and only after a word.
            return isAbbreviation || first != .upper || tokens[word].kind != .word
                ? fullWidthEnd(token, next, in: bytes) : next
        }
        guard first == .upper || first == .digit || word > next else { return nil }
        return isAbbreviation && !endsSentence(abbreviation: token, before: tokens[word], in: bytes)
            ? nil : next
    }

    /// After `。` and its like the next sentence begins without a space.
    private static func fullWidthEnd(_ token: Token, _ next: Int, in bytes: Span<UInt8>) -> Int? {
        token.kind == .punctuation && bytes[Int(token.start)] >= 0xE3 ? next : nil
    }

    /// Whether an abbreviation that may end a sentence does so before this word.
    private static func endsSentence(abbreviation: Token, before word: Token, in bytes: Span<UInt8>) -> Bool
    {
        let stem = Int(abbreviation.start)..<(Int(abbreviation.end) - 1)
        if stem.count == 1 { return false }
        if let packed = PackedWord(bytes, stem),
            Abbreviations.leading.contains(packed) || Abbreviations.beforeNumbers.contains(packed)
        {
            return false
        }
        guard let packed = PackedWord(bytes, word.range.utf8) else { return false }
        return Abbreviations.sentenceStarters.contains(packed)
    }

    private static func isTerminator(_ token: Token, in bytes: Span<UInt8>) -> Bool {
        switch bytes.scalar(at: Int(token.start)).value {
        case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x061F, 0x0964: true
        default: false
        }
    }

    private static func isClosing(_ token: Token, in bytes: Span<UInt8>) -> Bool {
        guard token.kind == .punctuation else { return false }
        switch bytes.scalar(at: Int(token.start)).value {
        case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0xBB, 0x300D, 0x300F, 0xFF09: return true
        default: return false
        }
    }

    private static func isOpening(_ token: Token, in bytes: Span<UInt8>) -> Bool {
        guard token.kind == .punctuation else { return false }
        switch bytes.scalar(at: Int(token.start)).value {
        case 0x22, 0x27, 0x28, 0x5B, 0x2018, 0x201C, 0xAB, 0x300C, 0x300E, 0xFF08, 0x2D, 0x2013, 0x2014,
            0x2022:
            return true
        default: return false
        }
    }
}
