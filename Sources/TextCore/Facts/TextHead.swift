/// What stands above a story in plain text: its headline, and lines that say when it was published and by whom.
///
///     TextHead(ArticleText("News\n\nPeru votes\n\nBy Ana Quispe\n\nLIMA, Sept. 6, 2022 — Peru voted …")).headline
///
/// Furniture of the site, addresses, bylines and dates are no headline, and a text that begins with a sentence has none.
public struct TextHead: Sendable {
    /// Where the headline stands; `nil` for a text without a headline.
    public private(set) var headline: TextRange?
    /// What the lines say of the day and the authors.
    public private(set) var claims: [Claim] = []
    /// The first paragraph of the story.
    public private(set) var lead: TextRange?

    /// Bytes and lines of the beginning that are looked at.
    private typealias Reach = (bytes: Int, lines: Int)
    private static let near: Reach = (6000, 60)
    /// The same where no story is seen in those: below the menus of a page that was saved as text.
    private static let far: Reach = (32_000, 600)
    /// Lines before and after the headline, and before a story without one, in which a date or a byline can stand.
    private static let linesAbove = 6
    private static let linesBelow = 12

    /// - Parameter title: the article's title where it is known already: the line that says it is the headline.
    public init(_ text: ArticleText, title: String? = nil) {
        self.init(Self.lines(of: text, Self.near), title: title)
        if !isSure, text.count > Self.near.bytes { self.init(Self.lines(of: text, Self.far), title: title) }
        if !claims.contains(where: { $0.fact == .published }), let date = Self.dateAtEnd(of: text) {
            claims.append(Claim(.published, .date(date), .line, "date line at the end"))
        }
    }

    /// Whether enough of a story is seen to know where it begins.
    private var isSure = false

    private static func lines(of text: ArticleText, _ reach: Reach) -> [TextHeadLine] {
        var end = min(text.count, reach.bytes)
        if end < text.count {
            while end > 0, text.utf8[end] != 0x0A, text.utf8[end] != 0x0D { end -= 1 }
            if end == 0 { end = min(text.count, reach.bytes) }
            while end > 0, !text.isScalarBoundary(TextOffset(utf8: end)) { end -= 1 }
        }
        let beginning = end == text.count ? text : ArticleText(wellFormed: Array(text.utf8[..<end]))
        return PlainTextBlocks.find(in: beginning).prefix(reach.lines).map {
            TextHeadLine(beginning, TextRange(utf8: $0.range))
        }
    }

    private init(_ lines: [TextHeadLine], title: String?) {
        let story = Self.story(lines)
        isSure = lines[story...].prefix(Self.linesOfStory).count { $0.kind == .prose } > 1
        if story < lines.endIndex { lead = lines[story].range }
        let place = Self.headline(lines, story, title)
        headline = place.map { lines[$0].range }
        let top = place ?? min(story, lines.count)
        read(
            lines, from: max(0, top - Self.linesAbove),
            to: min(lines.count, max(story + 1, top + Self.linesBelow)),
            story)
    }

    /// Lines of a story among which more than one is a paragraph.
    private static let linesOfStory = 6
    /// What a line without prose costs, in words, where it parts two stretches of prose.
    private static let lineCost = 6

    /// The first paragraph of the stretch with the most prose; the end of a text without prose.
    ///
    /// Source: the segment of greatest sum, as in ``StorySegment``.
    private static func story(_ lines: [TextHeadLine]) -> Int {
        var best = (sum: 0, start: lines.endIndex)
        var (sum, start) = (0, 0)
        for (index, line) in lines.enumerated() {
            if sum <= 0 { (sum, start) = (0, index) }
            sum += line.kind == .prose ? min(line.words, 80) : -lineCost
            if sum > best.sum { best = (sum, start) }
        }
        return lines[best.start...].firstIndex { $0.kind == .prose } ?? lines.endIndex
    }

    // MARK: Dates and authors

    private mutating func read(_ lines: [TextHeadLine], from start: Int, to end: Int, _ story: Int) {
        var authors: [String] = []
        let isCards = Self.areCards(lines[start..<min(story, end)], below: headline)
        for index in start..<end {
            let line = lines[index]
            switch line.kind {
            case .date:
                if !isCards || headline.map({ line.range.lower > $0.lower }) ?? true {
                    takeDates(line.bytes)
                } else {
                    continue
                }
            case .byline: if authors.isEmpty || index < story { authors += Byline.names(in: line.text) }
            case .prose:
                guard index == story else { break }
                takeDatesBeforeProse(line.bytes)
                if let day = DatelineDay(line.text)?.date {
                    claims.append(Claim(.published, .date(day), .dateline, "first paragraph"))
                }
            case .other, .furniture: break
            }
            if line.kind == .date {
                authors += Byline.names(in: line.text).filter { !authors.contains($0) }
            }
        }
        if !authors.isEmpty { claims.append(Claim(.authors, .names(authors), .line, "byline")) }
    }

    /// Whether the lines above a headline are those of other stories, which have days of their own.
    private static func areCards(_ lines: ArraySlice<TextHeadLine>, below headline: TextRange?) -> Bool {
        guard let headline else { return false }
        var days: Set<CivilDate> = []
        for line in lines where line.kind == .date && line.range.lower < headline.lower {
            for entry in DateLine(line.bytes)?.entries ?? [] where entry.label == .none {
                days.insert(entry.date.day)
            }
        }
        return days.count > 1
    }

    /// Takes the labelled dates that a paragraph begins with where its line breaks are lost.
    private mutating func takeDatesBeforeProse(_ bytes: [UInt8]) {
        guard let line = DateLine(Array(bytes.prefix(DateLine.longest))), line.labelledEnd > 0 else {
            return
        }
        takeDates(Array(bytes.prefix(line.labelledEnd)))
    }

    /// The day of the one line among the last ones of a text that says nothing but when it was published; `nil` where
    /// there is none, or several say other days.
    private static func dateAtEnd(of text: ArticleText) -> StatedDate? {
        guard text.count <= longestWithEnd else { return nil }
        var found: StatedDate?
        for line in text.utf8.suffix(bytesOfEnd).split(separator: 0x0A).suffix(linesOfEnd)
        where line.count <= bytesOfEndLine {
            guard let date = DateLine(Array(line)), date.isOnlyDate, let entry = date.entries.first,
                entry.label == .published
            else { continue }
            if let found, found.day != entry.date.day { return nil }
            found = found ?? entry.date
        }
        return found
    }

    /// Bytes of the longest text whose end a list reads too.
    private static let longestWithEnd = 128 << 10
    /// Bytes, and lines, of a text's end that are looked at, and bytes of the longest line of them that is a date.
    private static let bytesOfEnd = 4000
    private static let linesOfEnd = 30
    private static let bytesOfEndLine = 80

    private mutating func takeDates(_ bytes: [UInt8]) {
        guard let line = DateLine(bytes) else { return }
        if let date = line.published { claims.append(Claim(.published, .date(date), .line, "date line")) }
        if let date = line.updated { claims.append(Claim(.updated, .date(date), .line, "date line")) }
    }
}

extension StringProtocol {
    /// Without blanks at its ends.
    var trimmingBlanks: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
