/// One line of the table of commands: a command, where it works, its keys, and what it does.
public struct CommandBinding: Hashable, Sendable {
    public let command: Command
    public internal(set) var contexts: [CommandContext]
    public let keys: [KeySequence]
    /// What the help screen says, in a few words.
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

    /// What it does, and whether it takes a number.
    var explanation: String {
        switch argument {
        case .times: summary + " ×n"
        case .target: summary + " →n"
        case .none: summary
        }
    }
}
