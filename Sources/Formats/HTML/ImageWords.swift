/// What the text in place of a picture says.
enum ImageWords {
    /// The longest text that is kept, in bytes: longer ones are stories of their own.
    private static let limit = 400

    /// Words that stand where nobody has described the picture.
    private static let emptyWords: Set<String> = [
        "image", "img", "picture", "photo", "photograph", "logo", "icon", "avatar", "thumbnail",
        "placeholder",
        "banner", "advertisement", "untitled", "headshot", "share", "spacer", "pixel", "screenshot",
        "default",
        "alt", "caption", "null", "undefined", "loading",
    ]

    private static let endings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg"]

    /// The text on one line, if it describes a picture: two words or more, no file name, no name of a kind of picture.
    static func saying(_ text: String) -> String? {
        guard text.utf8.count <= limit else { return nil }
        let words = text.split(whereSeparator: \.isWhitespace)
        guard words.count >= 2 else { return nil }
        let small = text.lowercased()
        guard !endings.contains(where: small.contains), !small.contains("://") else { return nil }
        var said = 0
        for word in words {
            let letters = word.lowercased().filter { $0.isLetter || $0.isNumber }
            // The mark of a publisher, and what a page draws for itself, are no pictures of a story.
            if letters == "logo" || letters == "icon" || letters == "avatar" || letters == "placeholder" {
                return nil
            }
            let isName = word.contains("_") || letters.count > 24
            if !isName, letters.count > 1, !emptyWords.contains(letters),
                letters.contains(where: \.isLetter)
            {
                said += 1
            }
        }
        return said >= 2 ? words.joined(separator: " ") : nil
    }
}
