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

    private static let tagIndex: [String: Int] = Dictionary(
        zip(tags, tags.indices), uniquingKeysWith: { first, _ in first })
    private static let wordIndex: [String: Int] = Dictionary(
        zip(words, words.indices), uniquingKeysWith: { first, _ in first })

    static func tag(_ name: some StringProtocol) -> Int? { tagIndex[String(name)] }
    static func word(_ name: some StringProtocol) -> Int? { wordIndex[String(name)] }
}
