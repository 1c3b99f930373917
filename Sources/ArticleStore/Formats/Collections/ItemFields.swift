import TextCore

/// The fields of an article in a JSON feed or an export, whatever they are called there.
struct ItemFields {
    private(set) var metadata = ArticleMetadata()
    private(set) var id: String?
    private var markup: [UInt8]?
    private var text: [UInt8]?
    private var summary: [UInt8]?

    /// What the article says: its markup before its text, which has lost the blocks, and both before a summary.
    var content: StoredItem.Content? {
        if let markup { return .markup(markup) }
        return (text ?? summary).map(StoredItem.Content.text)
    }

    /// Reads the value of a field.
    mutating func take(_ key: String, from reader: inout JSONReader) throws(JSONError) {
        switch key {
        case "id", "guid": id = try reader.value().string ?? id
        case "title", "headline": metadata.title = try words(from: &reader) ?? metadata.title
        case "text", "content_text", "maintext", "body": text = try content(from: &reader) ?? text
        case "html", "content_html": markup = try content(from: &reader) ?? markup
        case "summary", "description", "excerpt": summary = try content(from: &reader) ?? summary
        case "url", "link", "source_url": metadata.url = try words(from: &reader) ?? metadata.url
        case "source", "source_domain", "sitename", "site_name", "publisher":
            metadata.source = try words(from: &reader) ?? metadata.source
        case "author", "authors": metadata.author = Self.author(try reader.value()) ?? metadata.author
        case "date", "published", "date_published", "date_publish", "pubDate", "publish_date":
            metadata.published = try words(from: &reader).flatMap(PublishedDate.read) ?? metadata.published
        default: try reader.skip()
        }
    }

    private func content(from reader: inout JSONReader) throws(JSONError) -> [UInt8]? {
        guard reader.peek() == UInt8(ascii: "\"") else {
            try reader.skip()
            return nil
        }
        let bytes = try reader.string()
        return bytes.contains { $0 > 0x20 } ? bytes : nil
    }

    private func words(from reader: inout JSONReader) throws(JSONError) -> String? {
        try reader.value().string.flatMap(StoredItem.plainTitle)
    }

    /// A name, or several, given as strings or as objects with a `name`.
    static func author(_ value: JSONValue) -> String? {
        let names = value.elements.compactMap {
            ($0.string ?? $0["name"]?.string).flatMap(StoredItem.plainTitle)
        }
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }
}
