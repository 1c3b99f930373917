import Testing

@testable import TextCore

@Suite struct ScalarCaseTests {
    @Test func `case agrees with Unicode for the letters of the European scripts`() {
        for value in Array(0x41...0x17E) + Array(0x391...0x3A9) + Array(0x400...0x481) {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            let mapping = Array(scalar.properties.lowercaseMapping.unicodeScalars)
            guard mapping.count == 1 else { continue }
            #expect(ScalarCase.lowered(UInt32(value)) == mapping[0].value, "U+\(String(value, radix: 16))")
        }
    }

    @Test(arguments: [
        ("É", "e"), ("ß", "s"), ("Ž", "z"), ("ł", "l"), ("ı", "i"), ("’", "'"), ("Ж", "ж"), ("÷", "÷"),
    ])
    func `accents fold away`(letter: Unicode.Scalar, base: Unicode.Scalar) {
        #expect(ScalarCase.folded(letter.value) == base.value)
    }
}
