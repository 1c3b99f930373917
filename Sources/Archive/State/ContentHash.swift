import Articles
import Formats
import TextCore

/// What an article is known by wherever its file goes: the SHA-256 of its bytes; for one of many in a file, of its
/// title, its link and its content.
struct ContentHash: Hashable, Sendable {
    /// 64 hexadecimal digits, as `sha256sum` prints them.
    let digits: String
    /// Bytes of the content that it was made from.
    let size: Int

    init(of content: [UInt8]) {
        digits = String(decoding: SHA256.hash(content).flatMap(Self.digits), as: UTF8.self)
        size = content.count
    }

    init(of item: StoredItem) {
        let content =
            switch item.content {
            case .markup(let bytes), .text(let bytes): bytes
            case nil: [UInt8]()
            }
        let head = "\(item.metadata.title ?? "")\u{0}\(item.metadata.url ?? "")\u{0}"
        self.init(of: Array(head.utf8) + content)
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
            let limit = ArticleLibrary.sizeLimit(of: id.path)
            guard let bytes = try file.storedBytes() else {
                throw .tooLarge(id.path, size: file.stamp.size, limit: limit, of: "an article")
            }
            self.init(of: bytes)
        }
    }

    private static func digits(of byte: UInt8) -> [UInt8] {
        let all = Array("0123456789abcdef".utf8)
        return [all[Int(byte >> 4)], all[Int(byte & 15)]]
    }
}
