import TestSupport
import Testing
import TextCore

/// Bare weekdays, months and days of the month, each marked by hand with the day or month that it means.
@Suite struct DateDirectionTests {
    private struct Score {
        var marks = 0
        var wrong: [String] = []
        var wrongThoughSure: [String] = []
        var assumed = 0
        var wrongAssumed = 0

        mutating func add(_ line: Substring) {
            let example = DateExample(String(line))
            for (mark, text) in zip(example.marks, example.marked) {
                marks += 1
                let found = example.expressions.first { $0.range.overlaps(mark.range) }
                let isAssumed = found?.basis == .assumed
                if isAssumed { assumed += 1 }
                // A part of the day may follow: "Sunday night".
                guard let found, !found.value.hasPrefix(mark.label) else {
                    if found == nil { wrong.append("\(line): \(text) is not found") }
                    continue
                }
                wrong.append("\(line): \(text) = \(found.value)")
                if isAssumed { wrongAssumed += 1 } else { wrongThoughSure.append("\(line)") }
            }
        }
    }

    private static func score(_ text: String) -> Score {
        var score = Score()
        for line in text.split(separator: "\n") where !line.hasPrefix("#") { score.add(line) }
        return score
    }

    @Test(arguments: [
        ("sentences", SentenceDirections.text, 390), ("Wikinews", WikinewsDirections.text, 200),
        ("news", NewsDirections.text, 360), ("voices", VoiceDirections.text, 260),
    ])
    func `97 in 100 are right, and no more than one is wrong though sure`(
        name: String, text: String, atLeast: Int
    ) {
        let score = Self.score(text)
        #expect(score.marks >= atLeast, "\(name)")
        #expect(
            score.wrong.count * 100 <= score.marks * 3,
            "\(score.wrong.count) of \(score.marks) are wrong:\n\(score.wrong.joined(separator: "\n"))")
        #expect(
            score.wrongThoughSure.count * 100 <= score.marks,
            "wrong though sure:\n\(score.wrongThoughSure.joined(separator: "\n"))")
        // At most three in twenty of those that the tagger calls assumed, and never less than one is allowed.
        #expect(score.wrongAssumed * 100 <= max(100, score.assumed * 15), "\(name)")
    }
}
