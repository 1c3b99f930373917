import TextCore

/// The list of many articles in a form that opens without parsing: rows of one width, the newest first, beside the bytes
/// of their strings.
///
///     let catalogue = ArticleCatalogue(entries)
///     catalogue[0].title         // of the newest
///     catalogue.row(of: id)      // where an article stands, if it does
///
/// Articles without a date come last. 50,000 articles take about 8 MB. A ``CatalogueBuilder`` makes it, or the bytes of a
/// file.
public struct ArticleCatalogue: Sendable {
    package let rows: [CatalogueRow]
    /// Names, titles, problems and authors of the rows, the names of folders and sources.
    package let strings: [UInt8]
    package let folders: [CatalogueSlice]
    package let sources: [CatalogueSlice]
    private let lookup: CatalogueLookup

    public static let empty = CatalogueBuilder().finished()

    /// A catalogue of entries without the stamps of their files.
    ///
    /// Complexity: O(*n* log *n*).
    public init(_ entries: some Sequence<ArticleEntry>) {
        var builder = CatalogueBuilder()
        for entry in entries { builder.add(entry) }
        self = builder.finished()
    }

    /// Takes stored parts; `nil` if they do not fit together.
    ///
    /// Complexity: O(*n*).
    package init?(
        rows: [CatalogueRow], strings: [UInt8], folders: [CatalogueSlice], sources: [CatalogueSlice]
    ) {
        guard rows.count <= Int(Int32.max), (folders + sources).allSatisfy({ $0.fits(strings.count) }),
            rows.allSatisfy({ $0.fits(strings.count, folders: folders.count, sources: sources.count) })
        else { return nil }
        self.init(checkedRows: rows, strings: strings, folders: folders, sources: sources)
    }

    init(
        checkedRows rows: [CatalogueRow], strings: [UInt8], folders: [CatalogueSlice],
        sources: [CatalogueSlice]
    ) {
        self.rows = rows
        self.strings = strings
        self.folders = folders
        self.sources = sources
        lookup = CatalogueLookup(rows)
    }

    public var count: Int { rows.count }

    /// The entry of the article in a row.
    public subscript(row: Int) -> ArticleEntry {
        let found = rows[row]
        return ArticleEntry(
            id: id(of: row), title: string(found.title), source: source(of: row),
            authors: authors(of: row), published: found.published,
            words: found.words < 0 ? nil : Int(found.words), language: found.language,
            problem: found.problemLength == 0 ? nil : string(found.problem))
    }

    public func id(of row: Int) -> ArticleID {
        let found = rows[row]
        let path = string(folders[Int(found.folder)].range) + string(found.name)
        return ArticleID(path: path, item: found.item < 0 ? nil : Int(found.item))
    }

    /// The row of an article; `nil` if it is not listed.
    public func row(of id: ArticleID) -> Int? {
        let path = Array(id.path.utf8)
        return lookup.row(CatalogueRow.hash(path), item: CatalogueRow.number(of: id.item)) {
            isPath(of: $0, path.span)
        }
    }

    /// The row of an article that stands in a row of another catalogue.
    public func row(ofRow row: Int, in other: ArticleCatalogue) -> Int? {
        let wanted = other.rows[row]
        return lookup.row(wanted.hash, item: wanted.item) { hasSamePath($0, as: row, in: other) }
    }

    /// Whether the article is readable, as far as the beginning of its file shows.
    public func isReadable(_ row: Int) -> Bool { rows[row].problemLength == 0 }

    /// The day of publication in days since 1970-01-01; `nil` if unknown.
    public func day(of row: Int) -> Int? {
        rows[row].day == CatalogueRow.unknownDay ? nil : Int(rows[row].day)
    }

    /// The language of the article; `nil` if unknown.
    public func language(of row: Int) -> Language? { rows[row].language }

    /// The number of words in the stored text; `nil` if they were not counted.
    public func words(of row: Int) -> Int? { rows[row].words < 0 ? nil : Int(rows[row].words) }

    /// The number of the article's source, below ``sourceCount``; `nil` if unknown.
    public func sourceNumber(of row: Int) -> Int? {
        let number = rows[row].source
        return number == 0 ? nil : Int(number) - 1
    }

    public var sourceCount: Int { sources.count }

    public func source(numbered number: Int) -> String { string(sources[number].range) }

    public func source(of row: Int) -> String? { sourceNumber(of: row).map(source(numbered:)) }

    public func authors(of row: Int) -> [String] {
        string(rows[row].authors).split(separator: "\n").map(String.init)
    }

    /// Where the authors' bytes stand in ``strings``, one author a line.
    package func authorsRange(of row: Int) -> Range<Int> { rows[row].authors }

    /// Where the title's bytes stand in ``strings``.
    package func titleRange(of row: Int) -> Range<Int> { rows[row].title }

    /// The size of the article's file in bytes and its last change in nanoseconds since 1970; zeros if unknown.
    public func stamp(of row: Int) -> (size: Int, modified: Int) {
        (Int(rows[row].size), Int(rows[row].modified))
    }

    // MARK: Strings

    private func string(_ range: Range<Int>) -> String { String(decoding: strings[range], as: UTF8.self) }

    /// Whether the file of a row is at a path.
    package func isPath(of row: Int, _ path: Span<UInt8>) -> Bool {
        let folder = folders[Int(rows[row].folder)].range
        let name = rows[row].name
        guard folder.count + name.count == path.count else { return false }
        let bytes = strings.span
        for k in 0..<folder.count where bytes[folder.lowerBound + k] != path[k] { return false }
        for k in 0..<name.count where bytes[name.lowerBound + k] != path[folder.count + k] { return false }
        return true
    }

    /// Whether the files of two rows are at one path.
    package func hasSamePath(_ row: Int, as otherRow: Int, in other: ArticleCatalogue) -> Bool {
        let (mine, theirs) = (rows[row], other.rows[otherRow])
        return Self.equal(strings.span, mine.name, other.strings.span, theirs.name)
            && Self.equal(
                strings.span, folders[Int(mine.folder)].range, other.strings.span,
                other.folders[Int(theirs.folder)].range)
    }

    private static func equal(
        _ a: Span<UInt8>, _ range: Range<Int>, _ b: Span<UInt8>, _ otherRange: Range<Int>
    ) -> Bool {
        guard range.count == otherRange.count else { return false }
        for k in 0..<range.count where a[range.lowerBound + k] != b[otherRange.lowerBound + k] {
            return false
        }
        return true
    }
}

extension ArticleCatalogue: Equatable {
    /// Whether both list the same articles, row by row, with files of the same stamps.
    ///
    /// Complexity: O(*n*).
    public static func == (a: ArticleCatalogue, b: ArticleCatalogue) -> Bool {
        a.count == b.count
            && a.rows.indices.allSatisfy { a.stamp(of: $0) == b.stamp(of: $0) && a[$0] == b[$0] }
    }
}
