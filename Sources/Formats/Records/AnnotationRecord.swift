import TextCore

/// The annotations of one article, as one JSON object on one line.
///
/// Offsets are half-open and count Unicode scalars of the article's text from 0.
public struct AnnotationRecord {
    private let id: [UInt8]
    private let article: AnnotatedArticle
    private let clean: String
    private let carriesText: Bool
    private let warnings: [String]
    private let kept: [(key: String, value: [UInt8])]
    /// Whether it says who claimed what of the article.
    private let carriesFacts: Bool

    /// The answer to a request.
    public init(_ request: AnnotationRequest, _ article: AnnotatedArticle, clean: String) {
        id = request.id
        self.article = article
        self.clean = clean
        carriesText = request.isExtracted
        warnings = request.warnings
        kept = request.kept
        carriesFacts = false
    }

    /// The record of a stored article; it contains the text of its offsets.
    ///
    /// - Parameter name: its id: the path, and the number of one of many.
    public init(id name: String, _ article: AnnotatedArticle, clean: String) {
        var writer = JSONWriter()
        writer.string(name)
        id = writer.bytes
        self.article = article
        self.clean = clean
        carriesText = true
        warnings = article.source.diagnostics.filter { $0.severity >= .warning }.map(\.message)
        kept = []
        carriesFacts = true
    }

    /// The names of all fields of an answer or of an error.
    static let names: Set = [
        "id", "title", "published", "authors", "source", "url", "language", "text", "clean", "removed",
        "metadata",
        "entities", "dates", "facts", "warnings", "error", "line",
    ]

    /// The record without a line end.
    ///
    /// Complexity: O(*n*) in the length of the text and the number of annotations.
    public var json: [UInt8] {
        let spans = SpanWriter(article.text)
        let metadata = article.source.metadata
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("id")
            writer.raw(id)
            writer.member("title", string: metadata.title ?? headline)
            writer.member("published", string: metadata.published?.description)
            writer.member("authors", strings: metadata.authors.isEmpty ? nil : metadata.authors)
            writer.member("source", string: metadata.source)
            writer.member("url", string: metadata.url)
            writer.member("language", string: article.language?.code ?? metadata.language)
            if carriesText {
                writer.key("text")
                writer.string(utf8: article.text.utf8.span)
            }
            writer.member("clean", string: clean)
            writeBlocks(to: &writer, spans)
            writeEntities(to: &writer, spans)
            writeDates(to: &writer, spans)
            if carriesFacts { RecordFacts.write(article.source.facts, to: &writer) }
            if !warnings.isEmpty {
                writer.key("warnings")
                writer.array { for warning in warnings { $0.string(warning) } }
            }
            for field in kept {
                writer.key(field.key)
                writer.raw(field.value)
            }
        }
        return writer.bytes
    }

    /// The headline that the cleaner found, on one line.
    private var headline: String? {
        article.cleaned.body.first { $0.role == .headline }.map {
            article.text.string(in: $0.range).split { $0.isWhitespace }.joined(separator: " ")
        }
    }

    private func writeBlocks(to writer: inout JSONWriter, _ spans: SpanWriter) {
        writer.key("removed")
        writer.array { writer in
            for removal in article.cleaned.removed {
                writer.object {
                    spans.writeBounds(of: removal.range, to: &$0)
                    $0.member("reason", string: removal.reason.rawValue)
                    $0.member("rule", string: removal.rule)
                    spans.writeText(of: removal.range, to: &$0)
                }
            }
        }
        writer.key("metadata")
        writer.array { writer in
            for block in article.cleaned.metadata {
                writer.object {
                    spans.writeBounds(of: block.range, to: &$0)
                    $0.member("kind", string: block.kind.rawValue)
                    spans.writeText(of: block.range, to: &$0)
                }
            }
        }
    }

    private func writeEntities(to writer: inout JSONWriter, _ spans: SpanWriter) {
        let keys = article.entities.entities.map(\.key)
        writer.key("entities")
        writer.array { writer in
            for mention in article.entities.mentions {
                writer.object {
                    spans.writeBounds(of: mention.range, to: &$0)
                    $0.member("type", string: mention.type.rawValue)
                    spans.writeText(of: mention.range, to: &$0)
                    $0.member("name", string: article.entities[mention.entity].name)
                    $0.member("id", integer: mention.entity.number)
                    $0.member("confidence", thousandths: EntityMention.thousandths(of: mention.confidence))
                    $0.member("evidence", strings: RecordNames.names(of: mention.evidence))
                    $0.member("key", string: keys[mention.entity.number])
                }
            }
        }
    }

    private func writeDates(to writer: inout JSONWriter, _ spans: SpanWriter) {
        writer.key("dates")
        writer.array { writer in
            for date in article.dates {
                writer.object {
                    spans.writeBounds(of: date.range, to: &$0)
                    $0.member("type", string: date.type.rawValue)
                    spans.writeText(of: date.range, to: &$0)
                    $0.member("value", string: date.value)
                    if let modifier = date.modifier { $0.member("mod", string: modifier.rawValue) }
                    $0.member("basis", string: RecordNames.name(of: date.basis))
                    for field in DateDetails.Field.allCases {
                        if let detail = date.details[field] { $0.member(field.rawValue, string: detail) }
                    }
                }
            }
        }
    }
}

/// Writes ranges of a text in scalars, as records count.
private struct SpanWriter {
    private let text: ArticleText
    private let offsets: ScalarOffsets

    init(_ text: ArticleText) {
        self.text = text
        offsets = ScalarOffsets(text)
    }

    func writeBounds(of range: TextRange, to writer: inout JSONWriter) {
        writer.member("start", integer: offsets.scalars(before: range.lower))
        writer.member("end", integer: offsets.scalars(before: range.upper))
    }

    func writeText(of range: TextRange, to writer: inout JSONWriter) {
        writer.key("text")
        writer.string(utf8: text.utf8.span.extracting(range.utf8))
    }
}
