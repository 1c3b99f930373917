/// The panel where a key is pressed; a key may mean different things in different panels.
public struct CommandContext: Hashable, Sendable {
    /// The name in messages and in the configuration: `corrections`.
    let name: String
    /// The heading in the help screen: `Put back`.
    let title: String

    /// All contexts, in the order of the help screen.
    public static let allCases = PanelTable.all.compactMap { $0.context }

    /// The table of its keys in the configuration; no command has such a name.
    public var section: String { "in-\(name)" }
}
