import Articles
import Display
import Testing
import TextCore

@testable import ReaderUI

/// Every key of the table, pressed in each of its places.
@Suite struct KeyTableTests {
    /// A key in a place.
    struct Press: Sendable, CustomTestStringConvertible {
        let context: CommandContext
        let binding: CommandBinding
        let keys: KeySequence

        var testDescription: String { "\(keys) in \(context.title): \(binding.summary)" }
    }

    static let presses = CommandContext.allCases.flatMap { context in
        CommandTable.bindings.filter { $0.contexts.contains(context) }.flatMap { binding in
            binding.keys.map { Press(context: context, binding: binding, keys: $0) }
        }
    }

    /// What is done before a key, so that it has something to do: the place, then keys in it.
    private static let preparations: [Command: String] = [
        .up: "j", .pageUp: "G", .halfPageUp: "G", .top: "G", .bottom: "",
        .nextMatch: "/ r Enter", .previousMatch: "/ r Enter", .nextMention: "e e", .previousMention: "e e",
        .jumpBack: "G", .jumpForward: "G H",
    ]

    private func driver(in context: CommandContext, for command: Command) -> ReaderDriver {
        var driver =
            context == .list
            ? ReaderDriver(rows: 5, columns: 130)
            : ReaderDriver.story(rows: 9, columns: 130, SampleStory.sample)
        if context == .corrections {
            let rules = (1...20).map {
                Correction.rule(KeptRule(rule: "rule.\($0)", source: "Example Wire"))
            }
            driver.send(.correctionsLoaded(Corrections(rules)))
        }
        let opening: [CommandContext: String] = [
            .index: "i", .timeline: "T", .corrections: "U", .help: "?",
            .archive: "S x Enter", .name: "e I",
        ]
        driver.press(opening[context] ?? "")
        let hits = (1...20).map { number in
            ArchiveHit(
                id: ArticleID(path: "demo/\(number).txt"), title: "Hit \(number)", source: nil,
                published: nil,
                passage: "an x", lit: [3..<4], range: nil)
        }
        if context == .archive { driver.send(.found(query: "x", .hits(hits, note: nil))) }
        if case .findName(let name)? = driver.effects.first {
            let page = NamePage(
                articles: 20, forms: [NamePage.Form(name: "X", mentions: 20)], hits: hits,
                moments: hits.map { NamePage.Moment(time: "2022", hit: $0) }, companions: [])
            driver.send(.nameFound(name, .page(page, note: nil)))
        }
        driver.press(Self.preparations[command] ?? "")
        if command == .undo, context == .list { driver.press("/ p Enter") }
        return driver
    }

    @Test(arguments: presses) func `a key does something, or says why not`(press: Press) {
        var driver = driver(in: press.context, for: press.binding.command)
        #expect(driver.reader.context == press.context)
        // What an earlier key said goes with any key, and is not what this one does.
        driver.reader.message = nil
        let before = driver.frame
        var effects: [ReaderEffect] = []
        for key in press.keys.keys {
            driver.send(.key(key))
            effects += driver.effects
        }
        // Quitting at once and the like show nothing and ask for something outside.
        let isSeen = driver.frame != before
        #expect(isSeen || !effects.isEmpty, "nothing happened")
        #expect(driver.reader.status.pendingKeys.isEmpty)
    }

    @Test(arguments: presses) func `a panel knows every command that is bound in it`(press: Press) {
        var reader = driver(in: press.context, for: press.binding.command).reader
        let call = CommandCall(command: press.binding.command)
        #expect(reader.perform(call, at: reader.commandPlace) != nil)
    }

    @Test func `a key that is in no table says so, and where the keys are`() {
        for context in CommandContext.allCases {
            var driver = driver(in: context, for: .redraw)
            driver.reader.message = nil
            let before = driver.lines
            driver.send(.key(.function(63)))
            #expect(driver.lines.dropLast() == before.dropLast() && driver.effects.isEmpty)
            #expect(driver.status.contains("F63 does nothing here"))
            #expect(driver.status.contains("? shows the keys") || context == .help)
        }
    }
}
