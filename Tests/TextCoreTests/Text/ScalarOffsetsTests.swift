import Testing
import TextCore

@Suite struct ScalarOffsetsTests {
    @Test(arguments: [
        "", "a", "LIMA — Peru", "日本 🚀\r\n\u{FEFF}\u{0}é", String(repeating: "aé日🚀", count: 500),
    ])
    func `bytes and scalars are counted alike in both directions`(string: String) {
        let text = ArticleText(string)
        let offsets = ScalarOffsets(text)
        var scalar = 0
        var byte = 0
        for value in string.unicodeScalars {
            #expect(offsets.scalars(before: TextOffset(utf8: byte)) == scalar)
            #expect(offsets.offset(ofScalar: scalar) == TextOffset(utf8: byte))
            byte += UTF8.width(value)
            scalar += 1
        }
        #expect(offsets.scalars(before: TextOffset(utf8: byte + 10)) == scalar)
        #expect(offsets.offset(ofScalar: scalar) == TextOffset(utf8: byte))
        #expect(offsets.offset(ofScalar: scalar + 1) == nil)
    }
}
