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

/// A fault of a ``KeyRemapping``. If two commands want the same keys, the first in the table gets them.
public enum KeymapProblem: Hashable, Sendable {
    /// The command is not bound in that context.
    case unknownInPlace(Command, CommandContext)
    /// Another command has the same keys, or keys with the same beginning.
    case clash(KeySequence, Command, with: KeySequence, of: Command, CommandContext)
    /// The key always quits.
    case reserved(KeySequence, Command)

    /// The command at fault.
    public var command: Command {
        switch self {
        case .unknownInPlace(let command, _), .clash(_, let command, _, _, _), .reserved(_, let command):
            command
        }
    }
}

extension KeymapProblem: CustomStringConvertible {
    public var description: String { "\(finding); \(mend)" }

    /// The finding.
    public var finding: String {
        switch self {
        case .unknownInPlace(let command, let context): "\(command.name) does nothing in \(context.name)"
        case .clash(let keys, let command, let taken, let other, let context) where command == other:
            "\(command.name) has the keys \(taken) and \(keys) in \(context.name), which begin alike"
        case .clash(let keys, let command, let taken, let other, let context):
            keys == taken
                ? "\(keys) is given to \(other.name) and to \(command.name) in \(context.name)"
                : "\(keys) of \(command.name) and \(taken) of \(other.name) begin alike in \(context.name)"
        case .reserved(let keys, let command):
            "\(keys) always quits and cannot be a key of \(command.name)"
        }
    }

    /// The mend.
    public var mend: String {
        switch self {
        case .unknownInPlace: "set it elsewhere, or take the line out"
        case .clash(_, let command, _, let other, _) where command == other: "take one out"
        case .clash, .reserved: "choose another key"
        }
    }
}
