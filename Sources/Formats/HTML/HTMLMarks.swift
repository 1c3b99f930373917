/// The roles that attributes give an element.
///
/// Source: schema.org microdata (`itemprop`), microformats h-entry (`p-author`, `dt-published`) and hNews (`published`),
/// HTML's link type `author`, and the class names that themes give to bylines and dates.
enum HTMLMarks {
    enum Mark {
        case published, updated, author
        /// What readers wrote: its days and names are not the article's.
        case comments
    }

    private static let attributes = HTMLNameTable<HTMLNameTable<Mark?>?>(
        [
            HTMLName("itemprop"): table([
                ("datepublished", .published), ("datecreated", .published), ("datemodified", .updated),
                ("author", .author),
            ]),
            HTMLName("rel"): table([("author", .author)]),
            HTMLName("id"): table([("comments", .comments), ("respond", .comments)]),
            HTMLName("class"): table([
                ("comment-list", .comments), ("commentlist", .comments), ("comments-area", .comments),
                ("comment-body", .comments), ("comment-meta", .comments), ("comment-metadata", .comments),
                ("comment-author", .comments), ("comments-list", .comments),
                ("dt-published", .published), ("published", .published), ("entry-date", .published),
                ("post-date", .published), ("article-date", .published), ("publish-date", .published),
                ("published-date", .published), ("date-published", .published), ("pubdate", .published),
                ("pub-date", .published), ("article__date", .published), ("post__date", .published),
                ("publication-date", .published), ("dt-updated", .updated), ("updated", .updated),
                ("p-author", .author), ("byline", .author), ("byline-name", .author),
                ("byline__name", .author),
                ("byline__author", .author), ("author-name", .author), ("author__name", .author),
                ("article-author", .author), ("article__author", .author), ("post-author", .author),
                ("entry-author", .author), ("byline-author", .author), ("author", .author),
            ]),
        ], other: nil)

    private static func table(_ rows: [(String, Mark)]) -> HTMLNameTable<Mark?> {
        HTMLNameTable(
            Dictionary(rows.map { (HTMLName($0.0), $0.1) }, uniquingKeysWith: { first, _ in first }),
            other: nil)
    }

    private static let classes = HTMLName("class")
    private static let target = HTMLName("href")

    /// The mark that an attribute sets, if it does.
    static func mark(_ name: HTMLName, _ value: UnsafeBufferPointer<UInt8>) -> Mark? {
        if name == target { return value.count < 300 && contains(value, "/author") ? .author : nil }
        guard let marks = attributes[name] else { return nil }
        for word in value.split(whereSeparator: { $0 <= 0x20 }) {
            if let mark = marks[HTMLName(folding: word)] { return mark }
        }
        if name == classes, contains(value, "author"), !contains(value, "comment"),
            !contains(value, "avatar")
        {
            return .author
        }
        return nil
    }

    /// Whether some bytes stand in a value, in small letters.
    private static func contains(_ value: UnsafeBufferPointer<UInt8>, _ wanted: StaticString) -> Bool {
        let length = wanted.utf8CodeUnitCount
        guard value.count >= length else { return false }
        let first = wanted.utf8Start[0]
        for start in 0...(value.count - length) where value[start] == first {
            if (1..<length).allSatisfy({ value[start + $0] == wanted.utf8Start[$0] }) { return true }
        }
        return false
    }
}
