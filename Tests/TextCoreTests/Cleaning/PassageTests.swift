import Foundation
import Testing

@testable import TextCore

/// Passages that no training has seen: appeals go, stories that sound like them stay.
@Suite struct PassageTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(path: "../../Passages")

    /// The passages of even number in the files whose name begins so: titles and lines.
    private static func unseen(_ prefix: String) throws -> [[String]] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        var passages: [[String]] = []
        for name in names where name.hasPrefix(prefix) {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            let parts = text.split(separator: "\n\n").map { $0.split(separator: "\n").map(String.init) }
            passages += parts.enumerated().filter { $0.offset % 2 == 1 }.map {
                Array($0.element.dropFirst())
            }
        }
        return passages
    }

    private static let story = [
        "Ferry to the outer islands will not sail this winter",
        "The ferry that has carried mail and sheep to the outer islands since 1951 will stay in harbour from November, its owners said on Tuesday.",
        "They gave as the reason a crack in the hull, which divers found below the waterline in the second week of September.",
        "“She can be mended, but not in the water,” said Ingrid Solheim, who has been her master for eleven years. The nearest dry dock is in Bergen.",
        "The islanders, of whom there are four hundred, will be served by a smaller boat, which takes twice as long and no cars.",
        "Shops on the largest island have begun to lay in flour and diesel. The school has moved its autumn break to the last week of sailing.",
        "A ministry in the capital pays two thirds of the ferry's costs. It has not said whether it will pay for the dock.",
    ]

    private func clean(_ lines: [String]) -> Set<String> {
        let text = ArticleText(lines.joined(separator: "\n"))
        let cleaned = Cleaner().clean(SourceArticle(text: text))
        return Set(cleaned.clean(of: text).split(separator: "\n").map(String.init))
    }

    /// The measured shares, with some room: a third of the lines, and of 1,050 paragraphs of the story three.
    @Test func `much of an appeal goes, wherever it stands, and hardly anything of the story`() throws {
        var all = 0
        var gone = 0
        var lost: [String] = []
        for (number, appeal) in try Self.unseen("appeals").enumerated() {
            var lines = Self.story
            lines.insert(contentsOf: appeal, at: 2 + number % 6)
            let kept = clean(lines)
            lost += Self.story.filter { !kept.contains($0) }
            let long = appeal.filter { $0.split(separator: " ").count > 3 }
            all += long.count
            gone += long.count { !kept.contains($0) }
        }
        #expect(all > 300)
        #expect(gone * 10 >= all * 3, "\(gone) of \(all)")
        #expect(lost.count <= 5, "\(lost)")
    }

    @Test func `stories that ask, thank and quote appeals stay`() throws {
        var all = 0
        var lost: [String] = []
        for story in try Self.unseen("stories") {
            let kept = clean(story)
            all += story.count
            lost += story.filter { !kept.contains($0) }
        }
        #expect(all > 200)
        #expect(lost.count * 100 <= all * 3, "\(lost)")
    }
}
