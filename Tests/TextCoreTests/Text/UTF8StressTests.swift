import TestSupport
import Testing
import TextCore

/// Decoding what is hard to decode.
@Suite struct UTF8StressTests {
    @Test(arguments: UTF8StressCase.all)
    func `malformed bytes become as many replacements as Unicode says`(example: UTF8StressCase) {
        // The mark says that it is UTF-8, so that nothing is guessed.
        let decoded = TextDecoding.decode([0xEF, 0xBB, 0xBF] + example.bytes)
        #expect(decoded.text == ArticleText(example.text))
        #expect(ArticleText(repairing: example.bytes) == ArticleText(example.text))
        let isGiven = example.bytes == Array(example.text.utf8)
        let replaced = isGiven ? 0 : example.text.unicodeScalars.count { $0 == "\u{FFFD}" }
        let warning = decoded.diagnostics.first { $0.severity == .warning }
        #expect(warning?.message.hasPrefix("\(replaced) malformed") ?? (replaced == 0))
    }
}
