import Testing

@testable import TextCore

@Suite struct `The table of reasons for removal` {
    @Test func `keeps the positions that index files hold, and the names that records use`() {
        let stored = RemovalReason.allCases.prefix(16).map(\.rawValue).joined(separator: " ")
        #expect(
            stored
                == "donation newsletter subscription cookie share related advertisement credit "
                + "copyright comment navigation app contact video duplicate other")
    }

    @Test(arguments: RemovalReason.allCases)
    func `holds the rules that speak for a reason, and words for the reader`(reason: RemovalReason) {
        #expect(reason.row.rules.allSatisfy { $0.reason == reason })
        #expect(!reason.row.words.isEmpty)
    }
}
