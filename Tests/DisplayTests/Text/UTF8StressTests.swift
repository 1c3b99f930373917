import Display
import TestSupport
import Testing

/// The gate decodes for itself, as it takes bytes that nobody has repaired.
@Suite struct UTF8StressTests {
    /// A box stands for each malformed byte, not for each sequence, as all of them are to be seen.
    @Test(arguments: UTF8StressCase.all)
    func `malformed bytes are shown as replacements, and never as what they hide`(example: UTF8StressCase) {
        let shown = ScreenText(utf8: example.bytes.span).string.unicodeScalars
        let expected = ScreenText(example.text).string.unicodeScalars
        #expect(shown.filter { $0 != "\u{FFFD}" } == expected.filter { $0 != "\u{FFFD}" })
        let replacements = expected.count { $0 == "\u{FFFD}" }
        #expect((replacements...example.bytes.count).contains(shown.count { $0 == "\u{FFFD}" }))
    }
}
