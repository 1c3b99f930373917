import Testing

@testable import TextCore

/// The compiled rules that are linked in.
@Suite struct DateRuleImageTests {
    private static let fingerprint = DateRuleTable.fingerprint

    @Test func `rules of other tables are not used`() {
        let linked = ImageKind.dateRules.linked
        #expect(throws: Never.self) { try CompiledDateRules(image: linked, sources: Self.fingerprint) }
        #expect(throws: ImageProblem.outdated) {
            try CompiledDateRules(image: linked, sources: Self.fingerprint &+ 1)
        }
    }

    @Test func `an image that is cut short is refused`() {
        let image = CompiledDateRules.fromTables.image(sources: Self.fingerprint)
        for length in stride(from: 0, to: image.count, by: 7919) {
            image[..<length].withUnsafeBytes { bytes in
                _ = #expect(throws: ImageProblem.self, "\(length) of \(image.count) bytes") {
                    try CompiledDateRules(image: bytes, sources: Self.fingerprint)
                }
            }
        }
    }
}
