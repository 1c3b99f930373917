import TextCore

extension StoredAnnotations {
    /// The article with its annotations; `nil` if the bytes are damaged or of another text.
    ///
    /// Complexity: O(*n*) in the length of the text, for its sentences; O(annotations) for the rest.
    func article(text: ArticleText) -> AnnotatedArticle? {
        guard let reader = Reader(bytes, textLength: text.count), let source = reader.source(text),
            let cleaned = reader.cleaned(), let entities = reader.entities(), let dates = reader.dates(),
            let ofAnnotation = reader.diagnostics(.annotationDiagnostic)
        else { return nil }
        return AnnotatedArticle(
            source: source, cleaned: cleaned,
            segmentation: Segmenter().segment(text, blocks: cleaned.body.map(\.range)),
            entities: entities, dates: dates, annotation: ofAnnotation)
    }

    /// The article without its annotations, blocks and elements; `nil` if the bytes are damaged.
    func source(text: ArticleText) -> SourceArticle? {
        Reader(bytes, textLength: text.count)?.source(text)
    }

    /// The ranges of the body, whose words are indexed; `nil` if the bytes are damaged.
    func body(textLength: Int) -> [TextRange]? {
        Reader(bytes, textLength: textLength)?.cleaned()?.body.map(\.range)
    }

    /// The dates alone; `nil` if the bytes are damaged.
    func dates(textLength: Int) -> [DateExpression]? { Reader(bytes, textLength: textLength)?.dates() }

    /// The entities alone; `nil` if the bytes are damaged.
    func entities(textLength: Int) -> EntityAnnotations? {
        Reader(bytes, textLength: textLength)?.entities()
    }

    /// Reads records in place; checks every number against the bounds.
    private struct Reader {
        private let bytes: [UInt8]
        private let textLength: Int
        private let counts: [Int]
        /// Where the strings begin.
        private let strings: Int

        init?(_ bytes: [UInt8], textLength: Int) {
            guard bytes.count >= headerSize, bytes.integer(UInt32.self, at: 0) == magic else { return nil }
            self.bytes = bytes
            self.textLength = textLength
            counts = Kind.allCases.map {
                Int(bytes.integer(UInt32.self, at: countsOffset + 4 * $0.rawValue))
            }
            strings = headerSize + recordSize * counts.reduce(0, +)
            guard strings <= bytes.count else { return nil }
        }

        /// The records of a kind as values; `nil` if one of them is damaged.
        private func all<Value>(_ kind: Kind, _ value: (Record) -> Value?) -> [Value]? {
            let first = counts[..<kind.rawValue].reduce(0, +)
            var values: [Value] = []
            values.reserveCapacity(counts[kind.rawValue])
            for number in first..<(first + counts[kind.rawValue]) {
                let at = headerSize + recordSize * number
                let record = Record(
                    a: bytes.integer(UInt32.self, at: at), b: bytes.integer(UInt32.self, at: at + 4),
                    c: bytes.integer(UInt32.self, at: at + 8), d: bytes.integer(UInt32.self, at: at + 12),
                    flags: (bytes[at + 16], bytes[at + 17], bytes[at + 18], bytes[at + 19]))
                guard let value = value(record) else { return nil }
                values.append(value)
            }
            return values
        }

        private func range(_ start: UInt32, _ end: UInt32) -> TextRange? {
            guard start <= end, Int(end) <= textLength else { return nil }
            return TextRange(utf8: Int(start)..<Int(end))
        }

        private func string(_ offset: UInt32, _ length: UInt32) -> String? {
            let start = strings + Int(offset)
            guard start + Int(length) <= bytes.count else { return nil }
            return String(decoding: bytes[start..<start + Int(length)], as: UTF8.self)
        }

        private func choice<Case: CaseIterable>(_ number: UInt8) -> Case?
        where Case.AllCases == [Case] {
            let all = Case.allCases
            return Int(number) < all.count ? all[Int(number)] : nil
        }

        func cleaned() -> CleanedText? {
            let body = all(.body) { record -> BodyBlock? in
                guard let range = range(record.a, record.b), Int(record.flags.0) < roles.count else {
                    return nil
                }
                return BodyBlock(range: range, role: roles[Int(record.flags.0)])
            }
            let metadata = all(.metadata) { record -> MetadataBlock? in
                guard let range = range(record.a, record.b),
                    let kind: MetadataKind = choice(record.flags.0)
                else { return nil }
                return MetadataBlock(range: range, kind: kind)
            }
            let removed = all(.removed) { record -> Removal? in
                guard let range = range(record.a, record.b), let rule = string(record.c, record.d),
                    let reason: RemovalReason = choice(record.flags.0)
                else { return nil }
                return Removal(range: range, reason: reason, rule: rule)
            }
            guard let body, let metadata, let removed, let diagnostics = diagnostics(.cleaningDiagnostic),
                case .some(let language) = text(5)
            else { return nil }
            return CleanedText(
                body: body, metadata: metadata, removed: removed, diagnostics: diagnostics,
                language: language.flatMap(Language.init(tag:)))
        }

        func entities() -> EntityAnnotations? {
            let mentions = all(.mention) { record -> EntityMention? in
                guard let range = range(record.a, record.b), let type: MarkKind = choice(record.flags.0),
                    Int(record.c) < counts[Kind.entity.rawValue]
                else { return nil }
                return EntityMention(
                    range: range, type: type, entity: EntityID(Int(record.c)),
                    confidence: Float(bitPattern: record.d),
                    evidence: MentionEvidence(rawValue: record.flags.1))
            }
            guard let mentions else { return nil }
            var positions = [[Int]](repeating: [], count: counts[Kind.entity.rawValue])
            for (position, mention) in mentions.enumerated() {
                positions[mention.entity.number].append(position)
            }
            var number = 0
            let entities = all(.entity) { record -> Entity? in
                defer { number += 1 }
                guard let name = string(record.a, record.b), let type: MarkKind = choice(record.flags.0)
                else { return nil }
                return Entity(
                    id: EntityID(number), name: name, type: type, mentions: positions[number])
            }
            guard let entities else { return nil }
            return EntityAnnotations(
                mentions: mentions, entities: entities,
                foreignShare: Float(
                    bitPattern: bytes.integer(UInt32.self, at: foreignShareOffset)))
        }

        func dates() -> [DateExpression]? {
            all(.date) { record -> DateExpression? in
                guard let range = range(record.a, record.b), let stored = string(record.c, record.d),
                    let type: DateType = choice(record.flags.0),
                    let basis = DateBasis(rawValue: record.flags.2)
                else { return nil }
                var modifier: DateModifier?
                if record.flags.1 > 0 {
                    guard let known: DateModifier = choice(record.flags.1 - 1) else { return nil }
                    modifier = known
                }
                return DateExpression(
                    range: range, type: type, storedValue: stored, modifier: modifier, basis: basis)
            }
        }

        func diagnostics(_ kind: Kind) -> [Diagnostic]? {
            all(kind) { record -> Diagnostic? in
                guard let message = string(record.a, record.b),
                    let severity = Diagnostic.Severity(rawValue: record.flags.0)
                else { return nil }
                let line =
                    Int(record.flags.1) | Int(record.flags.2) << 8 | Int(record.flags.3) << 16
                return Diagnostic(
                    severity, message, range: record.c == none ? nil : range(record.c, record.d),
                    line: line > 0 ? line : nil)
            }
        }

        func source(_ text: ArticleText) -> SourceArticle? {
            guard let (metadata, facts) = metadata(), let diagnostics = diagnostics(.sourceDiagnostic)
            else {
                return nil
            }
            let links = all(.link) { record -> SourceLink? in
                guard let range = range(record.a, record.b), let address = string(record.c, record.d) else {
                    return nil
                }
                return SourceLink(range: range, address: address)
            }
            let images = all(.image) { record -> SourceImage? in
                guard let range = range(record.a, record.b), let words = string(record.c, record.d) else {
                    return nil
                }
                return SourceImage(place: range.lower, words: words)
            }
            guard let links, let images else { return nil }
            return SourceArticle(
                text: text, links: links, images: images, metadata: metadata, facts: facts,
                diagnostics: diagnostics)
        }

        /// The metadata, and the claims behind them.
        private func metadata() -> (metadata: ArticleMetadata, facts: [WeighedFact])? {
            var texts: [String?] = []
            for number in 0..<5 {
                guard case .some(let text) = self.text(number) else { return nil }
                texts.append(text)
            }
            guard case .some(let language) = text(6) else { return nil }
            let key = bytes.integer(Int64.self, at: publishedOffset)
            let metadata = ArticleMetadata(
                title: texts[0], source: texts[1],
                authors: texts[2]?.split(separator: "\n").map(String.init) ?? [], url: texts[3],
                published: key == .min ? nil : PublicationDate(sortKey: Int(key)), language: language)
            return (metadata, texts[4].map(StoredFacts.facts) ?? [])
        }

        /// One of the texts of the header; an inner `nil` for one that is not there.
        private func text(_ number: Int) -> String?? {
            let at = stringsOffset + 8 * number
            let offset = bytes.integer(UInt32.self, at: at)
            guard offset != none else { return .some(nil) }
            return string(offset, bytes.integer(UInt32.self, at: at + 4)).map { .some($0) }
        }
    }
}

extension [UInt8] {
    /// The number that begins at a position, its low byte first.
    ///
    /// - Precondition: all its bytes are there.
    func integer<Number: FixedWidthInteger>(_: Number.Type, at position: Int) -> Number {
        withUnsafeBytes {
            Number(littleEndian: $0.loadUnaligned(fromByteOffset: position, as: Number.self))
        }
    }
}
