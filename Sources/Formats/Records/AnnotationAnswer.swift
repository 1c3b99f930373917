import TextCore

/// A record of `annotate`, read back before it is compared with a text.
///
/// Unknown fields are passed over, `null` is as good as absent, and fields that an earlier version did not write have safe defaults: a mention is
/// certain, a date's basis is the text.
package struct AnnotationAnswer {
    struct Mention {
        var range = 0..<0
        var type: MarkKind?
        var text: [UInt8] = []
        var name = ""
        var id = -1
        var confidence: Float = 1
        var evidence: MentionEvidence = []
    }

    struct Date {
        var range = 0..<0
        var type: DateType?
        var text: [UInt8] = []
        var value = ""
        var modifier: DateModifier?
        var basis = DateBasis.explicit
        var details = DateDetails()
    }

    private(set) var clean: [UInt8] = []
    private(set) var published: PublicationDate?
    /// Ranges here and below count Unicode scalars.
    private(set) var removed: [Range<Int>] = []
    private(set) var metadata: [Range<Int>] = []
    private(set) var mentions: [Mention] = []
    private(set) var dates: [Date] = []

    /// Reads a record.
    ///
    /// - Throws: a ``RecordError`` if the line is not a record, or is the record of an error.
    package init(line: [UInt8]) throws(RecordError) {
        var reader = JSONReader(line)
        var keys: Set<String> = []
        var failure: String?
        do throws(JSONError) {
            guard reader.peek() == UInt8(ascii: "{") else { throw reader.error("no JSON object begins") }
            try reader.object { (reader, key) throws(JSONError) in
                keys.insert(key)
                switch key {
                case "error": failure = try reader.text()
                case "clean": clean = try reader.string()
                case "published": published = try reader.text().flatMap { PublicationDate(iso8601: $0) }
                case "removed": removed = try Self.ranges(from: &reader)
                case "metadata": metadata = try Self.ranges(from: &reader)
                case "entities": try takeMentions(from: &reader)
                case "dates": try takeDates(from: &reader)
                default: try reader.skip()
                }
            }
            try reader.end()
        } catch {
            throw RecordError("\(error)", mend: Self.mend)
        }
        if let failure {
            throw RecordError("the record of an error (\(failure))", mend: "annotate it again")
        }
        for key in ["clean", "removed", "metadata", "entities", "dates"] where !keys.contains(key) {
            throw RecordError("\(key) is missing", mend: Self.mend)
        }
    }

    /// The objects of a line: of one object itself, of an array, or of a line of an array that several lines hold.
    ///
    /// Tables that are exported as JSON come as arrays. Anything else is returned whole.
    package static func objects(in line: [UInt8]) -> [Range<Int>] {
        var reader = JSONReader(line)
        var ranges: [Range<Int>] = []
        if reader.peek() == UInt8(ascii: "[") || reader.peek() == UInt8(ascii: ",") { reader.pass() }
        while let next = reader.peek() {
            if next == UInt8(ascii: "{"), let range = try? reader.skip() {
                ranges.append(range)
                if reader.peek() == UInt8(ascii: ",") { reader.pass() }
            } else {
                guard next == UInt8(ascii: "]") else { return [line.indices] }
                reader.pass()
                guard reader.peek() == nil else { return [line.indices] }
            }
        }
        return ranges
    }

    private static let mend = "give a file that 'dateline annotate' wrote"

    // MARK: Fields

    private static func ranges(from reader: inout JSONReader) throws(JSONError) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        try reader.list { reader throws(JSONError) in
            var bounds = Bounds()
            try reader.object { (reader, key) throws(JSONError) in
                if try !bounds.take(key, from: &reader) { try reader.skip() }
            }
            ranges.append(bounds.range)
        }
        return ranges
    }

    private mutating func takeMentions(from reader: inout JSONReader) throws(JSONError) {
        mentions = []
        try reader.list { reader throws(JSONError) in
            var (mention, bounds) = (Mention(), Bounds())
            try reader.object { (reader, key) throws(JSONError) in
                if try bounds.take(key, from: &reader) { return }
                switch key {
                case "type": mention.type = try reader.text().flatMap(MarkKind.init(ofMention:))
                case "text": mention.text = try reader.string()
                case "name": mention.name = try reader.text() ?? ""
                case "id": mention.id = try reader.number().map { Int(exactly: $0) ?? -1 } ?? -1
                case "confidence": mention.confidence = Float(try reader.number() ?? 1)
                case "evidence":
                    try reader.list { reader throws(JSONError) in
                        mention.evidence.formUnion(RecordNames.evidence(named: try reader.text() ?? ""))
                    }
                default: try reader.skip()
                }
            }
            mention.range = bounds.range
            mentions.append(mention)
        }
    }

    private mutating func takeDates(from reader: inout JSONReader) throws(JSONError) {
        dates = []
        try reader.list { reader throws(JSONError) in
            var (date, bounds) = (Date(), Bounds())
            try reader.object { (reader, key) throws(JSONError) in
                if try bounds.take(key, from: &reader) { return }
                switch key {
                case "type": date.type = try reader.text().flatMap(DateType.init(rawValue:))
                case "text": date.text = try reader.string()
                case "value": date.value = try reader.text() ?? ""
                case "mod": date.modifier = try reader.text().flatMap(DateModifier.init(rawValue:))
                case "basis":
                    date.basis = try reader.text().flatMap(RecordNames.basis(named:)) ?? .explicit
                default:
                    if let field = DateDetails.Field(rawValue: key) {
                        date.details[field] = try reader.text()
                    } else {
                        try reader.skip()
                    }
                }
            }
            date.range = bounds.range
            dates.append(date)
        }
    }

    /// The two ends of a range, read one field at a time.
    private struct Bounds {
        private var start = 0
        private var end = 0

        /// Empty if the ends are not a range.
        var range: Range<Int> { 0 <= start && start < end ? start..<end : 0..<0 }

        /// Reads the value if it is one of the ends.
        mutating func take(_ key: String, from reader: inout JSONReader) throws(JSONError) -> Bool {
            switch key {
            case "start": start = try reader.number().flatMap { Int(exactly: $0) } ?? 0
            case "end": end = try reader.number().flatMap { Int(exactly: $0) } ?? 0
            default: return false
            }
            return true
        }
    }
}

extension JSONReader {
    /// Reads an array; `null`, as tables have it for an empty one, has no elements.
    fileprivate mutating func list(
        _ read: (inout JSONReader) throws(JSONError) -> Void
    ) throws(JSONError) {
        if peek() == UInt8(ascii: "n") { try skip() } else { try array(read) }
    }

    /// Reads a string, or any other value as `nil`.
    fileprivate mutating func text() throws(JSONError) -> String? {
        guard peek() == UInt8(ascii: "\"") else {
            try skip()
            return nil
        }
        return String(decoding: try string(), as: UTF8.self)
    }

    /// Reads a number, or any other value as `nil`.
    fileprivate mutating func number() throws(JSONError) -> Double? {
        let range = try skip()
        return Double(String(decoding: bytes[range], as: UTF8.self))
    }
}
