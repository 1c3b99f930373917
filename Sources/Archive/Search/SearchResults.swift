import Articles

/// What a search found.
public struct SearchResults: Sendable {
    /// Best first.
    public let hits: [ArchiveHit]
    /// How many articles fulfil the query, those beyond a limit included.
    public let total: Int
}
