import TextCore

/// Who a page says wrote its article.
extension HTMLMetadata {
    mutating func claimAuthors(_ linked: LinkedData?, _ lines: HTMLHeadlineLines, _ site: SiteName) {
        if let linked, !linked.authors.isEmpty { claimNames(linked.authors, .linkedData, "author") }
        for name in MetaNames.author {
            guard let values = page.metas[name] else { continue }
            if let label = MetaNames.labels[name],
                page.metas[label]?.first.map(MetaNames.isAuthorLabel) != true
            {
                continue
            }
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
