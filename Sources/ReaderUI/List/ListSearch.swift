import Articles
import TextCore

/// Searches a catalogue for the terms of a filter; folds its text at the first search.
struct ListSearch: Sendable {
    private let catalogue: ArticleCatalogue
    private var foldedLines: FoldedLines?
    private var exactLines: FoldedLines?

    init(_ catalogue: ArticleCatalogue) { self.catalogue = catalogue }

    /// Returns for each row whether it passes the filter.
    ///
    /// - Parameters:
    ///   - marks: of the catalogue's articles.
    ///   - entities: the rows of the articles that speak of a name, as far as that is known.
    mutating func passing(
        _ filter: ListFilter, marks: ArticleMarks, entities: [String: Set<Int>]
    ) -> [Bool] {
        var passes = [Bool](repeating: true, count: catalogue.count)
        for term in filter.terms {
            switch term {
            case .words(let words):
                var holds = [Bool](repeating: false, count: catalogue.count)
                for row in lines(isCaseExact: SearchPattern(words).isCaseExact).numbers(holding: words) {
                    holds[row] = true
                }
                for row in Self.rows(with: words, in: marks.tags) { holds[row] = true }
                for row in passes.indices where !holds[row] { passes[row] = false }
            case .source(let name):
                let isWanted = sources(holding: name)
                for row in passes.indices where passes[row] {
                    passes[row] = catalogue.sourceNumber(of: row).map { isWanted[$0] } ?? false
                }
            case .author(let name):
                keep(&passes, holding: name) { catalogue.strings[catalogue.authorsRange(of: $0)] }
            case .path(let name):
                keep(&passes, holding: name) { ArraySlice(catalogue.id(of: $0).path.utf8) }
            case .mark(let mark):
                for row in passes.indices where passes[row] {
                    passes[row] = mark.isOn(marks.flags[row]) && catalogue.isReadable(row)
                }
            case .language(let language):
                for row in passes.indices where passes[row] {
                    passes[row] = catalogue.language(of: row) == language
                }
            case .days(let days):
                for row in passes.indices where passes[row] {
                    passes[row] = catalogue.day(of: row).map(days.contains) ?? false
                }
            case .entity(let name):
                guard let rows = entities[name] else { continue }
                for row in passes.indices where !rows.contains(row) { passes[row] = false }
            }
        }
        return passes
    }

    /// Lets only rows pass of which a text holds the words.
    private func keep(_ passes: inout [Bool], holding words: String, in text: (Int) -> ArraySlice<UInt8>) {
        var lines = FoldedLines(isCaseExact: SearchPattern(words).isCaseExact)
        for row in passes.indices { lines.append(Array(text(row))) }
        var holds = [Bool](repeating: false, count: passes.count)
        for row in lines.numbers(holding: words) { holds[row] = true }
        for row in passes.indices where !holds[row] { passes[row] = false }
    }

    /// Folds the catalogue ahead of the first filter that has no capitals.
    mutating func prepare() { _ = lines(isCaseExact: false) }

    private mutating func lines(isCaseExact: Bool) -> FoldedLines {
        if let lines = isCaseExact ? exactLines : foldedLines { return lines }
        let lines = makeLines(isCaseExact: isCaseExact)
        if isCaseExact { exactLines = lines } else { foldedLines = lines }
        return lines
    }

    /// Title, source and day of each row.
    private func makeLines(isCaseExact: Bool) -> FoldedLines {
        var lines = FoldedLines(
            isCaseExact: isCaseExact, capacity: catalogue.strings.count + 12 * catalogue.count)
        let sources = (0..<catalogue.sourceCount).map { Array(catalogue.source(numbered: $0).utf8) }
        var line: [UInt8] = []
        for row in 0..<catalogue.count {
            line.removeAll(keepingCapacity: true)
            line += catalogue.strings[catalogue.titleRange(of: row)]
            if let source = catalogue.sourceNumber(of: row), !sources[source].isEmpty {
                line.append(0x20)
                line += sources[source]
            }
            if let day = catalogue.day(of: row).flatMap(CivilDate.init(daysSinceEpoch:)) {
                line.append(0x20)
                day.append(to: &line)
            }
            lines.append(line)
        }
        return lines
    }

    private func sources(holding name: String) -> [Bool] {
        var names = FoldedLines(isCaseExact: SearchPattern(name).isCaseExact)
        for number in 0..<catalogue.sourceCount {
            names.append(Array(catalogue.source(numbered: number).utf8))
        }
        var isWanted = [Bool](repeating: false, count: catalogue.sourceCount)
        for number in names.numbers(holding: name) { isWanted[number] = true }
        return isWanted
    }

    private static func rows(with words: String, in tags: [Int: [String]]) -> [Int] {
        guard !tags.isEmpty else { return [] }
        var lines = FoldedLines(isCaseExact: SearchPattern(words).isCaseExact)
        let rows = tags.keys.sorted()
        for row in rows {
            lines.append(Array((tags[row] ?? []).map { "#\($0)" }.joined(separator: " ").utf8))
        }
        return lines.numbers(holding: words).map { rows[$0] }
    }
}
