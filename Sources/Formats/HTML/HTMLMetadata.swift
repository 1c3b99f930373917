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
        let lines = HTMLHeadlineLines(walk, headline: headline)
        claimDates(linked, lines, address: metadata.url)
        claimAuthors(linked, lines, site)
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

    private mutating func claimDates(_ linked: LinkedData?, _ lines: HTMLHeadlineLines, address: String?) {
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
        for line in lines.lines {
            guard let found = DateLine(Array(line.utf8)), found.isDateLine else { continue }
            if let date = found.published { claim(.published, .date(date), .line, "line at the headline") }
            if let date = found.updated { claim(.updated, .date(date), .line, "line at the headline") }
        }
        if !claims.contains(where: { $0.fact == .published }), let date = lines.labelledDate {
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

    // MARK: Authors

    private mutating func claimAuthors(_ linked: LinkedData?, _ lines: HTMLHeadlineLines, _ site: SiteName)
    {
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
        claimBylines(lines)
        if !claims.contains(where: { isAuthor($0, site) }) {
            let marked = page.authors.filter { $0.value.utf8.count <= Self.longestByline }
                .map(\.value.withoutEntities)
            let isSiteNamed = claims.contains { $0.fact == .authors }
            if let names = lines.labelledNames(marked), !isSiteNamed || names.allSatisfy(Byline.isPersonal)
            {
                claim(.authors, .names(names), .line, "byline with a label")
            } else if let names = lines.namesBesideDate {
                claim(.authors, .names(names), .line, "names beside the date")
            }
        }
    }

    /// Whether a claim names an author who is not the site itself.
    private func isAuthor(_ claim: Claim, _ site: SiteName) -> Bool {
        guard claim.fact == .authors, case .names(let names) = claim.value else { return false }
        return names.contains { !site.matches($0) }
    }

    /// Claims the names in the lines at the headline.
    private mutating func claimBylines(_ lines: HTMLHeadlineLines) {
        var known: [(name: String, words: TitleWords)] = []
        for claim in claims where claim.fact == .authors {
            guard case .names(let names) = claim.value else { continue }
            for name in names.map({ ($0, TitleWords($0)) })
            where !known.contains(where: { $0.words.isSame(as: name.1) }) {
                known.append(name)
            }
        }
        var shown: [(name: String, words: TitleWords)] = []
        func show(_ name: (name: String, words: TitleWords)) {
            if !shown.contains(where: { $0.words.isSame(as: name.words) }) { shown.append(name) }
        }
        for line in lines.lines {
            var names = Byline.names(in: line)
            if names.isEmpty { names = Byline.names(afterDate: line) }
            for name in names { show((name, TitleWords(name))) }
            guard names.isEmpty else { continue }
            // A name alone is a byline where somebody else knows it.
            let words = TitleWords(line)
            guard words.count <= Self.wordsOfBareByline else { continue }
            for name in known where words.contains(name.words) { show(name) }
        }
        if !shown.isEmpty { claim(.authors, .names(shown.map(\.name)), .line, "byline") }
    }

    /// Words of the longest line that is a byline without saying so.
    private static let wordsOfBareByline = 10

    /// Bytes of the longest element that is a byline where only its class name says so.
    private static let longestByline = 120

    private mutating func claimNames(_ values: [String], _ origin: ClaimOrigin, _ place: String) {
        var names: [String] = []
        for value in values {
            let parts = origin == .linkedData ? Byline.names(field: value) : Byline.names(stated: value)
            // What themes mark as a byline may hold anything: only names of it count.
            let isCutShort =
                parts.count == 1 && !parts[0].contains(" ") && value.contains(" ")
                && !Byline.isFirstName(parts[0])
            if isCutShort, origin == .markup { continue }
            for name in parts.isEmpty && origin != .markup || isCutShort ? [value] : parts
            where !name.contains("www.") && !names.contains(name) && name.utf8.count <= 120
                && (origin == .markup ? !Byline.isCommonWord(name) : !Byline.isAccount(name))
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
