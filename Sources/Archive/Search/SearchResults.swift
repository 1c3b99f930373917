import Articles

/// The result of a search.
public struct SearchResults: Sendable {
    /// Best first.
    public let hits: [ArchiveHit]
    /// The number of articles that fulfil the query, those beyond the limit included.
    public let total: Int
}
