import TextCore

/// One record that asks for annotation: an id and a text or a page, as one JSON object.
///
///     try AnnotationRequest(line: Array(#"{"id": 7, "text": "Peru votes"}"#.utf8)).source.text
///
/// Unknown fields are ignored; of a field that comes twice the last counts; `null` is as good as absent.
/// A text is taken as it is, without a header; offsets in the answer count the Unicode scalars of
/// the text exactly as its JSON string decodes.
public struct AnnotationRequest: Sendable {
    /// The id as it was written: a JSON scalar, with hidden controls escaped.
    public let id: [UInt8]
    /// The text or page, with the metadata that the record gives.
    public let source: SourceArticle
    /// Whether the text was extracted from a page, so that the answer must carry it.
    public let isExtracted: Bool
    /// What was found odd in a record that is used all the same.
    public let warnings: [String]

    /// Reads a record.
    ///
    /// - Parameter published: the date of publication where neither the record nor its text or page gives one.
    /// - Throws: a ``RecordError`` where this is no such object.
    public init(line: [UInt8], published: PublicationDate? = nil) throws(RecordError) {
        var fields = RecordFields()
        do throws(JSONError) {
            try fields.read(line)
        } catch {
            throw RecordError(message: "\(error); each line must be one JSON object with id and text")
        }
        guard let id = fields.id else {
            throw RecordError(message: "id is missing; give each record an id that is a JSON scalar")
        }
        if let complaint = fields.complaint { throw RecordError(message: complaint) }

        var source: SourceArticle
        if let text = fields.text {
            source = SourceArticle(text: ArticleText(repairing: text))
            source.metadata = StatedMetadata.completing(
                ArticleMetadata(title: fields.title), from: source.text)
        } else if let page = fields.html {
            guard page.count <= ArticleFormat.html.sizeLimit else {
                throw RecordError(
                    message: "html is larger than \(ArticleFormat.html.sizeLimit >> 20) MB; split the page")
            }
            source = HTMLPage.read(ArticleText(repairing: page))
            source.diagnostics = []
        } else {
            throw RecordError(message: "text is missing; give each record a text or html")
        }
        source.metadata.title = fields.title ?? source.metadata.title
        source.metadata.url = fields.url ?? source.metadata.url
        source.metadata.published = fields.published ?? source.metadata.published ?? published
        self.id = id
        self.source = source
        isExtracted = fields.text == nil
        warnings = fields.warnings
    }
}
