import TestSupport
import Testing
import TextCore

@testable import Archive
@testable import Articles

/// Copies of one story: an agency's report in several papers, and versions of it.
@Suite struct CopiesTests {
    private static let report = [
        "The river Rimac rose by two metres in the night, the office of waters said.",
        "Soldiers carried people out of their houses in the east of the capital.",
        "Nobody was hurt, but forty families have lost all that they had.",
        "The mayor asked the government for tents, water and medicines.",
        "More rain is expected before the end of the week, forecasters said.",
    ]

    private static let other = [
        "The ministers of trade of both countries met for the third time this year.",
        "They agreed on lower duties for copper and on more visas for students.",
        "The treaty has to pass both parliaments before it comes into force.",
        "Farmers in the south said that they had not been asked for their opinion.",
    ]

    private static func article(
        _ title: String, _ day: String, _ sentences: [String], lineEnd: String = "\n\n"
    ) -> String {
        "Title: \(title)\nPublished: \(day)\n\n" + sentences.joined(separator: lineEnd) + "\n"
    }

    private func copies(_ articles: [String: String]) throws -> [[String]] {
        let archive = SampleArchive(articles)
        let index = try archive.indexed()
        return try index.copies(in: [archive.folder]).map { $0.map(archive.name) }
    }

    @Test func `are found whatever their headline, their paragraphs and an update, the newest first`()
        throws
    {
        let groups = try copies([
            "a.txt": Self.article("River rises", "2023-03-10", Self.report),
            "b.txt": Self.article("Floods in the capital", "2023-03-11", Self.report, lineEnd: " "),
            "c.txt": Self.article(
                "Floods: what we know", "2023-03-12",
                Self.report + ["On Sunday the president came to see the damage for himself."]),
            "d.txt": Self.article("Ministers meet", "2023-03-10", Self.other),
        ])
        #expect(groups == [["c.txt", "b.txt", "a.txt"]])
    }

    @Test
    func `are not told from a passage that two stories share, from other numbers, or from little text`()
        throws
    {
        let groups = try copies([
            "a.txt": Self.article("River rises", "2023-03-10", Self.report),
            "b.txt": Self.article("Talks go on", "2023-03-10", Self.other + Self.report.prefix(1)),
            "c.txt": Self.article("Short", "2023-03-10", Array(Self.report.prefix(2))),
            "d.txt": Self.article(
                "Markets", "2023-03-10",
                [
                    "The index rose by 12 points to 3,210 on Friday.",
                    "The peso lost 2 cents and stood at 19 a dollar.",
                    "A barrel of oil cost 71 dollars in the evening.",
                ]),
            "e.txt": Self.article(
                "Markets", "2023-03-13",
                [
                    "The index rose by 15 points to 3,225 on Friday.",
                    "The peso lost 1 cents and stood at 18 a dollar.",
                    "A barrel of oil cost 72 dollars in the evening.",
                ]),
        ])
        #expect(groups == [])
    }

    @Test
    func
        `of a sentence that all stories have there are none, in time that does not grow with their square`()
    {
        let sketches = (0..<5_000).map { number in
            StorySketch(hashes: [1, 2, 3] + (0..<9).map { UInt64(number * 9 + $0 + 10) })
        }
        #expect(StorySketch.groups(sketches).isEmpty)
        let same = [StorySketch](repeating: StorySketch(hashes: [1, 2, 3, 4]), count: 150)
        #expect(StorySketch.groups(same).map(\.count) == [150])
        #expect(StorySketch.groups([]).isEmpty)
    }
}
