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
    private static let mostWordsOfHeadline = 30
    /// Words from which a line that ends as a sentence does is a paragraph.
    private static let wordsOfProse = 13
    /// Words from which a line is a paragraph however it ends.
    private static let wordsOfParagraph = 32
    /// Lines before and after the headline, and before a story without one, in which a date or a byline can stand.
    private static let linesAbove = 6
    private static let linesBelow = 12

    /// - Parameter title: the article's title where it is known already: the line that says it is the headline.
    public init(_ text: ArticleText, title: String? = nil) {
        self.init(Self.lines(of: text, Self.near), title: title)
        if !isSure, text.count > Self.near.bytes { self.init(Self.lines(of: text, Self.far), title: title) }
    }

    /// Whether enough of a story is seen to know where it begins.
    private var isSure = false

    /// A line, and what it is seen to be.
    struct Line {
        let range: TextRange
        let text: String
        let words: Int
        var kind = Kind.other

        enum Kind { case other, furniture, date, byline, prose }

        init(_ text: ArticleText, _ range: TextRange) {
            self.range = range
            let string = text.string(in: range)
            self.text =
                string.utf8.contains(0x0A) || string.utf8.contains(0x0D)
                ? string.split(whereSeparator: \.isNewline).joined(separator: " ") : string
            var words = 0
            var isInside = false
            for byte in self.text.utf8 {
                if byte <= 0x20 {
                    isInside = false
                } else if !isInside, ASCII.isLetterOrDigit(byte) || byte >= 0xC3 && byte != 0xE2 {
                    // What begins with 0xE2 is a dash, a bullet or an arrow.
                    isInside = true
                    words += 1
                }
            }
            self.words = words
        }
    }

    private static func lines(of text: ArticleText, _ reach: Reach) -> [Line] {
        var end = min(text.count, reach.bytes)
        if end < text.count {
            while end > 0, text.utf8[end] != 0x0A, text.utf8[end] != 0x0D { end -= 1 }
            if end == 0 { end = min(text.count, reach.bytes) }
            while end > 0, !text.isScalarBoundary(TextOffset(utf8: end)) { end -= 1 }
        }
        let beginning = end == text.count ? text : ArticleText(wellFormed: Array(text.utf8[..<end]))
        return PlainTextBlocks.find(in: beginning).prefix(reach.lines).map {
            Line(beginning, TextRange(utf8: $0.range))
        }
    }

    private init(_ unseen: [Line], title: String?) {
        var lines = unseen
        for index in lines.indices { lines[index].kind = Self.kind(of: lines[index]) }
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
    private static func story(_ lines: [Line]) -> Int {
        var best = (sum: 0, start: lines.endIndex)
        var (sum, start) = (0, 0)
        for (index, line) in lines.enumerated() {
            if sum <= 0 { (sum, start) = (0, index) }
            sum += line.kind == .prose ? min(line.words, 80) : -lineCost
            if sum > best.sum { best = (sum, start) }
        }
        return lines[best.start...].firstIndex { $0.kind == .prose } ?? lines.endIndex
    }

    // MARK: Kinds of lines

    private static func kind(of line: Line) -> Line.Kind {
        if isAddress(line.text) || isFurniture(line) { return .furniture }
        if line.words <= mostWordsOfHeadline, let date = DateLine(Array(line.text.utf8)), date.isDateLine {
            return .date
        }
        if line.words <= 16, !Byline.names(in: line.text).isEmpty { return .byline }
        if line.words >= wordsOfParagraph { return .prose }
        // A headline may be a question.
        let isAsking = line.text.utf8.last == UInt8(ascii: "?") || line.text.utf8.last == UInt8(ascii: "!")
        if line.words >= wordsOfProse + (isAsking ? 8 : 0), endsSentence(line.text) { return .prose }
        return .other
    }

    private static func endsSentence(_ text: String) -> Bool {
        for byte in text.utf8.reversed() {
            switch byte {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), 0x9C, 0x9D, 0x99, 0x80, 0xE2,
                0x20:
                continue
            default: return false
            }
        }
        return false
    }

    private static func isAddress(_ text: String) -> Bool {
        (text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("www."))
            && !text.utf8.contains(0x20)
    }

    /// Words from which a line can be a headline that a deck follows.
    private static let wordsOfLine = 4

    /// `Home » Furniture » How to …`
    private static func isTrail(_ text: String) -> Bool {
        text.contains { "»▸❯›".contains($0) } || text.hasPrefix("Home >") || text.hasPrefix("Home /")
    }

    private static let credits = [
        "Photograph", "Getty Images", "Photo:", "Photo by", "Image:", "/Reuters", "/AFP", "/AP", "EPA-EFE",
    ]

    private static func isCaption(_ text: String) -> Bool { credits.contains { text.contains($0) } }

    /// How buttons and lines of the site begin.
    private static let openings = [
        "share on", "share to", "share via", "sign up", "sign out", "sign in", "log out", "published in",
        "posted in",
        "subscribe to", "filed under", "follow us", "click here", "download the", "listen to this",
        "jump to", "skip to",
        "table of contents", "in this article", "related:", "see also", "read more", "read next",
    ]
    private static let wordsOfOpening = 9

    /// What invitations and buttons say somewhere.
    private static let invitations = [
        "newsletter", "sign up", "your email", "your inbox", "share this", "via email", "click to view",
        "font size", "received funding", "leave a comment",
    ]

    private static func isInviting(_ text: String) -> Bool {
        let folded = text.lowercased()
        return invitations.contains { folded.contains($0) }
    }

    /// Labels of menus, buttons and sections above a story.
    private static let labels: Set<String> = [
        "news", "home", "menu", "share", "tweet", "email", "print", "search", "skip to content",
        "skip to main content", "skip navigation", "skip to navigation", "advertisement", "ad", "facebook",
        "twitter",
        "x", "whatsapp", "linkedin", "pinterest", "reddit", "copy link", "link copied", "copy", "save",
        "saved", "log in",
        "login", "sign in", "sign up", "register", "subscribe", "newsletter", "newsletters", "donate",
        "support us",
        "world", "politics", "business", "sport", "sports", "opinion", "culture", "technology", "tech",
        "science",
        "health", "lifestyle", "life", "arts", "entertainment", "travel", "weather", "video", "videos",
        "photos",
        "podcasts", "podcast", "live", "latest", "latest news", "breaking", "breaking news", "top stories",
        "trending",
        "most read", "most popular", "local", "local news", "national", "international", "us", "uk", "u.s.",
        "us news",
        "uk news", "world news", "local", "economy", "money", "markets", "education", "environment",
        "features",
        "comment", "comments", "more", "close", "open menu", "toggle navigation", "toggle menu",
        "view comments",
        "leave a comment", "share this", "share this article", "share this story", "follow us", "follow",
        "back",
        "back to top", "next", "previous", "contact", "contact us", "about", "about us", "my account",
        "account",
        "article", "story", "exclusive", "analysis", "editorial", "listen", "listen to this article",
        "play", "e-mail",
        "mail", "messenger", "telegram", "flipboard", "threads", "bluesky", "get the app", "watch",
        "watch live",
    ]

    private static func isFurniture(_ line: Line) -> Bool {
        if line.words == 0 { return true }
        if line.words <= wordsOfOpening {
            let beginning = line.text.prefix(20).lowercased()
            if openings.contains(where: { beginning.hasPrefix($0) }) { return true }
        }
        guard line.words <= 4, line.text.utf8.count <= 40 else { return false }
        let folded = line.text.lowercased()
        if labels.contains(folded.filter { $0.isLetter || $0 == " " || $0 == "." || $0 == "-" }) {
            return true
        }
        // `Home > News`, `News | Sport`: a trail of labels.
        let parts = folded.split { "|>/»•·›,".contains($0) }
        return parts.count > 1
            && parts.allSatisfy { labels.contains($0.trimmingBlanks) }
    }

    // MARK: The headline

    private static func headline(_ lines: [Line], _ story: Int, _ title: String?) -> Int? {
        if let title {
            let words = TitleWords(title)
            if let same = lines.indices.first(where: { TitleWords(lines[$0].text).isSame(as: words) }) {
                return same
            }
            return nil
        }
        guard story < lines.endIndex else {
            // Without a story in sight the first line is the headline, as in a note.
            return lines.firstIndex { $0.kind == .other && $0.words <= mostWordsOfHeadline }
        }
        let candidates = lines[..<story].indices.filter { lines[$0].kind == .other && lines[$0].words > 0 }
        if candidates.count == 1, let only = candidates.first, lines[only].words <= mostWordsOfHeadline {
            return only
        }
        let prose = lines[story...].filter { $0.kind == .prose }.prefix(4)
        let topic = TitleWords(prose.map(\.text).joined(separator: " "))
        var best: (score: Double, place: Int)?
        var rank = 0
        for index in lines[..<story].indices.reversed() {
            let line = lines[index]
            guard line.kind == .other, line.words <= mostWordsOfHeadline, line.words > 0 else { continue }
            rank += 1
            let score = score(line, at: index, lines, topic, rank: rank)
            if score >= best?.score ?? 0 { best = (score, index) }
        }
        return best?.place
    }

    /// How much a line is like a headline; negative where it is not at all.
    private static func score(
        _ line: Line, at index: Int, _ lines: [Line], _ topic: TitleWords, rank: Int
    ) -> Double {
        var score = 1.0
        switch line.words {
        case 1: score -= 1.5
        case 2, 3: score -= 0.3
        case 4...18: score += 1
        default: break
        }
        if line.words > 1 { score += topic.overlap(of: TitleWords(line.text)) * 2 }
        // A line right below another one is a deck.
        if index > 0, lines[index - 1].kind == .other, lines[index - 1].words >= wordsOfLine { score -= 1 }
        if isTrail(line.text) || isCaption(line.text) { score -= 2 }
        let isAboveByline = isAboveByline(index, lines)
        if isAboveByline { score += 1.8 }
        if isShouting(line.text) { score -= 0.5 }
        if isInviting(line.text) { score -= 2.5 }
        if endsSentence(line.text), line.text.utf8.last == UInt8(ascii: ".") { score -= 1.2 }
        if line.text.utf8.last == UInt8(ascii: ":") { score -= 1 }
        // A line far above the story is a menu's.
        return score - Double(rank - 1) * (isAboveByline ? 0.1 : rank > 4 ? 0.4 : 0.15)
    }

    /// Whether a byline or a date follows: a deck and buttons may stand between, but no other line that could be a headline.
    private static func isAboveByline(_ index: Int, _ lines: [Line]) -> Bool {
        var decks = 0
        for line in lines[(index + 1)...].prefix(linesToByline) {
            switch line.kind {
            case .byline, .date: return true
            case .furniture: continue
            case .prose: return false
            case .other:
                if line.words >= wordsOfLine { decks += 1 }
                if decks > 1 { return false }
            }
        }
        return false
    }

    /// Lines below a headline among which its byline stands.
    private static let linesToByline = 8

    /// Whether a line of several words is in capitals, as menus and lists of topics are.
    private static func isShouting(_ text: String) -> Bool {
        !text.utf8.contains { $0 >= 0x61 && $0 <= 0x7A } && text.utf8.contains { ASCII.isLetter($0) }
    }

    // MARK: Dates and authors

    private mutating func read(_ lines: [Line], from start: Int, to end: Int, _ story: Int) {
        var authors: [String] = []
        for index in start..<end {
            let line = lines[index]
            switch line.kind {
            case .date: takeDates(line.text)
            case .byline: if authors.isEmpty || index < story { authors += Byline.names(in: line.text) }
            case .prose:
                if index == story, let day = DatelineDay(line.text)?.date {
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

    private mutating func takeDates(_ text: String) {
        guard let line = DateLine(Array(text.utf8)) else { return }
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
