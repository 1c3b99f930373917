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
        parts.append(day(of: article))
        let words = article.segmentation.tokens.count { $0.kind == .word || $0.kind == .number }
        if words > 0 { parts.append("\(words) words, \(max(1, (words + 115) / 230)) min") }
        if let language = article.language, language != .english {
            parts.append("in \(language.name): names are not marked")
        }
        return ScreenText(parts.joined(separator: separator))
    }

    private static let separator = " · "

    /// The line broken between its parts, so that no word of one stands alone on a row; a part may be wider than a row.
    static func rows(of line: ScreenText, width: Int) -> [ScreenText] {
        var rows: [ScreenText] = []
        for part in line.string.split(separator: separator) {
            let part = ScreenText(String(part))
            if let last = rows.last, last.columns + separator.count + part.columns <= width {
                rows[rows.count - 1] = last + ScreenText(separator) + part
            } else {
                rows.append(part)
            }
        }
        return rows
    }

    /// Whether a byline or a time says nothing that the line under the headline does not say.
    static func repeats(_ block: MetadataBlock, of article: AnnotatedArticle) -> Bool {
        let metadata = article.source.metadata
        let words = article.text.string(in: block.range)
        switch block.kind {
        case .time:
            guard let line = DateLine(Array(words.utf8)), line.isOnlyDate, line.updated == nil,
                let said = line.published?.published, let published = metadata.published
            else { return false }
            return said.date == published.date
                && (said.minuteOfDay == nil || said.minuteOfDay == published.minuteOfDay)
        case .byline:
            let names = Byline.names(stated: words)
            let own = names.reduce(0) { $0 + TitleWords($1).count }
            // "By", and the words between names.
            return !names.isEmpty && names.allSatisfy(metadata.authors.contains)
                && TitleWords(words).count <= own + names.count
        case .caption, .note, .correction: return false
        }
    }

    /// The day of publication, with the zone in which its time was said: `Tue 6 Sep 2022, 09:30 UTC`; a day that is known as
    /// that of the last change alone says so.
    private static func day(of article: AnnotatedArticle) -> String {
        guard let published = article.source.metadata.published else { return "date unknown" }
        var words = inWords(published)
        guard let fact = article.source.facts.first(where: { $0.fact == .published }),
            case .date(let date) = fact.value, date.published.withoutZone == published.withoutZone
        else { return words }
        if let zone = date.published.zone { words += " \(zone)" }
        return fact.supporters.first?.fact == .updated ? "updated \(words)" : words
    }

    /// `Tue 6 Sep 2022, 09:30`: a publication date is written as a TIMEX3 value is.
    private static func inWords(_ published: PublicationDate) -> String {
        DateValue(published.description)?.words ?? published.description
    }
}
