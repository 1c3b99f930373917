import TextCore

/// Finds the blocks of Markdown, line by line.
struct MarkdownBlocks {
    private typealias Line = ArraySlice<UInt8>

    /// The block in work: its kind, and its lines without markers, with the breaks between them.
    private var kind = BlockKind.paragraph
    private var content: [UInt8] = []
    private var isOpen = false

    /// Complexity: O(*n*).
    static func write(_ lines: [ArraySlice<UInt8>], to writer: inout MarkdownWriter) {
        var blocks = MarkdownBlocks()
        var i = 0
        while i < lines.count {
            i += blocks.take(lines, at: i, to: &writer)
        }
        blocks.close(to: &writer)
    }

    /// Takes the line at `i` and what belongs to it; returns how many lines that were.
    private mutating func take(_ lines: [Line], at i: Int, to writer: inout MarkdownWriter) -> Int {
        var line = lines[i]
        let isQuote = Self.stripQuoteMarks(&line)
        let marker = line.drop { $0 == 0x20 || $0 == 0x09 }
        if marker.isEmpty {
            close(to: &writer)
            return 1
        }
        if let fence = Self.fence(opening: marker) {
            close(to: &writer)
            return takeFenced(lines, at: i, fence, to: &writer)
        }
        if !isOpen, MarkdownDefinitions.name(in: line) != nil { return 1 }
        if let level = Self.headingLevel(marker) {
            close(to: &writer)
            writer.add(Self.headingContent(marker, level: level), as: .heading(level: level))
            return 1
        }
        if isOpen, kind == .paragraph, !isQuote, let level = Self.setextLevel(marker) {
            kind = .heading(level: level)
            close(to: &writer)
            return 1
        }
        if Self.isThematicBreak(marker) {
            close(to: &writer)
            return 1
        }
        if let item = Self.listItemContent(marker) {
            close(to: &writer)
            open(.listItem, item)
            return 1
        }
        if !isOpen, i + 1 < lines.count, marker.contains(UInt8(ascii: "|")),
            Self.isDelimiterRow(lines[i + 1])
        {
            return takeTable(lines, at: i, to: &writer)
        }
        if isQuote, isOpen, kind != .quote { close(to: &writer) }
        if isOpen {
            append(marker)
        } else {
            open(isQuote ? .quote : .paragraph, marker)
        }
        return 1
    }

    private mutating func open(_ kind: BlockKind, _ line: Line) {
        self.kind = kind
        content = Array(line)
        isOpen = true
    }

    /// Adds a line to the block in work. A line end is a space, after two spaces or a backslash a break.
    private mutating func append(_ line: Line) {
        // Compared with ==, the suffix would be an array, for which all of the block is read.
        var isHardBreak = content.suffix(2).elementsEqual([0x20, 0x20])
        while let last = content.last, last == 0x20 || last == 0x09 { content.removeLast() }
        if content.last == UInt8(ascii: "\\") {
            content.removeLast()
            isHardBreak = true
        }
        content.append(isHardBreak ? UInt8(ascii: "\n") : UInt8(ascii: " "))
        content.append(contentsOf: line)
    }

    private mutating func close(to writer: inout MarkdownWriter) {
        if isOpen { writer.add(content, as: kind) }
        isOpen = false
        content = []
    }

    private mutating func takeFenced(
        _ lines: [Line], at i: Int, _ fence: (mark: UInt8, length: Int), to writer: inout MarkdownWriter
    ) -> Int {
        var end = i + 1
        while end < lines.count {
            var line = lines[end]
            _ = Self.stripQuoteMarks(&line)
            let marker = line.drop { $0 == 0x20 }
            if marker.count >= fence.length, marker.prefix(fence.length).allSatisfy({ $0 == fence.mark }),
                marker.allSatisfy({ $0 == fence.mark || $0 == 0x20 })
            {
                break
            }
            end += 1
        }
        writer.add(literal: Array(lines[(i + 1)..<end].joined(separator: [0x0A])))
        return end - i + 1
    }

    private func takeTable(_ lines: [Line], at i: Int, to writer: inout MarkdownWriter) -> Int {
        var end = i
        while end < lines.count, lines[end].contains(UInt8(ascii: "|")) {
            if end != i + 1 { writer.add(cells: Self.cells(of: lines[end])) }
            end += 1
        }
        return end - i
    }
}

/// How lines are marked.
extension MarkdownBlocks {
    /// Takes `>` marks off; returns whether there was one.
    private static func stripQuoteMarks(_ line: inout Line) -> Bool {
        var isQuote = false
        while true {
            let rest = line.drop { $0 == 0x20 }
            guard rest.first == UInt8(ascii: ">"), rest.startIndex - line.startIndex <= 3 else {
                return isQuote
            }
            line = rest.dropFirst()
            if line.first == 0x20 { line.removeFirst() }
            isQuote = true
        }
    }

    private static func headingLevel(_ line: Line) -> Int? {
        let level = line.prefix { $0 == UInt8(ascii: "#") }.count
        guard (1...6).contains(level) else { return nil }
        let rest = line.dropFirst(level)
        return rest.isEmpty || rest.first == 0x20 || rest.first == 0x09 ? level : nil
    }

    /// The heading without the marks before it and those that may close it.
    private static func headingContent(_ line: Line, level: Int) -> [UInt8] {
        var content = line.dropFirst(level)
        while let last = content.last, last <= 0x20 { content.removeLast() }
        var open = content
        while open.last == UInt8(ascii: "#") { open.removeLast() }
        if open.last.map({ $0 <= 0x20 }) ?? true { content = open }
        return Array(content)
    }

    /// The level that a line of `===` or `---` under a paragraph makes of it.
    private static func setextLevel(_ line: Line) -> Int? {
        var line = line
        while let last = line.last, last <= 0x20 { line.removeLast() }
        guard let mark = line.first, line.allSatisfy({ $0 == mark }) else { return nil }
        return mark == UInt8(ascii: "=") ? 1 : mark == UInt8(ascii: "-") && line.count > 1 ? 2 : nil
    }

    private static func isThematicBreak(_ line: Line) -> Bool {
        guard let mark = line.first,
            [UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "_")].contains(mark)
        else {
            return false
        }
        var marks = 0
        for byte in line where byte > 0x20 {
            guard byte == mark else { return false }
            marks += 1
        }
        return marks >= 3
    }

    /// The item's text, if the line begins one: a bullet or a number, then a space.
    private static func listItemContent(_ line: Line) -> Line? {
        var rest = line
        if let first = rest.first,
            [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(first)
        {
            rest.removeFirst()
        } else {
            // A year that ends a wrapped line's sentence ("2022. The") is not the number of an item.
            let digits = rest.prefix { (0x30...0x39).contains($0) }.count
            guard (1...3).contains(digits) else { return nil }
            rest = rest.dropFirst(digits)
            guard rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")") else { return nil }
            rest.removeFirst()
        }
        guard rest.first == 0x20 || rest.first == 0x09 else { return nil }
        return rest.drop { $0 == 0x20 || $0 == 0x09 }
    }

    /// The mark and length of a fence that opens code.
    private static func fence(opening line: Line) -> (mark: UInt8, length: Int)? {
        guard let mark = line.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
            return nil
        }
        let length = line.prefix { $0 == mark }.count
        guard length >= 3, mark != UInt8(ascii: "`") || !line.dropFirst(length).contains(mark) else {
            return nil
        }
        return (mark, length)
    }

    /// `|---|:--:|`
    private static func isDelimiterRow(_ line: Line) -> Bool {
        line.contains(UInt8(ascii: "-")) && line.contains(UInt8(ascii: "|"))
            && line.allSatisfy {
                $0 <= 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":")
            }
    }

    /// The cells of a row; `\|` is no border.
    private static func cells(of line: Line) -> [[UInt8]] {
        var cells: [[UInt8]] = [[]]
        var isEscaped = false
        for byte in line {
            if byte == UInt8(ascii: "|"), !isEscaped {
                cells.append([])
            } else {
                cells[cells.count - 1].append(byte)
            }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        return cells
    }
}
