/// Limits on the size of one article.
package enum ArticleSize {
    /// Bytes of its text, unpacked.
    ///
    /// The longest novels have 10 MB; a longer text is a dump of many articles. Annotating takes about 50 bytes of memory
    /// for each byte of text, so one article takes 3 GB at most.
    package static let limit = 64 << 20

    /// Bytes of a line of JSON that holds an article: six for two of the text if `\u` stands for each letter, and the same
    /// again for the other fields.
    package static let lineLimit = 4 * limit

    /// `64 MB`, a number of bytes for messages; rounded up, so that more than a limit does not read as the limit.
    package static func words(_ bytes: Int) -> String { "\((bytes + (1 << 20) - 1) >> 20) MB" }
}
