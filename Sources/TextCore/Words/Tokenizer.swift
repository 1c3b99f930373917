/// Cuts a range of bytes into tokens, in one pass.
///
/// What stays whole: `U.S.`, `a.m.`, `J.` before a name, `Mr.` (the full stop is theirs); `don't`,
/// `O'Brien`; `Jean-Claude`, `Kim Jong-un`, `COVID-19`, `al-Assad`; `AT&T`, `AC/DC`; `Booking.com`; `1,900`,
/// `10:30`, `1990s`, `9am`; a URL. What is cut: `U.S.|-|led`, `Washington|-|based`, `China|-|Iran`, `China|'s`,
/// `counts|.|The`. Soft hyphens and other scalars of no width change nothing.
enum Tokenizer {
    /// Appends the tokens of `range`, which must start and end on scalar boundaries.
    static func appendTokens(of range: Range<Int>, in bytes: Span<UInt8>, to tokens: inout [Token]) {
        let end = range.upperBound
        var i = range.lowerBound
        var isSpaceBefore = true
        while i < end {
            let (value, length) = bytes.scalar(at: i)
            let scalarClass = ScalarClass.of(value)
            switch scalarClass {
            case .space:
                isSpaceBefore = true
                i += length
                continue
            case .lower, .upper:
                i = appendWord(at: i, end: end, in: bytes, isSpaceBefore: isSpaceBefore, to: &tokens)
            case .digit:
                let next = numberEnd(from: i, end: end, in: bytes)
                tokens.append(Token(start: i, end: next, kind: .number, isSpaceBefore: isSpaceBefore))
                i = next
            case .mark where ScalarClass.isUnseen(value):
                // Of no width and between words: it neither is a token nor parts two.
                i += length
                continue
            case .mark, .other:
                if let next = decadeEnd(from: i, end: end, in: bytes, isSpaceBefore: isSpaceBefore) {
                    tokens.append(Token(start: i, end: next, kind: .number, isSpaceBefore: isSpaceBefore))
                    i = next
                } else if let next = possessiveEnd(from: i, end: end, in: bytes), !isSpaceBefore {
                    tokens.append(Token(start: i, end: next, kind: .possessive, isSpaceBefore: false))
                    i = next
                } else {
                    tokens.append(
                        Token(start: i, end: i + length, kind: .punctuation, isSpaceBefore: isSpaceBefore))
                    i += length
                }
            }
            isSpaceBefore = false
        }
    }

    // MARK: Words

    /// Appends the word (or URL) at `start`, and its possessive ending; returns where it ends.
    private static func appendWord(
        at start: Int, end: Int, in bytes: Span<UInt8>, isSpaceBefore: Bool, to tokens: inout [Token]
    ) -> Int {
        if let urlEnd = urlEnd(from: start, end: end, in: bytes) {
            tokens.append(Token(start: start, end: urlEnd, kind: .word, isSpaceBefore: isSpaceBefore))
            return urlEnd
        }
        var i = lettersEnd(from: start, end: end, in: bytes)
        if let dotted = dottedLettersEnd(from: start, end: end, in: bytes) {
            i = dotted
        } else {
            i = extended(wordFrom: start, to: i, end: end, in: bytes)
            if i < end, bytes[i] == UInt8(ascii: "."), ownsFullStop(start..<i, end: end, in: bytes) {
                i += 1
            }
        }
        tokens.append(Token(start: start, end: i, kind: .word, isSpaceBefore: isSpaceBefore))
        if let next = possessiveEnd(from: i, end: end, in: bytes) {
            tokens.append(Token(start: i, end: next, kind: .possessive, isSpaceBefore: false))
            return next
        }
        return i
    }

    /// The end of the run of letters, digits and marks that starts at `start`.
    private static func lettersEnd(from start: Int, end: Int, in bytes: Span<UInt8>) -> Int {
        var i = start
        while i < end {
            let (value, length) = bytes.scalar(at: i)
            switch ScalarClass.of(value) {
            case .lower, .upper, .digit, .mark: i += length
            case .space, .other: return i
            }
        }
        return i
    }

    /// The end of `U.S.`, `e.g.`, `a.m.`, `J.K.`: single ASCII letters with a full stop after each; the last
    /// full stop may be missing (`the U.S, and`).
    private static func dottedLettersEnd(from start: Int, end: Int, in bytes: Span<UInt8>) -> Int? {
        var i = start
        var letters = 0
        while i + 1 < end, bytes[i].isASCIILetter, bytes[i + 1] == UInt8(ascii: ".") {
            letters += 1
            i += 2
        }
        if letters > 0, i < end, bytes[i].isASCIILetter, i + 1 == end || !bytes[i + 1].isWordByte {
            letters += 1
            i += 1
        }
        return letters >= 2 ? i : nil
    }

    /// Carries a word on over apostrophes, hyphens, ampersands and domain dots that belong to it.
    private static func extended(
        wordFrom start: Int, to firstEnd: Int, end: Int, in bytes: Span<UInt8>
    ) -> Int {
        var i = firstEnd
        var partStart = start
        while i < end {
            let joint = bytes[i]
            let jointLength: Int
            switch joint {
            case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "&"), UInt8(ascii: "/"),
                UInt8(ascii: "."):
                jointLength = 1
            case 0xE2 where bytes.hasRightSingleQuote(at: i, end: end): jointLength = 3
            case 0xE2 where bytes.hasHyphen(at: i, end: end): jointLength = 3
            default: return i
            }
            let next = i + jointLength
            guard next < end else { return i }
            let nextClass = ScalarClass.of(bytes.scalar(at: next).value)
            switch joint {
            case UInt8(ascii: "."):
                guard nextClass == .lower else { return i }
                let ending = lettersEnd(from: next, end: end, in: bytes)
                guard let packed = PackedWord(bytes, next..<ending),
                    Abbreviations.dottedEndings.contains(packed)
                else { return i }
                partStart = next
                i = ending
            case UInt8(ascii: "&"):
                // `AT&T`, `R&B`; an entity such as `&amp;` is not a word.
                guard nextClass == .upper else { return i }
                partStart = next
                i = lettersEnd(from: next, end: end, in: bytes)
            case UInt8(ascii: "/"):
                // `AC/DC`; `CNN/Opinion` and `and/or` are two words.
                let partEnd = lettersEnd(from: next, end: end, in: bytes)
                guard isShortAcronym(partStart..<i, in: bytes), isShortAcronym(next..<partEnd, in: bytes)
                else { return i }
                partStart = next
                i = partEnd
            case UInt8(ascii: "-"),
                0xE2 where bytes.hasHyphen(at: i, end: end):
                let partEnd = lettersEnd(from: next, end: end, in: bytes)
                guard
                    HyphenRules.joins(
                        partStart..<i, to: next..<partEnd, isFirst: partStart == start, in: bytes)
                else { return i }
                // `Japan-U.S.`: letters with full stops are a word of their own.
                if dottedLettersEnd(from: next, end: end, in: bytes) != nil { return i }
                partStart = next
                i = partEnd
            default:
                guard nextClass.isLetter, possessiveEnd(from: i, end: end, in: bytes) == nil else {
                    return i
                }
                partStart = next
                i = lettersEnd(from: next, end: end, in: bytes)
            }
        }
        return i
    }

    /// Whether a part of a word is two capitals that name no country.
    private static func isShortAcronym(_ part: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        part.count == 2 && bytes[part.lowerBound].isASCIIUppercase
            && bytes[part.lowerBound + 1].isASCIIUppercase
            && !HyphenRules.isPeopleOrPlace(part, in: bytes)
    }

    /// Whether the full stop after a word belongs to it: an abbreviation, or an initial before a name.
    private static func ownsFullStop(_ word: Range<Int>, end: Int, in bytes: Span<UInt8>) -> Bool {
        var next = word.upperBound + 1
        while next < end, bytes[next] == 0x20 { next += 1 }
        if word.count == 1, bytes[word.lowerBound].isASCIIUppercase {
            // `J. K. Rowling`, `George W. Bush`: a name has to follow, else `Plan B.` ends a sentence.
            guard next < end, ScalarClass.of(bytes.scalar(at: next).value) == .upper else { return false }
            let following = PackedWord(bytes, next..<lettersEnd(from: next, end: end, in: bytes))
            return following.map { !Abbreviations.sentenceStarters.contains($0) } ?? true
        }
        guard let packed = PackedWord(bytes, word) else { return false }
        if Abbreviations.beforeNumbers.contains(packed) { return next < end && bytes[next].isASCIIDigit }
        return Abbreviations.leading.contains(packed) || Abbreviations.trailing.contains(packed)
    }

    /// The end of `'s` or `’s` (or `'S`) at `i`, if no letter follows.
    private static func possessiveEnd(from i: Int, end: Int, in bytes: Span<UInt8>) -> Int? {
        guard i < end else { return nil }
        let letter: Int
        if bytes[i] == UInt8(ascii: "'") {
            letter = i + 1
        } else if bytes.hasRightSingleQuote(at: i, end: end) {
            letter = i + 3
        } else {
            return nil
        }
        guard letter < end, bytes[letter] | 0x20 == UInt8(ascii: "s") else { return nil }
        let after = letter + 1
        return after == end || !bytes[after].isWordByte ? after : nil
    }

    private static func urlEnd(from start: Int, end: Int, in bytes: Span<UInt8>) -> Int? {
        guard
            bytes.hasASCII("http://", at: start, end: end)
                || bytes.hasASCII("https://", at: start, end: end)
                || bytes.hasASCII("www.", at: start, end: end)
        else { return nil }
        var i = start
        while i < end {
            let (value, length) = bytes.scalar(at: i)
            if ScalarClass.of(value) == .space || value == 0x201D || value == 0x22 || value == 0x3C {
                break
            }
            i += length
        }
        while i > start, bytes[i - 1].isTrailingURLPunctuation { i -= 1 }
        return i
    }

    // MARK: Numbers

    /// The end of a number: `1,900`, `3.5`, `10:30`, and letters glued to it (`1990s`, `9am`, `5th`).
    private static func numberEnd(from start: Int, end: Int, in bytes: Span<UInt8>) -> Int {
        var i = start
        while i < end {
            let byte = bytes[i]
            if byte.isASCIIDigit {
                i += 1
            } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") {
                guard i + 1 < end, bytes[i + 1].isASCIIDigit else { break }
                i += 1
            } else {
                break
            }
        }
        return lettersEnd(from: i, end: end, in: bytes)
    }

    /// The end of `’90s` or `'90s`.
    private static func decadeEnd(
        from i: Int, end: Int, in bytes: Span<UInt8>, isSpaceBefore: Bool
    ) -> Int? {
        guard isSpaceBefore else { return nil }
        let quote: Int
        if bytes[i] == UInt8(ascii: "'") {
            quote = 1
        } else if bytes.hasRightSingleQuote(at: i, end: end) || bytes.hasLeftSingleQuote(at: i, end: end) {
            quote = 3
        } else {
            return nil
        }
        let digits = i + quote
        guard digits + 3 <= end, bytes[digits].isASCIIDigit, bytes[digits + 1] == UInt8(ascii: "0"),
            bytes[digits + 2] == UInt8(ascii: "s"), digits + 3 == end || !bytes[digits + 3].isWordByte
        else { return nil }
        return digits + 3
    }
}

extension UInt8 {
    @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }
    @inline(__always) var isASCIIUppercase: Bool { self &- 0x41 < 26 }
    @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    /// A letter or digit, or a byte of a scalar beyond ASCII.
    @inline(__always) var isWordByte: Bool { isASCIILetter || isASCIIDigit || self >= 0x80 }

    fileprivate var isTrailingURLPunctuation: Bool {
        switch self {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
            UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "'"):
            true
        default: false
        }
    }
}

extension Span where Element == UInt8 {
    /// Whether U+2019 stands at `i`.
    @inline(__always)
    func hasRightSingleQuote(at i: Int, end: Int) -> Bool {
        i + 2 < end && self[i] == 0xE2 && self[i + 1] == 0x80 && self[i + 2] == 0x99
    }

    /// Whether U+2018 stands at `i`.
    @inline(__always)
    func hasLeftSingleQuote(at i: Int, end: Int) -> Bool {
        i + 2 < end && self[i] == 0xE2 && self[i + 1] == 0x80 && self[i + 2] == 0x98
    }

    /// Whether U+2010 or U+2011 stands at `i`.
    @inline(__always)
    func hasHyphen(at i: Int, end: Int) -> Bool {
        i + 2 < end && self[i] == 0xE2 && self[i + 1] == 0x80
            && (self[i + 2] == 0x90 || self[i + 2] == 0x91)
    }

    /// Whether the ASCII word stands at `i`.
    func hasASCII(_ word: StaticString, at i: Int, end: Int) -> Bool {
        guard i + word.utf8CodeUnitCount <= end else { return false }
        for k in 0..<word.utf8CodeUnitCount where self[i + k] != word.utf8Start[k] { return false }
        return true
    }
}
