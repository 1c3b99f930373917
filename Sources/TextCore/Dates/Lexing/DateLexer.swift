/// Cuts a block of text into atoms: words with their classes, number shapes, marks.
///
/// One pass over the bytes. A buffer is reused from block to block, so a word costs no allocation.
struct DateLexer {
    let lexicon: DateLexicon
    var atoms: [DateAtom] = []
    /// Whether white space came since the last atom.
    private var isAfterSpace = true

    init(lexicon: DateLexicon) { self.lexicon = lexicon }

    /// Replaces the atoms by those of the bytes `range`.
    mutating func read(_ bytes: borrowing Span<UInt8>, in range: Range<Int>) {
        atoms.removeAll(keepingCapacity: true)
        isAfterSpace = true
        var i = range.lowerBound
        while i < range.upperBound {
            let byte = bytes[i]
            if byte == 0x20 || byte < 0x0E && byte > 0x08 {
                isAfterSpace = true
                i += 1
            } else if ASCII.isLetter(byte) {
                i = readWord(bytes, at: i, end: range.upperBound)
            } else if ASCII.isDigit(byte) {
                i = readNumber(bytes, at: i, end: range.upperBound)
            } else if byte < 0x80 {
                i = readMark(bytes, at: i, end: range.upperBound)
            } else {
                i = readScalar(bytes, at: i, end: range.upperBound)
            }
        }
    }

    mutating func append(
        _ shape: DateLexicon.Shape, _ start: Int, _ end: Int, _ classes: DateWordClass, number: Int32 = 0,
        second: Int32 = 0, third: Int32 = 0
    ) {
        atoms.append(
            DateAtom(
                start: UInt32(start), end: UInt32(end), symbol: shape.rawValue, unit: .none,
                isSpaceBefore: isAfterSpace, classes: classes, number: number, second: second, third: third)
        )
        isAfterSpace = false
    }

    mutating func markHalf() {
        guard !atoms.isEmpty else { return }
        atoms[atoms.count - 1].hasHalf = true
    }

    mutating func extendLast(to end: Int) {
        guard !atoms.isEmpty else { return }
        atoms[atoms.count - 1].end = UInt32(end)
    }

    /// Whether the last atom ends at `position`: nothing stands between.
    func touchesLast(_ position: Int) -> Bool { atoms.last.map { Int($0.end) == position } ?? false }

    // MARK: Words

    private mutating func readWord(_ bytes: borrowing Span<UInt8>, at start: Int, end: Int) -> Int {
        var i = start
        var hash = FNV1a()
        var isPlain = true
        var upperCount = 0
        while i < end {
            let byte = bytes[i]
            if ASCII.isLetter(byte) {
                hash.append(byte | 0x20)
                if byte < 0x60 { upperCount += 1 }
                i += 1
            } else if byte >= 0xC3, Self.isLetterLead(bytes, i, end) {
                isPlain = false
                i += bytes.scalar(at: i).length
            } else {
                break
            }
        }
        if i - start == 1, let after = readCode(bytes, at: start, end: end, hash: hash) { return after }
        if i - start == 1, let after = readDottedAbbreviation(bytes, at: start, end: end) { return after }
        if i + 2 < end, bytes[i] == 0x3A, bytes[i + 1] == 0x2F, bytes[i + 2] == 0x2F {
            return skipAddress(bytes, from: start, end: end)
        }
        if i + 1 < end, bytes[i] == 0x2E, i - start == 3, bytes[start] | 0x20 == 0x77,
            bytes[start + 1] | 0x20 == 0x77, ASCII.isLetter(bytes[i + 1])
        {
            return skipAddress(bytes, from: start, end: end)
        }
        if i - start == 1, bytes[start] | 0x20 == 0x6F, let after = readOClock(bytes, at: start, end: end) {
            return after
        }
        let isCapital = bytes[start] < 0x60
        if i + 2 < end, bytes[i] >= 0xC2, Self.unseenLength(bytes, i, end) > 0 {
            return readBrokenWord(bytes, at: start, end: end)
        }
        let entry =
            isPlain && i - start <= lexicon.longest
            ? lexicon.find(bytes, from: start, to: i, hash: hash) : nil
        return append(
            entry, bytes, start, i, end, isCapital: isCapital,
            isAllCapitals: upperCount > 1 && upperCount == i - start)
    }

    private mutating func append(
        _ entry: DateLexicon.Entry?, _ bytes: borrowing Span<UInt8>, _ start: Int, _ wordEnd: Int,
        _ end: Int,
        isCapital: Bool, isAllCapitals: Bool
    ) -> Int {
        var last = wordEnd
        var classes: DateWordClass = isCapital ? [.word, .capital] : .word
        if isAllCapitals { classes.insert(.allCapitals) }
        guard let entry else {
            if !isCapital, Self.endsLikePast(bytes, start, wordEnd) {
                classes.insert(.past)
            } else if !isCapital, Self.endsInIng(bytes, start, wordEnd) {
                classes.insert(.gerund)
            } else if !isCapital, Self.endsLikePlural(bytes, start, wordEnd) {
                classes.insert(.plural)
            }
            atoms.append(
                DateAtom(
                    start: UInt32(start), end: UInt32(last), symbol: 0, unit: .none,
                    isSpaceBefore: isAfterSpace, classes: classes, number: 0))
            isAfterSpace = false
            return last
        }
        classes.formUnion(entry.classes)
        if isCapital {
            classes.formUnion(entry.capitalClasses)
        } else if classes.isSubset(of: [.word, .numbered, .lasting, .counted]),
            Self.endsLikePlural(bytes, start, wordEnd)
        {
            classes.insert(.plural)
        }
        // A plain word of a pattern is a verb like any other: "ended".
        if entry.classes.isSubset(of: [.word, .extending, .plan, .reporting, .game]), !isCapital,
            Self.endsLikePast(bytes, start, wordEnd)
        {
            classes.insert(.past)
        }
        let isName = classes.isDisjoint(with: [.month, .weekday])
        if entry.takesFullStop, last < end, bytes[last] == 0x2E,
            isName || isCapital && classes.contains(.month) || classes.contains(.weekday)
        {
            last += 1
        }
        atoms.append(
            DateAtom(
                start: UInt32(start), end: UInt32(last), symbol: entry.symbol, unit: entry.unit,
                isSpaceBefore: isAfterSpace, classes: classes, number: entry.number))
        isAfterSpace = false
        if !classes.isDisjoint(with: [.numberWord, .multiplier, .ordinal]) { foldNumberWords() }
        return last
    }

    /// `a.m.`, `B.C.`: single letters with full stops, looked up without the last one.
    private mutating func readDottedAbbreviation(
        _ bytes: borrowing Span<UInt8>, at start: Int, end: Int
    ) -> Int? {
        var i = start
        var letters = 0
        while i + 1 < end, ASCII.isLetter(bytes[i]), bytes[i + 1] == 0x2E, letters < 6 {
            i += 2
            letters += 1
        }
        var last = i
        if letters > 0, i < end, ASCII.isLetter(bytes[i]), i + 1 == end || !ASCII.isLetter(bytes[i + 1]) {
            // The last letter has no full stop: "10 p.m EST".
            letters += 1
            i += 1
            last = i
        } else if letters > 0 {
            last = i - 1
        }
        guard letters > 1 else { return nil }
        var hash = FNV1a()
        for position in start..<last {
            let byte = bytes[position]
            hash.append(ASCII.isLetter(byte) ? byte | 0x20 : byte)
        }
        let entry = lexicon.find(bytes, from: start, to: last, hash: hash)
        _ = append(entry, bytes, start, i, start, isCapital: bytes[start] < 0x60, isAllCapitals: false)
        return i
    }

    /// `Q3`, `H1`: one letter and one digit.
    private mutating func readCode(
        _ bytes: borrowing Span<UInt8>, at start: Int, end: Int, hash: FNV1a
    ) -> Int? {
        let last = start + 2
        var hash = hash
        if last <= end { hash.append(bytes[start + 1]) }
        guard last <= end, ASCII.isDigit(bytes[start + 1]),
            last == end || !ASCII.isLetterOrDigit(bytes[last]),
            bytes[start] < 0x60,
            let entry = lexicon.find(bytes, from: start, to: last, hash: hash)
        else { return nil }
        return append(entry, bytes, start, last, end, isCapital: true, isAllCapitals: false)
    }

    private mutating func readOClock(_ bytes: borrowing Span<UInt8>, at start: Int, end: Int) -> Int? {
        var i = start + 1
        if i < end, bytes[i] == 0x27 {
            i += 1
        } else if i + 2 < end, bytes[i] == 0xE2, bytes[i + 1] == 0x80, bytes[i + 2] == 0x99 {
            i += 3
        } else {
            return nil
        }
        let wordStart = i
        var hash = FNV1a()
        while i < end, ASCII.isLetter(bytes[i]) {
            hash.append(bytes[i] | 0x20)
            i += 1
        }
        guard let entry = lexicon.find(bytes, from: wordStart, to: i, hash: hash),
            entry.symbol == lexicon.entry("clock")?.symbol
        else { return nil }
        atoms.append(
            DateAtom(
                start: UInt32(start), end: UInt32(i), symbol: entry.symbol, unit: .none,
                isSpaceBefore: isAfterSpace, classes: .word, number: 0))
        isAfterSpace = false
        return i
    }

    /// The address of a page is one atom without meaning, digits and all.
    private mutating func skipAddress(_ bytes: borrowing Span<UInt8>, from start: Int, end: Int) -> Int {
        var i = start
        while i < end, bytes[i] > 0x20 { i += 1 }
        append(.junk, start, i, .junk)
        return i
    }

    // MARK: Marks

    private mutating func readMark(_ bytes: borrowing Span<UInt8>, at i: Int, end: Int) -> Int {
        switch bytes[i] {
        case 0x27: return readApostrophe(bytes, at: i, length: 1, end: end)
        case 0x2D:
            append(.dash, i, i + 1, .dash)
            if i + 1 < end, bytes[i + 1] == 0x2D {
                extendLast(to: i + 2)
                return i + 2
            }
        case 0x24: append(.currency, i, i + 1, .currency)
        case 0x25: append(.percent, i, i + 1, .counted)
        case 0x28, 0x5B: append(.openParenthesis, i, i + 1, [])
        case 0x29, 0x5D: append(.closeParenthesis, i, i + 1, [])
        case 0x2C: append(.comma, i, i + 1, [])
        case 0x2F: append(.slash, i, i + 1, [])
        case 0x3A: append(.colon, i, i + 1, [])
        case 0x2E, 0x21, 0x3F, 0x3B: append(.fullStop, i, i + 1, [])
        case 0x22, 0x60: append(.quote, i, i + 1, [])
        default: append(.otherMark, i, i + 1, [])
        }
        return i + 1
    }

    private mutating func readScalar(_ bytes: borrowing Span<UInt8>, at i: Int, end: Int) -> Int {
        if Self.isLetterLead(bytes, i, end) { return readWord(bytes, at: i, end: end) }
        let (scalar, length) = bytes.scalar(at: i)
        switch scalar {
        case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x85:
            isAfterSpace = true
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFEFF, 0xAD: break
        case 0x2010...0x2015, 0x2212: append(.dash, i, i + length, .dash)
        case 0x2018, 0x2019, 0x201B, 0x2BC: return readApostrophe(bytes, at: i, length: length, end: end)
        case 0xBD:
            if touchesLast(i) || atoms.last?.classes.contains(.digits) == true {
                markHalf()
                extendLast(to: i + length)
            } else {
                append(.decimal, i, i + length, [.decimal, .fraction], number: 0)
                markHalf()
            }
        case 0xFF10...0xFF19: return readWideNumber(bytes, at: i, end: end)
        case 0xA3, 0xA5, 0x20AC: append(.currency, i, i + length, .currency)
        case 0x201C, 0x201D: append(.quote, i, i + length, [])
        default: append(.otherMark, i, i + length, [])
        }
        return i + length
    }

    /// A possessive, a decade (’90s), a short year (’98), or a quotation mark.
    private mutating func readApostrophe(
        _ bytes: borrowing Span<UInt8>, at start: Int, length: Int, end: Int
    ) -> Int {
        let i = start + length
        let isAfterWord = touchesLast(start)
        if i + 1 < end, ASCII.isDigit(bytes[i]), ASCII.isDigit(bytes[i + 1]), !isAfterWord {
            let number = Int32(bytes[i] - 0x30) * 10 + Int32(bytes[i + 1] - 0x30)
            let after = i + 2
            let isEnd = after >= end || !ASCII.isLetterOrDigit(bytes[after])
            if after < end, bytes[after] == 0x73, number % 10 == 0,
                after + 1 >= end || !ASCII.isLetterOrDigit(bytes[after + 1])
            {
                append(.decade, start, after + 1, .decade, number: (number < 30 ? 2000 : 1900) + number)
                return after + 1
            }
            if isEnd {
                append(.shortYear, start, after, [.shortYear, .digits], number: number)
                return after
            }
        }
        if isAfterWord, i < end, bytes[i] | 0x20 == 0x73,
            i + 1 >= end || !ASCII.isLetterOrDigit(bytes[i + 1])
        {
            append(.possessive, start, i + 1, [])
            return i + 1
        }
        append(.quote, start, i, [])
        return i
    }

    /// Whether the word ends in "-ed", and not in "-eed".
    private static func endsLikePast(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        end - start > 3 && bytes[end - 1] == 0x64 && bytes[end - 2] == 0x65 && bytes[end - 3] != 0x65
    }

    private static func endsInIng(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        end - start > 5 && bytes[end - 1] == 0x67 && bytes[end - 2] == 0x6E && bytes[end - 3] == 0x69
    }

    /// Whether the word ends in "-s", and not in "-ss", "-us" or "-is".
    private static func endsLikePlural(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        end - start > 3 && bytes[end - 1] == 0x73 && bytes[end - 2] != 0x73 && bytes[end - 2] != 0x75
            && bytes[end - 2] != 0x69
    }

    /// Bytes of a soft hyphen, zero width space, word joiner or byte order mark at `i`, else 0.
    private static func unseenLength(_ bytes: borrowing Span<UInt8>, _ i: Int, _ end: Int) -> Int {
        if i + 1 < end, bytes[i] == 0xC2, bytes[i + 1] == 0xAD { return 2 }
        guard i + 2 < end else { return 0 }
        switch (bytes[i], bytes[i + 1], bytes[i + 2]) {
        case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return 3
        default: return 0
        }
    }

    /// A word with soft hyphens or other unseen characters inside; its letters are looked up without them.
    private mutating func readBrokenWord(_ bytes: borrowing Span<UInt8>, at start: Int, end: Int) -> Int {
        var letters: [UInt8] = []
        var i = start
        var last = start
        while i < end {
            if ASCII.isLetter(bytes[i]) {
                letters.append(bytes[i])
                i += 1
                last = i
            } else if bytes[i] >= 0xC2, case let length = Self.unseenLength(bytes, i, end), length > 0 {
                i += length
            } else if Self.isLetterLead(bytes, i, end) {
                // No word of the rules has letters beyond ASCII.
                letters.append(bytes[i])
                i += bytes.scalar(at: i).length
                last = i
            } else {
                break
            }
        }
        let isAllCapitals = letters.count > 1 && letters.allSatisfy { ASCII.isLetter($0) && $0 < 0x60 }
        let hash = FNV1a(letters.map { $0 | 0x20 })
        let entry =
            letters.count <= lexicon.longest
            ? lexicon.find(letters.span, from: 0, to: letters.count, hash: hash) : nil
        return append(
            entry, bytes, start, last, end, isCapital: bytes[start] < 0x60, isAllCapitals: isAllCapitals)
    }

    /// Whether a letter beyond ASCII starts at `i`: Latin, Greek, Cyrillic and the rest, no punctuation.
    private static func isLetterLead(_ bytes: borrowing Span<UInt8>, _ i: Int, _ end: Int) -> Bool {
        let lead = bytes[i]
        guard lead >= 0xC3 else { return false }
        // U+02BC is a letter by name, and an apostrophe in print.
        if lead == 0xCA, i + 1 < end, bytes[i + 1] == 0xBC { return false }
        if lead < 0xE2 || lead > 0xE3 { return lead < 0xF0 && lead != 0xEF }
        // U+2000…U+2BFF are punctuation and symbols, U+3000…U+303F East Asian punctuation.
        return lead == 0xE3 && !(i + 1 < end && bytes[i + 1] == 0x80)
            || lead == 0xE2 && i + 1 < end && bytes[i + 1] >= 0xB0
    }
}

/// Tests of single bytes.
enum ASCII {
    @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    @inline(__always) static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || isLetter(byte)
    }
}
