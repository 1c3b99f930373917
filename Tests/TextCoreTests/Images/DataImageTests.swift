import Testing

@testable import TextCore

@Suite struct DataImageTests {
    private static let image = DataImage.write(
        .dateRules, layout: 7, sources: 9, payload: (0..<200).map { UInt8($0) })

    private static func problem(
        _ image: [UInt8], _ kind: ImageKind = .dateRules, layout: UInt64 = 7
    ) -> ImageProblem? {
        image.withUnsafeBytes { bytes in
            do throws(ImageProblem) {
                _ = try DataImage(bytes, kind, layout: layout)
                return nil
            } catch {
                return error
            }
        }
    }

    @Test func `an image that was written can be read`() throws {
        try Self.image.withUnsafeBytes { bytes in
            let image = try DataImage(bytes, .dateRules, layout: 7)
            #expect(image.sources == 9)
            #expect(image.payload.elementsEqual(0..<200))
        }
    }

    @Test func `an image of another kind, version or layout is named as such`() {
        #expect(Self.problem(Self.image, .lexicon) == .notAnImage)
        #expect(Self.problem(Self.image, layout: 8) == .otherLayout)
        var other = Self.image
        other[8] += 1
        #expect(Self.problem(other) == .otherVersion)
    }

    @Test func `an image that is cut short at any byte has a problem`() {
        for length in Self.image.indices { #expect(Self.problem(Array(Self.image[..<length])) != nil) }
        #expect(Self.problem(Self.image + [0]) == .cutShort)
    }

    @Test func `a byte that was changed anywhere is noticed`() {
        for place in Array(0..<48) + Array(64..<Self.image.count) {
            var changed = Self.image
            changed[place] ^= 0x20
            #expect(Self.problem(changed) != nil, "byte \(place)")
        }
    }

    @Test func `a reader that goes beyond the end reads zeros, and says so`() {
        var payload: [UInt8] = []
        payload.appendList([UInt16(3), 4])
        payload.withUnsafeBytes { bytes in
            var reader = ImageReader(bytes)
            #expect(reader.list(of: UInt16.self) == [3, 4] && reader.isAtEnd)
            #expect(reader.read(UInt32.self) == 0 && !reader.isAtEnd)
        }
        payload[0] = 200
        payload.withUnsafeBytes { bytes in
            var reader = ImageReader(bytes)
            #expect(reader.list(of: UInt16.self) == [] && !reader.isAtEnd)
        }
    }
}
