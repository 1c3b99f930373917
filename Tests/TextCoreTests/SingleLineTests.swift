import Testing

@testable import TextCore

@Suite struct SingleLineTests {
    @Test(arguments: [
        ("Ann\u{1B}[31m Lee", "Ann Lee"), ("  Ann\r\n\tLee ", "Ann Lee"), ("Ann\u{7} Lee\u{7F}", "Ann Lee"),
        ("Ann\u{1B}]0;x", "Ann]0;x"), ("Ann\u{9B}31m", "Ann31m"), ("\u{1B}[", ""), ("", ""),
        ("Ana\u{A0}María", "Ana\u{A0}María"), ("سارة", "سارة"),
    ])
    func `controls go and the words stay`(value: String, line: String) {
        #expect(SingleLine.text(value) == line)
    }

    @Test func `what is too long is cut between words`() {
        let long = String(repeating: "long titlé ", count: 1 << 20)
        let short = SingleLine.bounded(long)
        #expect(short.utf8.count <= 2003)
        #expect(short.hasSuffix("titlé…") || short.hasSuffix("long…"))
        #expect(SingleLine.bounded(String(repeating: "é", count: 3000)).utf8.count == 2003)
        #expect(SingleLine.bounded("Rain") == "Rain")
    }
}
