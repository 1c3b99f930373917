/// Tells, mark by mark, whether a block is inside quotation marks.
///
/// Double marks say which way they point, or alternate. A single mark may also be an apostrophe, so it is
/// judged by its neighbours and by the next single mark: `'The Big One', which …` opens and closes;
/// `don't`, `the dogs' home`, `'90s` and `rock 'n' roll` do neither.
///
/// Limitation: a word outside ``elided`` that lost its first letters opens a quotation (`the 'gram`) unless
/// another one opens before it closes.
struct Quotation {
    private let block: Range<Int>
    private var isInDouble = false
    private var isInSingle = false

    init(in block: Range<Int>) { self.block = block }

    /// Whether the text after the last mark is quoted.
    var isOpen: Bool { isInDouble || isInSingle }

    /// Reads a straight double mark.
    mutating func toggleDouble() { isInDouble.toggle() }

    /// Reads a double mark that says which way it points.
    mutating func setDouble(_ isOpening: Bool) { isInDouble = isOpening }

    /// Reads the single mark at byte `i`, straight or curly.
    ///
    /// Complexity: O(*n*) in the bytes up to the next single quotation mark.
    mutating func readSingle(_ bytes: borrowing Span<UInt8>, at i: Int) {
        guard let role = role(of: bytes, at: i) else { return }
        switch role {
        case .opening:
            // A quotation may go on in the next block; one that opens twice was an apostrophe at first.
            isInSingle = isInSingle || nextRole(bytes, after: i) != .opening
        case .closing: isInSingle = false
        case .possiblyClosing:
            if isInSingle, nextRole(bytes, after: i) != .closing { isInSingle = false }
        }
    }

    private enum Role {
        case opening, closing
        /// After a word that may end in an apostrophe: `dogs'`, `singin'`.
        case possiblyClosing
    }

    /// What a single mark does; `nil` for an apostrophe.
    private func role(of bytes: borrowing Span<UInt8>, at i: Int) -> Role? {
        let (mark, length) = bytes.scalar(at: i)
        let after = i + length < block.upperBound ? bytes.scalar(at: i + length).value : 0x20
        let before = bytes.scalar(endingAt: i, from: block.lowerBound)?.value ?? 0x20
        if mark != 0x2019, Self.maySeparate(before) {
            return Ink.isBlank(after) || isElision(bytes, from: i + length) ? nil : .opening
        }
        guard mark != 0x2018, !Ink.isBlank(before), !Ink.isLetter(after), !Ink.isDigit(after),
            !endsElision(bytes, at: i)
        else { return nil }
        return mayEndInApostrophe(bytes, before: i) && Ink.isBlank(after) && i + length < block.upperBound
            ? .possiblyClosing : .closing
    }

    private func nextRole(_ bytes: borrowing Span<UInt8>, after i: Int) -> Role? {
        var i = i + bytes.scalar(at: i).length
        while i < block.upperBound {
            if Self.isSingleMark(bytes, at: i, end: block.upperBound) {
                if let role = role(of: bytes, at: i) { return role }
            }
            i += 1
        }
        return nil
    }

    private static func isSingleMark(_ bytes: borrowing Span<UInt8>, at i: Int, end: Int) -> Bool {
        bytes[i] == 0x27
            || bytes[i] == 0xE2 && i + 2 < end && bytes[i + 1] == 0x80 && bytes[i + 2] & 0xFE == 0x98
    }

    /// Whether a mark may open after this scalar.
    private static func maySeparate(_ value: UInt32) -> Bool {
        Ink.isBlank(value) || value == 0x22 || Ink.isOpener(value) || (0x2012...0x2015).contains(value)
    }

    // MARK: Apostrophes

    /// Words in print that begin with an apostrophe.
    private static let elided: [StaticString] = ["n", "em", "tis", "twas", "til", "cause", "cos", "bout"]

    /// Whether the word at `start` lost its first letters or figures: `'90s`, `'98`, `'em`.
    private func isElision(_ bytes: borrowing Span<UInt8>, from start: Int) -> Bool {
        var end = start
        while end < block.upperBound, ASCII.isDigit(bytes[end]) { end += 1 }
        if end - start == 2 {
            if end < block.upperBound, bytes[end] | 0x20 == 0x73 { end += 1 }
            return end == block.upperBound || !Ink.isLetter(bytes.scalar(at: end).value)
        }
        end = start
        while end < block.upperBound, ASCII.isLetter(bytes[end]) { end += 1 }
        return Self.elided.contains { word in
            word.utf8CodeUnitCount == end - start
                && word.withUTF8Buffer { letters in
                    letters.indices.allSatisfy { letters[$0] == bytes[start + $0] | 0x20 }
                }
        }
    }

    /// Whether the mark at `i` is the second one of `'n'`.
    private func endsElision(_ bytes: borrowing Span<UInt8>, at i: Int) -> Bool {
        guard i - 1 > block.lowerBound, bytes[i - 1] | 0x20 == 0x6E,
            let (mark, length) = bytes.scalar(endingAt: i - 1, from: block.lowerBound),
            mark == 0x27 || mark == 0x2018 || mark == 0x2019
        else { return false }
        let before = bytes.scalar(endingAt: i - 1 - length, from: block.lowerBound)?.value ?? 0x20
        return Ink.isBlank(before)
    }

    /// Whether the word that ends at `i` is a plural, or a participle without its g.
    private func mayEndInApostrophe(_ bytes: borrowing Span<UInt8>, before i: Int) -> Bool {
        guard i - 2 >= block.lowerBound else { return false }
        return bytes[i - 1] == 0x73
            && Ink.isLetter(bytes.scalar(endingAt: i - 1, from: block.lowerBound)?.value ?? 0)
            || bytes[i - 1] == 0x6E && bytes[i - 2] == 0x69
    }
}
