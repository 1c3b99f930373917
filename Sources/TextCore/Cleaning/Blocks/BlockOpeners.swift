/// Words that begin another block where they stand glued to the one before.
enum BlockOpeners {
    /// Words of grammar with which no name in camel case ends; `LinkedIn`, `WeWork` and `SignUp` have others.
    private static let words = PackedWord.set([
        "The", "And", "But", "For", "They", "This", "That", "These", "There", "When", "While", "If", "As",
        "From",
        "With", "Both", "Each", "Others", "How", "Why", "What", "Where", "Once", "After", "Before", "Since",
        "Although", "However", "Around", "About", "Their", "His", "Her", "Its", "Some", "Many", "Most",
    ])

    /// What buttons and labels tell the reader to do.
    private static let commands = PackedWord.set([
        "Click", "Read", "Watch", "Listen", "Sign", "Follow", "Share", "See", "Join", "Donate", "Support",
        "Get",
        "Learn", "Find", "Visit", "Call", "Tap",
    ])

    private static let commandsInCapitals = PackedWord.set([
        "READ", "CLICK", "WATCH", "LISTEN", "SHARE", "MORE", "ALSO", "FOLLOW", "JOIN", "DONATE",
    ])

    /// Whether the word begins a sentence, and a blank follows it.
    static func opens(_ bytes: Span<UInt8>, _ word: Range<Int>, in range: Range<Int>) -> Bool {
        guard word.upperBound < range.upperBound, bytes[word.upperBound] == 0x20 else { return false }
        return PackedWord(bytes, word).map { words.contains($0) } ?? false
    }

    static func isCommand(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
        PackedWord(bytes, word).map { commands.contains($0) } ?? false
    }

    static func isCommandInCapitals(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
        PackedWord(bytes, word).map { commandsInCapitals.contains($0) } ?? false
    }
}
