import Articles
import TextCore

extension CollectionFormat {
    /// JSON Lines, as crawlers export them: one article a line, with `text` or `html`, `url`, `title`, `date`.
    ///
    /// Source: jsonlines.org; the names of fields are those of common crawlers (Scrapy, news-please, trafilatura).
    static let jsonLines = CollectionFormat(
        name: "JSON Lines", extensions: ["jsonl", "ndjson"], sizeLimit: 1 << 40, isLines: true,
        isLikely: { _ in true },
        read: { JSONLines.read($0) },
        item: { JSONLines.item($1, of: $0) })
}

/// Reads exports of crawls line by line. The number of an item is that of its line, from 0.
package struct JSONLines {
    private var number = 0
    /// Hashes of ids with their contents: an article that stands in a file twice is one.
    private var seen: Set<UInt64> = []

    package init() {}

    /// The item of the next line; `nil` for a blank one, and for one that came before.
    ///
    /// - Parameters:
    ///   - line: without its end; of an overlong one the beginning.
    ///   - length: bytes of the whole line.
    package mutating func item(_ line: [UInt8], length: Int) -> StoredItem? {
        defer { number += 1 }
        guard let (item, id) = Self.read(line, length, number: number) else { return nil }
        if let id {
            let content = item.content.map { $0.bytes.withUnsafeBytes { DataChecksum.of($0) } } ?? 0
            let key = Array(id.utf8).withUnsafeBytes { DataChecksum.of($0) }
            guard seen.insert(key &* 31 ^ content).inserted else { return nil }
        }
        return item
    }

    /// The item of the line with a number.
    package static func item(_ line: [UInt8], length: Int, number: Int) -> StoredItem? {
        read(line, length, number: number)?.item
    }

    /// Complexity: O(*n*).
    static func read(_ bytes: [UInt8]) -> StoredItems {
        var items = StoredItems()
        var lines = JSONLines()
        forEachLine(of: bytes) { _, line in
            if let item = lines.item(Array(bytes[line]), length: line.count) {
                items.append(item, id: nil)
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
            item = Self.item(Array(bytes[line]), length: line.count, number: number)
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
        _ line: [UInt8], _ length: Int, number: Int
    ) -> (item: StoredItem, id: String?)? {
        guard line.contains(where: { $0 > 0x20 }) else { return nil }
        var item = StoredItem(number: number)
        guard length <= ArticleSize.lineLimit else {
            item.problem = tooLarge("the line", length, limit: ArticleSize.lineLimit, number)
            return (item, nil)
        }
        var fields = ItemFields()
        do throws(JSONError) {
            var reader = JSONReader(line)
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
