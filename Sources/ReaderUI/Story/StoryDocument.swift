import Articles
import Display
import TextCore

/// The story as a sequence of parts, from top to bottom: title, information, blocks.
///
/// A part shows a range of the article's text, or a line of the reader's own, or both (a label above a
/// removed passage). Parts with text come in text order.
struct StoryDocument: Sendable {
    enum Content: Hashable, Sendable {
        /// A range of the article's text.
        case text(TextRange)
        /// A line of the reader's own.
        case line(ScreenText)
    }

    struct Part: Hashable, Sendable {
        let content: Content
        let role: Role
        var shape = Shape.plain
        /// Whether an empty row stands above it.
        var isSpaced = true

        /// Whether it is running text, which may be justified.
        var isProse: Bool {
            switch role {
            case .text, .quote, .deck: shape != .preformatted && shape != .tableRow
            default: false
            }
        }
    }

    /// The prefix of a part's rows.
    enum Shape: Hashable, Sendable {
        case plain
        /// A bullet before the first row; the others are indented.
        case bullet
        /// Indented from the second row on, as the text has its own bullet.
        case hanging
        /// A bar along all rows.
        case bar
        /// A dotted bar along all rows: a removed passage.
        case dottedBar
        /// Indented.
        case indented
        /// Lines end where the text's lines end, indented.
        case preformatted
        /// Cells stand below those of the rows around it where the width allows it.
        case tableRow
    }

    let text: ArticleText
    private(set) var parts: [Part] = []
    /// The ranges to search: all visible text, in text order.
    private(set) var searchable: [TextRange] = []

    /// - Parameter title: shown above a text without a headline of its own.
    init(_ article: AnnotatedArticle, title: String, info: ScreenText, showsRemoved: Bool) {
        text = article.text
        let cleaned = article.cleaned
        var isInfoPending = true
        var isHeadShown = false
        if !cleaned.body.contains(where: { $0.role == .headline }) {
            append(Part(content: .line(ScreenText(title)), role: .headline, isSpaced: false))
            isHeadShown = true
        }

        var body = cleaned.body[...]
        var metadata = cleaned.metadata[...]
        var removed = showsRemoved ? cleaned.removed[...] : []
        var putBack = showsRemoved ? cleaned.putBack[...] : []
        var images = StoryImages(article)
        while true {
            let next = [body.first?.range, metadata.first?.range, removed.first?.range].compactMap(\.self)
                .min()
            guard let next else { break }
            let isHead = body.first?.role == .headline || body.first?.role == .deck
            if isInfoPending, isHeadShown, !isHead {
                isInfoPending = false
                appendInfo(info)
            }
            isHeadShown = isHeadShown || isHead && body.first?.range == next
            if body.first?.range == next, !isHead {
                for words in images.take(before: next.lower) {
                    append(Part(content: .line(words), role: .caption, shape: .indented))
                }
            }
            if let block = body.first, block.range == next {
                if putBack.first?.range == block.range, let removal = putBack.popFirst() {
                    appendLabel("put back by you: \(removal.reason.row.words) (\(removal.rule))")
                }
                append(block)
                body = body.dropFirst()
            } else if let block = metadata.first, block.range == next {
                if showsRemoved || !StoryInfo.repeats(block, of: article) { append(block) }
                metadata = metadata.dropFirst()
            } else if let removal = removed.first {
                append(removal)
                removed = removed.dropFirst()
            }
        }
        if isInfoPending { appendInfo(info) }
        for problem in article.diagnostics where problem.severity >= .warning || parts.count <= 2 {
            append(Part(content: .line(ScreenText(problem.message)), role: .problem))
        }
    }

    private mutating func append(_ part: Part) {
        var part = part
        if parts.isEmpty { part.isSpaced = false }
        parts.append(part)
        if case .text(let range) = part.content { searchable.append(range) }
    }

    /// Source, date and length stand below headline and deck, one row apart; byline and time follow.
    private mutating func appendInfo(_ info: ScreenText) {
        append(Part(content: .line(info), role: .info))
    }

    private mutating func append(_ block: MetadataBlock) {
        guard block.kind != .caption else {
            append(Part(content: .text(block.range), role: .caption, shape: .indented))
            return
        }
        let isFollowing = parts.last?.role == .quiet || parts.last?.role == .info
        append(Part(content: .text(block.range), role: .quiet, isSpaced: !isFollowing))
    }

    private mutating func append(_ block: BodyBlock) {
        let previous = parts.last?.shape
        var part = Part(content: .text(block.range), role: .text)
        switch block.role {
        case .headline: part = Part(content: .text(block.range), role: .headline)
        case .deck: part = Part(content: .text(block.range), role: .deck, isSpaced: false)
        case .subheading: part = Part(content: .text(block.range), role: .subheading)
        case .paragraph: break
        case .listItem:
            part.shape = startsWithBullet(block.range) ? .hanging : .bullet
            part.isSpaced = previous != .bullet && previous != .hanging
        case .quote:
            part = Part(content: .text(block.range), role: .quote, shape: .bar)
        case .tableRow:
            part.shape = .tableRow
            part.isSpaced = previous != .tableRow
        case .preformatted:
            part = Part(content: .text(block.range), role: .preformatted, shape: .preformatted)
        }
        append(part)
    }

    private mutating func append(_ removal: Removal) {
        let label: ScreenText =
            removal.rule == TakenPassage.rule
            ? "taken out by you" : "removed: \(removal.reason.row.words) (\(removal.rule))"
        let isFollowing = lastLabel == label && parts.last?.role == .removed
        if !isFollowing { appendLabel(label) }
        lastLabel = label
        append(Part(content: .text(removal.range), role: .removed, shape: .dottedBar, isSpaced: false))
    }

    private mutating func appendLabel(_ label: ScreenText) {
        append(Part(content: .line(label), role: .removedLabel, shape: .dottedBar))
    }

    private var lastLabel: ScreenText?

    /// Whether a list item brings its own bullet or number.
    private func startsWithBullet(_ range: TextRange) -> Bool {
        let bytes = text.utf8
        guard let first = bytes[range.utf8].first else { return false }
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return true
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let afterDigits = bytes[range.utf8].first { !(0x30...0x39).contains($0) }
            return afterDigits == UInt8(ascii: ".") || afterDigits == UInt8(ascii: ")")
        default:
            let start = text.string(
                in: TextRange(range.lower, TextOffset(utf8: min(range.upper.utf8, range.lower.utf8 + 3))))
            return start.hasPrefix("•") || start.hasPrefix("–") || start.hasPrefix("—")
                || start.hasPrefix("·")
        }
    }
}
