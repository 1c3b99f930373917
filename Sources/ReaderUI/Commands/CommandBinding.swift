/// A row of the table of commands: a command, its contexts, its keys and a description.
public struct CommandBinding: Hashable, Sendable {
    public let command: Command
    public internal(set) var contexts: [CommandContext]
    public let keys: [KeySequence]
    /// The description in the help screen.
    public let summary: String
    public let argument: CommandArgument

    init(
        _ command: Command, _ contexts: [CommandContext], _ keys: [KeySequence], _ summary: String,
        _ argument: CommandArgument = .none
    ) {
        self.command = command
        self.contexts = contexts
        self.keys = keys
        self.summary = summary
        self.argument = argument
    }

    /// The description, with a sign if the command takes a number.
    var explanation: String {
        switch argument {
        case .times: summary + " ×n"
        case .target: summary + " →n"
        case .none: summary
        }
    }
}
