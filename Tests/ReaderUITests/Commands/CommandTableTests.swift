import Display
import Foundation
import Testing

@testable import ReaderUI

@Suite struct CommandTableTests {
    @Test func `no key means two things in one place`() {
        for context in CommandContext.allCases {
            let keys = CommandTable.bindings(in: context).flatMap(\.keys)
            #expect(Set(keys).count == keys.count, "\(context)")
        }
    }

    @Test func `every command has a key`() {
        let bound = Set(CommandTable.bindings.map(\.command))
        #expect(bound == Set(Command.allCases))
    }

    @Test func `every key of the table can be pressed where it is bound`() {
        for context in CommandContext.allCases {
            for binding in CommandTable.bindings(in: context) {
                for key in binding.keys {
                    var driver = context == .list ? ReaderDriver() : ReaderDriver.story()
                    if context == .index { driver.press("i") }
                    if context == .timeline { driver.press("T") }
                    if context == .help { driver.press("?") }
                    #expect(driver.reader.context == context)
                    driver.send(.key(key))
                    #expect(driver.lines.count == 24)
                }
            }
        }
    }

    /// `UPDATE_GOLDEN=1 swift test --filter CommandTableTests` rewrites it.
    @Test func `the README's table of keys is the table of commands`() throws {
        let readme = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../README.md").standardizedFileURL
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
