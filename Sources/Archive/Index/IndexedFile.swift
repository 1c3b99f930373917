/// A file of the archive, or a part of a large one, ready to be written into the index.
struct IndexedFile: Sendable {
    /// Absolute.
    let path: String
    /// `nil` for a deleted file.
    let stamp: FileStamp?
    /// Whether a change right now might leave the stamp as it is.
    let isFresh: Bool
    /// SHA-256 of the bytes.
    let hash: [UInt8]
    let content: Content

    enum Content: Sendable {
        /// The bytes have not changed.
        case unchanged
        /// Articles, in parts if there are many.
        case articles([IndexedArticle], problems: [String], isFirst: Bool, isLast: Bool)
        /// The file was deleted since it was found, or is not an article: it is taken out.
        case gone
    }
}
