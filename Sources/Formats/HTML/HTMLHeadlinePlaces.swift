import TextCore

/// Weighs the places of headings by the elements around them; each element is looked at once.
struct HTMLHeadlinePlaces {
    /// What an element says of a heading in it.
    private struct Signs: OptionSet {
        let rawValue: UInt8

        static let headline = Signs(rawValue: 1)
        static let furniture = Signs(rawValue: 2)
        static let article = Signs(rawValue: 4)
        static let aside = Signs(rawValue: 8)
        static let bareHeader = Signs(rawValue: 16)
    }

    private let elements: [PageElement]
    private var known: [Signs?]

    init(_ elements: [PageElement]) {
        self.elements = elements
        known = Array(repeating: nil, count: elements.count)
    }

    /// Elements around a heading whose names are read.
    private static let depthOfNames = 4
    /// Those of them that are taken for the heading's own.
    private static let depthOfOwnNames = 2

    /// What the elements around a block say of it, the innermost first.
    mutating func score(of element: Int) -> Double {
        var score = 0.0
        var next: Int? = element
        var depth = 0
        var isInArticle = false
        var isAside = false
        while let position = next, elements.indices.contains(position) {
            let signs = signs(of: position)
            if signs.contains(.article) { isInArticle = true }
            if signs.contains(.aside) || signs.contains(.bareHeader) && !isInArticle && depth > 0 {
                isAside = true
            }
            if depth < Self.depthOfOwnNames, signs.contains(.headline) { score += 1.5 }
            if depth < Self.depthOfNames, signs.contains(.furniture) {
                score -= depth < Self.depthOfOwnNames ? 3 : 2
            }
            next = elements[position].parent
            depth += 1
        }
        if isInArticle { score += 1 }
        if isAside { score -= 3 }
        return score
    }

    private mutating func signs(of position: Int) -> Signs {
        if let signs = known[position] { return signs }
        var signs: Signs = []
        let element = elements[position]
        switch element.name {
        case "article", "main": signs = .article
        case "nav", "footer", "aside", "dialog": signs = .aside
        case "header" where element.words.isEmpty: signs = .bareHeader
        default: break
        }
        if element.name != "body", element.name != "html" {
            var words = element.words
            words.withUTF8 { words in
                if Self.furniture.isAny(in: words) { signs.insert(.furniture) }
                for word in words.split(separator: 0x20)
                where Self.headlineNames.contains(String(decoding: word, as: UTF8.self))
                    || word.suffix(8).elementsEqual("headline".utf8)
                {
                    signs.insert(.headline)
                }
            }
        }
        known[position] = signs
        return signs
    }

    private static let headlineNames: Set<String> = [
        "headline", "entry-title", "post-title", "article-title", "article__title", "post__title", "p-name",
        "story-title", "article-headline", "article__headline", "page-title", "blog-title", "title",
        "entry__title", "storytitle",
    ]

    private static let furniture = Needles([
        "logo", "brand", "masthead", "consent", "cookie", "gdpr", "privacy", "newsletter", "related",
        "sidebar", "widget", "comment", "recommend", "trending", "popular", "promo", "modal", "popup",
        "menu", "site-title", "site-name", "share", "subscribe", "signup", "most-read", "teaser", "more-",
    ])
}
