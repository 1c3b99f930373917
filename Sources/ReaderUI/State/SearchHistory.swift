/// Earlier searches, the latest first, each once.
struct SearchHistory: Sendable {
    private(set) var queries: [String] = []
    /// What was searched here; it comes before what is loaded later.
    private var own: [String] = []

    private static let limit = 200

    /// Takes what was kept.
    mutating func load(_ kept: [String]) {
        queries = Array((own + kept.filter { !own.contains($0) }).prefix(Self.limit))
    }

    /// Takes an accepted search.
    mutating func add(_ query: String) {
        own = [query] + own.filter { $0 != query }
        load(queries)
    }
}
