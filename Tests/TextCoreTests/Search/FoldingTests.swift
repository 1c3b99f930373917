import Foundation
import Testing

@testable import TextCore

@Suite("Folding tables")
struct FoldingTests {
    @Test func `every row of accented letters is Unicode's own decomposition without its marks`() {
        for row in FoldingData.accented {
            let base = Array(row.plain.unicodeScalars)
            #expect(base.count == 1)
            for letter in row.others.unicodeScalars {
                let parts = String(letter).decomposedStringWithCanonicalMapping.unicodeScalars
                #expect(parts.first == base.first, "U+\(String(letter.value, radix: 16))")
                for mark in parts.dropFirst() {
                    #expect(
                        FoldingData.marks.contains { $0.contains(mark.value) },
                        "U+\(String(letter.value, radix: 16))")
                }
            }
        }
    }

    @Test func `every precomposed Latin, Greek and Cyrillic letter is in a row`() {
        let known = Set(FoldingData.accented.flatMap(\.others.unicodeScalars).map(\.value))
        let letters = [0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1FFF] as [ClosedRange<UInt32>]
        for value in letters.joined() {
            guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
            let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
            guard let first = parts.first, first != scalar else { continue }
            #expect(known.contains(value), "U+\(String(value, radix: 16))")
        }
    }

    @Test func `white space and line breaks are Unicode's`() {
        let spaces = Set((FoldingData.spaces + FoldingData.lineBreaks).joined())
        for value in UInt32(0)..<0x3100 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            #expect(
                spaces.contains(value) == scalar.properties.isWhitespace, "U+\(String(value, radix: 16))")
        }
    }

    @Test func `kana compose as Unicode composes them`() {
        for (row, mark) in [
            (FoldingData.voicedKana, UInt32(0x3099)), (FoldingData.halfVoicedKana, 0x309A),
        ] {
            for kana in row.unicodeScalars {
                var pair = String.UnicodeScalarView([kana])
                pair.append(Unicode.Scalar(mark) ?? " ")
                let composed = String(pair).precomposedStringWithCanonicalMapping.unicodeScalars
                #expect(composed.count == 1)
                #expect(Composition.compose(kana.value, mark) == composed.first)
            }
        }
    }

    @Test func `folding is done once: what is folded stays`() {
        for table in [FoldingTable.foldingCase, .keepingCase] {
            for value in UInt32(0x20)..<0x3040 {
                let entry = table.fold(value)
                guard entry.kind == .replaced else { continue }
                let folded = (0..<entry.length).map(entry.byte)
                for scalar in String(decoding: folded, as: UTF8.self).unicodeScalars {
                    #expect(table.fold(scalar.value).kind != .mark)
                    #expect(table.fold(scalar.value).kind != .replaced, "U+\(String(value, radix: 16))")
                }
            }
        }
    }
}
