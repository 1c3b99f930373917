import Display

/// The keys that wait for an article that is being opened, or for the names and dates of the open one.
struct TypeAhead: Hashable, Sendable {
    /// The most keys that wait; later ones are dropped.
    static let limit = 1 << 12

    /// The command that cannot be performed yet; the keys come after it.
    var call: CommandCall?
    private(set) var keys: [Key] = []

    mutating func append(_ key: Key) {
        if keys.count < Self.limit { keys.append(key) }
    }
}
