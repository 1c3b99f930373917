import Display
import Foundation
import TestSupport
import Testing

/// Pipes that close and disks that are full: a command must end in order and say why.
@Suite(.timeLimit(.minutes(5))) struct `Faults of what is written to or read from` {
    private let folder = TemporaryFolder(["peru.txt": Articles.peru, "nato.txt": Articles.nato])

    /// Runs a line of shell in a terminal; `dateline` is the program and `$1` the folder.
    private func shell(_ line: String, size: Size = Size(rows: 24, columns: 80)) throws -> TerminalSession {
        try TerminalSession(
            program: "/bin/bash",
            arguments: [
                "--norc", "-c", "dateline() { \"$PROGRAM\" \"$@\"; }; " + line, "bash", folder.path,
            ],
            environment: ["PROGRAM": try BuiltProgram.path()], size: size)
    }

    @Test(arguments: [
        ("dateline show \"$1/peru.txt\" | head -1", 0...141, ""),
        ("dateline list \"$1\" | true", 0...141, ""),
        ("dateline show \"$1/peru.txt\" > /dev/full", 2...2, "No space left"),
        ("dateline list --json \"$1\" > /dev/full", 2...2, "No space left"),
        ("dateline timeline \"$1\" > /dev/full", 2...2, "No space left"),
        ("echo '{\"id\":1,\"text\":\"Lima\"}' | dateline annotate > /dev/full", 2...2, "No space left"),
        ("dateline show \"$1/peru.txt\" >&-", 2...2, "Bad file descriptor"),
        ("dateline annotate <&-", 2...2, "Bad file descriptor"),
        ("dateline annotate < \"$1\"", 2...2, "directory"),
        ("dateline show /proc/self/mem", 1...1, "/proc/self/mem"),
        ("dateline show /dev/zero", 1...1, "/dev/zero"),
        ("dateline list /dev/null", 1...1, "/dev/null"),
        ("dateline show \"$1\"", 1...1, "folder"),
    ])
    func `of a pipe or a disk are said, with the status of a failure`(
        line: String, status: ClosedRange<Int>, message: String
    ) throws {
        let session = try shell(line + "; echo \"status=${PIPESTATUS[*]}\"")
        _ = try session.waitForExit()
        let text = session.rows.joined(separator: " ")
        #expect(message.isEmpty || session.rows.joined().contains(message), "\(text)")
        let statuses =
            text.split(separator: "status=").last?.split(separator: " ").compactMap { Int($0) } ?? []
        let own = line.contains("| dateline") ? statuses.dropFirst().first : statuses.first
        #expect(own.map(status.contains) == true, "\(text)")
    }
}
