/// Words of class names, ids and tags that tell what part of a page a block stands in.
///
/// Source: the vocabulary of HTML5's sectioning elements, WAI-ARIA landmark roles, schema.org's article
/// types and the class names that content management systems give by default.
enum MarkupHints {
    static let tags = [
        "article", "main", "nav", "header", "footer", "aside", "form", "figure", "figcaption", "ul", "ol",
        "li",
        "table", "td", "th", "button", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "span",
        "a",
        "section", "dl", "dt", "dd", "label", "select", "option", "time", "address", "cite", "pre",
        "strong", "b",
        "em", "i", "small", "details", "summary", "dialog", "noscript", "body", "legend", "textarea",
    ]

    static let words = [
        "nav", "menu", "footer", "header", "sidebar", "related", "recommend", "recommended",
        "recommendations", "share",
        "sharing", "social", "comment", "comments", "promo", "promotion", "advert", "advertisement", "ad",
        "ads",
        "sponsor", "sponsored", "newsletter", "subscribe", "subscription", "signup", "breadcrumb",
        "breadcrumbs", "tag",
        "tags", "topic", "topics", "author", "byline", "bio", "caption", "credit", "image", "img", "photo",
        "gallery",
        "video", "player", "media", "cookie", "consent", "banner", "modal", "popup", "hidden", "article",
        "story",
        "body", "content", "entry", "post", "text", "main", "headline", "title", "deck", "summary",
        "standfirst",
        "subtitle", "description", "excerpt", "lede", "lead", "intro", "date", "time", "timestamp", "meta",
        "copyright",
        "legal", "print", "toolbar", "widget", "list", "teaser", "card", "more", "most", "popular",
        "trending",
        "paywall", "donate", "donation", "app", "rail", "module", "hub", "disclaimer", "correction",
        "quote",
        "pullquote", "paragraph", "copy", "richtext", "rich", "wysiwyg", "login", "search", "button", "btn",
        "link",
        "links", "disqus", "taboola", "outbrain", "contributor", "info", "aside", "secondary", "feed",
        "latest", "item",
        "grid", "carousel", "slider", "slideshow", "embed", "tweet", "twitter", "facebook", "cta",
        "callout", "inline",
        "page", "site", "global", "top", "bottom", "primary", "section", "row", "col", "container",
        "wrapper", "block",
        "component", "table", "figure", "screen", "reader", "sr", "only", "visually", "skip",
        "accessibility", "label",
        "kicker", "category", "eyebrow", "reply", "message", "form", "input", "dropdown", "accordion",
        "tab", "tabs",
    ]

    /// Elements that hold no part of a story, one bit each.
    static let asideTags: UInt64 = ["nav", "footer", "aside", "form", "dialog", "noscript"]
        .reduce(0) { bits, name in tag(name).map { bits | 1 << UInt64($0) } ?? bits }

    /// Words that say the same.
    static let asideWords: HintSet = {
        var set = HintSet()
        let words = """
            comment comments cookie consent footer sidebar related recommended recommendations newsletter promo modal \
            popup disqus reply menu nav popular trending taboola outbrain sponsored advert advertisement breadcrumb \
            breadcrumbs hidden
            """
        for word in words.split(separator: " ") {
            if let hint = hint(FNV1a(word.utf8)) { set.insert(hint) }
        }
        return set
    }()

    private static let tagIndex: [String: Int] = Dictionary(
        zip(tags, tags.indices), uniquingKeysWith: { first, _ in first })
    private static let wordIndex: HashTable<Int> = {
        var index = HashTable(capacity: words.count, free: -1)
        for (position, word) in words.enumerated() { index[FNV1a(word.utf8).value] = position }
        return index
    }()
    private static let longestWord = words.reduce(0) { max($0, $1.utf8.count) }

    static func tag(_ name: String) -> Int? { tagIndex[name] }

    /// The known words among some, which anything but a letter parts.
    ///
    /// Complexity: O(bytes).
    static func hints(in text: String) -> HintSet {
        var hints = HintSet()
        var word = FNV1a()
        var length = 0
        func end() {
            if length > 1, length <= longestWord, let hint = hint(word) { hints.insert(hint) }
            word = FNV1a()
            length = 0
        }
        for byte in text.utf8 {
            if (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A {
                word.append(byte)
                length += 1
            } else if length > 0 {
                end()
            }
        }
        if length > 0 { end() }
        return hints
    }

    /// The place of a word in ``words``.
    @inline(__always)
    private static func hint(_ word: FNV1a) -> Int? {
        let place = wordIndex[word.value]
        return place < 0 ? nil : place
    }
}
