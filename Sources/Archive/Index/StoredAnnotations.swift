import TextCore

/// The annotations of an article as bytes that are read in place.
///
///     let stored = StoredAnnotations(annotated)
///     let again = StoredAnnotations(bytes: stored.bytes).article(text: annotated.text)
///
/// All numbers are little-endian. Sentences and tokens are not stored: finding them again is faster than reading them.
/// The source's own blocks are in ``StoredLayout``. Of the links those of the story are kept.
///
/// ```text
/// 0   magic         4  number of records of each kind (11 × UInt32, in the order of Kind)
/// 48  share of foreign words (Float32)      52  key of the publication date (Int64, .min: unknown)
/// 60  title, source, authors (one a line), url, facts (see StoredFacts), language, stated language: offset and length in
///     the strings (14 × UInt32, offset .max: unknown)
/// 116 records, 20 bytes each, kind after kind: four UInt32 and four UInt8
/// …   strings
/// ```
struct StoredAnnotations {
    let bytes: [UInt8]

    enum Kind: Int, CaseIterable {
        case body, metadata, removed, mention, entity, date, sourceDiagnostic, cleaningDiagnostic,
            annotationDiagnostic, link, image
    }

    /// One record; its kind says what the numbers mean.
    struct Record {
        var a: UInt32 = 0
        var b: UInt32 = 0
        var c: UInt32 = 0
        var d: UInt32 = 0
        var flags: (UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0)
    }

    static let magic: UInt32 = 0x3441_4C44
    static let countsOffset = 4
    static let foreignShareOffset = 48
    static let publishedOffset = 52
    static let stringsOffset = 60
    static let headerSize = 116
    static let recordSize = 20
    /// Stands for a missing string or place.
    static let none = UInt32.max
    /// The roles of blocks by their numbers in records.
    static let roles: [BlockRole] = [
        .headline, .deck, .subheading, .paragraph, .listItem, .quote, .tableRow, .preformatted,
    ]

    /// Takes stored bytes, which may be damaged.
    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The bytes of an article's annotations.
    ///
    /// Complexity: O(annotations).
    init(_ article: AnnotatedArticle) {
        var writer = Writer()
        let (cleaned, entities) = (article.cleaned, article.entities)
        for block in cleaned.body {
            writer.add(.body, block.range, (UInt8(Self.roles.firstIndex(of: block.role) ?? 0), 0, 0, 0))
        }
        for block in cleaned.metadata { writer.add(.metadata, block.range, (index(block.kind), 0, 0, 0)) }
        for removal in cleaned.removed {
            writer.add(.removed, removal.range, text: removal.rule, (index(removal.reason), 0, 0, 0))
        }
        for mention in entities.mentions {
            writer.add(
                .mention,
                Record(
                    a: UInt32(mention.range.lower.utf8), b: UInt32(mention.range.upper.utf8),
                    c: UInt32(mention.entity.number), d: mention.confidence.bitPattern,
                    flags: (index(mention.type), mention.evidence.rawValue, 0, 0)))
        }
        for entity in entities.entities {
            let (offset, length) = writer.string(entity.name)
            writer.add(.entity, Record(a: offset, b: length, flags: (index(entity.type), 0, 0, 0)))
        }
        for date in article.dates {
            let modifier = date.modifier.map { index($0) + 1 } ?? 0
            let numbers = (index(date.type), modifier, date.basis.rawValue, UInt8(0))
            writer.add(.date, date.range, text: date.storedValue, numbers)
        }
        writer.add(.sourceDiagnostic, article.source.diagnostics)
        writer.add(.cleaningDiagnostic, cleaned.diagnostics)
        writer.add(.annotationDiagnostic, article.annotation)
        for link in article.storyLinks { writer.add(.link, link.range, text: link.address, (0, 0, 0, 0)) }
        for image in article.source.images {
            writer.add(.image, TextRange(image.place, image.place), text: image.words, (0, 0, 0, 0))
        }
        bytes = writer.bytes(
            of: article.source.metadata, article.language,
            facts: StoredFacts.lines(of: article.source.facts), foreignShare: entities.foreignShare)
    }

    /// Takes records and strings, and lays them out.
    private struct Writer {
        private var records = [[Record]](repeating: [], count: Kind.allCases.count)
        private var strings: [UInt8] = []

        mutating func string(_ text: String) -> (offset: UInt32, length: UInt32) {
            let offset = strings.count
            strings.append(contentsOf: text.utf8)
            return (UInt32(offset), UInt32(strings.count - offset))
        }

        mutating func add(_ kind: Kind, _ record: Record) { records[kind.rawValue].append(record) }

        mutating func add(
            _ kind: Kind, _ range: TextRange, text: String? = nil, _ flags: (UInt8, UInt8, UInt8, UInt8)
        ) {
            let (offset, length) = text.map { string($0) } ?? (0, 0)
            add(
                kind,
                Record(
                    a: UInt32(range.lower.utf8), b: UInt32(range.upper.utf8), c: offset, d: length,
                    flags: flags))
        }

        mutating func add(_ kind: Kind, _ diagnostics: [Diagnostic]) {
            for diagnostic in diagnostics {
                let (offset, length) = string(diagnostic.message)
                // Three bytes for the line: a text of sixteen million lines has other worries.
                let line = UInt32(min(max(0, diagnostic.line ?? 0), 0xFF_FFFF))
                add(
                    kind,
                    Record(
                        a: offset, b: length,
                        c: diagnostic.range.map { UInt32($0.lower.utf8) } ?? StoredAnnotations.none,
                        d: diagnostic.range.map { UInt32($0.upper.utf8) } ?? StoredAnnotations.none,
                        flags: (
                            diagnostic.severity.rawValue, UInt8(line & 0xFF), UInt8(line >> 8 & 0xFF),
                            UInt8(line >> 16)
                        )))
            }
        }

        mutating func bytes(
            of metadata: ArticleMetadata, _ language: Language?, facts: String?, foreignShare: Float
        ) -> [UInt8] {
            var texts: [(offset: UInt32, length: UInt32)] = []
            let authors = metadata.authors.isEmpty ? nil : metadata.authors.joined(separator: "\n")
            for text in [
                metadata.title, metadata.source, authors, metadata.url, facts, language?.code,
                metadata.language,
            ] {
                texts.append(text.map { string($0) } ?? (StoredAnnotations.none, 0))
            }
            var bytes: [UInt8] = []
            bytes.reserveCapacity(
                headerSize + recordSize * records.reduce(0) { $0 + $1.count } + strings.count)
            bytes.appendInteger(magic)
            for list in records { bytes.appendInteger(UInt32(list.count)) }
            bytes.appendInteger(foreignShare.bitPattern)
            bytes.appendInteger(metadata.published.map { Int64($0.sortKey) } ?? .min)
            for (offset, length) in texts {
                bytes.appendInteger(offset)
                bytes.appendInteger(length)
            }
            for list in records {
                for record in list {
                    for number in [record.a, record.b, record.c, record.d] { bytes.appendInteger(number) }
                    bytes += [record.flags.0, record.flags.1, record.flags.2, record.flags.3]
                }
            }
            return bytes + strings
        }
    }
}

/// The position of a case among all.
private func index<Case: CaseIterable & Equatable>(_ value: Case) -> UInt8 {
    UInt8(Array(Case.allCases).firstIndex(of: value) ?? 0)
}

extension [UInt8] {
    /// Appends a number, its low byte first.
    mutating func appendInteger(_ number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }
}
