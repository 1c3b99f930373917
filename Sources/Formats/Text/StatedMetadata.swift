import TextCore

/// What an article without markup says of itself: in its fields, and above its story.
enum StatedMetadata {
    /// The text as an article whose headline, authors and day are weighed from its fields and its first lines.
    ///
    /// - Parameter fields: what a header or a record says; it goes before what the lines say.
    static func article(_ text: ArticleText, fields: ArticleMetadata = ArticleMetadata()) -> SourceArticle {
        var article = SourceArticle(text: text)
        article.metadata.language = fields.language
        let head = TextHead(text, title: fields.title.map { SingleLine.bounded($0) })
        article.headline = head.headline
        var claims = claims(of: fields)
        if let headline = head.headline, fields.title == nil {
            claims.append(Claim(.title, .text(line(text.string(in: headline))), .line, "headline"))
        }
        article.weigh(claims + head.claims + addressClaims(fields.url), url: fields.url)
        return article
    }

    /// What fields claim.
    static func claims(of fields: ArticleMetadata) -> [Claim] {
        var claims: [Claim] = []
        if let title = fields.title {
            claims.append(Claim(.title, .text(SingleLine.bounded(title)), .field, "title"))
        }
        if let source = fields.source { claims.append(Claim(.source, .text(source), .field, "source")) }
        if !fields.authors.isEmpty {
            claims.append(Claim(.authors, .names(fields.authors), .field, "authors"))
        }
        if let date = fields.published {
            claims.append(Claim(.published, .date(StatedDate(date)), .field, "published"))
        }
        if let date = fields.updated {
            claims.append(Claim(.updated, .date(StatedDate(date)), .field, "updated"))
        }
        if let text = fields.summary { claims.append(Claim(.description, .text(text), .field, "summary")) }
        return claims
    }

    /// What an address claims: a day in its path, and its host.
    static func addressClaims(_ address: String?) -> [Claim] {
        guard let address else { return [] }
        var claims: [Claim] = []
        if let day = AddressDay.date(in: address) {
            claims.append(
                Claim(.published, .date(StatedDate(PublicationDate(date: day))), .address, "path"))
        }
        if let host = HTMLMetadata.host(address) {
            claims.append(Claim(.source, .text(host), .address, "host"))
        }
        return claims
    }

    /// White space collapsed.
    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension SourceArticle {
    /// Decides the facts from all claims.
    mutating func weigh(_ claims: [Claim], url: String?) {
        facts = FactWeighing(today: Today.date).weigh(claims)
        metadata = ArticleMetadata(facts, url: url, language: metadata.language)
    }
}

extension SourceArticle {
    /// Takes what a record or feed says of the article before what its page says.
    mutating func state(_ fields: ArticleMetadata) {
        let stated = FactWeighing(today: nil).weigh(StatedMetadata.claims(of: fields))
        facts = ArticleFact.allCases.compactMap { fact in
            let old = facts.first { $0.fact == fact }
            guard let new = stated.first(where: { $0.fact == fact }) else { return old }
            let others = (old?.supporters ?? []) + (old?.opponents ?? [])
            let (agree, differ) = (
                others.filter { $0.value == new.value }, others.filter { $0.value != new.value }
            )
            return WeighedFact(
                fact: fact, value: new.value, supporters: new.supporters + agree, opponents: differ)
        }
        if let title = fields.title, let place = headline,
            !TitleWords(title).isSame(as: TitleWords(text.string(in: place)))
        {
            headline =
                blocks.first { TitleWords(text.string(in: $0.range)).isSame(as: TitleWords(title)) }?.range
                ?? headline
        }
        metadata = ArticleMetadata(
            facts, url: fields.url ?? metadata.url, language: fields.language ?? metadata.language)
    }
}

extension ArticleMetadata {
    /// What was decided.
    init(_ facts: [WeighedFact], url: String?, language: String? = nil) {
        self.init(url: url, language: language)
        for fact in facts {
            switch (fact.fact, fact.value) {
            case (.title, .text(let text)): title = text
            case (.source, .text(let text)): source = text
            case (.description, .text(let text)): summary = text
            case (.authors, .names(let names)): authors = names
            case (.published, .date(let date)): published = date.published
            case (.updated, .date(let date)): updated = date.published
            default: break
            }
        }
    }
}
