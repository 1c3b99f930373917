import Display

/// Styles in words, as the configuration has them: `bold cyan`, `#1a1a1a on #ffd75f`.
extension Style {
    private static let attributeWords: [(word: String, attribute: Attributes)] = [
        ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline),
        ("reverse", .reverse),
    ]
    private static let colorWords = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    private static let standardWord = "default"
    private static let groundWord = "on"
    private static let plainWord = "plain"

    /// All words but `#rrggbb`.
    static var words: [String] {
        attributeWords.map(\.word) + colorWords + colorWords.map { "bright-" + $0 }
            + [standardWord, groundWord, plainWord]
    }

    struct UnknownWord: Error, Hashable {
        let word: String
    }

    /// Reads a style; words may be parted by spaces, and stand in any order but for the ground's `on`.
    static func reading(_ text: String) -> Result<Style, UnknownWord> {
        var style = Style.plain
        var isGround = false
        for word in text.lowercased().split(separator: " ").map(String.init) {
            if let color = color(word) {
                if isGround { style.background = color } else { style.foreground = color }
                isGround = false
            } else if isGround {
                return .failure(UnknownWord(word: word))
            } else if let attribute = attributeWords.first(where: { $0.word == word })?.attribute {
                style.attributes.insert(attribute)
            } else if word == groundWord {
                isGround = true
            } else if word != plainWord {
                return .failure(UnknownWord(word: word))
            }
        }
        return isGround ? .failure(UnknownWord(word: groundWord)) : .success(style)
    }

    private static func color(_ word: String) -> Color? {
        if word == standardWord { return .standard }
        if let index = colorWords.firstIndex(of: word) { return .indexed(UInt8(index)) }
        if word.hasPrefix("bright-"), let index = colorWords.firstIndex(of: String(word.dropFirst(7))) {
            return .indexed(UInt8(index + 8))
        }
        guard word.utf8.count == 7, word.first == "#", word.dropFirst().allSatisfy(\.isHexDigit) else {
            return nil
        }
        return UInt32(word.dropFirst(), radix: 16).map(Color.init(hex:))
    }

    /// This style as ``reading(_:)`` takes it.
    var words: String {
        var words = Self.attributeWords.filter { attributes.contains($0.attribute) }.map(\.word)
        if foreground != .standard { words.append(Self.word(for: foreground)) }
        if background != .standard { words += [Self.groundWord, Self.word(for: background)] }
        return words.isEmpty ? Self.plainWord : words.joined(separator: " ")
    }

    private static func word(for color: Color) -> String {
        switch color {
        case .standard: return standardWord
        case .indexed(let index): return (index & 8 == 0 ? "" : "bright-") + colorWords[Int(index & 7)]
        case .rgb(let red, let green, let blue):
            return "#"
                + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        }
    }
}
