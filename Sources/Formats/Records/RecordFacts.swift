import TextCore

/// Writes what was decided of an article's facts, and by which claims.
enum RecordFacts {
    static func write(_ facts: [WeighedFact], to writer: inout JSONWriter) {
        writer.key("facts")
        writer.array { writer in
            for fact in facts {
                writer.object { writer in
                    writer.member("fact", string: fact.fact.rawValue)
                    write(fact.value, to: &writer)
                    write(fact.supporters, "sources", to: &writer)
                    write(fact.opponents, "against", to: &writer)
                }
            }
        }
    }

    private static func write(_ claims: [Claim], _ key: String, to writer: inout JSONWriter) {
        writer.key(key)
        writer.array { writer in
            for claim in claims {
                writer.object {
                    $0.member("origin", string: claim.origin.rawValue)
                    $0.member("place", string: claim.place)
                    write(claim.value, to: &$0)
                }
            }
        }
    }

    private static func write(_ value: Claim.Value, to writer: inout JSONWriter) {
        switch value {
        case .text(let text): writer.member("value", string: text)
        case .names(let names): writer.member("value", strings: names)
        case .date(let date):
            writer.member("value", string: date.published.description)
            if let zone = date.published.zone { writer.member("zone", string: zone) }
        }
    }
}
