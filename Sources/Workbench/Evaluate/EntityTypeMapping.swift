import TextCore

/// The corpora's own type names as ours.
///
/// Type names of a corpus that are not in the lists (songs, enzymes, awards) become MISC.
enum EntityTypeMapping {
    private static let names: [MarkKind: String] = [
        .person:
            "PER PERSON Person person per politician scientist writer musicalartist researcher band_member Name",
        .organization:
            """
        ORG ORGANIZATION ORGANISATION Organization Organisation organization organisation org corporation \
        group politicalparty university band company ORGANIZATION/COMPANY
        """,
        .location:
            "LOC GPE FAC FACILITY Location Facility location facility geo-loc country place city LOCATION",
        .group: "NORP norp Nationality NATIONALITY",
    ]
    private static let ignored: Set<Substring> = Set(
        """
        O DATE Date TIME Time MONEY Money PERCENT QUANTITY ORDINAL CARDINAL DURATION SET NUMBER ABSTRACT \
        Temporal Quantity time date
        """.split(separator: " "))
    private static let types: [Substring: MarkKind] = Dictionary(
        names.flatMap { type, names in names.split(separator: " ").map { ($0, type) } },
        uniquingKeysWith: { first, _ in first })

    /// Our type; `nil` for dates and amounts, which are not names.
    static func type(of name: String) -> MarkKind? {
        for spelling in [name, name.uppercased()] {
            if let type = types[spelling[...]] { return type }
            if ignored.contains(spelling[...]) { return nil }
        }
        return .miscellaneous
    }
}
