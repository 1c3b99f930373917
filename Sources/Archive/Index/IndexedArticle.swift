import Articles
import Formats
import TextCore

/// An article and its rows in the index.
struct IndexedArticle: Sendable {
    /// The number in its file; -1 if it is alone in it.
    let item: Int
    /// The hash of an item's content, which shows changes; empty for an article that is alone in its file.
    let hash: [UInt8]
    let entry: ArticleEntry
    let content: Content

    enum Content: Sendable {
        /// The article is unreadable or too large: only the list shows it.
        case none
        /// The unchanged article with this id.
        case kept(Int64)
        case story(IndexedStory)
    }

    /// Whether its names and dates were taken from a record.
    var isTaken: Bool {
        if case .story(let story) = content { story.isTaken } else { false }
    }
}

/// The searchable and readable content of an article.
struct IndexedStory: Sendable {
    struct Name: Hashable, Sendable {
        let type: MarkKind
        let text: String
    }

    /// Whether its names and dates were taken from a record.
    let isTaken: Bool
    /// Packed, as the two below: see ``PackedBytes``.
    let text: [UInt8]
    let annotations: [UInt8]
    /// See ``StoredLayout``.
    let layout: [UInt8]
    /// The body's blocks, one a line.
    let body: String
    let language: Language?
    /// Mentions by the name that the article gives an entity.
    let names: [Name: Int]
    /// The first and last days of its dates, since 1970.
    let days: Set<ClosedRange<Int>>
    let fingerprint: ArticleFingerprint
    let sketch: StorySketch
    /// See ``checksum(of:)``.
    let recurring: Int64

    init(
        _ article: AnnotatedArticle, isTaken: Bool, fingerprint: ArticleFingerprint,
        recurring: RecurringBlocks
    ) {
        self.isTaken = isTaken
        text = PackedBytes.pack(article.text.utf8)
        annotations = PackedBytes.pack(StoredAnnotations(article).bytes)
        layout = PackedBytes.pack(StoredLayout.bytes(of: article.source))
        body = Self.body(of: article.text.utf8, article.cleaned.body.map(\.range))
        language = article.language
        names = Self.names(of: article.entities)
        days = Self.days(of: article.dates)
        self.fingerprint = fingerprint
        sketch = StorySketch(article)
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

    /// The days of all dates that name a stretch of the calendar.
    static func days(of dates: [DateExpression]) -> Set<ClosedRange<Int>> {
        Set(
            dates.compactMap { date in
                date.interval.map { $0.lowerBound.daysSinceEpoch...$0.upperBound.daysSinceEpoch }
            })
    }

    /// The blocks of a text, one a line. A NUL becomes a line end, as it would end the text for SQLite.
    static func body(of text: [UInt8], _ blocks: [TextRange]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        for block in blocks {
            bytes.append(contentsOf: text[block.utf8].lazy.map { $0 == 0 ? 0x0A : $0 })
            bytes.append(0x0A)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A checksum of the blocks; 0 if there are none.
    static func checksum(of recurring: RecurringBlocks) -> Int64 {
        guard !recurring.hashes.isEmpty else { return 0 }
        return Int64(bitPattern: recurring.hashes.sorted().withUnsafeBytes { DataChecksum.of($0) })
    }
}
