import TextCore

/// Finds what a page says of itself: JSON-LD first, then meta elements, then what it shows.
enum HTMLMetadata {
    /// Names of meta elements (`name`, `property` or `itemprop`, lower-case), best first.
    private enum MetaNames {
        static let title = [
            "og:title", "twitter:title", "dc.title", "headline", "title", "parsely-title", "sailthru.title",
        ]
        static let published = [
            "article:published_time", "og:article:published_time", "datepublished", "article:published",
            "parsely-pub-date", "cxenseparse:recs:publishtime", "sailthru.date", "dc.date.issued",
            "dcterms.issued",
            "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "pubdate", "publishdate",
            "publish-date", "publish_date", "publication_date", "publication-date", "published_time",
            "originalpublicationdate", "article_date_original", "article.published", "date",
        ]
        static let source = [
            "og:site_name", "publisher", "dc.publisher", "application-name", "apple-mobile-web-app-title",
        ]
        static let author = [
            "author", "article:author", "parsely-author", "sailthru.author", "dc.creator",
            "dcterms.creator", "byl",
        ]
        static let url = ["og:url"]
    }

    /// Complexity: O(*n*) in the size of the page.
    static func read(_ document: borrowing HTMLDocument) -> ArticleMetadata {
        var gatherer = Gatherer()
        document.visit { step in
            guard case .enter(let node) = step else { return false }
            return gatherer.take(node)
        }
        return metadata(from: gatherer)
    }

    private static func metadata(from page: Gatherer) -> ArticleMetadata {
        func first(_ names: [String]) -> String? { names.lazy.compactMap { page.metas[$0] }.first }
        let declared = Candidates(
            title: first(MetaNames.title), published: first(MetaNames.published),
            source: first(MetaNames.source),
            author: first(MetaNames.author).flatMap { $0.hasPrefix("http") ? nil : $0 },
            url: first(MetaNames.url))
        let linked = LinkedData.article(in: page.scripts) ?? Candidates()
        let source = linked.source ?? declared.source
        let published = [
            linked.published, declared.published, page.marked.published, page.timeAfterHeading,
        ]
        .lazy.compactMap { $0 }.compactMap { PublishedDate.read($0) }.first
        return ArticleMetadata(
            title: (linked.title ?? (declared.title ?? page.heading ?? page.title).map(HTMLEntities.decoded))
                .map { withoutSiteName($0, source) },
            source: source, author: linked.author ?? declared.author ?? page.marked.author,
            url: page.canonical ?? declared.url ?? linked.url, published: published)
    }

    /// A title without ` | Site` or ` - Site` at its end, however the site's name is spaced and spelt there.
    private static func withoutSiteName(_ title: String, _ source: String?) -> String {
        guard let source = source.map(letters), !source.isEmpty else { return title }
        for separator in [" | ", " - ", " – ", " — ", " · ", ": "] {
            guard let place = title.ranges(of: separator).last,
                letters(String(title[place.upperBound...])) == source
            else { continue }
            let short = title[..<place.lowerBound]
            return short.isEmpty ? title : String(short)
        }
        return title
    }

    /// Letters and digits alone, lower-case: `The Hill` and `TheHill` are one name.
    private static func letters(_ name: String) -> String {
        name.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    /// What one kind of evidence says, as it is written.
    struct Candidates {
        var title: String?
        var published: String?
        var source: String?
        var author: String?
        var url: String?
    }

    /// Gathers the elements that carry metadata in one pass.
    private struct Gatherer {
        private(set) var metas: [String: String] = [:]
        private(set) var scripts: [String] = []
        private(set) var canonical: String?
        private(set) var title: String?
        private(set) var heading: String?
        /// What elements in the page are marked as, by microdata, microformats and the names that themes give.
        private(set) var marked = Candidates()
        /// The first time after the first heading.
        private(set) var timeAfterHeading: String?

        mutating func take(_ node: HTMLNode) -> Bool {
            guard node.isElement else { return false }
            switch Self.elements[node.key] {
            case .meta: takeMeta(node)
            case .script:
                if node.attribute("type")?.lowercased().contains("ld+json") == true {
                    scripts.append(node.textContent)
                }
                return false
            case .link:
                if canonical == nil, node.attribute("rel")?.lowercased() == "canonical" {
                    canonical = cleaned(node.attribute("href"))
                }
            case .title:
                if title == nil { title = cleaned(node.shortText) }
            case .heading:
                if heading == nil { heading = cleaned(node.shortText) }
                takeMarked(node)
            case .time: takeTime(node)
            case .opaque: return false
            case .other: takeMarked(node)
            }
            return true
        }

        private enum Element {
            case meta, script, link, title, heading, time, opaque, other
        }

        private static let elements = HTMLNameTable<Element>(
            [
                HTMLName("meta"): .meta, HTMLName("script"): .script, HTMLName("link"): .link,
                HTMLName("title"): .title, HTMLName("h1"): .heading, HTMLName("time"): .time,
                HTMLName("svg"): .opaque, HTMLName("style"): .opaque, HTMLName("template"): .opaque,
            ], other: .other)

        private mutating func takeMeta(_ node: HTMLNode) {
            guard let value = cleaned(node.attribute("content")) else { return }
            for key in ["property", "name", "itemprop"] {
                guard let name = node.attribute(key)?.lowercased(), metas[name] == nil else { continue }
                metas[name] = value
            }
        }

        private mutating func takeTime(_ node: HTMLNode) {
            guard let value = cleaned(node.attribute("datetime") ?? node.shortText) else { return }
            let isMarked =
                node.attribute("itemprop") == "datePublished" || node.attribute("pubdate") != nil
                || node.attribute("class")?.lowercased().contains("publish") == true
            if isMarked, marked.published == nil { marked.published = value }
            if heading != nil, timeAfterHeading == nil { timeAfterHeading = value }
        }

        /// What an element that carries no metadata by its name is marked as.
        private mutating func takeMarked(_ node: HTMLNode) {
            guard node.hasAttributes else { return }
            var mark: HTMLMarks.Mark?
            node.visitAttributes { name, value in mark = mark ?? HTMLMarks.mark(name, value) }
            guard let mark else { return }
            let value = cleaned(
                node.attribute("content") ?? node.attribute("datetime") ?? node.shortText)
            guard let value else { return }
            switch mark {
            case .published:
                if marked.published == nil { marked.published = value }
            case .author:
                if marked.author == nil { marked.author = HTMLMarks.name(value) }
            }
        }

        /// A value with white space collapsed; `nil` where nothing is left.
        private func cleaned(_ value: String?) -> String? {
            guard let value else { return nil }
            let words = value.utf8.split { $0 <= 0x20 }
            return words.isEmpty ? nil : words.map { String(Substring($0)) }.joined(separator: " ")
        }
    }
}
