import TextCore

/// Earlier searches, the latest first, each text once.
struct SearchHistory: Sendable {
    private(set) var queries: [SearchQuery] = []
    /// The searches of this run, which come before loaded ones.
    private var own: [SearchQuery] = []

    private static let limit = 200

    /// Takes the stored searches.
    mutating func load(_ kept: [SearchQuery]) {
        queries = Array((own + kept.filter { !isOwn($0) }).prefix(Self.limit))
    }

    /// Takes an accepted search.
    mutating func add(_ query: SearchQuery) {
        own = [query] + own.filter { $0.text != query.text }
        load(queries)
    }

    private func isOwn(_ query: SearchQuery) -> Bool { own.contains { $0.text == query.text } }
}
