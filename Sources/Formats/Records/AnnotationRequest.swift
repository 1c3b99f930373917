import Articles
import TextCore

/// A request for annotation: an id and a text or a page, as one JSON object.
///
///     let line = Array(#"{"id": 7, "text": "Peru votes"}"#.utf8)
///     try AnnotationRequest(line: line, number: 1).source.text
///
/// The names of fields in dumps are understood, the same as in `.jsonl` files. A text has no header; offsets in the answer
/// count the Unicode scalars of the text exactly as its JSON string decodes.
public struct AnnotationRequest: Sendable {
    /// The id as it was written: a JSON scalar, with hidden controls escaped; else the line's number.
    public let id: [UInt8]
    /// The text or page, with the metadata that the record gives.
    public let source: SourceArticle
    /// Whether the text was extracted from a page, so that the answer must carry it.
    public let isExtracted: Bool
    /// The oddities of a record that is used all the same.
    public let warnings: [String]
    /// Fields that are none of an article's and pass through: the key and the value, as JSON on one line.
    let kept: [(key: String, value: [UInt8])]

    /// The length of the longest line that is read, in bytes.
    public static let lineLimit = ArticleSize.lineLimit

    /// Reads a record.
    ///
    /// - Parameters:
    ///   - number: the line's, counted from 1.
    ///   - published: the date of publication if neither the record nor its text or page gives one.
    ///   - keepsFields: whether unknown fields are kept.
    /// - Throws: a ``RecordError`` if the line is not such an object.
    public init(
        line: [UInt8], number: Int, published: PublicationDate? = nil, keepsFields: Bool = false
    ) throws(RecordError) {
        var fields = ArticleFields(keepsUnknown: keepsFields)
        guard line.count <= Self.lineLimit else {
            // The id often stands before what is too long.
            try? fields.read(line)
            throw RecordError(
                "the line has more than \(ArticleSize.words(Self.lineLimit)), the limit", mend: "split it",
                id: fields.id)
        }
        do throws(JSONError) {
            try fields.read(line)
        } catch {
            throw RecordError(
                "\(error)", mend: "each line must be one JSON object with a text or html", id: fields.id)
        }
        if let name = fields.noString {
            throw RecordError(
                "\(name) is no string", mend: "give the \(name) as a JSON string", id: fields.id)
        }
        source = try Self.source(fields, published)
        id = fields.id ?? Array(String(number).utf8)
        isExtracted = fields.text == nil && fields.markup != nil
        kept = fields.unknown.filter { !AnnotationRecord.names.contains($0.key) }
        let clashes = fields.unknown.map(\.key).filter(AnnotationRecord.names.contains)
        warnings =
            fields.warnings
            + clashes.map { "the field \($0) is not kept, as the answer has one of that name; rename it" }
    }

    private static func source(
        _ fields: ArticleFields, _ published: PublicationDate?
    ) throws(RecordError) -> SourceArticle {
        var source: SourceArticle
        if let text = fields.text ?? (fields.markup == nil ? fields.summary : nil) {
            try check("text", text, limit: ArticleSize.limit, fields)
            source = StatedMetadata.article(ArticleText(repairing: text), fields: fields.metadata)
        } else if let page = fields.markup {
            try check("html", page, limit: ArticleFormat.html.sizeLimit, fields)
            source = HTMLPage.read(ArticleText(repairing: page), address: fields.url)
            source.state(fields.metadata)
            source.diagnostics = []
        } else {
            throw RecordError("text is missing", mend: "give each record a text or html", id: fields.id)
        }
        source.metadata.published = source.metadata.published ?? published
        return source
    }

    private static func check(
        _ name: String, _ content: [UInt8], limit: Int, _ fields: ArticleFields
    ) throws(RecordError) {
        guard content.count > limit else { return }
        let (size, limit) = (ArticleSize.words(content.count), ArticleSize.words(limit))
        throw RecordError(
            "\(name) has \(size), more than \(limit), the limit for an article", mend: "split it",
            id: fields.id)
    }
}
