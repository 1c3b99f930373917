import Testing

@testable import TextCore

/// The compiled rules that are linked in.
@Suite struct DateRuleImageTests {
    private static let fingerprint = DateRuleTable.fingerprint

    @Test func `the rules that are linked in are those of the tables`() throws {
        let linked = try #require(
            CompiledDateRules(linked: Self.fingerprint),
            "The date rules have changed: run 'swift run Workbench tables date-rules'.")
        #expect(
            linked.image(fingerprint: Self.fingerprint)
                == CompiledDateRules.fromTables.image(fingerprint: Self.fingerprint),
            "The date rules compile to something else now: run 'swift run Workbench tables date-rules'.")
    }

    @Test func `rules of other tables are not used`() {
        #expect(CompiledDateRules(linked: Self.fingerprint &+ 1) == nil)
    }

    @Test func `an image that is cut short is none`() {
        let image = CompiledDateRules.fromTables.image(fingerprint: Self.fingerprint)
        for length in stride(from: 0, to: image.count, by: 7919) {
            let isRead = image[..<length].withUnsafeBytes {
                CompiledDateRules(image: $0, fingerprint: Self.fingerprint) != nil
            }
            #expect(!isRead, "\(length) of \(image.count) bytes")
        }
    }
}
