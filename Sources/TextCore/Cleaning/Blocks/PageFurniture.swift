/// Finds what a printed page repeats around the story: running heads, feet and page numbers.
///
/// The text of a PDF has a form feed after each page, and the first and last lines of a page are its furniture: a
/// number that grows from page to page, or a line that another page has at the same edge. A text without form feeds
/// has none.
///
/// Known limitation: a running head that is told by the first page alone stays there, for it may be the headline.
struct PageFurniture {
    /// For each line, whether it belongs to the page and not to the story; empty where nothing does.
    private(set) var flags: [Bool] = []

    /// The rule of a removal.
    static let rule = "page.furniture"

    private let lines: [PlainTextBlocks.Line]
    private let bytes: [UInt8]

    /// Lines at either edge of a page that may be furniture.
    private static let edge = 2
    /// Scalars of a running head, and letters without which it says nothing.
    private static let widest = 100
    private static let fewestLetters = 3
    /// Digits of a page number.
    private static let mostDigits = 4

    /// - Complexity: O(lines, and bytes of those at the edges).
    init(_ lines: [PlainTextBlocks.Line], in text: ArticleText) {
        self.lines = lines
        bytes = text.utf8
        guard let last = lines.last, last.page > 0 else { return }
        flags = Array(repeating: false, count: lines.count)
        var pages = Array(repeating: 0..<0, count: last.page + 1)
        for (index, line) in lines.enumerated() {
            let page = pages[line.page]
            pages[line.page] = (page.isEmpty ? index : page.lowerBound)..<(index + 1)
        }
        for isTop in [true, false] {
            markNumbers(pages, isTop)
            markRepeats(pages, isTop)
        }
    }

    /// The lines at an edge of a page, the outermost first.
    private func edge(of page: Range<Int>, _ isTop: Bool) -> [Int] {
        isTop ? Array(page.prefix(Self.edge)) : Array(page.suffix(Self.edge).reversed())
    }

    /// Marks numbers that grow as the pages do.
    private mutating func markNumbers(_ pages: [Range<Int>], _ isTop: Bool) {
        var offsets: [Int: [Int]] = [:]
        for (place, page) in pages.enumerated() {
            for index in edge(of: page, isTop) {
                guard let number = number(lines[index].range) else { continue }
                offsets[number - place, default: []].append(index)
            }
        }
        for indices in offsets.values where Set(indices.map { lines[$0].page }).count > 1 {
            for index in indices { flags[index] = true }
        }
    }

    /// Marks lines that two pages have at the same edge, but for the first at the top of the first page.
    private mutating func markRepeats(_ pages: [Range<Int>], _ isTop: Bool) {
        var places: [UInt64: [Int]] = [:]
        for page in pages {
            for index in edge(of: page, isTop) where !flags[index] && lines[index].width <= Self.widest {
                if let key = key(lines[index].range) { places[key, default: []].append(index) }
            }
        }
        for indices in places.values where Set(indices.map { lines[$0].page }).count > 1 {
            for index in indices where !isTop || lines[index].page > 0 { flags[index] = true }
        }
    }

    /// The page's number in `12`, `- 12 -`, `Page 12`, `12 of 30`; `nil` where there is more.
    private func number(_ range: Range<Int>) -> Int? {
        var number: Int?
        var i = range.lowerBound
        while i < range.upperBound {
            if Ink.isDigit(UInt32(bytes[i])) {
                var value = 0
                let start = i
                while i < range.upperBound, Ink.isDigit(UInt32(bytes[i])), i - start < Self.mostDigits {
                    value = value * 10 + Int(bytes[i] - 0x30)
                    i += 1
                }
                if i < range.upperBound, Ink.isDigit(UInt32(bytes[i])) { return nil }
                number = number ?? value
            } else if bytes[i].isASCIILetter {
                var end = i
                while end < range.upperBound, bytes[end].isASCIILetter { end += 1 }
                guard Self.labels.contains(Array(bytes[i..<end].map { $0 | 0x20 })) else { return nil }
                i = end
            } else if Self.signs.contains(bytes[i]) {
                i += 1
            } else {
                return nil
            }
        }
        return number
    }

    private static let labels: Set<[UInt8]> = Set(["page", "p", "of"].map { Array($0.utf8) })
    private static let signs = Set(" \t-|/.[]()".utf8)

    /// The line without figures and blanks, letters in lower case; `nil` where few letters are left.
    private func key(_ range: Range<Int>) -> UInt64? {
        var key = FNV1a()
        var letters = 0
        for byte in bytes[range] where byte > 0x20 && !Ink.isDigit(UInt32(byte)) {
            if byte.isASCIILetter || byte >= 0x80 { letters += 1 }
            key.append(byte.isASCIILetter ? byte | 0x20 : byte)
        }
        return letters >= Self.fewestLetters ? key.value : nil
    }
}
