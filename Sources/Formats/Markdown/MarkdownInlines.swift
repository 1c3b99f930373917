import TextCore

/// The text of a Markdown block without the marks of emphasis, code, links and images.
struct MarkdownInlines {
    /// What is shown.
    private(set) var text: [UInt8] = []
    /// The text that stands for an image, if there was one with such a text.
    private(set) var imageText: [UInt8]?

    /// A run of `*`, `_` or `~` that may open or close emphasis.
    private struct Delimiter {
        let mark: UInt8
        /// Marks not used up by a match.
        var left: Int
        /// Where the marks are in `text`: they stand there until all matches are known.
        let position: Int
        let length: Int
        let canOpen: Bool
        let canClose: Bool
    }

    private var delimiters: [Delimiter] = []
    /// `[` and `![` that are not closed: positions in `text` and in the source.
    private var brackets: [(textStart: Int, sourceStart: Int, isImage: Bool, delimiters: Int)] = []
    private let source: [UInt8]
    private let definitions: MarkdownDefinitions
    /// Where a search for a run of backticks of each length found none, so that it is not made again.
    private var missingCodeEnds: Set<Int> = []

    /// The last `>` that a search found; the end of the source where it found none.
    private var angleEnd = -1
    /// Bytes of a tag, an address or the target of a link; what is longer is text.
    private static let tagLimit = 2000

    /// Complexity: O(*n*).
    init(_ source: [UInt8], _ definitions: MarkdownDefinitions) {
        self.source = source
        self.definitions = definitions
        text.reserveCapacity(source.count)
        var i = 0
        while i < source.count { i = take(at: i) }
        removeMatchedDelimiters(from: 0)
        text = Array(HTMLEntities.decoded(String(decoding: text, as: UTF8.self)).utf8)
    }

    /// Takes what begins at `i`; returns where the next thing begins.
    private mutating func take(at i: Int) -> Int {
        switch source[i] {
        case UInt8(ascii: "\\") where i + 1 < source.count && Self.isPunctuation(source[i + 1]):
            text.append(source[i + 1])
            return i + 2
        case UInt8(ascii: "`"): return takeCode(at: i)
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): return takeDelimiters(at: i)
        case UInt8(ascii: "!") where i + 1 < source.count && source[i + 1] == UInt8(ascii: "["):
            brackets.append((text.count, i + 2, true, delimiters.count))
            text.append(contentsOf: "![".utf8)
            return i + 2
        case UInt8(ascii: "["):
            brackets.append((text.count, i + 1, false, delimiters.count))
            text.append(source[i])
            return i + 1
        case UInt8(ascii: "]"): return takeClosingBracket(at: i)
        case UInt8(ascii: "<"): return takeAngle(at: i)
        default:
            text.append(source[i])
            return i + 1
        }
    }

    private mutating func takeCode(at start: Int) -> Int {
        let length = source[start...].prefix { $0 == UInt8(ascii: "`") }.count
        var i = start + length
        while i < source.count, !missingCodeEnds.contains(length) {
            guard source[i] == UInt8(ascii: "`") else {
                i += 1
                continue
            }
            let run = source[i...].prefix { $0 == UInt8(ascii: "`") }.count
            if run == length {
                text.append(contentsOf: source[(start + length)..<i])
                return i + run
            }
            i += run
        }
        missingCodeEnds.insert(length)
        text.append(contentsOf: source[start..<(start + length)])
        return start + length
    }

    /// An address in angle brackets, or a tag, which is not shown.
    private mutating func takeAngle(at start: Int) -> Int {
        let next = start + 1 < source.count ? source[start + 1] : 0x20
        let isTag =
            next | 0x20 >= 0x61 && next | 0x20 <= 0x7A || next == UInt8(ascii: "/")
            || next == UInt8(ascii: "!")
        guard isTag, let end = nextAngle(after: start), end - start <= Self.tagLimit else {
            text.append(source[start])
            return start + 1
        }
        let content = source[(start + 1)..<end]
        if !content.contains(where: { $0 <= 0x20 }),
            content.contains(UInt8(ascii: ":")) || content.contains(UInt8(ascii: "@"))
        {
            text.append(contentsOf: content)
        } else if content.starts(with: "br".utf8) {
            text.append(UInt8(ascii: "\n"))
        }
        return end + 1
    }

    /// Where the next `>` stands. Each stretch of the source is searched once.
    private mutating func nextAngle(after start: Int) -> Int? {
        if angleEnd < start {
            angleEnd = source[start...].firstIndex(of: UInt8(ascii: ">")) ?? source.count
        }
        return angleEnd < source.count ? angleEnd : nil
    }

    private mutating func takeClosingBracket(at i: Int) -> Int {
        guard let bracket = brackets.popLast() else {
            text.append(source[i])
            return i + 1
        }
        let label = source[bracket.sourceStart..<i]
        guard let end = endOfTarget(after: i, label: label) else {
            text.append(source[i])
            return i + 1
        }
        removeMatchedDelimiters(from: bracket.delimiters)
        let mark = bracket.isImage ? 2 : 1
        if bracket.isImage {
            let shown = Array(text[(bracket.textStart + mark)...])
            if !shown.isEmpty { imageText = shown }
            text.removeSubrange(bracket.textStart...)
        } else {
            text.removeSubrange(bracket.textStart..<(bracket.textStart + mark))
        }
        return end
    }

    /// Where a link ends whose text ends at the bracket at `i`; `nil` where it is none.
    private func endOfTarget(after i: Int, label: ArraySlice<UInt8>) -> Int? {
        guard i + 1 < source.count else { return definitions.contains(label) ? i + 1 : nil }
        switch source[i + 1] {
        case UInt8(ascii: "("):
            var depth = 0
            for j in (i + 1)..<min(source.count, i + Self.tagLimit) {
                if source[j] == UInt8(ascii: "\n") { return nil }
                if source[j] == UInt8(ascii: "(") { depth += 1 }
                if source[j] == UInt8(ascii: ")") { depth -= 1 }
                if depth == 0 { return j + 1 }
            }
            return nil
        case UInt8(ascii: "["):
            guard let close = source[(i + 2)...].prefix(1000).firstIndex(of: UInt8(ascii: "]")) else {
                return nil
            }
            let name = close == i + 2 ? label : source[(i + 2)..<close]
            return definitions.contains(name) ? close + 1 : nil
        default:
            return definitions.contains(label) ? i + 1 : nil
        }
    }
}

/// Emphasis.
///
/// Source: CommonMark 0.31, section 6.2, without the rule of multiples of three.
extension MarkdownInlines {
    private mutating func takeDelimiters(at start: Int) -> Int {
        let mark = source[start]
        let length = source[start...].prefix { $0 == mark }.count
        let end = start + length
        let before = start > 0 ? source[start - 1] : 0x20
        let after = end < source.count ? source[end] : 0x20
        let isAfterMark = Self.isPunctuation(before) || Self.isGeneralPunctuation(source, at: start - 3)
        let isBeforeMark = Self.isPunctuation(after) || Self.isGeneralPunctuation(source, at: end)
        let isLeft = after > 0x20 && (!isBeforeMark || before <= 0x20 || isAfterMark)
        let isRight = before > 0x20 && (!isAfterMark || after <= 0x20 || isBeforeMark)
        let isUnderscore = mark == UInt8(ascii: "_")
        // One tilde is a sign ("~30"), two strike text out.
        let counts = mark != UInt8(ascii: "~") || length == 2
        delimiters.append(
            Delimiter(
                mark: mark, left: length, position: text.count, length: length,
                canOpen: counts && isLeft && (!isUnderscore || !isRight || isAfterMark),
                canClose: counts && isRight && (!isUnderscore || !isLeft || isBeforeMark)))
        text.append(contentsOf: source[start..<end])
        return end
    }

    /// Matches the delimiters from `first` on and takes the matched marks out of the text.
    private mutating func removeMatchedDelimiters(from first: Int) {
        guard first < delimiters.count else { return }
        // Openers that wait, for each mark; a match closes off those of other marks inside it.
        var openers: [UInt8: [Int]] = [:]
        for i in first..<delimiters.count {
            let mark = delimiters[i].mark
            while delimiters[i].canClose, delimiters[i].left > 0, let opener = openers[mark]?.last {
                let used = min(delimiters[opener].left, delimiters[i].left)
                delimiters[opener].left -= used
                delimiters[i].left -= used
                if delimiters[opener].left == 0 { openers[mark]?.removeLast() }
                for other in openers.keys where other != mark {
                    while let inside = openers[other]?.last, inside > opener {
                        openers[other]?.removeLast()
                    }
                }
            }
            if delimiters[i].canOpen, delimiters[i].left > 0 { openers[mark, default: []].append(i) }
        }
        let matched = delimiters[first...].filter { $0.left < $0.length }
        delimiters.removeSubrange(first...)
        guard let start = matched.first?.position else { return }
        var kept: [UInt8] = []
        var position = start
        for delimiter in matched {
            kept.append(contentsOf: text[position..<(delimiter.position + delimiter.left)])
            position = delimiter.position + delimiter.length
        }
        kept.append(contentsOf: text[position...])
        text.replaceSubrange(start..., with: kept)
    }

    /// Whether a scalar of U+2000–U+203F stands at `i`: typographic quotes, dashes and spaces.
    private static func isGeneralPunctuation(_ source: [UInt8], at i: Int) -> Bool {
        i >= 0 && i + 1 < source.count && source[i] == 0xE2 && source[i + 1] == 0x80
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}
