import Articles
import Display
import TestSupport
import Testing
import TextCore

@testable import ReaderUI

/// Keys pressed at random, while articles, settings and results come in from outside.
@Suite struct RandomKeysTests {
    /// Sixty paragraphs under subheadings, with names of every type, dates and removed passages.
    private static func story(paragraphs: Int) -> AnnotatedArticle {
        let lines = (1...paragraphs).map { number in
            (number % 9 == 1 ? "+Part \(number / 9 + 1)\n" : "")
                + (number % 7 == 0 ? "%Help us keep going. Every gift counts.\n" : "")
                + "Paragraph \(number) tells how [Ana Quispe|PER 0] of the [Rain Office|ORG 1] saw the first "
                + "[Peruvian|NORP 2] flood in [Lima|LOC 3] on [May \(number % 28 + 1)|DATE 2023-05-01], "
                + "and what [Expo|MISC 4 60] made of it.\n"
        }
        return SampleStory.annotated("#The river rises\n" + lines.joined())
    }

    private static let long = story(paragraphs: 60)
    private static let short = story(paragraphs: 4)
    /// The same text before names and dates are looked for.
    private static let plain = AnnotatedArticle(
        source: long.source, cleaned: long.cleaned, segmentation: long.segmentation, entities: .none,
        dates: [])

    private static let searches = [
        "the", "first", "a", "may 1", "@", "@org", "@per", "@date", "@lima", "@2023-05", "@\"Ana Quispe\"",
        "no such words", "[", "\\w+", "p.r", "",
    ]

    private static let keys: [Key] = {
        let bound = Set(CommandTable.bindings.flatMap(\.keys).flatMap(\.keys)).subtracting([.control("c")])
        return bound.sorted { $0.description < $1.description } + "123456789'rpu".map(Key.character)
    }()

    @Test(arguments: 1...24)
    func `no keys end the reader, and what is chosen is in the story`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var driver = ReaderDriver.story(
            rows: Int.random(in: 3...30, using: &generator),
            columns: Int.random(in: 20...140, using: &generator),
            Self.long)
        for step in 1...200 {
            turn(&driver, &generator)
            _ = driver.frame
            guard let story = driver.reader.story, let range = story.focusedRange else { continue }
            #expect(range.upper.utf8 <= story.article.text.count, "seed \(seed), step \(step)")
        }
    }

    /// Presses a key, or types a search, or has something happen outside.
    private func turn(_ driver: inout ReaderDriver, _ generator: inout SeededGenerator) {
        switch Int.random(in: 0..<100, using: &generator) {
        case 0..<68:
            driver.send(.key(Self.keys.randomElement(using: &generator) ?? .escape))
        case 68..<70:
            let kind =
                [MouseAction.Kind.press, .wheelUp, .wheelDown].randomElement(using: &generator) ?? .press
            let place = Position(
                row: Int.random(in: 0..<50, using: &generator),
                column: Int.random(in: 0..<170, using: &generator))
            driver.send(.key(.mouse(MouseAction(kind, at: place))))
        case 70..<88:
            driver.send(.key(Bool.random(using: &generator) ? .character("/") : .control("r")))
            driver.type(Self.searches.randomElement(using: &generator) ?? "")
            driver.send(.key(Int.random(in: 0..<4, using: &generator) == 0 ? .escape : .enter))
        case 88..<92:
            // The article changes, or comes in its stages.
            let article = [Self.long, Self.short, Self.plain].randomElement(using: &generator) ?? Self.long
            driver.send(
                .opened(driver.reader.library.opening?.id ?? ReaderDriver.article, article, .annotated))
        case 92..<94:
            driver.send(.listed(ArticleCatalogue(ReaderDriver.entries.shuffled(using: &generator))))
        case 94..<96:
            let hit = ArchiveHit(
                id: ReaderDriver.article, title: "Hit", source: nil, published: nil, passage: "the river",
                lit: [4..<9], range: TextRange(utf8: 4..<9))
            driver.send(.found(query: "the", .hits(Array(repeating: hit, count: 3), note: nil)))
        case 96..<98:
            driver.send(
                .correctionsLoaded(Corrections([.rule(KeptRule(rule: "donation.appeal", source: ""))])))
        default:
            driver.send(
                .resized(
                    Size(
                        rows: Int.random(in: 1...40, using: &generator),
                        columns: Int.random(in: 1...160, using: &generator))))
        }
    }
}
