import Testing

@testable import TextCore

@Suite struct `The table of kinds` {
    @Test func `keeps the positions that index files hold`() {
        let stored = MarkKind.allCases.prefix(7).map(\.rawValue)
        #expect(stored == ["PER", "ORG", "LOC", "NORP", "MISC", "DATE", "MONEY"])
    }

    @Test func `has the five types of entities first, as records do`() {
        #expect(MarkKind.entities == EntityLabel.types)
        #expect(Set(MarkKind.defaults) == Set(MarkKind.entities + [.date]))
    }

    @Test func `names each kind once wherever it is named`() {
        func isUnique(_ names: [String]) -> Bool { Set(names).count == names.count }
        let rows = MarkKind.allCases.map(\.row)
        #expect(isUnique(rows.map(\.name)))
        #expect(isUnique(rows.map(\.command.one)))
        #expect(isUnique(rows.map(\.command.many)))
        #expect(isUnique(rows.map(\.words.one)))
        #expect(isUnique(rows.flatMap(\.searchWords)))
        #expect(isUnique(rows.map(\.keys.toggle)))
        #expect(isUnique(rows.flatMap { [$0.keys.next, $0.keys.previous] }))
    }

    @Test func `takes no date for a mention`() {
        #expect(MarkKind(ofMention: "LOC") == .location)
        #expect(MarkKind(ofMention: "DATE") == nil)
        #expect(MarkKind(ofMention: "loc") == nil)
    }

    @Test(arguments: MarkKind.allCases)
    func `finds each kind by its record name and words`(kind: MarkKind) {
        let words = kind.row.searchWords
        #expect(words.contains(kind.rawValue.lowercased()))
        #expect(words.allSatisfy { $0 == $0.lowercased() && !$0.isEmpty })
        #expect(!kind.singular.isEmpty && !kind.plural.isEmpty)
    }
}
