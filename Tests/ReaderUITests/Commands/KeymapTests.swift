import Articles
import Display
import Testing

@testable import ReaderUI

@Suite struct `A keymap` {
    @Test func `is the table where nothing is changed`() {
        #expect(Keymap.standard.bindings == CommandTable.bindings)
        #expect(Keymap.standard.problems.isEmpty)
    }

    @Test func `gives a command other keys, and takes them from the command that had them`() {
        let keymap = Keymap(KeyRemapping(everywhere: [.nextMatch: ["e", "^N"], .star: []]))
        #expect(keymap.command(for: .character("e"), in: .story) == .nextMatch)
        #expect(keymap.command(for: .control("n"), in: .story) == .nextMatch)
        #expect(keymap.command(for: .character("n"), in: .story) == nil)
        #expect(keymap.keyName(of: .nextEntity, in: .story) == nil)
        #expect(keymap.command(for: .character("s"), in: .list) == nil)
        #expect(keymap.problems.isEmpty)
    }

    @Test func `may differ by place`() {
        let keymap = Keymap(
            KeyRemapping(everywhere: [.down: ["n"]], inPlace: [.story: [.down: ["J"], .nextMatch: ["n"]]]))
        #expect(keymap.command(for: .character("n"), in: .list) == .down)
        #expect(keymap.command(for: .character("n"), in: .story) == .nextMatch)
        #expect(keymap.command(for: .character("J"), in: .story) == .down)
        #expect(keymap.command(for: .character("j"), in: .story) == nil)
    }

    @Test func `lets a sequence take the place of the key that it begins with`() {
        let keymap = Keymap(KeyRemapping(everywhere: [.top: ["gg"], .tag: ["ea"]]))
        #expect(keymap.meaning(of: [.character("g")], in: .list) == .beginning)
        #expect(keymap.keyName(of: .nextEntity, in: .story) == nil)
        #expect(keymap.keyName(of: .tag, in: .story) == "ea")
    }

    @Test(arguments: [
        (
            KeyRemapping(everywhere: [.star: ["m"], .tag: ["m"]]),
            Problem.clash("m", .tag, with: "m", of: .star, .list)
        ),
        (
            KeyRemapping(everywhere: [.star: ["m"], .toggleRead: ["mr"]]),
            .clash("mr", .toggleRead, with: "m", of: .star, .list)
        ),
        (KeyRemapping(everywhere: [.top: ["g", "gg"]]), .clash("gg", .top, with: "g", of: .top, .list)),
        (KeyRemapping(everywhere: [.star: ["^C"]]), .reserved("^C", .star)),
        (KeyRemapping(inPlace: [.help: [.star: ["s"]]]), .unknownInPlace(.star, .help)),
    ])
    func `says what it cannot do, and the first command has its keys`(
        remapping: KeyRemapping, problem: Problem
    ) {
        let keymap = Keymap(remapping)
        #expect(keymap.problems.first?.problem == problem)
    }

    @Test(arguments: [
        (
            Problem.clash("m", .tag, with: "m", of: .star, .list),
            "m is given to star and to tag in list; choose another key"
        ),
        (
            .clash("mr", .toggleRead, with: "m", of: .star, .list),
            "mr of toggle-read and m of star begin alike in list; choose another key"
        ),
        (
            .clash("gg", .top, with: "g", of: .top, .list),
            "top has the keys g and gg in list, which begin alike; take one out"
        ),
        (.reserved("^C", .star), "^C always quits and cannot be a key of star; choose another key"),
        (
            .unknownInPlace(.star, .help),
            "star does nothing in help; set it elsewhere, or take the line out"
        ),
    ])
    func `names the mend`(problem: Problem, text: String) {
        #expect(problem.description == text)
    }

    @Test func `always quits at ^C`() {
        let keymap = Keymap(KeyRemapping(everywhere: [.quitAtOnce: ["Q"]]))
        for context in CommandContext.allCases {
            #expect(keymap.command(for: .control("c"), in: context) == .quitAtOnce)
            #expect(keymap.command(for: .character("Q"), in: context) == .quitAtOnce)
        }
    }

    @Test(arguments: CommandContext.allCases)
    func `is shown by help without a line that 80 columns would cut`(place: CommandContext) {
        let lines = HelpPanel.lines(for: place, Keymap(KeyRemapping()))
        let textColumn = 3 + (lines.map(\.keys.columns).max() ?? 0) + 2
        for line in lines { #expect(textColumn + line.text.columns < 80, "\(line.text)") }
    }

    @Test func `is what help and the hints show`() {
        var settings = Settings()
        settings.keys.everywhere = [.help: ["F1"], .open: ["o"]]
        var driver = ReaderDriver(settings: settings)
        #expect(driver.status == "o opens / filters F1 help 1/4")
        driver.press("F1")
        #expect(driver.lines.contains { $0.hasPrefix("   o ") && $0.contains("open the article") })
        #expect(!driver.lines.contains { $0.contains("Enter") })
    }
}
