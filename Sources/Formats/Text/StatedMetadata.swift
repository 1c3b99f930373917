import TextCore

/// The date and the author that a plain text states above the story.
enum StatedMetadata {
    /// The number of lines at the start of a text that are read.
    private static let lines = 10
    /// The length in bytes from which a line is a paragraph, with which the story begins.
    private static let longestLine = 120
    private static let wordsOfName = 2...8

    /// The metadata, completed from lines that are nothing but a date (`Published 7 December 2022, 18:30 GMT`) or
    /// a byline (`By Ana Quispe`). The first line is the headline and is not looked at.
    ///
    /// Complexity: O(1); a few lines are read.
    static func completing(_ metadata: ArticleMetadata, from text: ArticleText) -> ArticleMetadata {
        var metadata = metadata
        var hasHeadline = metadata.title != nil
        for line in firstLines(of: text) {
            guard hasHeadline else {
                hasHeadline = true
                continue
            }
            if metadata.published == nil { metadata.published = PublishedDate.read(line) }
            if metadata.author == nil { metadata.author = name(in: line) }
        }
        return metadata
    }

    private static func firstLines(of text: ArticleText) -> [String] {
        let bytes = text.utf8.prefix(lines * longestLine)
        var found: [String] = []
        for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(lines) {
            guard line.count < longestLine else { break }
            let words = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)
            if !words.isEmpty { found.append(words.joined(separator: " ")) }
        }
        return found
    }

    /// The name after "By", if the line holds nothing else and every word of it is written as in a name.
    private static func name(in line: String) -> String? {
        let words = line.split(separator: " ")
        guard let first = words.first, first == "By" || first == "BY" || first == "by" else { return nil }
        let name = words.dropFirst()
        guard wordsOfName.contains(name.count), let last = name.last, last.last != ".", last.last != ":",
            name.allSatisfy({ $0.first?.isUppercase == true || joints.contains($0) })
        else { return nil }
        return name.joined(separator: " ")
    }

    /// Words in small letters that join names or their parts.
    private static let joints: Set<Substring> = [
        "and", "de", "la", "van", "von", "der", "den", "bin", "al", "da", "di",
    ]
}
