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
        "Learn", "Find", "Visit", "Call", "Tap", "Welcome",
    ])

    /// Words that follow a command and show that it is one: `Share the link`, and not `SlideShare deck`.
    private static let objects = PackedWord.set([
        "the", "this", "these", "us", "our", "your", "me", "my", "a", "an", "to", "up", "more", "in", "for",
        "all",
    ])

    /// Small words that end a button or a request, and are no part of a name as `de` and `van` are.
    private static let closing = PackedWord.set([
        "us", "up", "now", "me", "him", "her", "ago", "too", "yet", "off", "out", "all",
    ])

    /// Nouns that a lone `A` numbers: `Plan A`, `Vitamin A`.
    private static let lettered = PackedWord.set([
        "Vitamin", "Serie", "Series", "Plan", "Group", "Type", "Model", "Class", "Grade", "Section", "Part",
        "Unit",
        "Block", "Team", "Tier", "Level", "Exhibit", "Schedule", "Category", "Schengen",
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

    /// Whether the word is a command, and what follows is what is to be done with: `Share the link`.
    static func commands(_ bytes: Span<UInt8>, _ word: Range<Int>, in range: Range<Int>) -> Bool {
        guard isCommand(bytes, word) else { return false }
        return word.upperBound < range.upperBound && bytes[word.upperBound] == 0x20
            && PackedWord(bytes, nextWord(bytes, after: word, in: range)).map { objects.contains($0) }
                ?? false
    }

    /// Whether the word is a lone `A` before a noun in small letters or a figure, and the one before it takes no letter.
    static func isArticle(
        _ bytes: Span<UInt8>, _ word: Range<Int>, after left: Range<Int>, in range: Range<Int>
    ) -> Bool {
        guard word.count == 1, bytes[word.lowerBound] == UInt8(ascii: "A"), left.count >= 4,
            word.upperBound < range.upperBound, bytes[word.upperBound] == 0x20
        else { return false }
        let next = nextWord(bytes, after: word, in: range)
        guard next.count >= 2, !(bytes[next.lowerBound] >= 0x41 && bytes[next.lowerBound] <= 0x5A) else {
            return false
        }
        return PackedWord(bytes, left).map { !lettered.contains($0) } ?? true
    }

    /// Whether the word ends a request: `Call us`, `Join now`.
    static func closes(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
        PackedWord(bytes, word).map { closing.contains($0) } ?? false
    }

    /// The run of letters and figures that follows a word and a blank.
    static func nextWord(_ bytes: Span<UInt8>, after word: Range<Int>, in range: Range<Int>) -> Range<Int> {
        let start = min(word.upperBound + 1, range.upperBound)
        var end = start
        while end < range.upperBound, CompoundLexicon.isWordByte(bytes[end]) { end += 1 }
        return start..<end
    }
}
