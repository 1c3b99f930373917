/// A field of an article, and its names in the records of dumps, feeds and crawlers.
///
///     ArticleField.named("datePublished")    // (.published, rank 3)
///
/// Case, `_` and `-` in a name do not matter. Of two names for one field the earlier in the table counts.
/// Source: Scrapy, news-please, trafilatura, JSON Feed 1.1, schema.org.
enum ArticleField: CaseIterable {
    case id, title, text, markup, content, summary, url, source, authors, published, language

    /// The names in the form that is compared: in small letters, without `_` and `-`.
    private var names: [String] {
        switch self {
        case .id: ["id", "guid"]
        case .title: ["title", "headline"]
        case .text: ["text", "contenttext", "maintext", "body", "articlebody", "fulltext", "clean"]
        case .markup: ["html", "contenthtml"]
        case .content: ["content"]
        case .summary: ["summary", "description", "excerpt"]
        case .url: ["url", "link", "permalink", "sourceurl"]
        case .source: ["source", "sourcedomain", "sitename", "publisher"]
        case .authors: ["authors", "author", "byline"]
        case .published:
            [
                "published", "date", "publishedat", "datepublished", "datepublish", "publishdate",
                "publicationdate", "pubdate",
            ]
        case .language: ["language", "lang"]
        }
    }

    private static let table: [String: (field: ArticleField, rank: Int)] = {
        var table: [String: (field: ArticleField, rank: Int)] = [:]
        for field in allCases {
            for (rank, name) in field.names.enumerated() { table[name] = (field, rank) }
        }
        return table
    }()

    /// The field of a key, and the key's rank among the field's names; `nil` for other keys.
    static func named(_ key: String) -> (field: ArticleField, rank: Int)? {
        if let found = table[key] { return found }
        let letters = key.utf8.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") }
        return table[String(decoding: letters, as: UTF8.self).lowercased()]
    }
}
