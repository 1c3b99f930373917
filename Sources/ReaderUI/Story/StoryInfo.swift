import Display
import TextCore

/// The line under the headline: source, date, length.
enum StoryInfo {
    static func line(for article: AnnotatedArticle) -> ScreenText {
        let metadata = article.source.metadata
        var parts: [String] = []
        if let source = metadata.source { parts.append(source) }
        if let author = metadata.author { parts.append(author) }
        parts.append(metadata.published.map { inWords($0) } ?? "date unknown")
        let words = article.segmentation.tokens.count { $0.kind == .word || $0.kind == .number }
        if words > 0 { parts.append("\(words) words, \(max(1, (words + 115) / 230)) min") }
        return ScreenText(parts.joined(separator: " · "))
    }

    /// `Tue 6 Sep 2022, 09:30`.
    private static func inWords(_ published: PublicationDate) -> String {
        let date = published.date
        let time = published.description.split(separator: "T").dropFirst().first.map { ", \($0)" } ?? ""
        return
            "\(CalendarNames.weekday(date.weekday)) \(date.day) \(CalendarNames.month(date.month)) \(date.year)\(time)"
    }
}

/// The short English names of days and months.
enum CalendarNames {
    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    static func weekday(_ weekday: CivilDate.Weekday) -> String { weekdays[weekday.rawValue - 1] }
    /// - Precondition: `month` is 1…12.
    static func month(_ month: Int) -> String { months[month - 1] }
}
