import TextCore

/// The fields of one article in JSON, under whatever names: a line of a `.jsonl` file, an item of a JSON feed, or a
/// request of `annotate`.
///
/// Unknown fields are passed over; `null` is as good as absent. Of several names for one field the first in the table of
/// ``ArticleField`` counts, of one name that comes twice the last.
struct ArticleFields {
    /// A JSON scalar as written, with hidden controls escaped.
    private(set) var id: [UInt8]?
    private(set) var title: String?
    private(set) var url: String?
    private(set) var source: String?
    private(set) var language: String?
    private(set) var authors: [String] = []
    private(set) var published: PublicationDate?
    /// The name of a field that should hold the article and is not a string.
    private(set) var noString: String?

    /// Other fields, in the order of the record: the key, and the value as JSON without controls.
    private(set) var unknown: [(key: String, value: [UInt8])] = []
    private var unknownPlaces: [String: Int] = [:]
    /// Whether ``unknown`` is filled.
    private let keepsUnknown: Bool

    private var contents: [ArticleField: [UInt8]] = [:]
    private var unreadableDate: (warning: String, rank: Int)?
    private var oddID: String?
    /// The rank of the name by which each field was given.
    private var ranks: [ArticleField: Int] = [:]

    init(keepsUnknown: Bool = false) { self.keepsUnknown = keepsUnknown }

    /// Reads a record that is one JSON object. Fields that were read before an error stay.
    ///
    /// Complexity: O(*n*) in the length of the line.
    mutating func read(_ line: [UInt8]) throws(JSONError) {
        var reader = JSONReader(line)
        guard reader.peek() == UInt8(ascii: "{") else { throw reader.error("no JSON object begins") }
        try reader.object { (reader, key) throws(JSONError) in try self.take(key, from: &reader) }
        try reader.end()
    }

    /// Reads the value of a field.
    mutating func take(_ key: String, from reader: inout JSONReader) throws(JSONError) {
        guard let (field, rank) = ArticleField.named(key) else {
            let value = try reader.skip()
            if keepsUnknown { keep(key, reader.bytes[value]) }
            return
        }
        switch field {
        case .id: try takeID(rank, from: &reader)
        case .text, .markup, .content, .summary: try takeContent(field, rank, key, from: &reader)
        case .title: if let words = try words(field, rank, from: &reader) { title = words }
        case .url: if let words = try words(field, rank, from: &reader) { url = words }
        case .source: if let words = try words(field, rank, from: &reader) { source = words }
        case .language: if let words = try words(field, rank, from: &reader) { language = words }
        case .authors:
            let names = Self.names(in: try reader.value())
            if !names.isEmpty, counts(field, rank) { authors = names }
        case .published: try takePublished(rank, key, from: &reader)
        }
    }

    /// The article's own text, unless only markup or a summary gives it.
    var text: [UInt8]? { contents[.text] ?? (isMarkup(contents[.content]) ? nil : contents[.content]) }

    /// The article's page, or a part of one, in UTF-8.
    var markup: [UInt8]? { contents[.markup] ?? (isMarkup(contents[.content]) ? contents[.content] : nil) }

    /// A summary, which stands for the article if the record has neither text nor page.
    var summary: [UInt8]? { contents[.summary] }

    /// Oddities of a record that can be used all the same.
    var warnings: [String] {
        var warnings: [String] = []
        if let oddID, id == nil { warnings.append(oddID) }
        if let unreadableDate, published == nil || unreadableDate.rank < ranks[.published] ?? 0 {
            warnings.append(unreadableDate.warning)
        }
        return warnings
    }

    /// What the record says of the article.
    var metadata: ArticleMetadata {
        ArticleMetadata(
            title: title, source: source, authors: ItemFields.authors(authors), url: url,
            published: published, language: language)
    }

    /// The name of a value, or several names, given as strings or as objects with a `name`.
    static func names(in value: JSONValue) -> [String] {
        value.elements.compactMap { $0.string ?? $0["name"]?.string }.filter { !$0.isEmpty }
    }

    // MARK: Values

    private mutating func keep(_ key: String, _ token: ArraySlice<UInt8>) {
        // Controls stand between values alone, as white space.
        let value = Self.escaped(token.map { $0 < 0x20 ? 0x20 : $0 }[...])
        if let place = unknownPlaces[key] {
            unknown[place].value = value
        } else {
            unknownPlaces[key] = unknown.count
            unknown.append((key, value))
        }
    }

    /// Whether a value under a name counts before the present one.
    private mutating func counts(_ field: ArticleField, _ rank: Int) -> Bool {
        guard rank <= ranks[field] ?? .max else { return false }
        ranks[field] = rank
        return true
    }

    private mutating func takeID(_ rank: Int, from reader: inout JSONReader) throws(JSONError) {
        let first = reader.peek()
        let token = reader.bytes[try reader.skip()]
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            oddID = "the id is no JSON scalar; the number of the line stands for it"
        } else if counts(.id, rank) {
            id = Self.escaped(token)
        }
    }

    /// The token with U+FFFD for malformed bytes and with hidden controls escaped: the same JSON value.
    private static func escaped(_ token: ArraySlice<UInt8>) -> [UInt8] {
        guard token.contains(where: { $0 >= 0x7F }) else { return Array(token) }
        var output: [UInt8] = []
        JSONWriter.escapeHidden(Array(String(decoding: token, as: UTF8.self).utf8).span, to: &output)
        return output
    }

    private mutating func takeContent(
        _ field: ArticleField, _ rank: Int, _ key: String, from reader: inout JSONReader
    ) throws(JSONError) {
        guard let next = reader.peek() else { throw reader.error("a value is missing") }
        guard next == UInt8(ascii: "\"") else {
            try reader.skip()
            if next != UInt8(ascii: "n"), rank == 0, field == .text || field == .markup {
                noString = key
            }
            return
        }
        let bytes = try reader.string()
        // White space is no article: another name may hold one.
        let isBlank = !bytes.contains { $0 > 0x20 }
        if isBlank ? contents[field] == nil : counts(field, rank) { contents[field] = bytes }
    }

    private mutating func words(
        _ field: ArticleField, _ rank: Int, from reader: inout JSONReader
    ) throws(JSONError) -> String? {
        let value = try reader.value()
        guard let words = value.string ?? value["name"]?.string, !words.isEmpty, counts(field, rank) else {
            return nil
        }
        return words
    }

    private mutating func takePublished(
        _ rank: Int, _ key: String, from reader: inout JSONReader
    ) throws(JSONError) {
        let start = reader.peek()
        let range = try reader.skip()
        guard start != UInt8(ascii: "n") else { return }
        var value = JSONReader(reader.bytes, from: range.lowerBound)
        let text = try? value.string()
        if let date = text.flatMap({ PublicationDate(parsing: String(decoding: $0, as: UTF8.self)) }) {
            if counts(.published, rank) { published = date }
        } else if rank <= unreadableDate?.rank ?? .max {
            let found = String(decoding: reader.bytes[range.prefix(60)], as: UTF8.self)
            let warning = "\(key) \(found) cannot be read and counts as absent; write it as \"2022-09-06\""
            unreadableDate = (warning, rank)
        }
    }

    /// Whether a content of either kind begins like markup.
    private func isMarkup(_ content: [UInt8]?) -> Bool {
        guard let start = content?.drop(while: { $0 <= 0x20 }).prefix(2), start.count == 2,
            start.first == UInt8(ascii: "<"), let second = start.last
        else { return false }
        return second == UInt8(ascii: "!") || (0x61...0x7A).contains(second | 0x20)
    }
}
