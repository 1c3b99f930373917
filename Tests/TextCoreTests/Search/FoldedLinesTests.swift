import Testing
import TextCore

@Suite struct FoldedLinesTests {
    private static let titles = [
        "", "Café in Lima", "the cafe", "Cafe\u{301} again", "well-known “truce”", "Lima café café", "",
    ]

    private func lines(isCaseExact: Bool = false) -> FoldedLines {
        var lines = FoldedLines(isCaseExact: isCaseExact)
        for title in Self.titles { lines.append(Array(title.utf8)) }
        return lines
    }

    @Test(arguments: [
        ("cafe", [1, 2, 3, 5]), ("CAFÉ", [1, 2, 3, 5]), ("lima", [1, 5]), ("\"truce\"", [4]),
        ("lima the", []), ("zebra", []), ("", []), ("\u{AD}", []),
    ]) func `lines are found whatever their accents, each once`(words: String, numbers: [Int]) {
        #expect(lines().numbers(holding: words) == numbers)
    }

    @Test func `case counts where it is asked for`() {
        #expect(lines(isCaseExact: true).numbers(holding: "Cafe") == [1, 3])
    }

    @Test func `the folded bytes of a line are its own`() {
        let lines = lines()
        #expect(
            (0..<lines.count).map { String(decoding: lines.bytes(of: $0), as: UTF8.self) } == [
                "", "cafe in lima", "the cafe", "cafe again", "well-known \"truce\"", "lima cafe cafe", "",
            ])
    }
}
