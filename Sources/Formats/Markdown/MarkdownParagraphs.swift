/// Works around two limits of md4c 0.4: it searches the lines of a paragraph at each of its brackets, so that long
/// paragraphs have to be parted, and its tables need three dashes a cell under the head.
enum MarkdownParagraphs {
    /// The most lines times brackets of a paragraph: a thousand lines with a link in each.
    ///
    /// Measured with md4c 0.4.8: 4 ns for each, so 4 ms for a paragraph.
    private static let limit = 1_000_000
    /// The same limit for a table or code, which an empty line would break off.
    private static let blockLimit = 10_000_000

    /// The source with empty lines in overlong paragraphs, and with long enough rules in tables.
    ///
    /// Complexity: O(*n*).
    static func parted(_ source: ArraySlice<UInt8>) -> [UInt8] {
        var parted: [UInt8] = []
        var copied = source.startIndex
        var paragraph = Paragraph()
        var start = source.startIndex
        while start < source.endIndex {
            let end = source[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? source.endIndex
            paragraph.take(source[start..<end])
            if paragraph.isAtTableRule {
                parted += source[copied..<start]
                parted += ruleOfThreeDashes(source[start..<end])
                copied = end
            }
            if paragraph.lines * paragraph.brackets > (paragraph.isBlock ? blockLimit : limit) {
                parted += source[copied..<start]
                parted.append(0x0A)
                copied = start
                paragraph.restart(source[start..<end])
            }
            start = end + 1
        }
        return parted.isEmpty ? Array(source) : parted + source[copied...]
    }

    /// `|---|:---:|` for `|-|:-:|`
    private static func ruleOfThreeDashes(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var rule: [UInt8] = []
        var dashes = 0
        for byte in line {
            if dashes > 0, byte != UInt8(ascii: "-") {
                rule += repeatElement(UInt8(ascii: "-"), count: max(0, 3 - dashes))
                dashes = 0
            }
            if byte == UInt8(ascii: "-") { dashes += 1 }
            rule.append(byte)
        }
        return rule + repeatElement(UInt8(ascii: "-"), count: dashes > 0 ? max(0, 3 - dashes) : 0)
    }

    /// The state of the current group of lines.
    private struct Paragraph {
        private(set) var lines = 0
        private(set) var brackets = 0
        private var isTable = false
        private var fence: ArraySlice<UInt8>?

        var isBlock: Bool { isTable || fence != nil }

        /// Whether the last line was the rule under the head of a table.
        var isAtTableRule: Bool { isTable && lines == 2 }

        mutating func take(_ line: ArraySlice<UInt8>) {
            let content = line.drop { $0 == 0x20 || $0 == 0x09 }
            if content.isEmpty {
                (lines, brackets, isTable) = (0, 0, false)
                return
            }
            if takeFence(content) {
                (lines, brackets, isTable) = (0, 0, false)
                return
            }
            if lines == 1, fence == nil, Self.isDelimiterRow(content) { isTable = true }
            lines += 1
            brackets += Self.brackets(in: content)
        }

        /// Begins again with the current line.
        mutating func restart(_ line: ArraySlice<UInt8>) {
            (lines, brackets, isTable) = (1, Self.brackets(in: line), false)
        }

        private static func brackets(in line: ArraySlice<UInt8>) -> Int {
            line.count { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
        }

        /// Takes a line that opens or closes code; returns whether it does.
        private mutating func takeFence(_ line: ArraySlice<UInt8>) -> Bool {
            let marks = line.prefix { $0 == line.first }
            guard let mark = marks.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"),
                marks.count >= 3
            else { return false }
            let rest = line.dropFirst(marks.count)
            if let open = fence {
                guard open.first == mark, open.count <= marks.count, rest.allSatisfy({ $0 <= 0x20 }) else {
                    return false
                }
                fence = nil
            } else {
                guard mark == UInt8(ascii: "~") || !rest.contains(mark) else { return false }
                fence = marks
            }
            return true
        }

        /// `|---|:--:|`
        private static func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
            line.contains(UInt8(ascii: "-")) && line.contains(UInt8(ascii: "|"))
                && line.allSatisfy {
                    $0 <= 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "|")
                        || $0 == UInt8(ascii: ":")
                }
        }
    }
}
