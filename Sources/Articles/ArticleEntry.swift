import TextCore

/// The identity of a stored article: its file, and its number if the file holds many.
public struct ArticleID: Hashable, Sendable {
    /// The file's path as it was found; untrusted text.
    public let path: String
    /// The item's number in a file that holds many articles, from 0; `nil` if the file is one article.
    public let item: Int?

    public init(path: String, item: Int? = nil) {
        self.path = path
        self.item = item
    }
}

/// The entry of an article in a list, known without cleaning or annotating it.
public struct ArticleEntry: Hashable, Sendable, Identifiable {
    public let id: ArticleID
    /// The title that the source gives, else how its story begins, else the file's name.
    public let title: String
    public let source: String?
    public let authors: [String]
    public let published: PublicationDate?
    /// The number of words in the stored text, clutter included; `nil` if it was not read.
    public let words: Int?
    /// `nil` where the beginning of the file does not tell it.
    public let language: Language?
    /// Why the article cannot be read, with the mend; `nil` for a readable one.
    public let problem: String?

    public init(
        id: ArticleID, title: String, source: String? = nil, authors: [String] = [],
        published: PublicationDate? = nil, words: Int? = nil, language: Language? = nil,
        problem: String? = nil
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.authors = authors
        self.published = published
        self.words = words
        self.language = language
        self.problem = problem
    }

    /// Minutes to read it, at 230 words a minute, at least 1; `nil` if the number of words is unknown.
    ///
    /// Source: Brysbaert (2019), "How many words do we read per minute?": 238 for English non-fiction, rounded
    /// down.
    public var readingMinutes: Int? {
        words.map { max(1, ($0 + 115) / 230) }
    }
}
