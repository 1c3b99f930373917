import Testing

@testable import TextCore

@Suite struct CompiledCuesTests {
    private static let cues = CompiledCues.fromTables
    private static let image = cues.image(sources: 5)

    @Test func `compiled rules come back from their image`() {
        let read = Self.image.withUnsafeBytes { CompiledCues(image: $0, sources: 5) }
        #expect(read == Self.cues)
    }

    @Test func `rules that were changed since are not used, nor are those of an image that is cut short`() {
        Self.image.withUnsafeBytes { #expect(CompiledCues(image: $0, sources: 6) == nil) }
        for length in stride(from: 0, to: Self.image.count, by: 4999) {
            let read = Self.image[..<length].withUnsafeBytes { CompiledCues(image: $0, sources: 5) }
            #expect(read == nil, "\(length) of \(Self.image.count) bytes")
        }
    }
}
