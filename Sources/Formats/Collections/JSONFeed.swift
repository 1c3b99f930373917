import TextCore

extension CollectionFormat {
    /// JSON Feed 1.0 and 1.1.
    ///
    /// Source: jsonfeed.org/version/1.1.
    static let jsonFeed = CollectionFormat(
        name: "a feed", extensions: ["json"], sizeLimit: 64 << 20,
        isLikely: { JSONFeed.isLikely($0) },
        read: { JSONFeed.read($0) },
        item: { bytes, number in JSONFeed.read(bytes).items.first { $0.number == number } })
}

/// Reads JSON feeds.
enum JSONFeed {
    static func isLikely(_ beginning: [UInt8]) -> Bool {
        beginning.firstRange(of: "jsonfeed.org/version") != nil
            || beginning.firstRange(of: #"jsonfeed.org\/version"#) != nil
    }

    /// Complexity: O(*n*).
    static func read(_ bytes: [UInt8]) -> StoredItems {
        var items = StoredItems()
        var feed = ArticleMetadata()
        var reader = JSONReader(TextDecoding.decode(bytes).text.utf8)
        do throws(JSONError) {
            try reader.object { (reader, key) throws(JSONError) in
                switch key {
                case "title": feed.source = try reader.value().string.flatMap(StoredItem.plainTitle)
                case "language": feed.language = try reader.value().string
                case "author", "authors":
                    feed.authors = ItemFields.authors(ArticleFields.names(in: try reader.value()))
                case "items" where reader.peek() == UInt8(ascii: "["):
                    var number = 0
                    try reader.array { reader throws(JSONError) in
                        if let (item, id) = try Self.item(number, from: &reader) {
                            items.append(item, id: id)
                        }
                        number += 1
                    }
                default: try reader.skip()
                }
            }
        } catch {
            let line = bytes.prefix(error.position).count { $0 == 0x0A } + 1
            items.diagnostics.append(
                Diagnostic(
                    .warning,
                    "\(error.message), \(items.items.count) items before it were read; fetch the feed again",
                    line: line))
        }
        // The feed may name itself after its items.
        for i in items.items.indices {
            items.items[i].metadata.source = items.items[i].metadata.source ?? feed.source
            if items.items[i].metadata.authors.isEmpty { items.items[i].metadata.authors = feed.authors }
            items.items[i].metadata.language = items.items[i].metadata.language ?? feed.language
        }
        return items
    }

    private static func item(
        _ number: Int, from reader: inout JSONReader
    ) throws(JSONError) -> (item: StoredItem, id: String?)? {
        guard reader.peek() == UInt8(ascii: "{") else {
            try reader.skip()
            return nil
        }
        var fields = ItemFields()
        try reader.object { (reader, key) throws(JSONError) in try fields.take(key, from: &reader) }
        return (StoredItem(number: number, metadata: fields.metadata, content: fields.content), fields.id)
    }
}
