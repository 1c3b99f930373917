import TextCore

/// What a name in a query stands for: `US` for all names of the United States.
struct EntityQuery {
    /// Keys of the names that are wanted, in small letters.
    let keys: [String]
    /// All names of the one that is meant, where a table knows it: then names that merely hold its words are others.
    let names: [String]
    let isKnown: Bool

    init(_ name: String) {
        if let names = EntityKey.names(of: name) {
            self.names = names
            keys = [names[0].lowercased()]
            isKnown = true
        } else {
            names = [name]
            let types: [MarkKind] = [.person, .organization, .group]
            keys = Set(types.map { EntityKey.of(name, type: $0).lowercased() }).sorted()
            isKnown = false
        }
    }
}
