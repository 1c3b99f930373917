import Articles
import Display
import TextCore

/// A search of the whole archive: query, results and choice.
struct ArchiveFindings: Sendable {
    let query: String
    /// `nil` until the answer comes.
    private(set) var results: ArchiveResults?
    var selection = 0
    /// The first hit on the screen.
    var topHit = 0

    /// One row for the article, one for the passage.
    static let rowsOfHit = HitDrawing.rows

    init(query: String) { self.query = query }

    var hits: [ArchiveHit] {
        if case .hits(let hits, _) = results { return hits }
        return []
    }

    var selected: ArchiveHit? { hits.indices.contains(selection) ? hits[selection] : nil }

    /// Takes the answer, if it is to this query.
    mutating func take(_ results: ArchiveResults, to query: String) {
        guard query == self.query else { return }
        self.results = results
        selection = 0
        topHit = 0
    }
}

extension ArchiveFindings: LineChoice {
    var lineCount: Int { hits.count }

    func page(isForward: Bool, height: Int) -> Int { Self.hitsOnScreen(height) }

    mutating func keepSelectionVisible(height: Int) {
        let count = Self.hitsOnScreen(height)
        topHit = max(0, min(max(min(topHit, selection), selection - count + 1), max(0, lineCount - count)))
    }

    private static func hitsOnScreen(_ height: Int) -> Int { max(1, height / rowsOfHit) }
}
