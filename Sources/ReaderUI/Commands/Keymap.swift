import Articles
import Display

/// The commands of all keys, by context: the table of commands with the user's changes.
///
///     let keymap = Keymap(KeyRemapping(everywhere: [.nextMatch: ["m"]]))
///
/// A key that the user gives to a command is taken from the one that has it in the table. In no place does a
/// sequence begin with another one, so a command runs as soon as its last key is pressed.
public struct Keymap: Sendable {
    /// The lines of the table with the keys that hold; a line whose keys differ by place is there once for each.
    public let bindings: [CommandBinding]
    /// The faults of the remapping, each with its command.
    public let problems: [(command: Command, problem: Problem)]
    /// The places of the table, in its order.
    let contexts: [CommandContext]
    private let entries: [CommandContext: [[Key]: Entry]]

    private enum Entry: Sendable {
        /// A position in `bindings`.
        case binding(Int)
        case beginning
    }

    /// The table as it is.
    public static let standard = Keymap(KeyRemapping())

    /// The key that ends the reader whatever the remapping says.
    static let quitKey: KeySequence = "^C"

    public init(_ remapping: KeyRemapping, of table: [CommandBinding] = CommandTable.bindings) {
        var problems: [(command: Command, problem: Problem)] = []
        var own: [CommandContext: OwnKeys] = [:]
        var contexts: [CommandContext] = []
        for context in table.flatMap(\.contexts) where !contexts.contains(context) {
            contexts.append(context)
        }
        self.contexts = contexts
        for context in contexts {
            let commands = table.filter { $0.contexts.contains(context) }.map(\.command)
            own[context] = OwnKeys(remapping, of: commands, in: context, problems: &problems)
        }
        for (context, keys) in remapping.inPlace.sorted(by: { $0.key.name < $1.key.name }) {
            for command in keys.keys.sorted(by: { $0.name < $1.name })
            where !table.contains(where: { $0.command == command && $0.contexts.contains(context) }) {
                problems.append((command, .unknownInPlace(command, context)))
            }
        }
        var bindings: [CommandBinding] = []
        for line in table {
            var split: [CommandBinding] = []
            for context in line.contexts {
                let keys = own[context]?.keys(of: line) ?? line.keys
                if let same = split.firstIndex(where: { $0.keys == keys }) {
                    split[same].contexts.append(context)
                } else {
                    split.append(CommandBinding(line.command, [context], keys, line.summary, line.argument))
                }
            }
            bindings += split
        }
        self.bindings = bindings
        self.problems = problems
        entries = Self.entries(bindings)
    }

    private static func entries(_ bindings: [CommandBinding]) -> [CommandContext: [[Key]: Entry]] {
        var entries: [CommandContext: [[Key]: Entry]] = [:]
        for (number, binding) in bindings.enumerated() {
            for context in binding.contexts {
                for sequence in binding.keys {
                    for length in 1..<sequence.keys.count {
                        entries[context, default: [:]][Array(sequence.keys.prefix(length))] = .beginning
                    }
                    entries[context, default: [:]][sequence.keys] = .binding(number)
                }
            }
        }
        return entries
    }

    /// What keys mean that were pressed one after another.
    enum Meaning: Hashable {
        case nothing
        case beginning
        case binding(CommandBinding)
    }

    func meaning(of keys: [Key], in context: CommandContext) -> Meaning {
        switch entries[context]?[keys] {
        case nil: .nothing
        case .beginning: .beginning
        case .binding(let number): .binding(bindings[number])
        }
    }

    /// What one key does in a place, if it alone does anything.
    func command(for key: Key, in context: CommandContext) -> Command? {
        if case .binding(let binding) = meaning(of: [key], in: context) { binding.command } else { nil }
    }

    /// The lines of one place, in the order of the table; without those that have no key.
    func bindings(in context: CommandContext) -> [CommandBinding] {
        bindings.filter { $0.contexts.contains(context) && !$0.keys.isEmpty }
    }

    /// The commands that begin with some keys: what follows those keys, and the description.
    func continuations(
        of keys: [Key], in context: CommandContext
    ) -> [(rest: KeySequence, summary: String)] {
        bindings(in: context).flatMap { binding in
            binding.keys.filter { $0.keys.count > keys.count && $0.keys.starts(with: keys) }
                .map { (KeySequence(Array($0.keys.dropFirst(keys.count))), binding.summary) }
        }
    }

    /// The first key of a command as it is shown; `nil` where it has none.
    func keyName(of command: Command, in context: CommandContext) -> String? {
        bindings(in: context).first { $0.command == command }?.keys.first?.description
    }
}

/// The keys that the user gives to commands in one place, without those that clash.
private struct OwnKeys {
    private var keys: [Command: [KeySequence]] = [:]

    init(
        _ remapping: KeyRemapping, of commands: [Command], in context: CommandContext,
        problems: inout [(command: Command, problem: Problem)]
    ) {
        for command in commands where keys[command] == nil {
            guard let wanted = remapping.keys(of: command, in: context) else { continue }
            var own: [KeySequence] = []
            for sequence in wanted where !own.contains(sequence) {
                if sequence.starts(with: Keymap.quitKey), command != .quitAtOnce {
                    problems.append((command, .reserved(sequence, command)))
                } else if let (other, taken) = clash(of: sequence) {
                    problems.append(
                        (command, .clash(sequence, command, with: taken, of: other, context)))
                } else if own.contains(where: { $0.starts(with: sequence) || sequence.starts(with: $0) }) {
                    problems.append(
                        (command, .clash(sequence, command, with: own[0], of: command, context)))
                } else {
                    own.append(sequence)
                }
            }
            keys[command] = own
        }
    }

    private func clash(of sequence: KeySequence) -> (Command, KeySequence)? {
        for (command, keys) in keys {
            for taken in keys where taken.starts(with: sequence) || sequence.starts(with: taken) {
                return (command, taken)
            }
        }
        return nil
    }

    /// The keys of a line: the user's own, else those of the table that the user gave to no other command.
    func keys(of line: CommandBinding) -> [KeySequence] {
        let keys = keys[line.command] ?? line.keys.filter { clash(of: $0) == nil }
        let isWithoutQuitKey = line.command == .quitAtOnce && !keys.contains(Keymap.quitKey)
        return isWithoutQuitKey ? keys + [Keymap.quitKey] : keys
    }
}
