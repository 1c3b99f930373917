import Articles
import TextCore

/// How the lines of the list are ordered.
struct ListOrder: Hashable, Sendable {
    enum Key: String, Hashable, Sendable, CaseIterable {
        case date, title, source, length
    }

    var key = Key.date
    /// Whether the order is reversed: oldest, `z` or shortest first.
    var isReversed = false

    /// What the status line calls it.
    var name: String {
        switch key {
        case .date: isReversed ? "oldest first" : "newest first"
        case .title: isReversed ? "by title, from the last" : "by title"
        case .source: isReversed ? "by source, from the last" : "by source"
        case .length: isReversed ? "shortest first" : "longest first"
        }
    }

    /// All rows of a catalogue in this order; rows that are alike stay newest first.
    ///
    /// What has no source or no known length comes last, before it is reversed.
    ///
    /// Complexity: O(*n* log *n*).
    func rows(of catalogue: ArticleCatalogue) -> [Int32] {
        let rows: [Int32]
        switch key {
        case .date: rows = Array(0..<Int32(catalogue.count))
        case .title: rows = Self.rowsByTitle(catalogue)
        case .source:
            let ranks = Self.sourceRanks(catalogue)
            rows = Self.rows(of: catalogue) { row in
                catalogue.sourceNumber(of: row).map { ranks[$0] } ?? UInt32.max
            }
        case .length:
            rows = Self.rows(of: catalogue) { row in
                catalogue.words(of: row).map { UInt32.max - 1 - UInt32(clamping: $0) } ?? UInt32.max
            }
        }
        return isReversed ? rows.reversed() : rows
    }

    private static func rows(of catalogue: ArticleCatalogue, by key: (Int) -> UInt32) -> [Int32] {
        (0..<catalogue.count).map { UInt64(key($0)) << 32 | UInt64($0) }.sorted()
            .map { Int32(truncatingIfNeeded: $0) }
    }

    private static func sourceRanks(_ catalogue: ArticleCatalogue) -> [UInt32] {
        var names = FoldedLines(isCaseExact: false)
        for number in 0..<catalogue.sourceCount {
            names.append(Array(catalogue.source(numbered: number).utf8))
        }
        let sorted = (0..<names.count).sorted {
            names.bytes(of: $0).lexicographicallyPrecedes(names.bytes(of: $1))
        }
        var ranks = [UInt32](repeating: 0, count: names.count)
        var rank: UInt32 = 0
        for (place, number) in sorted.enumerated() {
            // Names that differ in case alone are one source.
            if place > 0, names.bytes(of: number) != names.bytes(of: sorted[place - 1]) { rank += 1 }
            ranks[number] = rank
        }
        return ranks
    }

    /// Compares the first eight letters as one number, and the rest only where they are alike.
    private static func rowsByTitle(_ catalogue: ArticleCatalogue) -> [Int32] {
        var titles = FoldedLines(isCaseExact: false, capacity: catalogue.count * 64)
        var keys: [(beginning: UInt64, row: Int32)] = []
        keys.reserveCapacity(catalogue.count)
        for row in 0..<catalogue.count {
            titles.append(Array(catalogue.strings[catalogue.titleRange(of: row)]))
            var beginning: UInt64 = 0
            let title = titles.bytes(of: row).drop { !isLetterOrDigit($0) }.prefix(8)
            for byte in title { beginning = beginning << 8 | UInt64(byte) }
            keys.append((beginning << UInt64(8 * (8 - title.count)), Int32(row)))
        }
        keys.sort { a, b in
            if a.beginning != b.beginning { return a.beginning < b.beginning }
            let first = titles.bytes(of: Int(a.row)).drop { !isLetterOrDigit($0) }
            let second = titles.bytes(of: Int(b.row)).drop { !isLetterOrDigit($0) }
            if first.elementsEqual(second) { return a.row < b.row }
            return first.lexicographicallyPrecedes(second)
        }
        return keys.map(\.row)
    }

    /// Skips quotes and the like before a title.
    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
