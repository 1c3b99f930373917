import Articles

/// The answer to a search of the archive.
public enum ArchiveResults: Hashable, Sendable {
    /// The best first. The note says what was odd about the query, or that not all is indexed yet.
    case hits([ArchiveHit], note: String?)
    /// Why nothing can be found, with the mend.
    case problem(String)
}
