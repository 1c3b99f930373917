/// A kind of highlight. Raw values are the names that records use.
///
/// To add a kind, add a case at the end, as index files keep positions, and its row below. All else is made from
/// the row: commands, keys, colours, legend, index, search words, `annotate --kinds`.
///
///     MarkKind(rawValue: "LOC")?.plural    // "places"
public enum MarkKind: String, Hashable, Sendable, CaseIterable {
    /// People.
    case person = "PER"
    /// Organisations: companies, parties, agencies, clubs.
    case organization = "ORG"
    /// Places: countries, cities, regions, sites.
    case location = "LOC"
    /// Nationalities, religious and political groups.
    case group = "NORP"
    /// Events, works, laws, products.
    case miscellaneous = "MISC"
    /// Dates and times; records list them apart, each with its own type.
    case date = "DATE"
    /// Amounts of money.
    case money = "MONEY"

    /// The row of the kind.
    package var row: MarkKindRow {
        switch self {
        case .person:
            MarkKindRow(
                name: "person", command: ("person", "persons"), words: ("person", "people"),
                searchWords: ["per", "person", "persons", "people"],
                keys: (next: "]p", previous: "[p", toggle: "p"),
                style: MarkStyle([.bold], terminal: 6, dark: (0x5FD7D7, 14), light: (0x005F87, 4)))
        case .organization:
            MarkKindRow(
                name: "organization", command: ("organization", "organizations"),
                words: ("organisation", "organisations"),
                searchWords: ["org", "organisation", "organisations", "organization", "organizations"],
                keys: (next: "]o", previous: "[o", toggle: "o"),
                style: MarkStyle(
                    [.bold, .underline], terminal: 5, dark: (0xD787FF, 13), light: (0x8700AF, 5)))
        case .location:
            MarkKindRow(
                name: "location", command: ("place", "places"), words: ("place", "places"),
                searchWords: ["loc", "place", "places", "location", "locations"],
                keys: (next: "]l", previous: "[l", toggle: "l"),
                style: MarkStyle([.underline], terminal: 2, dark: (0x87D75F, 10), light: (0x005F00, 4)))
        case .group:
            MarkKindRow(
                name: "group", command: ("group", "groups"),
                words: ("nationality or group", "nationalities and groups"), label: ("group", "groups"),
                searchWords: ["norp", "group", "groups", "nationality", "nationalities"],
                keys: (next: "]g", previous: "[g", toggle: "n"),
                style: MarkStyle(
                    [.italic], terminal: 3, dark: (0xD7AF5F, 11), light: (0x875F00, 1)))
        case .miscellaneous:
            MarkKindRow(
                name: "miscellaneous", command: ("miscellaneous", "miscellaneous"),
                words: ("event or work", "events and works"), label: ("other", "others"),
                fullWords: ("event, work, law or product", "events, works, laws and products"),
                searchWords: [
                    "misc", "event", "events", "work", "works", "law", "laws", "product", "products",
                ],
                keys: (next: "]m", previous: "[m", toggle: "m"),
                style: MarkStyle(
                    [.bold, .italic], terminal: 1, dark: (0xFF8787, 9), light: (0xAF0000, 1)))
        case .date:
            MarkKindRow(
                name: "date", command: ("date", "dates"), words: ("date", "dates"), family: .date,
                searchWords: ["date", "dates"], keys: (next: "d", previous: "D", toggle: "d"),
                style: MarkStyle(
                    [.italic, .underline], terminal: 4, dark: (0x87AFFF, 14), light: (0x005FD7, 4)))
        case .money:
            MarkKindRow(
                name: "money", command: ("money", "money"),
                words: ("amount of money", "amounts of money"), label: ("money", "money"), family: .amount,
                searchWords: ["money", "amount", "amounts"],
                keys: (next: "]$", previous: "[$", toggle: "$"),
                style: MarkStyle(
                    [.bold, .italic, .underline], terminal: 3, dark: (0xD7D75F, 11), light: (0x5F5F00, 5)),
                rules: MarkRule.money, isOnByDefault: false)
        }
    }
}
