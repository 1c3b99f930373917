/// Finds the blocks of a plain text: one line a paragraph, or paragraphs of hard-wrapped lines.
///
/// Most stored articles hold a paragraph on each line. Some are wrapped at a column, with empty lines
/// or indents between paragraphs. Which of the two a text is shows in its line breaks: in a wrapped
/// text nearly every break inside a paragraph stands where the next word would not have fitted.
enum PlainTextBlocks {
    /// Blocks in text order, disjoint; all that lies outside them is blank.
    ///
    /// Complexity: O(*n*) in the length of the text.
    static func find(in text: ArticleText) -> [DraftBlock] {
        let lines = self.lines(of: text)
        let margin = WrapMargin(lines, in: text)
        let furniture = PageFurniture(lines, in: text).flags
        var blocks: [DraftBlock] = []
        blocks.reserveCapacity(lines.count)
        for (index, line) in lines.enumerated() {
            if !furniture.isEmpty, furniture[index] {
                blocks.append(DraftBlock(range: line.range, isFurniture: true))
                continue
            }
            let kind = markedKind(of: line.range, in: text)
            if let margin, index > 0, kind == nil, !(blocks.last?.isFurniture ?? true),
                margin.joins(lines[index - 1], line)
            {
                let last = blocks.count - 1
                blocks[last].range = blocks[last].range.lowerBound..<line.range.upperBound
            } else {
                blocks.append(DraftBlock(range: line.range, kind: kind))
            }
        }
        return blocks
    }

    /// A line with ink on it.
    struct Line {
        /// Without the blanks around it.
        var range: Range<Int>
        /// Blank scalars before the first ink.
        var indent: Int
        /// Scalars from the first to the last ink.
        var width: Int
        /// The column after the last ink.
        var end: Int { indent + width }
        /// Bytes of the first word, which decide whether it would have fitted on the line before.
        var firstWord: Int
        /// Whether the line before it in the text was empty (or there is none).
        var isAfterEmptyLine: Bool
        /// Whether its first scalar is a lower-case letter.
        var startsLower: Bool
        /// Whether it is drawn, not written: `-----`, `* * *`.
        var isRule: Bool
        /// Whether it begins with a list's marker.
        var isMarked: Bool
        /// Whether it ends in the middle of a word: a letter and a hyphen.
        var endsInHyphen: Bool
        /// Form feeds before it.
        var page: Int
    }

    private static func lines(of text: ArticleText) -> [Line] {
        let bytes = text.utf8.span
        var lines: [Line] = []
        var start = 0
        var i = 0
        var isAfterEmpty = true
        var page = 0
        func close(at end: Int) {
            let range = text.trimmed(start..<end)
            guard !range.isEmpty else {
                isAfterEmpty = true
                return
            }
            var width = 0
            var isRule = true
            for j in range where bytes[j] & 0xC0 != 0x80 {
                width += 1
                if isRule { isRule = Self.isDrawn(bytes[j]) }
            }
            var firstWord = 0
            for j in range {
                if bytes[j] == 0x20 || bytes[j] == 0x09 { break }
                if bytes[j] & 0xC0 != 0x80 { firstWord += 1 }
            }
            lines.append(
                Line(
                    range: range, indent: range.lowerBound - start, width: width, firstWord: firstWord,
                    isAfterEmptyLine: isAfterEmpty,
                    startsLower: Ink.isLower(bytes.scalar(at: range.lowerBound).value),
                    isRule: isRule && width >= 3, isMarked: markedKind(of: range, in: text) == .listItem,
                    endsInHyphen: range.count > 2 && bytes[range.upperBound - 1] == UInt8(ascii: "-")
                        && bytes[range.upperBound - 2].isASCIILetter,
                    page: page))
            isAfterEmpty = false
        }
        while i < bytes.count {
            let byte = bytes[i]
            if byte > 0x0D && byte < 0xC2 {
                i += 1
            } else if byte == 0x0A || byte == 0x0B || byte == 0x0C {
                close(at: i)
                if byte == 0x0C {
                    page += 1
                    isAfterEmpty = true
                }
                i += 1
                start = i
            } else if byte == 0x0D {
                close(at: i)
                i += i + 1 < bytes.count && bytes[i + 1] == 0x0A ? 2 : 1
                start = i
            } else if byte >= 0xC2 {
                let (value, length) = bytes.scalar(at: i)
                if value == 0x85 || value == 0x2028 || value == 0x2029 {
                    close(at: i)
                    start = i + length
                }
                i += length
            } else {
                i += 1
            }
        }
        close(at: bytes.count)
        return lines
    }

    /// Whether rules between parts of a text are drawn with the byte.
    private static func isDrawn(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "*"),
            UInt8(ascii: "~"), UInt8(ascii: "+"), UInt8(ascii: "#"), 0x20:
            true
        default: false
        }
    }

    /// The kind that a line's own marker shows: `- `, `* `, `• `, `1. `, `1) `, `> `, `# `.
    private static func markedKind(of range: Range<Int>, in text: ArticleText) -> BlockKind? {
        let bytes = text.utf8.span
        func isSpace(_ i: Int) -> Bool {
            i < range.upperBound && (bytes[i] == 0x20 || bytes[i] == 0x09 || bytes[i] == 0xC2)
        }
        let start = range.lowerBound
        switch bytes[start] {
        case UInt8(ascii: "-"), UInt8(ascii: "*"):
            return isSpace(start + 1) ? .listItem : nil
        case UInt8(ascii: ">"):
            return isSpace(start + 1) ? .quote : nil
        case UInt8(ascii: "#"):
            var i = start
            while i < range.upperBound && bytes[i] == UInt8(ascii: "#") { i += 1 }
            return i - start <= 6 && isSpace(i) ? .heading(level: i - start) : nil
        case 0x30...0x39:
            var i = start
            while i < range.upperBound && i - start < 3 && Ink.isDigit(UInt32(bytes[i])) { i += 1 }
            guard i < range.upperBound, bytes[i] == UInt8(ascii: ".") || bytes[i] == UInt8(ascii: ")")
            else { return nil }
            return isSpace(i + 1) ? .listItem : nil
        case 0xE2:
            let (value, length) = bytes.scalar(at: start)
            return value == 0x2022 && isSpace(start + length) ? .listItem : nil
        default:
            return nil
        }
    }
}
