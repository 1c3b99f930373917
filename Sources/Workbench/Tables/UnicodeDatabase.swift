import Foundation

/// The files of a Unicode Character Database, as Debian's package `unicode-data` has them in `/usr/share/unicode`.
struct UnicodeDatabase {
    let folder: String

    /// The version that the files name, such as `15.0.0`.
    func version() throws -> String {
        let firstLine = try text(of: "EastAsianWidth.txt").prefix { $0 != "\n" }
        return firstLine.split(separator: "-").last.map { $0.replacingOccurrences(of: ".txt", with: "") }
            ?? "?"
    }

    /// The ranges that have one of some values.
    func ranges(of values: Set<String>, in file: String) throws -> [ClosedRange<Int>] {
        try fields(in: file).filter { values.contains($0.value) }.map(\.range)
    }

    /// The lines `0041..005A ; value # comment` of a data file.
    func fields(in file: String) throws -> [(range: ClosedRange<Int>, value: String)] {
        try text(of: file).split(separator: "\n").compactMap { Self.field(String($0.prefix { $0 != "#" })) }
    }

    /// The lines `# @missing: 3400..4DBF; value`: the defaults.
    func defaults(in file: String) throws -> [(range: ClosedRange<Int>, value: String)] {
        let mark = "# @missing:"
        return try text(of: file).split(separator: "\n").filter { $0.hasPrefix(mark) }
            .compactMap { Self.field(String($0.dropFirst(mark.count))) }
    }

    private static func field(_ line: String) -> (range: ClosedRange<Int>, value: String)? {
        let parts = line.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
        guard parts.count >= 2 else { return nil }
        let bounds = parts[0].components(separatedBy: "..").compactMap { Int($0, radix: 16) }
        guard let first = bounds.first, let last = bounds.last else { return nil }
        return (first...last, parts[1])
    }

    private func text(of file: String) throws -> String {
        try String(contentsOf: URL(filePath: folder).appending(path: file), encoding: .utf8)
    }

    /// The source of a table of runs: `first scalar << 8 | class`, in order, each up to the next.
    ///
    /// - Parameter classes: the number of each scalar's class.
    static func source(table: String, command: String, from files: String, classes: [UInt8]) -> String {
        var entries: [String] = []
        for (scalar, number) in classes.enumerated() where scalar == 0 || number != classes[scalar - 1] {
            entries.append("0x" + String(scalar << 8 | Int(number), radix: 16, uppercase: true))
        }
        let lines = stride(from: 0, to: entries.count, by: 8).map { start in
            "        " + entries[start..<min(start + 8, entries.count)].joined(separator: ", ") + ","
        }
        return """
            // Made by `Workbench tables \(command)`; do not edit.
            // Source: Unicode Character Database \(files).

            enum \(table) {
                /// Runs of scalars of one class: `first scalar << 8 | class`, in order, each up to the next.
                static let runs: [UInt32] = [
            \(lines.joined(separator: "\n"))
                ]
            }
            """
    }
}
