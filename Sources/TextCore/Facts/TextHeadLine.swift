/// A line above or at the beginning of a story in plain text, and what it is seen to be.
struct TextHeadLine {
    let range: TextRange
    /// The line in UTF-8; a blank stands for a line break in it.
    let bytes: [UInt8]
    let words: Int
    private(set) var kind = Kind.other

    enum Kind { case other, furniture, date, byline, prose }

    init(_ text: ArticleText, _ range: TextRange) {
        self.range = range
        var bytes = Array(text.utf8[range.utf8])
        var words = 0
        var isInside = false
        for (index, byte) in bytes.enumerated() {
            if byte <= 0x20 {
                isInside = false
                if byte == 0x0A || byte == 0x0D { bytes[index] = 0x20 }
            } else if !isInside, ASCII.isLetterOrDigit(byte) || byte >= 0xC3 && byte != 0xE2 {
                // What begins with 0xE2 is a dash, a bullet or an arrow.
                isInside = true
                words += 1
            }
        }
        self.bytes = bytes
        self.words = words
        kind = seenKind()
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The line with the letters of ASCII in small ones.
    private var folded: [UInt8] { bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 } }

    /// Words of the longest headline and of the longest byline.
    static let mostWordsOfHeadline = 30
    private static let mostWordsOfByline = 16
    /// Words from which a line that ends as a sentence does is a paragraph, and how many more a question needs.
    private static let wordsOfProse = 13
    private static let moreWordsOfQuestion = 8
    /// Words from which a line is a paragraph however it ends.
    private static let wordsOfParagraph = 32

    private func seenKind() -> Kind {
        if isAddress || isFurniture { return .furniture }
        if words <= Self.mostWordsOfHeadline, let date = DateLine(bytes), date.isDateLine {
            return .date
        }
        if words <= Self.mostWordsOfByline, !Byline.names(in: text).isEmpty { return .byline }
        if words >= Self.wordsOfParagraph { return .prose }
        // A headline may be a question.
        let isAsking = bytes.last == UInt8(ascii: "?") || bytes.last == UInt8(ascii: "!")
        if words >= Self.wordsOfProse + (isAsking ? Self.moreWordsOfQuestion : 0), endsSentence {
            return .prose
        }
        return .other
    }

    var endsSentence: Bool {
        for byte in bytes.reversed() {
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

    private static let schemes = Needles(["http://", "https://", "www."])

    private var isAddress: Bool {
        Self.schemes.isPrefix(of: bytes) && !bytes.contains(0x20)
    }

    /// `Home » Furniture » How to …`
    var isTrail: Bool {
        Self.arrows.isAny(in: bytes) || Self.homes.isPrefix(of: bytes)
    }

    private static let arrows = Needles(["»", "▸", "❯", "›"])
    private static let homes = Needles(["Home >", "Home /"])

    private static let credits = Needles([
        "Photograph", "Getty Images", "Photo:", "Photo by", "Image:", "/Reuters", "/AFP", "/AP", "EPA-EFE",
    ])

    var isCaption: Bool { Self.credits.isAny(in: bytes) }

    /// How buttons and lines of the site begin.
    private static let openings = Needles([
        "share on", "share to", "share via", "sign up", "sign out", "sign in", "log out", "published in",
        "posted in",
        "subscribe to", "filed under", "follow us", "click here", "download the", "listen to this",
        "jump to", "skip to",
        "table of contents", "in this article", "related:", "see also", "read more", "read next",
    ])
    private static let wordsOfOpening = 9

    /// What invitations and buttons say somewhere.
    private static let invitations = Needles([
        "newsletter", "sign up", "your email", "your inbox", "share this", "via email", "click to view",
        "font size", "received funding", "leave a comment", "rss feed",
    ])

    var isInviting: Bool { Self.invitations.isAny(in: folded) }

    /// Labels of menus, buttons and sections above a story.
    private static let labels: Set<String> = [
        "like", "news", "home", "menu", "share", "tweet", "email", "print", "search", "skip to content",
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

    private var isFurniture: Bool {
        if words == 0 { return true }
        guard words <= Self.wordsOfOpening else { return false }
        let folded = folded
        if Self.openings.isPrefix(of: folded) { return true }
        guard words <= Self.wordsOfLabel, bytes.count <= Self.longestLabel else { return false }
        if Self.labels.contains(Self.letters(of: folded[...])) { return true }
        // `Home > News`, `News | Sport`: a trail of labels.
        guard Self.partings.isAny(in: folded) else { return false }
        let parts = String(decoding: folded, as: UTF8.self).split { "|>/»•·›,".contains($0) }
        return parts.count > 1 && parts.allSatisfy { Self.labels.contains($0.trimmingBlanks) }
    }

    /// Words, and bytes, of the longest label.
    private static let wordsOfLabel = 4
    private static let longestLabel = 40
    private static let partings = Needles(["|", ">", "/", "»", "•", "·", "›", ","])

    /// The letters, blanks, full stops and hyphens of a line, without signs and pictures.
    private static func letters(of folded: ArraySlice<UInt8>) -> String {
        var kept: [UInt8] = []
        var i = folded.startIndex
        while i < folded.endIndex {
            switch folded[i] {
            case 0x20, UInt8(ascii: "."), UInt8(ascii: "-"), 0x61...0x7A, 0x80...0xC1, 0xC3...0xE1,
                0xE3...0xEF:
                kept.append(folded[i])
                i += 1
            case 0xC2: i += 2
            case 0xE2: i += 3
            case 0xF0...: i += 4
            default: i += 1
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }

    /// Whether a line of several words is in capitals, as menus and lists of topics are.
    var isShouting: Bool {
        !bytes.contains { $0 >= 0x61 && $0 <= 0x7A } && bytes.contains { ASCII.isLetter($0) }
    }
}
