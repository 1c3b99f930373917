import TextCore

/// Gathers what a page claims of its article, and what follows from it.
struct HTMLMetadata {
    private(set) var metadata = ArticleMetadata()
    private(set) var facts: [WeighedFact] = []
    /// The position of the block that is the headline; `nil` where the page shows none.
    private(set) var headline: Int?
    /// Whether a place of the page declares the title, so that it may be shown though it is no block.
    private(set) var hasDeclaredTitle = false

    private let page: HTMLDeclarations
    private let walk: HTMLBlockWalk
    private var claims: [Claim] = []

    /// Names of meta elements (`name`, `property` or `itemprop`, lower-case), best first.
    private enum MetaNames {
        static let title = [
            "og:title", "twitter:title", "citation_title", "dc.title", "headline", "title", "parsely-title",
            "sailthru.title",
        ]
        static let published = [
            "article:published_time", "og:article:published_time", "datepublished", "article:published",
            "citation_publication_date", "citation_online_date", "parsely-pub-date",
            "cxenseparse:recs:publishtime",
            "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created",
            "dc.date",
            "dcterms.date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date",
            "publication-date", "published_time", "og:published_time", "originalpublicationdate",
            "published-date", "date_published", "date-published", "dateposted", "first_published",
            "article_date_original", "article.published", "date", "article:post_date", "lastpublished",
        ]
        static let updated = [
            "article:modified_time", "og:updated_time", "datemodified", "article:modified", "last-modified",
            "dcterms.modified", "dc.date.modified", "article.updated", "revised",
        ]
        static let source = [
            "og:site_name", "publisher", "dc.publisher", "citation_journal_title", "application-name",
            "apple-mobile-web-app-title",
        ]
        static let author = [
            "author", "article:author", "citation_author", "parsely-author", "sailthru.author",
            "dc.creator",
            "dcterms.creator", "byl", "article:author_name", "twitter:data1",
        ]
        static let description = ["description", "og:description", "twitter:description", "dc.description"]
        static let url = ["og:url"]
        static let language = ["og:locale", "content-language", "dc.language", "language"]
    }

    /// Complexity: O(*n*) in the size of the page.
    ///
    /// - Parameters:
    ///   - walk: the blocks that the page shows.
    ///   - address: of the page, where others than itself know it.
    init(_ document: borrowing HTMLDocument, _ walk: HTMLBlockWalk, address: String? = nil) {
        page = HTMLDeclarations(document)
        self.walk = walk
        let declared = page.meta(MetaNames.title).map { ($0.value.withoutEntities, $0.name) }
        let title = page.title?.withoutEntities
        var own = LinkedData.Page(
            addresses: [page.canonical, page.meta(MetaNames.url)?.value, address].compactMap(\.self))
        own.titles = ([declared?.0, title].compactMap(\.self) + page.headings.prefix(12)).map {
            TitleWords($0)
        }
        let linked = LinkedData(in: page.scripts, of: own)

        metadata.url = page.canonical ?? page.meta(MetaNames.url)?.value ?? linked?.url ?? address
        metadata.language = page.language ?? linked?.language ?? page.meta(MetaNames.language)?.value
        let host = metadata.url.flatMap(Self.host)
        claimSource(linked, host: host)
        let site = SiteName(
            sources: claims.compactMap { if case .text(let name) = $0.value { name } else { nil } },
            host: host)
        claimTitle(linked, declared, title, site)
        claimDates(linked, address: metadata.url)
        claimAuthors(linked)
        claimDescription(linked)
        decide()
    }

    private mutating func decide() {
        facts = FactWeighing(today: Today.date).weigh(claims)
        metadata = ArticleMetadata(facts, url: metadata.url, language: metadata.language)
    }

    private mutating func claim(
        _ fact: ArticleFact, _ value: Claim.Value, _ origin: ClaimOrigin, _ place: String
    ) {
        claims.append(Claim(fact, value, origin, place))
    }

    // MARK: Source and description

    private mutating func claimSource(_ linked: LinkedData?, host: String?) {
        if let name = linked?.source { claim(.source, .text(name), .linkedData, "publisher") }
        if let (name, place) = page.meta(MetaNames.source), !name.hasPrefix("http") {
            claim(.source, .text(name.withoutEntities), .meta, place)
        }
        if let host { claim(.source, .text(host), .address, "host") }
    }

    /// The host of an address, without `www.`.
    static func host(_ address: String) -> String? {
        guard let scheme = address.firstRange(of: "://") else { return nil }
        var host = address[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
        if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
        host = host.hasPrefix("www.") ? host.dropFirst(4) : host
        return host.isEmpty ? nil : host.lowercased()
    }

    private mutating func claimDescription(_ linked: LinkedData?) {
        if let text = linked?.description { claim(.description, .text(text), .linkedData, "description") }
        if let (text, place) = page.meta(MetaNames.description) {
            claim(.description, .text(text.withoutEntities), .meta, place)
        }
    }

    // MARK: Title

    private mutating func claimTitle(
        _ linked: LinkedData?, _ declared: (String, String)?, _ title: String?, _ site: SiteName
    ) {
        let stated = declared.map { site.stripped($0.0) }
        let bar = title.map { site.stripped($0, isPageTitle: true) }
        let known = [linked?.title, linked?.name, stated, bar].compactMap(\.self).filter {
            !site.matches($0)
        }
        if let found = HTMLHeadline(walk, titles: known, site: site) {
            headline = found.block
            claim(.title, .text(found.text), .heading, "headline")
        } else if let hidden = page.headings.first(where: { heading in
            let words = TitleWords(heading)
            return words.count > 1 && known.contains { TitleWords($0).isSame(as: words) }
        }) {
            claim(.title, .text(hidden), .markup, "heading")
        }
        for name in [linked?.title, linked?.name].compactMap(\.self) where !site.matches(name) {
            claim(
                .title, .text(site.stripped(name)), .linkedData, name == linked?.title ? "headline" : "name"
            )
        }
        if let stated, let declared, !site.matches(stated) {
            claim(.title, .text(stated), .meta, declared.1)
        }
        if let bar, !site.matches(bar) { claim(.title, .text(bar), .pageTitle, "title") }
        hasDeclaredTitle = claims.contains { claim in
            guard claim.fact == .title, case .text(let text) = claim.value else { return false }
            return claim.origin != .pageTitle || TitleWords(text).count >= Self.wordsOfSureTitle
        }
        if headline == nil, !claims.contains(where: { $0.fact == .title }), let title {
            claim(.title, .text(title), .pageTitle, "title")
        }
    }

    /// Words from which a `<title>` alone is an article's.
    private static let wordsOfSureTitle = 3

    // MARK: Dates

    private mutating func claimDates(_ linked: LinkedData?, address: String?) {
        func date(_ text: String) -> Claim.Value? {
            (StatedDate(whole: text)
                ?? DateLine(Array(text.utf8)).flatMap { $0.isDateLine ? $0.published ?? $0.updated : nil })
                .map { .date($0) }
        }
        if let text = linked?.published, let date = date(text) {
            claim(.published, date, .linkedData, "datePublished")
        }
        if let text = linked?.updated, let date = date(text) {
            claim(.updated, date, .linkedData, "dateModified")
        }
        for name in MetaNames.published {
            if let text = page.metas[name]?.first, let date = date(text) {
                claim(.published, date, .meta, name)
            }
        }
        for name in MetaNames.updated {
            if let text = page.metas[name]?.first, let date = date(text) {
                claim(.updated, date, .meta, name)
            }
        }
        for mark in near(page.published).prefix(2) {
            if let date = date(mark.value) { claim(.published, date, .markup, mark.place) }
        }
        for mark in near(page.updated).prefix(1) {
            if let date = date(mark.value) { claim(.updated, date, .markup, mark.place) }
        }
        for mark in near(page.times, isStrict: true).prefix(1) {
            if let date = date(mark.value) { claim(.published, date, .line, mark.place) }
        }
        for line in lines {
            guard let found = DateLine(Array(line.utf8)), found.isDateLine else { continue }
            if let date = found.published { claim(.published, .date(date), .line, "line at the headline") }
            if let date = found.updated { claim(.updated, .date(date), .line, "line at the headline") }
        }
        if !claims.contains(where: { $0.fact == .published }), let date = labelledDate {
            claim(.published, .date(date), .line, "line with a label")
        }
        if let address, let day = AddressDay.date(in: address) {
            claim(.published, .date(StatedDate(PublicationDate(date: day))), .address, "path")
        }
    }

    /// What stands right below the headline first, then what stands above it; all of it where nobody knows the place.
    ///
    /// - Parameter isStrict: whether what stands below further headings, as in comments and other stories, is left out.
    private func near(_ marks: [HTMLDeclarations.Marked], isStrict: Bool = false) -> [HTMLDeclarations
        .Marked]
    {
        guard let headline else { return marks }
        let text = HTMLHeadline.text(of: walk.blocks[headline], walk)
        guard let place = page.headings.lastIndex(of: text) else { return marks }
        let close =
            marks.filter { $0.headingsBefore == place + 1 } + marks.filter { $0.headingsBefore == place }
            + marks.filter { $0.headingsBefore == place + 2 }
        return isStrict ? close : close + marks.filter { $0.headingsBefore > place + 2 }
    }

    /// Blocks above and below the headline that are looked at for dates and bylines.
    private static let linesAbove = 5
    private static let linesBelow = 24
    /// Bytes from which a block is a paragraph: the story has begun.
    private static let paragraph = 200

    /// The day that a labelled line gives, wherever it stands on the page; `nil` where such lines name several days.
    private var labelledDate: StatedDate? {
        var dates: [StatedDate] = []
        var label: String?
        for block in walk.blocks where block.range.count < Self.paragraph {
            let text = HTMLHeadline.text(of: block, walk)
            let line = DateLine(Array((label.map { "\($0) \(text)" } ?? text).utf8))
            label = Self.isLabel(text) ? text : nil
            guard let line, line.isDateLine,
                let entry = line.entries.first(where: { $0.label == .published })
            else { continue }
            if !dates.contains(where: { $0.day == entry.date.day }) { dates.append(entry.date) }
            if dates.count > 1 { return nil }
        }
        return dates.first
    }

    /// The short blocks around the headline, each with the label that stands in a block of its own before it.
    private var lines: [String] {
        var lines: [String] = []
        var label: String?
        let start = headline ?? 0
        var paragraphs = 0
        for index in max(0, start - Self.linesAbove)..<min(walk.blocks.count, start + Self.linesBelow) {
            guard index != headline else {
                label = nil
                continue
            }
            let block = walk.blocks[index]
            if block.range.count >= Self.paragraph {
                // One may be a caption or a deck.
                if index > start, block.markup?.linkDensity ?? 0 < 0.5 { paragraphs += 1 }
                if paragraphs > 1 { break }
                continue
            }
            let text = HTMLHeadline.text(of: block, walk)
            lines.append(label.map { "\($0) \(text)" } ?? text)
            label = Self.isLabel(text) ? text : nil
        }
        return lines
    }

    /// `By`, `Published:`: what the next block goes on.
    private static func isLabel(_ text: String) -> Bool {
        let folded = folded(label: text)
        return authorLabels.contains(folded)
            || [
                "published", "published on", "updated", "last updated", "posted", "posted on", "date",
                "updated on", "first published", "date published",
            ].contains(folded)
    }

    /// Whether the next block names who wrote the story.
    private static func isAuthorLabel(_ text: String) -> Bool { authorLabels.contains(folded(label: text)) }

    /// Bytes of the longest label.
    private static let longestLabel = 40

    private static let authorLabels: Set<String> = [
        "by", "written by", "words by", "author", "authors", "posted by", "text by", "published by",
        "article by", "story by", "about the author",
    ]

    private static func folded(label text: String) -> String {
        guard text.utf8.count <= longestLabel else { return "" }
        let letters = text.lowercased().filter { $0.isLetter || $0 == " " }
        return letters.split(separator: " ").joined(separator: " ")
    }

    // MARK: Authors

    private mutating func claimAuthors(_ linked: LinkedData?) {
        if let linked, !linked.authors.isEmpty { claimNames(linked.authors, .linkedData, "author") }
        for name in MetaNames.author
        where name != "twitter:data1" || page.metas["twitter:label1"]?.first == "Written by" {
            guard let values = page.metas[name] else { continue }
            claimNames(
                values.map(\.withoutEntities).filter { !$0.hasPrefix("http") && !$0.hasPrefix("@") }, .meta,
                name)
        }
        for mark in near(page.authors, isStrict: true).prefix(3)
        where mark.value.utf8.count <= Self.longestByline {
            claimNames([mark.value.withoutEntities], .markup, mark.place)
        }
        var known: [String] = []
        for claim in claims where claim.fact == .authors {
            if case .names(let names) = claim.value { known += names.filter { !known.contains($0) } }
        }
        var shown: [String] = []
        for line in lines {
            let names = Byline.names(in: line)
            if !names.isEmpty {
                shown += names.filter { !shown.contains($0) }
            } else {
                // A name alone is a byline where somebody else knows it.
                let words = TitleWords(line)
                shown += known.filter {
                    !shown.contains($0) && words.count <= 10 && words.contains(TitleWords($0))
                }
            }
        }
        if !shown.isEmpty { claim(.authors, .names(shown), .line, "byline") }
        if !claims.contains(where: { $0.fact == .authors }), let names = labelledNames {
            claim(.authors, .names(names), .line, "byline with a label")
        }
    }

    /// The names of the one byline that a page has away from its headline; `nil` where several name others.
    private var labelledNames: [String]? {
        var found: [String] = []
        func isOther(_ names: [String]) -> Bool {
            guard !names.isEmpty else { return false }
            if found.isEmpty { found = names }
            return found != names
        }
        for mark in page.authors where mark.value.utf8.count <= Self.longestByline {
            let value = mark.value.withoutEntities
            let names = Byline.names(stated: value)
            if !names.contains(where: Byline.isCommonWord), isOther(names) { return nil }
        }
        var label: String?
        for block in walk.blocks where block.range.count < Self.paragraph {
            let text = HTMLHeadline.text(of: block, walk)
            let names = Byline.names(in: label.map { "\($0) \(text)" } ?? text)
            label = Self.isLabel(text) ? Self.isAuthorLabel(text) ? "By" : text : nil
            if !names.contains(where: Byline.isCommonWord), isOther(names) { return nil }
        }
        return found.isEmpty ? nil : found
    }

    /// Bytes of the longest element that is a byline where only its class name says so.
    private static let longestByline = 120

    private mutating func claimNames(_ values: [String], _ origin: ClaimOrigin, _ place: String) {
        var names: [String] = []
        for value in values {
            let parts = origin == .linkedData ? Byline.names(field: value) : Byline.names(stated: value)
            // What themes mark as a byline may hold anything: only names of it count.
            for name in parts.isEmpty && origin != .markup ? [value] : parts
            where !names.contains(name) && name.utf8.count <= 120
                && (origin != .markup || !Byline.isCommonWord(name))
            {
                names.append(name)
            }
        }
        if !names.isEmpty { claim(.authors, .names(names), origin, place) }
    }
}

extension String {
    /// The text with entities decoded that a page wrote twice over.
    fileprivate var withoutEntities: String { HTMLEntities.decoded(self) }
}
