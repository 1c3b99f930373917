import Articles

/// The answer to a search of the archive.
public enum ArchiveResults: Hashable, Sendable {
    /// The hits, best first. The note names oddities of the query, or says that some articles are not indexed yet.
    case hits([ArchiveHit], note: String?)
    /// The reason why a search is impossible, with the mend.
    case problem(String)
}
