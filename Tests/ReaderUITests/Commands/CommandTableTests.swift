import Display
import Foundation
import Testing

@testable import ReaderUI

@Suite struct CommandTableTests {
    @Test func `in no place does a sequence of keys begin with another one`() {
        for context in CommandContext.allCases {
            let sequences = Keymap.standard.bindings(in: context).flatMap(\.keys)
            for (number, sequence) in sequences.enumerated() {
                for other in sequences[(number + 1)...] {
                    #expect(!sequence.starts(with: other) && !other.starts(with: sequence), "\(context)")
                }
            }
        }
    }

    @Test func `no sequence is a key's name misspelt`() {
        for sequence in CommandTable.bindings.flatMap(\.keys) {
            #expect(sequence.keys.count <= 2, "\(sequence)")
        }
    }

    @Test func `every command has a key and a name`() {
        let bound = Set(CommandTable.bindings.map(\.command))
        #expect(bound == Set(Command.allCases))
        for command in Command.allCases { #expect(Command(name: command.name) == command) }
        #expect(Command.nextMatch.name == "next-match")
    }

    @Test func `what several places have alike stands in one line of the documents`() {
        let lines = CommandTable.markdown.split(separator: "\n")
        #expect(
            lines.contains(
                "| `j` `Down` `^N` `^E` | List, Index, Timeline, Corrections, Archive, Name | next line ×n |"
            ))
        #expect(lines.contains("| `^C` | everywhere | quit at once |"))
        #expect(Set(lines).count == lines.count)
    }

    /// `UPDATE_GOLDEN=1 swift test --filter CommandTableTests` rewrites it.
    @Test func `the manual's table of keys is the table of commands`() throws {
        let readme = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/ReaderUI/README.md").standardizedFileURL
        let text = try String(contentsOf: readme, encoding: .utf8)
        let opening = try #require(text.range(of: "<!-- keys -->\n"))
        let closing = try #require(text.range(of: "<!-- /keys -->"))
        let table = CommandTable.markdown + "\n"
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            let updated = text[..<opening.upperBound] + table + text[closing.lowerBound...]
            try String(updated).write(to: readme, atomically: true, encoding: .utf8)
        } else {
            #expect(text[opening.upperBound..<closing.lowerBound] == table)
        }
    }
}
