import Articles
import TextCore

/// An article with all that the index keeps of it.
struct IndexedArticle: Sendable {
    /// The number in its file; -1 where the file holds one.
    let item: Int
    /// What tells an item of a collection from its earlier self; empty where the file holds one article.
    let hash: [UInt8]
    let entry: ArticleEntry
    let content: Content

    enum Content: Sendable {
        /// It cannot be read, or is too large: only the list shows it.
        case none
        /// The article that the index has under this id.
        case kept(Int64)
        case story(IndexedStory)
    }

    /// Whether its names and dates were taken from a record.
    var isTaken: Bool {
        if case .story(let story) = content { story.isTaken } else { false }
    }
}

/// What is searched and shown of an article.
struct IndexedStory: Sendable {
    struct Name: Hashable, Sendable {
        let type: MarkKind
        let text: String
    }

    /// Whether its names and dates were taken from a record.
    let isTaken: Bool
    let text: [UInt8]
    let annotations: [UInt8]
    /// The body's blocks, one a line.
    let body: String
    /// Mentions by the name that the article gives an entity.
    let names: [Name: Int]
    /// First and last days, since 1970.
    let days: Set<ClosedRange<Int>>
    let fingerprint: ArticleFingerprint
    /// See ``checksum(of:)``.
    let recurring: Int64

    init(
        _ article: AnnotatedArticle, isTaken: Bool, fingerprint: ArticleFingerprint,
        recurring: RecurringBlocks
    ) {
        self.isTaken = isTaken
        text = article.text.utf8
        annotations = StoredAnnotations(article).bytes
        body = Self.body(of: text, article.cleaned.body.map(\.range))
        names = Self.names(of: article.entities)
        days = Self.days(of: article.dates)
        self.fingerprint = fingerprint
        self.recurring = Self.checksum(of: recurring)
    }

    /// The names of an article's entities, with their mentions.
    static func names(of entities: EntityAnnotations) -> [Name: Int] {
        var names: [Name: Int] = [:]
        for entity in entities.entities where !entity.mentions.isEmpty {
            names[Name(type: entity.type, text: entity.name), default: 0] += entity.mentions.count
        }
        return names
    }

    /// The times that dates name, of those that name a stretch of the calendar.
    static func days(of dates: [DateExpression]) -> Set<ClosedRange<Int>> {
        Set(
            dates.compactMap { date in
                date.interval.map { $0.lowerBound.daysSinceEpoch...$0.upperBound.daysSinceEpoch }
            })
    }

    /// The blocks of a text, one a line; a NUL as a line's end too, since SQLite would take it for the text's.
    static func body(of text: [UInt8], _ blocks: [TextRange]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        for block in blocks {
            bytes.append(contentsOf: text[block.utf8].lazy.map { $0 == 0 ? 0x0A : $0 })
            bytes.append(0x0A)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A number that is another one for other blocks; 0 for none.
    static func checksum(of recurring: RecurringBlocks) -> Int64 {
        guard !recurring.hashes.isEmpty else { return 0 }
        return Int64(bitPattern: recurring.hashes.sorted().withUnsafeBytes { DataChecksum.of($0) })
    }
}
