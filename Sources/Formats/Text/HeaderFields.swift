import TextCore

/// The `Name: value` lines at the start of a plain text or in the front matter of a Markdown file.
///
/// ```text
/// Title: Peru votes
/// Published: 2022-09-06
/// ```
///
/// Lines count as a header only if the first names a known field and an empty line (or, for front
/// matter, the closing mark) ends them; else all of the text stays.
struct HeaderFields {
    private(set) var metadata = ArticleMetadata()
    private(set) var diagnostics: [Diagnostic] = []
    /// The length of the header with the line that ends it, in bytes; 0 without a header.
    private(set) var length = 0

    /// Field names, lower-case, and the place of their value.
    private static let fields:
        [(names: [String], store: @Sendable (inout ArticleMetadata, String) -> Void)] = [
            (["title", "headline"], { $0.title = $1 }),
            (["source", "publisher", "site"], { $0.source = $1 }),
            (
                ["author", "authors", "by", "byline"],
                { $0.authors = Byline.names(field: $1) }
            ),
            (["url", "link"], { $0.url = $1 }),
            (["language", "lang"], { $0.language = $1 }),
        ]
    private static let dateFields = ["published", "date"]
    /// The most lines of a header; a longer one is text.
    private static let lineLimit = 64

    /// Reads a header at the start of a text.
    ///
    /// - Parameter opening: the line that opens and closes front matter (`---`), or `nil` for a header without one.
    init(_ bytes: [UInt8], opening mark: String?) {
        var lines = HeaderLines(bytes)
        if let mark {
            guard let first = lines.next(), first.text == mark else { return }
        }
        var isFirst = true
        var hasFields = false
        for _ in 0..<Self.lineLimit {
            guard let line = lines.next() else {
                // A plain header may end with the file; front matter must be closed.
                if mark == nil, hasFields { length = bytes.count } else { self = HeaderFields() }
                return
            }
            if mark == nil ? line.text.isEmpty : (line.text == mark || line.text == "...") {
                guard hasFields else {
                    self = HeaderFields()
                    return
                }
                length = line.end
                return
            }
            let isKnown = read(line.text, number: line.number)
            if mark == nil, isFirst ? !isKnown : !Self.isFieldLine(line.text) {
                self = HeaderFields()
                return
            }
            hasFields = hasFields || Self.isFieldLine(line.text)
            isFirst = false
        }
        self = HeaderFields()
    }

    private init() {}

    /// Whether a line is `Name: value` with a name of one word, so that it can stand in a header.
    private static func isFieldLine(_ line: String) -> Bool {
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let name = line.utf8[..<colon]
        return !name.isEmpty && name.count <= 24
            && name.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == UInt8(ascii: "-") }
    }

    /// Takes one line; returns whether it names a known field.
    private mutating func read(_ line: String, number: Int) -> Bool {
        guard Self.isFieldLine(line), let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else {
            return false
        }
        let name = String(line[..<colon]).lowercased()
        let value = Self.unquoted(line[line.utf8.index(after: colon)...])
        if Self.dateFields.contains(name) {
            guard !value.isEmpty else { return true }
            metadata.published = PublicationDate(parsing: value)
            if metadata.published == nil {
                diagnostics.append(
                    Diagnostic(
                        .warning,
                        "the date of publication \"\(value)\" cannot be read; write it as 2022-09-06",
                        line: number))
            }
            return true
        }
        guard let field = Self.fields.first(where: { $0.names.contains(name) }) else { return false }
        if !value.isEmpty { field.store(&metadata, value) }
        return true
    }

    /// The value without white space and without one pair of quotation marks around it.
    private static func unquoted(_ text: Substring) -> String {
        var value = text.utf8.drop { $0 <= 0x20 }
        while let last = value.last, last <= 0x20 { value.removeLast() }
        if value.count >= 2, let quote = value.first, quote == value.last,
            quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        {
            value = value.dropFirst().dropLast()
        }
        return String(Substring(value))
    }
}

/// The lines of a text with their places, without the white space at their ends.
private struct HeaderLines {
    private let bytes: [UInt8]
    private var position = 0
    private var number = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    struct Line {
        let text: String
        /// Counted from 1.
        let number: Int
        /// The byte after the line's end.
        let end: Int
    }

    /// The next line; `nil` at the end of the text, and at a line that is too long for a header.
    mutating func next() -> Line? {
        guard position < bytes.count else { return nil }
        var end = position
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
            end += 1
            if end - position > 4096 { return nil }
        }
        var last = end
        while last > position, bytes[last - 1] <= 0x20 { last -= 1 }
        let text = String(decoding: bytes[position..<last], as: UTF8.self)
        if end < bytes.count {
            end += bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? 2 : 1
        }
        position = end
        number += 1
        return Line(text: text, number: number, end: end)
    }
}
