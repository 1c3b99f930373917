/// Where a key is pressed, which is a panel; the same key may mean different things in different places.
public struct CommandContext: Hashable, Sendable {
    /// What a message calls it: `corrections`.
    let name: String
    /// What the help screen calls it: `Put back`.
    let title: String

    /// All places, in the order of the help screen.
    public static let allCases = PanelTable.all.compactMap { $0.context }

    /// The table of the place's keys in the configuration; no command is called so.
    public var section: String { "in-\(name)" }
}
