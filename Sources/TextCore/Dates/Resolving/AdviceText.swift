/// Tells texts that speak to their reader, such as guides and recipes, from news.
///
/// In a guide "on Sunday" and "in October" mean every Sunday and every October: "sow in October", "cook on Sunday".
enum AdviceText {
    /// Uses of "you" and "your" in a thousand words from which on a text is a guide. Of 120 labelled texts, those above it
    /// hold two thirds of the days and months that mean no year or week in particular.
    private static let usesInThousandWords = 12
    /// The fewest words from which the share is taken.
    private static let fewestWords = 150

    static func isAdvice(_ text: ArticleText) -> Bool {
        let bytes = text.utf8.span
        var words = 0
        var uses = 0
        var isInWord = false
        for position in 0..<bytes.count {
            let byte = bytes[position]
            guard byte > 0x20 else {
                isInWord = false
                continue
            }
            if !isInWord {
                isInWord = true
                words += 1
                if byte | 0x20 == 0x79, isYou(bytes, position) { uses += 1 }
            }
        }
        return words >= fewestWords && uses * 1000 >= words * usesInThousandWords
    }

    /// Whether a word that starts with "you" but is not "young" or the like starts here.
    private static func isYou(_ bytes: borrowing Span<UInt8>, _ start: Int) -> Bool {
        guard start + 2 < bytes.count, bytes[start + 1] == 0x6F, bytes[start + 2] == 0x75 else {
            return false
        }
        guard start + 3 < bytes.count, ASCII.isLetter(bytes[start + 3]) else { return true }
        return bytes[start + 3] == 0x72
    }
}
