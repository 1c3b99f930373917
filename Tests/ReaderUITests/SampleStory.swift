import TestSupport
import TextCore

/// A small annotated article, written with its marks in the text.
///
/// One block a line. `#` starts the headline, `=` the deck, `+` a subheading, `>` a quote, `|` a table's row, `$` code, `^` a caption, `*` a list item, `~` a byline, `%` a
/// removed donation appeal; the mark itself is not part of the text. Entities are `[name|PER id]`, with a
/// confidence in per cent where it is not whole `[name|PER id 60]`, dates `[Tuesday|DATE 2022-09-06]`.
enum SampleStory {
    static let sample = annotated(
        """
        #[Peru|LOC 0] swears in a new president
        =Crowds gather in [Lima|LOC 1] as [Congress|ORG 2] votes
        ~By the Dateline desk
        [Dina Boluarte|PER 3] took the oath on [Wednesday|DATE 2022-12-07] in [Lima|LOC 1], hours after lawmakers voted to remove [Pedro Castillo|PER 4].
        %Help us keep going. Every gift counts.
        The café near the palace stayed open. [Boluarte|PER 3] asked for a “truce” until [next spring|DATE 2023-SP].
        >[Castillo|PER 4] had tried to dissolve [Congress|ORG 2].
        *First, the cabinet
        *Then the vote
        The [Peruvian|NORP 5] economy had grown. The world
        health body said nothing about the café.
        """)

    static func annotated(_ source: String, title: String? = nil) -> AnnotatedArticle {
        var marked = ""
        var roles: [Character?] = []
        let lines = source.split(separator: "\n")
        for line in lines {
            let kind = line.first.flatMap { "#=>*~%+|$^".contains($0) ? $0 : nil }
            roles.append(kind)
            marked += line.dropFirst(kind == nil ? 0 : 1) + "\n"
        }
        let text = MarkedText(marked)
        return article(text, blocks: blocks(of: text.text, roles: roles), title: title)
    }

    private static func blocks(
        of text: ArticleText, roles: [Character?]
    ) -> [(range: TextRange, role: Character?)] {
        var blocks: [(range: TextRange, role: Character?)] = []
        var start = 0
        var line = 0
        for (i, byte) in text.utf8.enumerated() where byte == UInt8(ascii: "\n") {
            // The last line of the sample continues the one before: a source with hard line ends.
            let continues =
                roles[line] == nil && text.utf8[start..<i].first.map { (0x61...0x7A).contains($0) } == true
            if continues, let last = blocks.last {
                blocks[blocks.count - 1].range = TextRange(utf8: last.range.lower.utf8..<i)
            } else {
                blocks.append((TextRange(utf8: start..<i), roles[line]))
            }
            start = i + 1
            line += 1
        }
        return blocks
    }

    private static func article(
        _ marked: MarkedText, blocks: [(range: TextRange, role: Character?)], title: String?
    ) -> AnnotatedArticle {
        var body: [BodyBlock] = []
        var metadata: [MetadataBlock] = []
        var removed: [Removal] = []
        for block in blocks {
            switch block.role {
            case "#": body.append(BodyBlock(range: block.range, role: .headline))
            case "|": body.append(BodyBlock(range: block.range, role: .tableRow))
            case "$": body.append(BodyBlock(range: block.range, role: .preformatted))
            case "^": metadata.append(MetadataBlock(range: block.range, kind: .caption))
            case "+": body.append(BodyBlock(range: block.range, role: .subheading))
            case "=": body.append(BodyBlock(range: block.range, role: .deck))
            case ">": body.append(BodyBlock(range: block.range, role: .quote))
            case "*": body.append(BodyBlock(range: block.range, role: .listItem))
            case "~": metadata.append(MetadataBlock(range: block.range, kind: .byline))
            case "%":
                removed.append(Removal(range: block.range, reason: .donation, rule: "donation.appeal"))
            default: body.append(BodyBlock(range: block.range, role: .paragraph))
            }
        }
        var mentions: [EntityMention] = []
        var dates: [DateExpression] = []
        for mark in marked.marks {
            let words = mark.label.split(separator: " ").map(String.init)
            if let type = MarkKind(ofMention: words[0]), let id = Int(words[1]) {
                let percent = words.count > 2 ? Float(words[2]) ?? 100 : 100
                mentions.append(
                    EntityMention(
                        range: mark.range, type: type, entity: EntityID(id), confidence: percent / 100,
                        evidence: percent < 100 ? [.document] : [.lexicon, .context]))
            } else if let type = DateType(rawValue: words[0]) {
                let basis: DateBasis = words.contains("assumed") ? .assumed : .resolved
                dates.append(DateExpression(range: mark.range, type: type, value: words[1], basis: basis))
            }
        }
        let entities = Dictionary(grouping: mentions.indices) { mentions[$0].entity }.sorted {
            $0.key < $1.key
        }
        .map { id, indices in
            let names = indices.map { marked.text.string(in: mentions[$0].range) }
            return Entity(
                id: id, name: names.max { $0.count < $1.count } ?? "", type: mentions[indices[0]].type,
                mentions: indices)
        }
        let source = SourceArticle(
            text: marked.text,
            metadata: ArticleMetadata(
                title: title, source: "Dateline demo", published: PublicationDate(iso8601: "2022-12-07")))
        return AnnotatedArticle(
            source: source, cleaned: CleanedText(body: body, metadata: metadata, removed: removed),
            segmentation: Segmenter().segment(marked.text, blocks: body.map(\.range)),
            entities: EntityAnnotations(mentions: mentions, entities: entities), dates: dates)
    }
}
