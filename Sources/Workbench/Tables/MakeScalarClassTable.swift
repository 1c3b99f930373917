import ArgumentParser
import Foundation

/// Writes `Sources/Display/Unicode/ScalarClassTable.swift` from the files of the Unicode Character Database.
///
/// The database is the folder of Debian's package `unicode-data` (`/usr/share/unicode`).
struct MakeScalarClassTable: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scalar-classes",
        abstract: "Print the table of column widths that Display uses, made from the Unicode data.")

    @Argument(help: "The folder of the Unicode Character Database.")
    var database: String

    func run() throws {
        let wide = try ranges(of: ["W", "F"], in: "EastAsianWidth.txt")

        var classes = [String](repeating: "boxed", count: 0x110000)

        // Later lines win: from the general to the particular.
        for (range, category) in try fields(in: "extracted/DerivedGeneralCategory.txt") {
            let name =
                switch category {
                case "Cn", "Co", "Cs": "boxed"
                case "Cc", "Zl", "Zp": "control"
                case "Mn", "Me": "mark"
                case "Mc": "spacingMark"
                default: "narrow"
                }
            for scalar in range { classes[scalar] = name }
        }
        for range in wide {
            for scalar in range where classes[scalar] == "narrow" { classes[scalar] = "wide" }
        }
        for range in try ranges(of: ["Extended_Pictographic"], in: "emoji/emoji-data.txt") {
            for scalar in range {
                switch classes[scalar] {
                case "narrow": classes[scalar] = "narrowPictograph"
                case "wide": classes[scalar] = "widePictograph"
                default: break
                }
            }
        }
        for range in try ranges(of: ["V", "T"], in: "HangulSyllableType.txt") {
            for scalar in range { classes[scalar] = "mark" }
        }
        for range in try ranges(of: ["Default_Ignorable_Code_Point"], in: "DerivedCoreProperties.txt") {
            for scalar in range { classes[scalar] = "dropped" }
        }
        // Formats that never show and that no one needs to see in a news text.
        for scalar in 0xFFF9...0xFFFB { classes[scalar] = "dropped" }
        for scalar in 0x1F1E6...0x1F1FF { classes[scalar] = "regionalIndicator" }
        for scalar in 0x1F3FB...0x1F3FF { classes[scalar] = "skinTone" }
        // Hexagrams are drawn wide by terminals and C libraries, and are wide from Unicode 16 on.
        for scalar in 0x4DC0...0x4DFF { classes[scalar] = "wide" }
        // The overrides of the bidirectional algorithm make text read as what it is not.
        for scalar in 0x202D...0x202E { classes[scalar] = "control" }

        print(source(runs: runs(of: classes), version: try version()))
    }

    private func runs(of classes: [String]) -> [(start: Int, name: String)] {
        var runs: [(start: Int, name: String)] = []
        for (scalar, name) in classes.enumerated() where name != runs.last?.name {
            runs.append((scalar, name))
        }
        return runs
    }

    private func source(runs: [(start: Int, name: String)], version: String) -> String {
        let order = [
            "narrow", "wide", "mark", "spacingMark", "dropped", "control", "boxed", "regionalIndicator",
            "skinTone", "narrowPictograph", "widePictograph",
        ]
        let entries = runs.map { run in
            let number = order.firstIndex(of: run.name) ?? 0
            return "0x" + String(run.start << 8 | number, radix: 16, uppercase: true)
        }
        var lines: [String] = []
        for start in stride(from: 0, to: entries.count, by: 8) {
            let row = entries[start..<min(start + 8, entries.count)]
            lines.append("        " + row.joined(separator: ", ") + ",")
        }
        return """
            // Made by `Workbench tables scalar-classes`; do not edit.
            // Source: Unicode Character Database \(version): EastAsianWidth, DerivedGeneralCategory,
            // DerivedCoreProperties, HangulSyllableType, emoji-data.

            enum ScalarClassTable {
                /// Runs of scalars of one class: `first scalar << 8 | class`, in order, each up to the next.
                static let runs: [UInt32] = [
            \(lines.joined(separator: "\n"))
                ]
            }
            """
    }

    private func version() throws -> String {
        let firstLine = try text(of: "EastAsianWidth.txt").prefix { $0 != "\n" }
        return firstLine.split(separator: "-").last.map { $0.replacingOccurrences(of: ".txt", with: "") }
            ?? "?"
    }

    private func text(of file: String) throws -> String {
        try String(contentsOf: URL(filePath: database).appending(path: file), encoding: .utf8)
    }

    private func ranges(of values: Set<String>, in file: String) throws -> [ClosedRange<Int>] {
        try fields(in: file).filter { values.contains($0.value) }.map(\.range)
    }

    /// The lines `0041..005A ; value # comment` of a data file.
    private func fields(in file: String) throws -> [(range: ClosedRange<Int>, value: String)] {
        try text(of: file).split(separator: "\n").compactMap { line in
            let content = line.prefix { $0 != "#" }
            let parts = content.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
            guard parts.count >= 2 else { return nil }
            let bounds = parts[0].components(separatedBy: "..").compactMap { Int($0, radix: 16) }
            guard let first = bounds.first, let last = bounds.last else { return nil }
            return (first...last, parts[1])
        }
    }
}
