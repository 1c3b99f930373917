import Testing

@testable import TextCore

/// The compiled rules that are linked in.
@Suite struct DateRuleImageTests {
    private static let fingerprint = DateRuleTable.fingerprint

    @Test func `rules of other tables are not used`() {
        let linked = ImageKind.dateRules.linked
        #expect(CompiledDateRules(image: linked, sources: Self.fingerprint) != nil)
        #expect(CompiledDateRules(image: linked, sources: Self.fingerprint &+ 1) == nil)
    }

    @Test func `an image that is cut short is none`() {
        let image = CompiledDateRules.fromTables.image(sources: Self.fingerprint)
        for length in stride(from: 0, to: image.count, by: 7919) {
            let isRead = image[..<length].withUnsafeBytes {
                CompiledDateRules(image: $0, sources: Self.fingerprint) != nil
            }
            #expect(!isRead, "\(length) of \(image.count) bytes")
        }
    }
}
