import Foundation

/// Passages written for training and measuring, as `Tests/Passages/README.md` describes them.
struct CleanPassages {
    struct Passage {
        /// Donation, newsletter and so on; of a story, what kind it is.
        let kind: String
        let lines: [String]
    }

    /// A publisher's appeals to its reader, and short articles that sound like them.
    private(set) var appeals: [Passage] = []
    private(set) var stories: [Passage] = []

    /// Passages of odd number in their file are trained on; those of even number only measured with.
    enum Half { case trained, unseen }

    struct Malformed: Error, CustomStringConvertible {
        let description: String
    }

    init(folder: String, _ half: Half) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        for name in names where name.hasSuffix(".txt") {
            let passages = try Self.read("\(folder)/\(name)").enumerated()
                .filter { ($0.offset % 2 == 0) == (half == .trained) }.map(\.element)
            if name.hasPrefix("appeals") { appeals += passages } else { stories += passages }
        }
    }

    private static func read(_ path: String) throws -> [Passage] {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        var passages: [Passage] = []
        for (index, part) in text.split(separator: "\n\n").enumerated() {
            let lines = part.split(separator: "\n").map(String.init)
            guard let title = lines.first, title.hasPrefix("# "), lines.count > 1 else {
                throw Malformed(
                    description: "\(path): passage \(index + 1) has no title; begin it with '# kind voice'")
            }
            let kind = title.dropFirst(2).prefix { $0 != " " }
            passages.append(Passage(kind: String(kind), lines: Array(lines.dropFirst())))
        }
        return passages
    }
}

extension CleanGold {
    /// An article made of labelled lines.
    init(id: String, kind: String, family: String, lines: [GoldLine]) {
        var text = ""
        for (index, line) in lines.enumerated() {
            if index > 0, line.glue != true { text += "\n" }
            text += line.text
        }
        self.init(
            id: id, kind: kind, family: family, publisher: nil, text: text,
            gold: lines.filter { $0.keep == true }.map(\.text).joined(separator: "\n"), lines: lines,
            must: nil,
            mustnot: nil, htmlFile: nil)
    }
}
