import Display

/// One or more keys that together mean a command: `j`, `zd`, `^L`.
///
/// Keys are written by their names in the help screen, single characters without spaces: `"gg"`, `"]p"`. Spaces separate
/// keys with longer names, and characters that would read as one name: `"F 1"` is two keys, `"F1"` one.
public struct KeySequence: Hashable, Sendable {
    public let keys: [Key]

    /// The most keys of a sequence.
    public static let limit = 4

    /// - Precondition: there is a key.
    init(_ keys: [Key]) {
        precondition(!keys.isEmpty, "A sequence has a key.")
        self.keys = keys
    }

    /// Reads a sequence as it is written; `nil` where it is empty, or longer than ``limit``.
    public init?(named text: String) {
        var keys: [Key] = []
        for word in text.split(separator: " ") {
            if let key = Key(named: String(word)) {
                keys.append(key)
            } else {
                keys += word.map(Key.character)
            }
        }
        guard (1...Self.limit).contains(keys.count) else { return nil }
        self.keys = keys
    }

    func starts(with other: KeySequence) -> Bool { keys.starts(with: other.keys) }
}

extension KeySequence: CustomStringConvertible {
    public var description: String {
        let joined = keys.map(\.description).joined()
        let hasOnlyCharacters = keys.allSatisfy {
            if case .character = $0 { $0 != .character(" ") } else { false }
        }
        if hasOnlyCharacters, KeySequence(named: joined) == self { return joined }
        return keys.map(\.description).joined(separator: " ")
    }
}

extension KeySequence: ExpressibleByStringLiteral {
    /// For tables in code.
    public init(stringLiteral text: String) {
        guard let sequence = KeySequence(named: text) else {
            preconditionFailure("\(text) is no sequence of one to \(Self.limit) keys.")
        }
        self = sequence
    }
}
