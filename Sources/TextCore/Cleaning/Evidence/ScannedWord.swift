/// A word of a block as the evidence sees it: folded, numbered, with what its form shows.
struct ScannedWord: Sendable {
    struct Flags: OptionSet, Sendable {
        let rawValue: UInt8
        static let capital = Flags(rawValue: 1 << 0)
        /// Two letters or more, all capitals.
        static let allCapitals = Flags(rawValue: 1 << 1)
        static let number = Flags(rawValue: 1 << 2)
        /// Inside quotation marks: somebody else's words.
        static let quoted = Flags(rawValue: 1 << 3)
        static let site = Flags(rawValue: 1 << 4)
        /// A pattern may begin here.
        static let cue = Flags(rawValue: 1 << 5)
        /// Part of a matched pattern.
        static let covered = Flags(rawValue: 1 << 6)
        /// A month or a day of the week, with a capital.
        static let calendar = Flags(rawValue: 1 << 7)
    }

    /// Of the word's bytes, ASCII letters folded to lower case, apostrophes straightened.
    var hash: UInt64
    /// Number in the ``Vocabulary``, or 0.
    var id: UInt16
    var flags: Flags
    /// First byte in the text.
    var start: UInt32
    /// Bytes of the word, at most 255.
    var length: UInt8

    var isCue: Bool { flags.contains(.cue) }
}
