import ArgumentParser
import Foundation
import TextCore

/// Measures how often the language of a text is told.
struct EvaluateLanguages: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "languages",
        abstract: "Score the language detector on lines of a code, a tab and a text.")

    @Argument(help: "A file of such lines.")
    var file: String

    @Flag(help: "Print each text whose language was missed.")
    var errors = false

    func run() throws {
        let detector = LanguageDetector()
        var counts: [String: (right: Int, unknown: Int, all: Int)] = [:]
        var confusions: [String: Int] = [:]
        for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
            let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { continue }
            let found = detector.language(of: ArticleText(parts[1]))?.code
            counts[parts[0], default: (0, 0, 0)].all += 1
            if found == parts[0] {
                counts[parts[0], default: (0, 0, 0)].right += 1
            } else {
                if found == nil { counts[parts[0], default: (0, 0, 0)].unknown += 1 }
                confusions["\(parts[0]) as \(found ?? "unknown")", default: 0] += 1
                if errors { Swift.print("\(parts[0]) as \(found ?? "unknown"): \(parts[1])") }
            }
        }
        for (code, count) in counts.sorted(by: { $0.key < $1.key }) { Self.print(code, count) }
        let sum = counts.values.reduce((right: 0, unknown: 0, all: 0)) {
            ($0.right + $1.right, $0.unknown + $1.unknown, $0.all + $1.all)
        }
        Self.print("all", sum)
        for (pair, count) in confusions.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            Swift.print("\(pair): \(count)")
        }
    }

    private static func print(_ code: String, _ count: (right: Int, unknown: Int, all: Int)) {
        let share = Double(count.right * 1000 / max(count.all, 1)) / 1000
        Swift.print("\(code)  \(share) of \(count.all), \(count.unknown) unknown")
    }
}
