import TextCore

/// Puts an ``ArticleCatalogue`` together, article by article, in any order.
public struct CatalogueBuilder: Sendable {
    private var rows: [CatalogueRow] = []
    private var strings: [UInt8] = []
    private var folders: [CatalogueSlice] = []
    private var sources: [CatalogueSlice] = []
    private var folderNumbers: [String: UInt32] = [:]
    private var sourceNumbers: [String: UInt32] = [:]

    /// The most bytes of a title or a problem; more fits on no screen.
    private static let longest = 2000
    /// The most bytes of a file's name; the file systems of Linux allow 255.
    private static let longestName = 1 << 12

    public init() {}

    /// Adds the wanted rows of a catalogue.
    public mutating func add(_ catalogue: ArticleCatalogue, where isWanted: (Int) -> Bool = { _ in true }) {
        var newFolders = [UInt32?](repeating: nil, count: catalogue.folders.count)
        var newSources = [UInt32?](repeating: nil, count: catalogue.sources.count)
        strings.reserveCapacity(strings.count + catalogue.strings.count)
        rows.reserveCapacity(rows.count + catalogue.count)
        for number in catalogue.rows.indices where isWanted(number) {
            var row = catalogue.rows[number]
            let folder = Int(row.folder)
            if newFolders[folder] == nil {
                let name = catalogue.strings[catalogue.folders[folder].range]
                newFolders[folder] = self.folder(String(decoding: name, as: UTF8.self))
            }
            row.folder = newFolders[folder] ?? 0
            if let source = catalogue.sourceNumber(of: number) {
                if newSources[source] == nil {
                    newSources[source] = self.source(catalogue.source(numbered: source))
                }
                row.source = newSources[source] ?? 0
            }
            let bytes = row.name.lowerBound..<row.authors.upperBound
            row.start = UInt32(strings.count)
            strings.append(contentsOf: catalogue.strings[bytes])
            rows.append(row)
        }
    }

    public var count: Int { rows.count }

    /// Adds an article.
    ///
    /// An article that would make the strings longer than 4 GB is left out.
    ///
    /// - Parameters:
    ///   - size: bytes of its file.
    ///   - modified: when the file was last written, in nanoseconds since 1970.
    ///   - isDoubtful: whether the next update reads the file again even if it is unchanged.
    public mutating func add(
        _ entry: ArticleEntry, size: Int = 0, modified: Int = 0, isDoubtful: Bool = false
    ) {
        let path = Array(entry.id.path.utf8)
        var row = CatalogueRow()
        row.size = Int64(size)
        row.modified = Int64(modified)
        row.flags = isDoubtful || entry.problem != nil ? CatalogueRow.isDoubtful : 0
        row.language = entry.language
        row.hash = CatalogueRow.hash(path)
        row.item = CatalogueRow.number(of: entry.id.item)
        row.words = entry.words.map { Int32(clamping: $0) } ?? -1
        if let published = entry.published {
            row.day = Int32(published.date.daysSinceEpoch)
            row.minute = published.minuteOfDay.map { Int16($0) } ?? -1
        }
        let slash = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
        let nameStart = max(slash, path.count - Self.longestName)
        let problem = entry.problem.map { $0.isEmpty ? "cannot be read" : $0 } ?? ""
        let (title, cause) = (Self.cut(entry.title), Self.cut(problem))
        let authors = Self.cut(entry.authors.joined(separator: "\n"))
        guard
            strings.count + path.count + title.count + cause.count + authors.count
                + (entry.source?.utf8.count ?? 0)
                < UInt32.max / 2
        else { return }
        row.folder = folder(String(decoding: path[..<nameStart], as: UTF8.self))
        row.source = entry.source.map { source($0) } ?? 0
        row.start = UInt32(strings.count)
        row.nameLength = UInt16(path.count - nameStart)
        row.titleLength = UInt16(title.count)
        row.problemLength = UInt16(cause.count)
        row.authorsLength = UInt16(authors.count)
        strings += path[nameStart...]
        strings += title
        strings += cause
        strings += authors
        rows.append(row)
    }

    /// The catalogue of all added articles, in its order.
    ///
    /// Complexity: O(*n* log *n*).
    public func finished() -> ArticleCatalogue {
        let order = rows.indices.sorted { precedes(rows[$0], rows[$1]) }
        return ArticleCatalogue(
            checkedRows: order.map { rows[$0] }, strings: strings, folders: folders, sources: sources)
    }

    /// The order: the newest first, articles of one moment by title, then by file and item.
    private func precedes(_ a: CatalogueRow, _ b: CatalogueRow) -> Bool {
        if a.moment != b.moment { return a.moment > b.moment }
        if let isLess = isLess(a.title, b.title) { return isLess }
        if a.folder != b.folder,
            let isLess = isLess(folders[Int(a.folder)].range, folders[Int(b.folder)].range)
        {
            return isLess
        }
        return isLess(a.name, b.name) ?? (a.item < b.item)
    }

    /// Whether the first bytes come before the second; `nil` if they are equal.
    private func isLess(_ a: Range<Int>, _ b: Range<Int>) -> Bool? {
        let bytes = strings.span
        for k in 0..<min(a.count, b.count) {
            let (first, second) = (bytes[a.lowerBound + k], bytes[b.lowerBound + k])
            if first != second { return first < second }
        }
        return a.count == b.count ? nil : a.count < b.count
    }

    // MARK: Strings

    private mutating func folder(_ name: String) -> UInt32 {
        if let number = folderNumbers[name] { return number }
        let number = UInt32(folders.count)
        folders.append(append(name))
        folderNumbers[name] = number
        return number
    }

    private mutating func source(_ name: String) -> UInt32 {
        if let number = sourceNumbers[name] { return number }
        sources.append(append(name))
        let number = UInt32(sources.count)
        sourceNumbers[name] = number
        return number
    }

    private mutating func append(_ string: String) -> CatalogueSlice {
        let start = strings.count
        strings += string.utf8
        return CatalogueSlice(start: UInt32(start), length: UInt32(strings.count - start))
    }

    /// The beginning of a text, cut between two scalars.
    private static func cut(_ text: String) -> [UInt8] {
        var bytes = Array(text.utf8.prefix(longest + 1))
        guard let first = bytes.popLast(), text.utf8.count > longest else { return Array(text.utf8) }
        guard first & 0xC0 == 0x80 else { return bytes }
        while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
        return bytes
    }
}
