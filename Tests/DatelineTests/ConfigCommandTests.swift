import Foundation
import TestSupport
import Testing

@testable import ReaderUI
@testable import dateline

@Suite struct `The configuration` {
    /// Reads a configuration of these bytes.
    private static func read(_ bytes: [UInt8]) throws -> (settings: Settings, problems: [String]) {
        let folder = TemporaryFolder()
        let path = folder.write(bytes, to: "config.toml")
        let (settings, problems) = try #require(ConfigurationFile(named: path)).read()
        return (settings, problems.map { $0.description.replacing(folder.path + "/", with: "") })
    }

    private static func read(_ text: String) throws -> (settings: Settings, problems: [String]) {
        try read(Array(text.utf8))
    }

    @Test func `that the command prints is complete, and has the defaults`() throws {
        let printed = try Program.run("config")
        #expect(printed.status == 0)
        #expect(printed.errors.isEmpty)
        let (settings, problems) = try Self.read(printed.output)
        #expect(problems.isEmpty)
        #expect(Keymap(settings.keys).bindings == CommandTable.bindings)
        var others = settings
        others.keys = KeyRemapping()
        #expect(others == Settings())
        for command in Command.allCases {
            #expect(printed.lines.contains { $0.hasPrefix(command.name + " = ") })
        }
        for role in Role.allCases { #expect(printed.lines.contains { $0.hasPrefix("# \(role.name) = ") }) }
        for line in printed.lines where !line.hasPrefix("#") && !line.hasPrefix("[") {
            #expect(line.contains("# "), "\(line)")
        }
    }

    @Test func `of the version of November 2026 is read in full`() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "Earlier/config.toml")
        let (settings, problems) = try Self.read(String(contentsOf: file, encoding: .utf8))
        #expect(problems.isEmpty, "\(problems)")
        #expect(settings.measure == 90 && settings.isJustified && settings.columnsForBoth == 140)
        #expect(settings.listFormat.description == "marks age:9 title tags words")
        #expect(settings.theme == .light && settings.confidence == 0.75)
        #expect(settings.hasMouse && settings.showsTitle)
        #expect(settings.styles[.mark(.person)] != nil && settings.styles.count > 25)
        #expect(settings.keys.everywhere[.star] == ["s", "F5"])
        #expect(settings.keys.everywhere.count > 60)
        #expect(Keymap(settings.keys).keyName(of: .toggleRead, in: .list) == "r")
    }

    @Test func `names the wrong word of a list's columns`() throws {
        let (settings, problems) = try Self.read("columns = \"title day\"\n")
        #expect(
            problems == [
                "config.toml:1: no column is named “day”; "
                    + "the columns are marks date age source title tags length words file"
            ])
        #expect(settings == Settings())
    }

    @Test func `may have every style that it prints`() throws {
        let lines = DefaultConfiguration.lines.map { $0.replacing(/^# ([a-z-]+ = )/) { $0.1 } }
        let (settings, problems) = try Self.read(lines.joined(separator: "\n"))
        #expect(problems.isEmpty)
        #expect(settings.styles.count == Role.allCases.count)
    }

    @Test func `keeps what is right beside what is wrong, and names the lines`() throws {
        let (settings, problems) = try Self.read(
            """
            measure = 90
            confidence = "high"
            # mesure = 5
            mesure = 60

            [keys]
            next-match = ["^N"]
            star = ["m"]
            tag = ["m"]
            [keys.in-story]
            widen = [
                "W",
                ">",
            ]
            fly = ["x"]
            "narrow" = ["<"]
            [colors]
            person = "blod"
            date = "red"
            """)
        #expect(settings.measure == 90)
        #expect(settings.keys.everywhere[.nextMatch] == ["^N"])
        #expect(settings.keys.inPlace[.story] == [.widen: ["W", ">"], .narrow: ["<"]])
        #expect(settings.styles.keys.map(\.name) == ["date"])
        #expect(
            problems == [
                "config.toml:2: confidence is \"high\"; it takes a number from 0 to 1",
                "config.toml:4: nothing is called “mesure” here; did you mean measure?",
                "config.toml:9: m is given to star and to tag in list; choose another key",
                "config.toml:9: m is given to star and to tag in story; choose another key",
                "config.toml:15: “fly” is no command; 'dateline config' lists them",
                "config.toml:18: person has “blod” in it, which is no colour or attribute; did you mean bold?",
            ])
    }

    @Test(arguments: [
        ("measure = ", 1), ("measure = 80\n[keys\n", 2), ("measure = 80\nmeasure = 90\n", 2), ("= 5", 1),
        ("a = [\"", 1), ("\u{0}", 1), (String(repeating: "[", count: 100_000), 1),
        ("[*]", 1), ("[", 1), ("[[", 1), ("a = 1\n [ =", 2), ("\u{FEFF}[[ .a]]", 1), ("[\n]", 1),
        ("[é]", 1),
        ("k = " + String(repeating: "[", count: 100_000), 1), ("<html></html>", 1),
    ])
    func `that is no TOML says where, and the defaults hold`(text: String, line: Int) throws {
        let (settings, problems) = try Self.read(text)
        #expect(settings == Settings())
        #expect(problems.count == 1)
        let problem = problems.first ?? ""
        #expect(problem.hasPrefix("config.toml:\(line): "), "\(problems)")
        #expect(problem.hasSuffix("; mend the line; until then the defaults hold"))
    }

    @Test func `that is not UTF-8, or too large, says so`() throws {
        #expect(
            try Self.read(Array("measure = 80\n# caf".utf8) + [0xE9, 0x0A]).problems
                == ["config.toml:2: not UTF-8; save it as UTF-8"])
        #expect(
            try Self.read([UInt8](repeating: 0x23, count: 1 << 20 + 1)).problems
                == ["config.toml: larger than 1 MB; no configuration is: move it away"])
        let large = try Self.read("measure = 80\n" + String(repeating: "# a comment\n", count: 80_000))
        #expect(large.problems.isEmpty)
        #expect(large.settings.measure == 80)
    }

    @Test func `need not be there, unless it is named`() throws {
        let folder = TemporaryFolder()
        let bare = try Program.run("config", "--check", environment: ["XDG_CONFIG_HOME": folder.path])
        #expect(bare.status == 0)
        #expect(bare.errors.isEmpty)
        let named = try Program.run("config", "--check", "--config", folder.path + "/none.toml")
        #expect(named.status == 1)
        #expect(
            named.errors
                == "dateline: \(folder.path)/none.toml: No such file or directory; "
                + "name a file that is there; 'dateline config' prints one\n")
    }

    @Test func `is read from its usual place, and what is wrong there is said`() throws {
        let folder = TemporaryFolder()
        folder.write(Array("measure = 1".utf8), to: "dateline/config.toml")
        let result = try Program.run("config", "--check", environment: ["XDG_CONFIG_HOME": folder.path])
        #expect(result.status == 1)
        #expect(
            result.errors == "dateline: \(folder.path)/dateline/config.toml:1: measure is 1; "
                + "it takes a whole number from 24 to 200\n")
    }

    @Test func `that is a folder says so`() throws {
        let folder = TemporaryFolder()
        let problems = try #require(ConfigurationFile(named: folder.path)).read().problems
        #expect(
            problems.map(\.description)
                == ["\(folder.path): not a file; move it away; 'dateline config' prints what to put there"])
    }
}
