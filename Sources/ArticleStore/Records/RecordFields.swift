import TextCore

/// The fields of a record as they were written.
struct RecordFields {
    private(set) var id: [UInt8]?
    private(set) var text: [UInt8]?
    private(set) var html: [UInt8]?
    private(set) var title: String?
    private(set) var url: String?
    private(set) var published: PublicationDate?
    private(set) var warnings: [String] = []
    /// Why the record cannot be used, if a field keeps it from that.
    private(set) var complaint: String?

    /// Complexity: O(*n*) in the length of the line.
    mutating func read(_ line: [UInt8]) throws(JSONError) {
        var reader = JSONReader(line)
        guard reader.peek() == UInt8(ascii: "{") else { throw reader.error("no JSON object begins") }
        try reader.object { (reader, key) throws(JSONError) in try self.take(key, from: &reader, line) }
        try reader.end()
    }

    private mutating func take(
        _ key: String, from reader: inout JSONReader, _ line: [UInt8]
    ) throws(JSONError) {
        switch key {
        case "id": try takeID(from: &reader, line)
        case "text": text = try content(key, from: &reader)
        case "html": html = try content(key, from: &reader)
        case "title": title = try string(from: &reader).flatMap { $0.isEmpty ? nil : $0 }
        case "url": url = try string(from: &reader)
        case "published": try takePublished(from: &reader, line)
        default: try reader.skip()
        }
    }

    private mutating func takeID(from reader: inout JSONReader, _ line: [UInt8]) throws(JSONError) {
        let first = reader.peek()
        let token = line[try reader.skip()]
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            id = nil
            return
        }
        id = Self.escaped(token)
    }

    /// The token with U+FFFD for malformed bytes and with hidden controls escaped: the same JSON value.
    private static func escaped(_ token: ArraySlice<UInt8>) -> [UInt8] {
        guard token.contains(where: { $0 >= 0x7F }) else { return Array(token) }
        var output: [UInt8] = []
        JSONWriter.escapeHidden(Array(String(decoding: token, as: UTF8.self).utf8).span, to: &output)
        return output
    }

    private mutating func content(_ key: String, from reader: inout JSONReader) throws(JSONError)
        -> [UInt8]?
    {
        guard let next = reader.peek() else { throw reader.error("a value is missing") }
        if next == UInt8(ascii: "\"") { return try reader.string() }
        try reader.skip()
        if next != UInt8(ascii: "n") { complaint = "\(key) is no string; give the \(key) as a JSON string" }
        return nil
    }

    private func string(from reader: inout JSONReader) throws(JSONError) -> String? {
        guard reader.peek() == UInt8(ascii: "\"") else {
            try reader.skip()
            return nil
        }
        return String(decoding: try reader.string(), as: UTF8.self)
    }

    private mutating func takePublished(from reader: inout JSONReader, _ line: [UInt8]) throws(JSONError) {
        let start = reader.peek()
        let range = try reader.skip()
        published = nil
        guard start != UInt8(ascii: "n") else { return }
        var value = JSONReader(Array(line[range]))
        if let text = try? value.string() {
            published = PublishedDate.read(String(decoding: text, as: UTF8.self))
        }
        if published == nil {
            let found = String(decoding: line[range.prefix(60)], as: UTF8.self)
            warnings.append(
                "published \(found) cannot be read and counts as absent; write it as \"2022-09-06\"")
        }
    }
}
