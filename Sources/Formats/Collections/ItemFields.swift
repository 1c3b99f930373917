import TextCore

/// The fields of an article in a JSON feed or an export, as those of a stored item.
struct ItemFields {
    private var fields = ArticleFields()

    /// The id where it is a string, as it was written.
    var id: String? {
        fields.id.flatMap { $0.first == UInt8(ascii: "\"") ? String(decoding: $0, as: UTF8.self) : nil }
    }

    /// What the article says: its markup before its text, which has lost the blocks, and both before a summary.
    var content: StoredItem.Content? {
        if let markup = stated(fields.markup) { return .markup(markup) }
        return (stated(fields.text) ?? stated(fields.summary)).map(StoredItem.Content.text)
    }

    /// What the article says of itself, on one line each.
    var metadata: ArticleMetadata {
        ArticleMetadata(
            title: fields.title.flatMap(StoredItem.plainTitle),
            source: fields.source.flatMap(StoredItem.plainTitle), author: Self.author(fields.authors),
            url: fields.url.flatMap(StoredItem.plainTitle), published: fields.published)
    }

    /// Reads the value of a field.
    mutating func take(_ key: String, from reader: inout JSONReader) throws(JSONError) {
        try fields.take(key, from: &reader)
    }

    /// Several names as one.
    static func author(_ names: [String]) -> String? {
        let names = names.compactMap(StoredItem.plainTitle)
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    private func stated(_ content: [UInt8]?) -> [UInt8]? {
        content.flatMap { $0.contains { $0 > 0x20 } ? $0 : nil }
    }
}
