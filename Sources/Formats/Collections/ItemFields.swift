import TextCore

/// The fields of an article in a JSON feed or an export, as those of a stored item.
struct ItemFields {
    private var fields = ArticleFields()

    /// The id as it was written, if it is a string.
    var id: String? {
        fields.id.flatMap { $0.first == UInt8(ascii: "\"") ? String(decoding: $0, as: UTF8.self) : nil }
    }

    /// The content: markup before text, which has lost its blocks, and both before a summary.
    var content: StoredItem.Content? {
        if let markup = stated(fields.markup) { return .markup(markup) }
        return (stated(fields.text) ?? stated(fields.summary)).map(StoredItem.Content.text)
    }

    /// The metadata, each field on one line.
    var metadata: ArticleMetadata {
        ArticleMetadata(
            title: fields.title.flatMap(StoredItem.plainTitle),
            source: fields.source.flatMap(StoredItem.plainTitle), authors: Self.authors(fields.authors),
            url: fields.url.flatMap(StoredItem.plainTitle), published: fields.published,
            language: fields.language)
    }

    /// Reads the value of a field.
    mutating func take(_ key: String, from reader: inout JSONReader) throws(JSONError) {
        try fields.take(key, from: &reader)
    }

    /// The names that a field lists, each apart.
    static func authors(_ names: [String]) -> [String] {
        names.compactMap(StoredItem.plainTitle).flatMap { Byline.names(field: $0) }
    }

    private func stated(_ content: [UInt8]?) -> [UInt8]? {
        content.flatMap { $0.contains { $0 > 0x20 } ? $0 : nil }
    }
}
