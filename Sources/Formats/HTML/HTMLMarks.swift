/// The roles that attributes give an element.
///
/// Source: schema.org microdata (`itemprop`), microformats h-entry (`p-author`), HTML's link type `author`,
/// and the class names that themes give to bylines.
enum HTMLMarks {
    enum Mark {
        case published, author
    }

    private static let attributes = HTMLNameTable<HTMLNameTable<Mark?>?>(
        [
            HTMLName("itemprop"): table([("datepublished", .published), ("author", .author)]),
            HTMLName("rel"): table([("author", .author)]),
            HTMLName("class"): table([
                ("p-author", .author), ("byline", .author),
                ("byline-name", .author), ("byline__name", .author), ("byline__author", .author),
                ("author-name", .author), ("author__name", .author), ("article-author", .author),
                ("article__author", .author), ("post-author", .author), ("entry-author", .author),
            ]),
        ], other: nil)

    private static func table(_ rows: [(String, Mark)]) -> HTMLNameTable<Mark?> {
        HTMLNameTable(
            Dictionary(rows.map { (HTMLName($0.0), $0.1) }, uniquingKeysWith: { first, _ in first }),
            other: nil)
    }

    /// The role that an attribute gives; `nil` if it gives none.
    static func mark(_ name: HTMLName, _ value: UnsafeBufferPointer<UInt8>) -> Mark? {
        guard let marks = attributes[name] else { return nil }
        for word in value.split(whereSeparator: { $0 <= 0x20 }) {
            if let mark = marks[HTMLName(folding: word)] { return mark }
        }
        return nil
    }

    /// The length of the longest byline, in bytes.
    private static let longestName = 80

    /// The name in a byline, without its `By`; `nil` if it is too long for a name.
    static func name(_ byline: String) -> String? {
        var name = Substring(byline)
        for opening in ["by ", "by: ", "written by ", "words by "]
        where name.lowercased().hasPrefix(opening) {
            name = name.dropFirst(opening.count)
        }
        guard !name.isEmpty, name.utf8.count <= longestName, !name.hasPrefix("http") else { return nil }
        return String(name)
    }
}
