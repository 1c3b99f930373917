import Display
import TextCore

/// The line under the headline: source, authors, date, length.
enum StoryInfo {
    static func line(for article: AnnotatedArticle) -> ScreenText {
        let metadata = article.source.metadata
        var parts: [String] = []
        if let source = metadata.source { parts.append(source) }
        // An agency often signs as its own author.
        let authors = metadata.authors.filter { $0.lowercased() != metadata.source?.lowercased() }
        if !authors.isEmpty { parts.append(authors.joined(separator: ", ")) }
        parts.append(metadata.published.map { inWords($0) } ?? "date unknown")
        let words = article.segmentation.tokens.count { $0.kind == .word || $0.kind == .number }
        if words > 0 { parts.append("\(words) words, \(max(1, (words + 115) / 230)) min") }
        if let language = article.language, language != .english {
            parts.append("in \(language.name): names are not marked")
        }
        return ScreenText(parts.joined(separator: " · "))
    }

    /// `Tue 6 Sep 2022, 09:30`: a publication date is written as a TIMEX3 value is.
    private static func inWords(_ published: PublicationDate) -> String {
        DateValue(published.description)?.words ?? published.description
    }
}
