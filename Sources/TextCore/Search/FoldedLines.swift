/// Many short lines, folded once, in which words are looked up at every key press.
///
///     var lines = FoldedLines(isCaseExact: false)
///     for title in titles { lines.append(Array(title.utf8)) }
///     lines.numbers(holding: "cafe")     // of the lines with Café in them
///
/// It folds as ``StorySearch`` does, but finds lines, not places in them.
package struct FoldedLines: Sendable {
    /// The lines, each after a separator.
    private var folded: [UInt8] = []
    /// The end of each line in the folded bytes.
    private var ends: [Int32] = []
    private let table: FoldingTable

    /// - Parameters:
    ///   - isCaseExact: whether `A` and `a` differ.
    ///   - capacity: the expected size of all lines, in bytes.
    package init(isCaseExact: Bool, capacity: Int = 0) {
        table = SearchPattern.table(isCaseExact: isCaseExact)
        folded.reserveCapacity(capacity)
    }

    private init(table: FoldingTable) { self.table = table }

    package var count: Int { ends.count }

    /// Adds a line of well-formed UTF-8, unless all lines would be longer than 2 GB.
    ///
    /// Complexity: O(*n*); a line of plain ASCII, and most are, costs little more than to copy it.
    package mutating func append(_ line: [UInt8]) {
        folded.append(TextFolder.separator)
        let start = folded.count
        if start + 4 * line.count < Int(Int32.max) {
            folded.append(contentsOf: line)
            if !foldPlain(from: start) {
                folded.removeLast(line.count)
                var folder = TextFolder(table: table, capacity: line.count)
                folder.append(line.span, 0..<line.count)
                folded += folder.folded
            }
        }
        ends.append(Int32(clamping: folded.count))
    }

    /// Folds the last line in place if it consists of ASCII words with single spaces between them; returns whether it does.
    private mutating func foldPlain(from start: Int) -> Bool {
        let ascii = table.ascii
        var bytes = folded.mutableSpan
        var last: UInt8 = 0x20
        for i in start..<bytes.count {
            let byte = bytes[i]
            guard byte < 0x80 else { return false }
            let plain = ascii[Int(byte)]
            if plain != 0 {
                bytes[i] = plain
                last = plain
            } else {
                // A hyphen at the end of a word takes the space after it away.
                guard byte == 0x20, last != 0x20, last != 0x2D else { return false }
                last = 0x20
            }
        }
        return last != 0x20 || start == bytes.count
    }

    /// The folded bytes of a line.
    package func bytes(of line: Int) -> ArraySlice<UInt8> {
        let end = Int(ends[line])
        let start = line == 0 ? 1 : Int(ends[line - 1]) + 1
        return folded[min(start, end)..<end]
    }

    /// The numbers of the lines that hold the words, in order; empty for words that searching ignores.
    ///
    /// Complexity: O(bytes of all lines), about 2 ms for 50,000 titles.
    package func numbers(holding words: String) -> [Int] {
        var query = FoldedLines(table: table)
        query.append(Array(words.utf8))
        let needle = Array(query.bytes(of: 0))
        guard !needle.isEmpty else { return [] }
        let search = ByteSearch(needle)
        var numbers: [Int] = []
        var line = 0
        var start = 0
        while let found = search.firstIndex(in: folded.span, from: start) {
            while ends[line] <= found { line += 1 }
            numbers.append(line)
            start = Int(ends[line])
        }
        return numbers
    }
}
