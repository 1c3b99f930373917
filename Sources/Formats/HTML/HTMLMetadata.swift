import TextCore

/// Gathers what a page claims of its article, and what follows from it.
struct HTMLMetadata {
    private(set) var metadata = ArticleMetadata()
    private(set) var facts: [WeighedFact] = []
    /// The position of the block that is the headline; `nil` where the page shows none.
    private(set) var headline: Int?
    /// Whether a place of the page declares the title, so that it may be shown though it is no block.
    private(set) var hasDeclaredTitle = false

    let page: HTMLDeclarations
    private var walk: HTMLBlockWalk
    private(set) var claims: [Claim] = []
    /// The whole heading in which the headline stands.
    private var heading: String?
    /// Whether the page's language has the day before the month in digits.
    private var isDayFirst = false

    /// Complexity: O(*n*) in the size of the page.
    ///
    /// - Parameters:
    ///   - walk: the blocks that the page shows; a heading that holds more than the headline is parted.
    ///   - address: of the page, where others than itself know it.
    init(_ document: borrowing HTMLDocument, _ walk: inout HTMLBlockWalk, address: String? = nil) {
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
        isDayFirst = metadata.language.map(Self.isDayFirst) ?? false
        let host = metadata.url.flatMap(Self.host)
        claimSource(linked, host: host)
        let site = SiteName(
            sources: claims.compactMap { if case .text(let name) = $0.value { name } else { nil } }
                + [SiteName.beside(declared?.0, in: title)].compactMap(\.self),
            host: host)
        claimTitle(linked, declared, title, site)
        walk = self.walk
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

    mutating func claim(
        _ fact: ArticleFact, _ value: Claim.Value, _ origin: ClaimOrigin, _ place: String
    ) {
        var value = value
        if isDayFirst, case .date(let date) = value { value = .date(date.withDayFirst()) }
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
            heading = found.text
            var text = found.text
            // A kicker, a date or a counter stands in the heading too.
            if let part = ownPart(of: text, known), let block = walk.part(found.block, at: part) {
                headline = block
                text = part
            }
            claim(.title, .text(text), .heading, "headline")
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

    /// The element inside a heading that says what the page calls itself in more places than it does by the whole heading.
    private func ownPart(of heading: String, _ titles: [String]) -> String? {
        guard let parts = page.headingParts[heading] else { return nil }
        let titles = titles.map { TitleWords($0) }.filter { $0.count >= Self.wordsOfSureTitle }
        let whole = TitleWords(heading)
        let places = titles.count { $0.isSame(as: whole) }
        return parts.first { part in
            let words = TitleWords(part)
            return words.count < whole.count && titles.count { $0.isSame(as: words) } > places
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

    /// Whether a page in a language, as it declares it, has the day before the month in digits; that of a page in English
    /// without a country, or with that of many templates, `en-US`, is not known.
    private static func isDayFirst(_ tag: String) -> Bool {
        let parts = tag.lowercased().split { $0 == "-" || $0 == "_" }
        guard let language = parts.first, language.count < 4 else { return false }
        if language == "en" { return parts.count > 1 && englishDayFirst.contains(String(parts[1])) }
        return !yearFirst.contains(String(language))
    }

    private static let englishDayFirst: Set<String> = [
        "gb", "uk", "ie", "au", "nz", "in", "za", "sg", "hk",
    ]
    private static let yearFirst: Set<String> = ["zh", "ja", "ko", "hu", "lt", "mn", "fa"]

    /// What stands right below the headline first, then what stands above it; all of it where nobody knows the place.
    ///
    /// - Parameter isStrict: whether what stands below further headings, as in comments and other stories, is left out.
    func near(_ marks: [HTMLDeclarations.Marked], isStrict: Bool = false) -> [HTMLDeclarations
        .Marked]
    {
        guard let heading, let place = page.headings.lastIndex(of: heading) else { return marks }
        let close =
            marks.filter { $0.headingsBefore == place + 1 } + marks.filter { $0.headingsBefore == place }
            + marks.filter { $0.headingsBefore == place + 2 }
        return isStrict ? close : close + marks.filter { $0.headingsBefore > place + 2 }
    }
}

extension String {
    /// The text with entities decoded that a page wrote twice over.
    var withoutEntities: String { HTMLEntities.decoded(self) }
}
