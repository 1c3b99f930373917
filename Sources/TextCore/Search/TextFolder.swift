/// Folds blocks of a text for searching, byte by byte, and notes where each folded byte came from.
///
/// Case (unless kept), accents, quotes, dashes and kinds of white space are levelled; a run of white
/// space is one space; invisible signs, and white space after a hyphen that a word ends in, are dropped,
/// so `well-⏎known` reads `well-known`. The same folding is done to the query, and that alone makes the two
/// comparable.
struct TextFolder {
    /// Set between blocks; no UTF-8 text holds it, so that no match spans two blocks.
    static let separator: UInt8 = 0xFF

    private(set) var folded: [UInt8] = []
    private(set) var origins = OriginMap()
    private let table: FoldingTable

    /// The last scalar written, its first byte in `folded` and in the text; -1 at the start of a block.
    private var lastScalar: UInt32 = 0
    private var lastFolded = -1
    private var lastOrigin = 0
    /// The line break after a soft hyphen is dropped with it.
    private var isAfterSoftHyphen = false
    /// White space goes on that is dropped or already written.
    private var isInSpace = false

    init(table: FoldingTable, capacity: Int) {
        self.table = table
        folded.reserveCapacity(capacity)
    }

    /// Folds the bytes of one block.
    ///
    /// - Precondition: the bytes are well-formed UTF-8 and the range is on scalar boundaries.
    mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
        if !folded.isEmpty { folded.append(Self.separator) }
        lastFolded = -1
        isInSpace = false
        isAfterSoftHyphen = false
        var i = range.lowerBound
        while i < range.upperBound {
            i = appendPlain(text, i..<range.upperBound)
            guard i < range.upperBound else { return }
            let (scalar, length) = text.scalar(at: i)
            append(table.fold(scalar), scalar, at: i, length: length, of: text)
            i += length
        }
    }

    /// Folds a stretch of words with single spaces between them, the usual case; returns its end.
    private mutating func appendPlain(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
        let start = range.lowerBound
        let end = endOfPlain(text, range)
        guard end > start else { return start }
        let ascii = table.ascii
        origins.append(folded: folded.count, origin: start)
        for i in start..<end {
            let plain = ascii[Int(text[i])]
            folded.append(plain == 0 ? 0x20 : plain)
        }
        note(UInt32(folded[folded.count - 1]), folded: folded.count - 1, origin: end - 1)
        return end
    }

    /// The end of a stretch in which each byte folds to one byte, whatever precedes and follows it.
    private func endOfPlain(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
        let ascii = table.ascii
        func isPlain(_ i: Int) -> Bool {
            i < range.upperBound && text[i] < 0x80 && ascii[Int(text[i])] != 0
        }
        var i = range.lowerBound
        guard isPlain(i) else { return i }
        while true {
            i += 1
            if isPlain(i) { continue }
            guard i < range.upperBound, text[i] == 0x20, text[i - 1] != 0x2D, isPlain(i + 1) else {
                return i
            }
        }
    }

    private mutating func append(
        _ entry: FoldedScalar, _ scalar: UInt32, at i: Int, length: Int, of text: Span<UInt8>
    ) {
        switch entry.kind {
        case .same:
            if scalar >= 0x1100, compose(scalar, endingAt: i + length) { return }
            write(scalar, at: i)
            for k in 0..<length { folded.append(text[i + k]) }
        case .replaced:
            let start = folded.count
            for k in 0..<entry.length { folded.append(entry.byte(k)) }
            let value = folded.span.scalar(at: start)
            let isOneForOne = value.length == length && entry.length == length
            write(value.value, at: i, foldedStart: start, unitLength: isOneForOne ? 0 : length)
        case .space: appendSpace(at: i, length: length, endsLine: false)
        case .lineBreak: appendSpace(at: i, length: length, endsLine: true)
        case .softHyphen: isAfterSoftHyphen = true
        case .mark: extendLast(to: i + length)
        case .invisible: break
        }
    }

    /// Notes the scalar that is written at `foldedStart`, by default at the end.
    private mutating func write(
        _ scalar: UInt32, at origin: Int, foldedStart: Int? = nil, unitLength: Int = 0
    ) {
        let start = foldedStart ?? folded.count
        origins.append(folded: start, origin: origin, unitLength: unitLength)
        note(scalar, folded: start, origin: origin)
    }

    private mutating func note(_ scalar: UInt32, folded: Int, origin: Int) {
        lastScalar = scalar
        lastFolded = folded
        lastOrigin = origin
        isInSpace = false
        isAfterSoftHyphen = false
    }

    private mutating func appendSpace(at i: Int, length: Int, endsLine: Bool) {
        if isInSpace {
            if lastScalar == 0x20 { extendLast(to: i + length) }
            return
        }
        let dropsSpace = isAfterSoftHyphen && endsLine || endsInWordHyphen
        if !dropsSpace {
            write(0x20, at: i, unitLength: length == 1 ? 0 : length)
            folded.append(0x20)
        }
        isInSpace = true
    }

    /// Whether the last sign is a hyphen that stands at the end of a word.
    private var endsInWordHyphen: Bool {
        guard lastFolded > 0, lastScalar == 0x2D else { return false }
        let before = folded[lastFolded - 1]
        return before != 0x20 && before != 0x2D && before != Self.separator
    }

    /// Makes the last scalar and everything up to `end` one unit, so that a match takes all of it or nothing.
    private mutating func extendLast(to end: Int) {
        guard lastFolded >= 0 else { return }
        origins.makeUnit(folded: lastFolded, origin: lastOrigin, end: end)
    }

    /// Joins characters that some files store apart: a Hangul syllable's letters, a kana and its voicing mark.
    private mutating func compose(_ scalar: UInt32, endingAt end: Int) -> Bool {
        guard lastFolded >= 0, !isInSpace, let joined = Composition.compose(lastScalar, scalar) else {
            return false
        }
        folded.removeSubrange(lastFolded...)
        folded.append(contentsOf: String(Character(joined)).utf8)
        lastScalar = joined.value
        extendLast(to: end)
        return true
    }
}
