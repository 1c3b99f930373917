import Foundation
import TestSupport
import Testing

/// An article of any size ends no command: it is named with what was found and the limit, and the others go on.
@Suite struct ArticleSizeTests {
    private let folder = TemporaryFolder(["good.txt": "Rain in Lima\n\nRain fell in Lima on 4 May 2023.\n"])

    /// Keeps a program to 4 GB; the sanitizers reserve more than there is.
    private let littleMemory = SanitizerOptions.environment.isEmpty ? "ulimit -v 4000000; " : ""

    /// Runs a line of shell in the folder; `dateline` is the program.
    private func shell(_ line: String) throws -> Program.Result {
        try Program.run(
            ["-c", "dateline() { '\(Program.executable)' \"$@\"; }; \(line)"], through: "/bin/bash",
            environment: ["HOME": folder.path], folder: folder)
    }

    private static let finding =
        "bomb.txt.gz: unpacked it is larger than 64 MB, the limit for plain text; split the file"

    @Test func `a packed file of 0.1 MB that unpacks to 80 MB is named in every entrance`() throws {
        _ = try shell("yes 'a a a a a' | head -c 80000000 | gzip -9 > bomb.txt.gz")
        for (command, output) in [
            ("show bomb.txt.gz", ""), ("list .", "Rain in Lima"), ("index .", "2 articles"),
            ("search rain .", "Rain in Lima"), ("entities .", "Lima"), ("timeline .", "Rain fell"),
        ] {
            let result = try shell(littleMemory + "dateline \(command)")
            #expect(result.status == 1, "\(command)")
            #expect(result.errors.contains(Self.finding), "\(command): \(result.errors)")
            #expect(output.isEmpty || result.output.contains(output), "\(command): \(result.output)")
        }
    }

    @Test func `a line without an end is answered, in little memory, and those after it too`() throws {
        let result = try shell(
            littleMemory + "(printf '{\"text\": \"'; head -c 300000000 /dev/zero | tr '\\0' a; "
                + "printf '\"}\\n{\"text\": \"Rain\"}\\n') | dateline annotate")
        #expect(result.status == 0)
        #expect(result.lines.count == 2)
        #expect(
            result.lines.first
                == "{\"error\": \"the line has more than 256 MB, the limit; split it\", \"line\": 1}")
        #expect(result.lines.last?.contains("\"clean\": \"Rain\"") == true)
    }
}
