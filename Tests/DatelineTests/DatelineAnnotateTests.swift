import Foundation
import TestSupport
import Testing

/// The filter as a program of its own.
@Suite struct DatelineAnnotateTests {
    private static let filter = Program.executable + "-annotate"

    private func run(_ arguments: String..., input: String = "") throws -> Program.Result {
        try Program.run(arguments, through: Self.filter, input: Array(input.utf8))
    }

    @Test(arguments: [[], ["--no-clean"], ["--published", "2022-09-06", "--kinds=PER,LOC"]])
    func `it answers as 'dateline annotate' does`(options: [String]) throws {
        let input = """
            {"id": 1, "text": "Rain in Lima\\n\\nRain fell on Lima on Tuesday, Ana Quispe of NATO said."}
            no record
            {"headline": "Snow", "body": "Snow fell in Rome on 4 May 2023.", "date": "2023-05-05"}

            """
        let expected = try Program.run(["annotate"] + options, input: Array(input.utf8))
        let result = try Program.run(options, through: Self.filter, input: Array(input.utf8))
        #expect(result.output == expected.output && result.errors == expected.errors)
        #expect(result.status == 0 && result.lines.count == 3)
    }

    @Test func `its exit status says whether all lines were annotated, where that is asked for`() throws {
        #expect(try run("--fail-on-error", input: "x\n").status == 1)
        #expect(try run("--fail-on-error", input: "{\"text\": \"A\"}\n").status == 0)
    }

    @Test(arguments: [
        (["--nope\u{1B}[2J"], "unknown argument '--nope\u{FFFD}[2J'; see --help"),
        (["--published"], "--published needs a value; see --help"),
        (["--published", "soon"], "'soon' is no date; write it as 2022-09-06 or 2022-09-06T09:30"),
        (["--kinds", "XYZ"], "“XYZ” is no kind of entity; give some of "),
    ])
    func `wrong usage is 2 and says why`(arguments: [String], message: String) throws {
        let result = try Program.run(arguments, through: Self.filter)
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("dateline: \(message)"))
    }

    @Test func `it needs neither a database nor a terminal nor Foundation`() throws {
        let libraries = try Program.run([Self.filter], through: "/usr/bin/ldd").output
        #expect(libraries.contains("libc.so"))
        for name in ["sqlite", "ncurses", "tinfo", "Foundation"] {
            #expect(!libraries.contains(name), "\(name)")
        }
    }
}
