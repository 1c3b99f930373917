import Foundation
import TextCore

/// One line of an annotated corpus: a text and the names in it, offsets in Unicode scalars.
struct EntityGold: Decodable {
    struct Span: Decodable, Hashable {
        var start: Int
        var end: Int
        var type: String
    }

    let id: String
    var text: String = ""
    var scheme: String?
    var source: String?
    let entities: [Span]

    /// The lines of a JSON Lines file. Those without a text of their own (machine labels) have an empty one.
    static func load(_ file: URL) throws -> [EntityGold] {
        let data = try Data(contentsOf: file)
        let decoder = JSONDecoder()
        return try data.split(separator: UInt8(ascii: "\n")).map {
            try decoder.decode(EntityGold.self, from: $0)
        }
    }

    private enum CodingKeys: String, CodingKey { case id, text, scheme, source, entities }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        id = try fields.decode(String.self, forKey: .id)
        text = try fields.decodeIfPresent(String.self, forKey: .text) ?? ""
        scheme = try fields.decodeIfPresent(String.self, forKey: .scheme)
        source = try fields.decodeIfPresent(String.self, forKey: .source)
        entities = try fields.decode([Span].self, forKey: .entities)
    }
}

extension ArticleText {
    /// The lines that are not empty, which the corpora use as paragraphs.
    var lines: [TextRange] {
        utf8.split(separator: UInt8(ascii: "\n")).map { TextRange(utf8: $0.startIndex..<$0.endIndex) }
    }
}
