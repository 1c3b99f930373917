/// Names of meta elements (`name`, `property` or `itemprop`, lower-case), best first.
enum MetaNames {
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
        "dcterms.creator", "byl", "article:author_name", "twitter:data1", "twitter:data2",
    ]
    /// The names of the elements that say what those that hold anything hold.
    static let labels = ["twitter:data1": "twitter:label1", "twitter:data2": "twitter:label2"]

    /// Whether a label says that an author follows: `Written by`, `Interview by`.
    static func isAuthorLabel(_ label: String) -> Bool {
        let label = label.lowercased()
        return label.hasSuffix(" by") || label == "by" || label == "author"
    }

    static let description = ["description", "og:description", "twitter:description", "dc.description"]
    static let url = ["og:url"]
    static let language = ["og:locale", "content-language", "dc.language", "language"]
}
