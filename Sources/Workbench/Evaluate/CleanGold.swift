import Foundation
import TextCore

/// One labelled line of a cleaning gold text.
struct GoldLine: Decodable, Sendable {
    let text: String
    /// Body, must go, or neutral.
    let keep: Bool?
    let reason: String?
    /// Whether it is glued to the line before it.
    let glue: Bool?
}

/// One gold article: a text with labelled lines, or a page with its clean body.
struct CleanGold: Decodable, Sendable {
    let id: String
    let kind: String?
    let family: String?
    let publisher: String?
    let text: String?
    let gold: String
    let lines: [GoldLine]?
    let must: [String]?
    let mustnot: [String]?
    /// The page's file, beside the gold file.
    let htmlFile: String?

    private enum CodingKeys: String, CodingKey {
        case id, kind, family, publisher, text, gold, lines, must, mustnot
        case htmlFile = "html_file"
    }

    /// Reads JSON Lines.
    static func read(_ path: String) throws -> [CleanGold] {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        let decoder = JSONDecoder()
        return try data.split(separator: UInt8(ascii: "\n")).map {
            try decoder.decode(CleanGold.self, from: $0)
        }
    }
}
