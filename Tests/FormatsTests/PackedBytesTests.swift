import TestSupport
import Testing

@testable import Formats

@Suite struct PackedBytesTests {
    private static let text = Array(
        String(repeating: "Rain fell on Lima, and on Lima rain fell. ", count: 200).utf8)

    @Test func `bytes come back as they were, whatever they are`() {
        var random = SeededGenerator(seed: 4)
        let noise = (0..<5000).map { _ in UInt8.random(in: 0...255, using: &random) }
        for bytes in [[], [7], Self.text, noise, [UInt8](repeating: 0, count: 1 << 20)] {
            let packed = PackedBytes.pack(bytes)
            #expect(PackedBytes.unpack(packed) == bytes && PackedBytes.size(packed) == bytes.count)
            #expect(packed.count <= bytes.count + 4)
        }
        #expect(PackedBytes.pack(Self.text).count < Self.text.count / 10)
    }

    @Test func `damaged bytes are told, and reserve no memory in vain`() {
        let packed = PackedBytes.pack(Self.text)
        for count in 0..<packed.count { #expect(PackedBytes.unpack(Array(packed.prefix(count))) == nil) }
        var random = SeededGenerator(seed: 5)
        for _ in 0..<500 {
            var damaged = packed
            damaged[Int.random(in: 0..<packed.count, using: &random)] ^= UInt8.random(
                in: 1...255, using: &random)
            // zlib's checksum tells the content; another number of bytes never fits it.
            #expect(PackedBytes.unpack(damaged) == nil || PackedBytes.unpack(damaged) == Self.text)
        }
        #expect(PackedBytes.unpack([0xFF, 0xFF, 0xFF, 0xFF, 0x78, 0x9C]) == nil)
    }
}
