import Articles

/// The user's own keys for commands, which replace those of the table; an empty list removes a command's keys.
public struct KeyRemapping: Hashable, Sendable {
    /// For all contexts of a command.
    public var everywhere: [Command: [KeySequence]]
    /// For one context; these override ``everywhere``.
    public var inPlace: [CommandContext: [Command: [KeySequence]]]

    public init(
        everywhere: [Command: [KeySequence]] = [:],
        inPlace: [CommandContext: [Command: [KeySequence]]] = [:]
    ) {
        self.everywhere = everywhere
        self.inPlace = inPlace
    }

    func keys(of command: Command, in context: CommandContext) -> [KeySequence]? {
        inPlace[context]?[command] ?? everywhere[command]
    }
}

/// The faults of a ``KeyRemapping``. If two commands want the same keys, the first in the table gets them.
extension Problem {
    /// The command is not bound in that context.
    static func unknownInPlace(_ command: Command, _ context: CommandContext) -> Problem {
        Problem(
            "\(command.name) does nothing in \(context.name)",
            mend: "set it elsewhere, or take the line out")
    }

    /// Another command has the same keys, or keys with the same beginning.
    static func clash(
        _ keys: KeySequence, _ command: Command, with taken: KeySequence, of other: Command,
        _ context: CommandContext
    ) -> Problem {
        if command == other {
            return Problem(
                "\(command.name) has the keys \(taken) and \(keys) in \(context.name), which begin alike",
                mend: "take one out")
        }
        return Problem(
            keys == taken
                ? "\(keys) is given to \(other.name) and to \(command.name) in \(context.name)"
                : "\(keys) of \(command.name) and \(taken) of \(other.name) begin alike in \(context.name)",
            mend: "choose another key")
    }

    /// The key always quits.
    static func reserved(_ keys: KeySequence, _ command: Command) -> Problem {
        Problem(
            "\(keys) always quits and cannot be a key of \(command.name)", mend: "choose another key")
    }
}
