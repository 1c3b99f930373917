import Display
import Foundation
import TestSupport
import Testing

/// Every hostile input there is here, in every place that a text from outside comes to be shown.
@Suite(.timeLimit(.minutes(5))) struct `A table of hostile inputs` {
    private static let inputs = HostileInput.all

    @Test func `is long, and no two of it are alike`() {
        #expect(Self.inputs.count >= 500)
        let alike = Dictionary(grouping: Self.inputs, by: \.bytes).values.filter { $0.count > 1 }
        #expect(alike.map { $0.map(\.name) } == [])
        let namesakes = Dictionary(grouping: Self.inputs, by: \.name).values.filter { $0.count > 1 }
        #expect(namesakes.map { $0[0].name } == [])
    }

    /// What is run, what its output is for, and the program's words; the folder or the file comes last.
    private static let commands: [(file: String, isJSON: Bool, words: [String])] = [
        ("", false, ["list"]), ("", true, ["list", "--json"]),
        ("/page.html", false, ["show"]), ("/whole.txt", false, ["show", "--removed"]),
        ("/whole.txt", false, ["show", "--raw"]), ("/whole.txt", true, ["show", "--json"]),
        ("/whole.txt", false, ["show", "--color", "always"]), ("/whole.txt", false, ["entities"]),
        ("/whole.txt", true, ["entities", "--json"]), ("/whole.txt", false, ["timeline"]),
        ("/whole.txt", true, ["timeline", "--json"]),
    ]

    @Test func `of which none reaches a pipe, nor a terminal in a message`() throws {
        let folder = HostileLibrary(Self.inputs).folder
        let output = folder.path + "/output"
        for command in Self.commands {
            let session = try TerminalSession(
                program: "/bin/bash",
                arguments: ["--norc", "-c", "\"$PROGRAM\" \"$@\" > \(output)", "bash"] + command.words
                    + [folder.path + command.file],
                environment: ["PROGRAM": try BuiltProgram.path()])
            // Of some files nothing can be used, and each is named.
            #expect([.code(0), .code(1)].contains(try session.waitForExit()))
            let text = String(decoding: try Data(contentsOf: URL(filePath: output)), as: UTF8.self)
            let name = command.words.joined(separator: " ") + command.file
            if command.words == ["entities"] {
                // Of the inputs few are taken for names, so the list is short.
                let names = text.split(separator: "\n").compactMap {
                    $0.split(separator: "\t").dropFirst().first
                }
                #expect(names.starts(with: ["Lima", "Peru"]), "\(text)")
            } else {
                #expect(text.utf8.count > 100, "\(name)")
            }
            let offences =
                if command.isJSON {
                    OutputAudit.controls(in: text)
                } else if name.contains("always") {
                    OutputAudit.offences(in: Array(text.utf8))
                } else {
                    OutputAudit.offencesWithoutTerminal(in: text)
                }
            #expect(offences == [], "\(name)")
            #expect(OutputAudit.offences(in: session.output) == [], "messages of \(name)")
        }
    }
}
