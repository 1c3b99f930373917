import Testing

@testable import TextCore

@Suite struct CompiledCuesTests {
    private static let cues = CompiledCues.fromTables
    private static let image = cues.image(sources: 5)

    @Test func `compiled rules come back from their image`() throws {
        let read = try Self.image.withUnsafeBytes { try CompiledCues(image: $0, sources: 5) }
        #expect(read == Self.cues)
    }

    @Test func `rules that were changed since are not used, nor are those of an image that is cut short`() {
        Self.image.withUnsafeBytes { image in
            _ = #expect(throws: ImageProblem.outdated) { try CompiledCues(image: image, sources: 6) }
        }
        for length in stride(from: 0, to: Self.image.count, by: 4999) {
            Self.image[..<length].withUnsafeBytes { image in
                _ = #expect(throws: ImageProblem.self, "\(length) of \(Self.image.count) bytes") {
                    try CompiledCues(image: image, sources: 5)
                }
            }
        }
    }
}
