import TextCore

/// An article that nobody wrote.
struct InventedArticle {
    let title: String
    let source: String
    let published: CivilDate
    let url: String
    let paragraphs: [String]

    var plainText: String {
        """
        Title: \(title)
        Source: \(source)
        Published: \(published)
        URL: \(url)

        \(paragraphs.joined(separator: "\n\n"))

        """
    }
}
