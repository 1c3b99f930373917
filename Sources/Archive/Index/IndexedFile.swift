/// A file of the archive, or a part of a large one, ready to be written into the index.
struct IndexedFile: Sendable {
    /// Absolute.
    let path: String
    /// `nil` where there is no file any more.
    let stamp: FileStamp?
    /// Whether a change right now might leave the stamp as it is.
    let isFresh: Bool
    /// SHA-256 of the bytes.
    let hash: [UInt8]
    let content: Content

    enum Content: Sendable {
        /// The bytes are those that the index has.
        case unchanged
        /// Articles, which come in parts where there are many.
        case articles([IndexedArticle], problems: [String], isFirst: Bool, isLast: Bool)
        /// It has gone since it was found, or is no article: nothing is kept of it.
        case gone
    }
}
