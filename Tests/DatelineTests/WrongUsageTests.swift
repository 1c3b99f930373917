import TestSupport
import Testing

/// Command lines that cannot be followed: each ends with status 2, says why, and sends no control to the terminal.
@Suite struct WrongUsageTests {
    /// Sets the title of a window, clears the screen, and turns the writing direction.
    private static let hostile = "b\u{1B}]0;PWNED\u{7}\u{9B}2J\u{202E}\u{85}.txt"

    private func isSafe(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy {
            $0 == "\n" || $0 == "\t"
                || $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0 != "\u{202E}"
        }
    }

    @Test(arguments: [
        ["show", "a.txt", hostile], ["show", "a.txt", "--item", hostile],
        ["show", "a.txt", "--width", hostile],
        ["show", "a.txt", "--color", hostile], ["show", "a.txt", "--published", hostile],
        ["show", "a.txt", "--\(hostile)"], ["show", "a.txt", "--item=\(hostile)"], ["list", "-\(hostile)"],
        ["list", "--\(hostile)", "x"], ["timeline", "--json=\(hostile)"], ["entities", "--type", hostile],
        ["index", "--\(hostile)"], ["search", " "], ["search", "\u{1B}\u{9B}"],
        ["search", "peru", "--limit", hostile],
        ["annotate", hostile], ["annotate", "--published", hostile], ["config", hostile],
        ["--confidence", hostile], ["--\(hostile)"], ["read", "--\(hostile)"], ["help", "--\(hostile)"],
    ])
    func `an argument reaches the terminal without its controls`(arguments: [String]) throws {
        let folder = TemporaryFolder(["a.txt": "Ants\nmarch"])
        let result = try Program.run(arguments, input: [], folder: folder)
        #expect(result.status == 2)
        #expect(!result.errors.isEmpty && result.output.isEmpty)
        #expect(isSafe(result.errors), "\(result.errors.debugDescription)")
    }

    @Test func `a query that is not understood is named without its controls`() throws {
        let folder = TemporaryFolder(["a.txt": "Ants\nmarch"])
        let result = try Program.run("search", "before:\(Self.hostile)", "a.txt", folder: folder)
        #expect(result.errors.contains("PWNED") && isSafe(result.errors))
    }

    @Test func `a file name that looks like an option is shown without its controls`() throws {
        let folder = TemporaryFolder()
        let name = "-\u{1B}]0;PWNED\u{7}a.txt"
        folder.write("Ants\nmarch", to: name)
        let unquoted = try Program.run("list", name, folder: folder)
        #expect(unquoted.status == 2 && isSafe(unquoted.errors))
        let named = try Program.run("list", "--", name, folder: folder)
        #expect(named.status == 0 && isSafe(named.output) && named.output.contains("PWNED"))
    }
}
