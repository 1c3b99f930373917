import Testing
import TextCore

@testable import Formats

@Suite struct AnnotationRequestTests {
    private func request(_ json: String, published: PublicationDate? = nil) throws -> AnnotationRequest {
        try AnnotationRequest(line: Array(json.utf8), number: 7, published: published)
    }

    @Test func `a record gives text and metadata, and unknown fields are passed over`() throws {
        let request = try request(
            #" {"x": [{"id": 1}], "id": "a", "text": "\ufeffTitle: A\r\n\r\nB", "title": "T", "url": "u", "published": "2022-09-06T09:30", "y": null} "#
        )
        #expect(
            request.source.text == ArticleText("\u{FEFF}Title: A\r\n\r\nB"),
            "a text has no header and no mark is taken off")
        #expect(
            request.source.metadata
                == ArticleMetadata(
                    title: "T", url: "u", published: PublicationDate(iso8601: "2022-09-06T09:30")))
        #expect(!request.isExtracted)
        #expect(request.warnings.isEmpty)
    }

    @Test(arguments: [
        ("\"a\\u00e9\\ud800\\n\"", "\"a\\u00e9\\ud800\\n\""), ("-1.50e+3", "-1.50e+3"), ("null", "null"),
        ("true", "true"),
        ("12345678901234567890", "12345678901234567890"), ("\"é日\"", "\"é日\""),
        ("\"\u{7F}\u{9B}\u{202E}\"", "\"\\u007f\\u009b\\u202e\""),
    ])
    func `an id comes back as it was written, hidden controls escaped`(id: String, expected: String) throws
    {
        let request = try request("{\"text\": \"\", \"id\": \(id) }")
        #expect(String(decoding: request.id, as: UTF8.self) == expected)
    }

    @Test(arguments: [
        ("", "no JSON object begins"), ("[1]", "no JSON object begins"),
        ("{\"id\": 1, \"text\": \"a\"} x", "something follows"),
        ("{\"id\": 1, \"text\": \"a", "a string does not end"), ("{\"id\": 1}", "text is missing"),
        ("{\"id\": 1, \"text\": null}", "text is missing"),
        ("{\"id\": 1, \"text\": 5}", "text is no string"),
    ])
    func `what is no record is refused with the reason`(line: String, reason: String) {
        let error = #expect(throws: RecordError.self) { try self.request(line) }
        #expect(error?.description.hasPrefix(reason) == true, "\(error?.description ?? "")")
        #expect(error?.description.contains("; ") == true, "the mend is named")
    }

    @Test func `without an id the number of the line is the id`() throws {
        #expect(String(decoding: try request(#"{"text": "a"}"#).id, as: UTF8.self) == "7")
        let odd = try request(#"{"text": "a", "id": {"a": 1}}"#)
        #expect(String(decoding: odd.id, as: UTF8.self) == "7")
        #expect(odd.warnings == ["the id is no JSON scalar; the number of the line stands for it"])
        #expect(String(decoding: try request(#"{"text": "a", "guid": "x"}"#).id, as: UTF8.self) == "\"x\"")
    }

    @Test(arguments: [
        (#"{"id": "a\u001b", "text": 5}"#, "\"a\\u001b\""), (#"{"id": 9, "text": "a"#, "9"),
        (#"{"text": 5, "id": null}"#, "null"), (#"{"text": 5}"#, nil), (#"x"#, nil),
    ])
    func `an error names the id where it can be read`(line: String, id: String?) {
        let error = #expect(throws: RecordError.self) { try self.request(line) }
        #expect(error?.id.map { String(decoding: $0, as: UTF8.self) } == id)
        let record = String(decoding: error?.record(line: 7) ?? [], as: UTF8.self)
        #expect(record.hasSuffix(id.map { "\"line\": 7, \"id\": \($0)}" } ?? "\"line\": 7}"))
    }

    @Test(arguments: ["text", "body", "content", "maintext", "content_text", "articleBody", "Full-Text"])
    func `a text is found under the names that dumps use`(name: String) throws {
        let request = try request(#"{"\#(name)": "Peru votes <b>today</b>"}"#)
        #expect(request.source.text == ArticleText("Peru votes <b>today</b>") && !request.isExtracted)
    }

    @Test(arguments: ["html", "content_html", "content"])
    func `a page is found under the names that dumps use`(name: String) throws {
        let request = try request(#"{"\#(name)": "<p>Peru <b>votes</b></p>"}"#)
        #expect(request.source.text == ArticleText("Peru votes") && request.isExtracted)
    }

    @Test(arguments: [
        "published", "date", "published_at", "publishedAt", "date_published", "datePublished",
        "date_publish",
        "publish_date", "pubDate", "publication_date",
    ])
    func `a date is found under the names that dumps use`(name: String) throws {
        let request = try request(#"{"text": "a", "\#(name)": "2022-09-06"}"#)
        #expect(request.source.metadata.published?.description == "2022-09-06" && request.warnings.isEmpty)
    }

    @Test func `headline, link, source, author and language are found under the names that dumps use`()
        throws
    {
        let request = try request(
            #"{"body": "a", "headline": "H", "link": "u", "publisher": {"id": null, "name": "Andina"}, "#
                + #""author": [{"name": "Ana Quispe"}, "Luis Rojas"], "lang": "es"}"#)
        #expect(
            request.source.metadata
                == ArticleMetadata(
                    title: "H", source: "Andina", authors: ["Ana Quispe", "Luis Rojas"], url: "u",
                    language: "es"))
    }

    @Test func `of two names for one field the plainer one counts, whatever their order`() throws {
        for line in [
            #"{"text": "A", "body": "B", "date": "2001-01-01", "published": "2002-02-02"}"#,
            #"{"published": "2002-02-02", "date": "2001-01-01", "body": "B", "text": "A"}"#,
        ] {
            let request = try request(line)
            #expect(request.source.text == ArticleText("A"))
            #expect(request.source.metadata.published?.description == "2002-02-02")
        }
        let other = try request(#"{"text": " ", "body": "B", "published": "soon", "date": "2001-01-01"}"#)
        #expect(other.source.text == ArticleText("B"))
        #expect(other.source.metadata.published?.description == "2001-01-01" && other.warnings.count == 1)
    }

    @Test func `a summary stands for an article of which nothing else is given`() throws {
        #expect(try request(#"{"description": "S"}"#).source.text == ArticleText("S"))
        #expect(try request(#"{"description": "S", "body": "B"}"#).source.text == ArticleText("B"))
    }

    @Test
    func `a text, a page and a line that are too large are refused with what was found and the limit`() {
        func refusal(_ name: String, _ size: Int) -> RecordError? {
            let line =
                Array("{\"id\": 3, \"\(name)\": \"".utf8) + [UInt8](repeating: 0x61, count: size)
                + Array("\"}".utf8)
            return #expect(throws: RecordError.self) { try AnnotationRequest(line: line, number: 7) }
        }
        let text = refusal("text", (64 << 20) + 1)
        #expect(text?.description == "text has 65 MB, more than 64 MB, the limit for an article; split it")
        #expect(text?.id == [UInt8(ascii: "3")])
        #expect(
            refusal("html", (20 << 20) + 1)?.description
                == "html has 21 MB, more than 20 MB, the limit for an article; split it")
        #expect(
            refusal("x", 256 << 20)?.description == "the line has more than 256 MB, the limit; split it")
    }

    @Test func `an error stands on one line with its number`() {
        let json = RecordError("odd \"\u{1B}\" line", mend: "mend it").record(line: 7)
        #expect(
            String(decoding: json, as: UTF8.self)
                == #"{"error": "odd \"\u001b\" line; mend it", "line": 7}"#)
    }

    @Test(arguments: ["\"soon\"", "\"2022-02-30\"", "20220906", "{}"])
    func `a date that cannot be read is absent and reported`(value: String) throws {
        let request = try request("{\"id\": 1, \"text\": \"a\", \"published\": \(value)}")
        #expect(request.source.metadata.published == nil)
        #expect(
            request.warnings == [
                "published \(value) cannot be read and counts as absent; write it as \"2022-09-06\""
            ])
    }

    @Test func `a record's date comes before the page's, and both before the given one`() throws {
        let given = PublicationDate(iso8601: "2001-01-01")
        let page = #"<meta property='article:published_time' content='2002-02-02'><p>A</p>"#
        func date(_ json: String) throws -> String? {
            try request(json, published: given).source.metadata.published?.description
        }
        #expect(try date(#"{"id": 1, "html": "\#(page)", "published": "2003-03-03"}"#) == "2003-03-03")
        #expect(try date(#"{"id": 1, "html": "\#(page)"}"#) == "2002-02-02")
        #expect(try date(#"{"id": 1, "html": "<p>A"}"#) == "2001-01-01")
        #expect(try date(#"{"id": 1, "text": "A"}"#) == "2001-01-01")
    }

    @Test func `the charset that a page in a record declares is ignored`() throws {
        let request = try request(#"{"id": 1, "html": "<meta charset=windows-1251><p>caf\u00e9 日</p>"}"#)
        #expect(request.source.text == ArticleText("café 日"))
        #expect(request.isExtracted)
    }
}

@Suite struct AnnotationRecordTests {
    @Test func `offsets count scalars of the text as it decodes`() throws {
        let request = try AnnotationRequest(
            line: Array(
                #"{"id": 7, "text": "\ufeffÉ🚀\r\n\u0000\ud800Peru on Tuesday\u202e", "title": "Peru", "source": "Andina"}"#
                    .utf8),
            number: 1)
        let text = request.source.text
        let start = try #require(text.utf8.firstRange(of: "Peru")?.lowerBound)
        let range = TextRange(utf8: start..<(start + 4))
        let tuesday = TextRange(utf8: (start + 8)..<(start + 15))
        let article = AnnotatedArticle(
            source: request.source,
            cleaned: CleanedText(
                body: [BodyBlock(range: range, role: .headline)],
                metadata: [MetadataBlock(range: tuesday, kind: .time)],
                removed: [Removal(range: tuesday, reason: .donation, rule: "donation.appeal")]),
            segmentation: Segmentation(tokens: [], sentences: []),
            entities: EntityAnnotations(
                mentions: [
                    EntityMention(
                        range: range, type: .location, entity: EntityID(0), confidence: 0.9703,
                        evidence: [.document, .lexicon])
                ],
                entities: [Entity(id: EntityID(0), name: "Peru", type: .location, mentions: [0])]),
            dates: [
                DateExpression(
                    range: tuesday, type: .date, value: "XXXX-WXX-2", modifier: .start, basis: .unknown)
            ])
        let json = String(
            decoding: AnnotationRecord(request, article, clean: "Peru\u{202E}").json, as: UTF8.self)
        #expect(
            json == """
                {"id": 7, "title": "Peru", "published": null, "authors": null, "source": "Andina", "url": null, \
                "language": null, "clean": "Peru\\u202e", \
                "removed": [{"start": 15, "end": 22, "reason": "donation", "rule": "donation.appeal", "text": "Tuesday"}], \
                "metadata": [{"start": 15, "end": 22, "kind": "time", "text": "Tuesday"}], \
                "entities": [{"start": 7, "end": 11, "type": "LOC", "text": "Peru", "name": "Peru", "id": 0, \
                "confidence": 0.97, "evidence": ["lexicon", "document"], "key": "Peru"}], \
                "dates": [{"start": 15, "end": 22, "type": "DATE", "text": "Tuesday", "value": "XXXX-WXX-2", "mod": "START", \
                "basis": "unknown"}]}
                """)
    }

    @Test func `a stored article's record has its path and its text`() throws {
        let source = SourceArticle(
            text: ArticleText("A\u{9B}"),
            metadata: ArticleMetadata(title: "T", authors: ["Ana Quispe, Jr.", "Luis Rojas", "Mei Lin"]),
            diagnostics: [Diagnostic(.note, "quiet"), Diagnostic(.warning, "loud")])
        let article = ArticleAnnotator().annotate(source, cleans: false)
        let json = String(
            decoding: AnnotationRecord(id: "a/\"b\".txt", article, clean: "A").json, as: UTF8.self)
        #expect(
            json.hasPrefix(
                #"{"id": "a/\"b\".txt", "title": "T", "published": null, "#
                    + #""authors": ["Ana Quispe, Jr.", "Luis Rojas", "Mei Lin"], "source": null, "url": null, "#
                    + #""language": null, "text": "A\u009b", "clean": "A", "#
            ))
        #expect(json.hasSuffix(#""dates": [], "facts": [], "warnings": ["loud"]}"#))
    }
}
