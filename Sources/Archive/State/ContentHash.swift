import Articles
import Formats
import TextCore

/// The identity of an article wherever its file goes: the SHA-256 of the file's bytes, or, for one of many in a file, of its
/// title, link and content.
struct ContentHash: Hashable, Sendable {
    /// 64 hexadecimal digits, as `sha256sum` prints them.
    let digits: String
    /// The size of the content, in bytes.
    let size: Int

    init(of content: [UInt8]) {
        digits = String(decoding: SHA256.hash(content).flatMap(Self.digits), as: UTF8.self)
        size = content.count
    }

    init(of item: StoredItem) { self.init(of: Array(Self.head(of: item).utf8) + Self.content(of: item)) }

    /// The size that an item's hash has, without computing it.
    static func size(of item: StoredItem) -> Int { head(of: item).utf8.count + content(of: item).count }

    private static func head(of item: StoredItem) -> String {
        "\(item.metadata.title ?? "")\u{0}\(item.metadata.url ?? "")\u{0}"
    }

    private static func content(of item: StoredItem) -> [UInt8] {
        switch item.content {
        case .markup(let bytes), .text(let bytes): bytes
        case nil: []
        }
    }

    /// Reads an article's file.
    ///
    /// Complexity: O(bytes of the file).
    init(of id: ArticleID) throws(Problem) {
        let file = try StoredFile(id.path)
        if let number = id.item {
            guard let collection = try file.collection() else { throw .noSuchItem(id.path, number) }
            self.init(of: try collection.item(number))
        } else {
            try self.init(of: file)
        }
    }

    /// Reads an open file that holds one article.
    ///
    /// Complexity: O(bytes of the file).
    init(of file: StoredFile) throws(Problem) {
        guard let bytes = try file.storedBytes() else {
            let limit = ArticleLibrary.sizeLimit(of: file.path)
            throw .tooLarge(file.path, size: file.stamp.size, limit: limit, of: "an article")
        }
        self.init(of: bytes)
    }

    private static func digits(of byte: UInt8) -> [UInt8] {
        let all = Array("0123456789abcdef".utf8)
        return [all[Int(byte >> 4)], all[Int(byte & 15)]]
    }
}
