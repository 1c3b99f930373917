import Display

/// The keys of a command that is not complete yet: a number, the first keys of a sequence.
struct PendingKeys: Hashable, Sendable {
    /// The number before the command, 1 or more.
    private(set) var count: Int?
    private(set) var keys: [Key] = []
    private var context: CommandContext?

    /// The greatest number before a command.
    static let greatestCount = 9999

    var isEmpty: Bool { count == nil && keys.isEmpty }

    enum Outcome: Hashable {
        /// The command is not complete yet, or is given up.
        case nothing
        /// No command begins with these keys.
        case unknown([Key])
        case call(CommandCall)
    }

    /// Takes the next key.
    ///
    /// A key that does not continue the sequence is dropped with it. Escape cancels the sequence. A key with Control
    /// cancels it and then acts alone. Pasted text is ignored.
    mutating func take(_ key: Key, in context: CommandContext, _ keymap: Keymap) -> Outcome {
        if self.context != context { self = PendingKeys() }
        self.context = context
        if case .paste = key {
            self = PendingKeys()
            return .nothing
        }
        if key == .escape, !isEmpty {
            self = PendingKeys()
            return .nothing
        }
        switch keymap.meaning(of: keys + [key], in: context) {
        case .binding(let binding):
            let call = CommandCall(command: binding.command, count: count(for: binding))
            self = PendingKeys()
            return .call(call)
        case .beginning:
            keys.append(key)
            return .nothing
        case .nothing:
            if keys.isEmpty, let digit = Self.digit(key), digit > 0 || count != nil {
                count = min(Self.greatestCount, (count ?? 0) * 10 + digit)
                return .nothing
            }
            return drop(key, in: context, keymap)
        }
    }

    private mutating func drop(_ key: Key, in context: CommandContext, _ keymap: Keymap) -> Outcome {
        let (wasEmpty, unknown) = (isEmpty, keys + [key])
        self = PendingKeys()
        if case .control = key, !wasEmpty { return take(key, in: context, keymap) }
        return .unknown(unknown)
    }

    private func count(for binding: CommandBinding) -> Int? {
        binding.argument == .none ? nil : count
    }

    private static func digit(_ key: Key) -> Int? {
        guard case .character(let character) = key, character.isASCII else { return nil }
        return character.wholeNumberValue
    }
}

extension PendingKeys: CustomStringConvertible {
    /// The pending keys, for the status line: `12]`.
    var description: String {
        (count.map(String.init) ?? "") + (keys.isEmpty ? "" : KeySequence(keys).description)
    }
}
