import Display
import Testing
import TextCore

@testable import ReaderUI

@Suite struct `A setting` {
    @Test func `take what the configuration says`() {
        var settings = Settings()
        let lines: [(SettingValue, [String])] = [
            (.integer(80), ["measure"]), (.text("light"), ["theme"]), (.number(0.75), ["confidence"]),
            (.text("bold cyan on #1a1a1a"), ["colors", "current-match"]),
            (.texts(["^N", "zn"]), ["keys", "next-match"]), (.text("o"), ["keys", "in-list", "open"]),
            (.texts([]), ["keys", "star"]),
        ]
        for (value, path) in lines { #expect(settings.apply(value, at: path) == nil, "\(path)") }
        #expect(settings.measure == 80)
        #expect(settings.theme == .light)
        #expect(settings.confidence == 0.75)
        #expect(
            settings.styles == [
                .currentMatch: Style(
                    foreground: .indexed(6), background: Color(hex: 0x1A1A1A), attributes: .bold)
            ])
        #expect(settings.keys.everywhere == [.nextMatch: ["^N", "zn"], .star: []])
        #expect(settings.keys.inPlace == [.list: [.open: ["o"]]])
    }

    private static let mistakes: [(SettingValue, [String], finding: String, mend: String)] = [
        (.text("80"), ["measure"], "measure is \"80\"", "it takes a whole number from 24 to 200"),
        (.integer(3), ["measure"], "measure is 3", "it takes a whole number from 24 to 200"),
        (
            .flag(true), ["theme"], "theme is true",
            "it takes one of auto, dark, light, terminal, monochrome"
        ),
        (.number(1.5), ["confidence"], "confidence is 1.5", "it takes a number from 0 to 1"),
        (
            .texts(["PER", "WHO"]), ["kinds"], "kinds is [\"PER\", \"WHO\"]",
            "it takes a list of some of "
                + MarkKind.allCases.map(\.rawValue).joined(separator: ", ")
        ),
        (.integer(1), ["mesure"], "nothing is called “mesure” here", "did you mean measure?"),
        (
            .integer(1), ["qqqqqqqq"], "nothing is called “qqqqqqqq” here",
            "'dateline config' lists what there is"
        ),
        (.text("j"), ["keys"], "keys is \"j\"", "it takes a table [keys]"),
        (
            .integer(5), ["keys", "down"], "keys.down is 5",
            "it takes a list of keys like [\"j\", \"Down\"]"
        ),
        (.texts(["j"]), ["keys", "nextmatch"], "“nextmatch” is no command", "did you mean next-match?"),
        (
            .texts(["j"]), ["keys", "fly"], "“fly” is no command",
            "'dateline config' lists them"
        ),
        (
            .texts(["Hyper-x"]), ["keys", "down"], "“Hyper-x” of down is no key",
            "write keys as help shows them, one to 4 in a row: \"j\", \"^N\", \"Alt-x\", \"PgDn\", \"zd\""
        ),
        (
            .texts(["j"]), ["keys", "in-storry", "down"], "“in-storry” is no place where keys are pressed",
            "did you mean in-story?"
        ),
        (
            .text("blod"), ["colors", "person"], "person has “blod” in it, which is no colour or attribute",
            "did you mean bold?"
        ),
        (
            .text("#12345"), ["colors", "person"],
            "person has “#12345” in it, which is no colour or attribute",
            "write it like \"bold cyan\" or \"#1a1a1a on #ffd75f\""
        ),
        (.text("bold"), ["colors", "persons"], "nothing is called “persons” here", "did you mean person?"),
        (.integer(1), ["colors", "person"], "colors.person is 1", "it takes a text"),
        (
            .other("a date or a time"), ["measure"], "measure is a date or a time",
            "it takes a whole number from 24 to 200"
        ),
    ]

    @Test(arguments: mistakes.indices) func `say what is wrong, and stay as they are`(index: Int) {
        let mistake = Self.mistakes[index]
        var settings = Settings()
        let problem = settings.apply(mistake.0, at: mistake.1)
        #expect(problem?.finding == mistake.finding)
        #expect(problem?.mend == mistake.mend)
        #expect(settings == Settings())
    }

    @Test func `take kinds in capitals or not`() {
        var settings = Settings()
        #expect(settings.kinds == MarkKind.defaults)
        #expect(settings.apply(.texts(["date", "PER"]), at: ["kinds"]) == nil)
        #expect(settings.kinds == [.date, .person])
        #expect(settings.apply(.texts([]), at: ["kinds"]) == nil)
        #expect(settings.kinds.isEmpty)
    }

    @Test func `begin where the reader does`() {
        #expect(Settings().measure == 72)
        let reader = ReaderDriver().reader
        #expect(reader.view.settings.measure == Settings().measure)
        #expect(reader.view.settings.confidence == Settings().confidence)
    }

    @Test(arguments: [
        ("mesure", "measure"), ("meausre", "measure"), ("Theme", "theme"), ("x", nil), ("", nil),
        (String(repeating: "y", count: 100_000), nil),
    ])
    func `know the name that was meant`(word: String, name: String?) {
        #expect(NearestName.of(word, among: ["measure", "theme", "confidence"]) == name)
    }
}
