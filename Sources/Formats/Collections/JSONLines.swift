import Articles
import TextCore

extension CollectionFormat {
    /// JSON Lines, as crawlers export them: one article a line, with `text` or `html`, `url`, `title`, `date`.
    ///
    /// Source: jsonlines.org; the names of fields are those of common crawlers (Scrapy, news-please, trafilatura).
    static let jsonLines = CollectionFormat(
        name: "JSON Lines", extensions: ["jsonl", "ndjson"], sizeLimit: 1 << 30,
        isLikely: { _ in true },
        read: { JSONLines.read($0) },
        item: { JSONLines.item($1, of: $0) })
}

/// Reads exports of crawls. The number of an item is that of its line, from 0.
enum JSONLines {
    /// Complexity: O(*n*).
    static func read(_ bytes: [UInt8]) -> StoredItems {
        var items = StoredItems()
        forEachLine(of: bytes) { number, line in
            if let (item, id) = read(bytes[line], number: number) {
                items.append(item, id: id)
            }
            return true
        }
        return items
    }

    /// Complexity: O(*n*), of which only one line is read as JSON.
    static func item(_ wanted: Int, of bytes: [UInt8]) -> StoredItem? {
        var item: StoredItem?
        forEachLine(of: bytes) { number, line in
            guard number == wanted else { return true }
            item = read(bytes[line], number: number)?.item
            return false
        }
        return item
    }

    private static func forEachLine(
        of bytes: [UInt8], _ body: (_ number: Int, _ line: Range<Int>) -> Bool
    ) {
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var number = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            guard body(number, start..<end) else { return }
            start = end + 1
            number += 1
        }
    }

    /// The item of a line; `nil` for a blank one.
    private static func read(
        _ line: ArraySlice<UInt8>, number: Int
    ) -> (item: StoredItem, id: String?)? {
        guard line.contains(where: { $0 > 0x20 }) else { return nil }
        var item = StoredItem(number: number)
        guard line.count <= ArticleSize.lineLimit else {
            item.problem = tooLarge("the line", line.count, limit: ArticleSize.lineLimit, number)
            return (item, nil)
        }
        var fields = ItemFields()
        do throws(JSONError) {
            var reader = JSONReader(Array(line))
            guard reader.peek() == UInt8(ascii: "{") else { throw reader.error("no JSON object begins") }
            try reader.object { (reader, key) throws(JSONError) in try fields.take(key, from: &reader) }
            try reader.end()
        } catch {
            item.problem = Diagnostic(
                .error, "\(error.message); write one JSON object a line", line: number + 1)
            return (item, nil)
        }
        item.metadata = fields.metadata
        item.content = fields.content
        if let size = item.content?.size, size > ArticleSize.limit {
            item.content = nil
            item.problem = tooLarge("the article", size, limit: ArticleSize.limit, number)
        } else if item.content == nil {
            item.problem = Diagnostic(
                .error, "the article has no text; give it as \"text\" or \"html\"", line: number + 1)
        }
        return (item, fields.id)
    }

    private static func tooLarge(_ what: String, _ size: Int, limit: Int, _ number: Int) -> Diagnostic {
        Diagnostic(
            .error,
            "\(what) has \(ArticleSize.words(size)), more than \(ArticleSize.words(limit)), the limit; split it",
            line: number + 1)
    }
}
