import TextCore

/// What a piece of the screen means; a ``Theme`` says how each looks.
public enum Role: Hashable, Sendable {
    case text, headline, deck, subheading, quote, preformatted
    /// Source, date and length under the headline.
    case info
    /// Bylines, times, notes: shown, but quietly.
    case quiet
    case caption
    case removed, removedLabel
    /// A highlight of a kind.
    case mark(MarkKind)
    /// The highlight that the last jump went to.
    case focus
    case match, currentMatch
    /// The label of something to jump to.
    case hint
    /// The first line of a screen, and its last.
    case header, status
    /// The first line of a pane where keys go, while another stands beside it.
    case focusedHeader
    /// Where the chosen line of a list is, while keys go elsewhere.
    case restingSelection
    /// In the minimap: the story, matches, and mentions of what is chosen.
    case minimap, minimapMatch, minimapMention
    case message, problem
    case selection, listDate, listSource
    /// The title of an article that was not read, its mark, and the mark of a starred one.
    case unread, unreadMark, star
    case panelHeading, key

    /// The role of a highlight of an article.
    init(_ target: Highlights.Target, in article: AnnotatedArticle) {
        self = .mark(target.kind(in: article))
    }
}

extension Role: CaseIterable {
    /// In the order of the configuration.
    public static let allCases: [Role] =
        [
            .text, .headline, .deck, .subheading, .quote, .preformatted, .info, .quiet, .caption, .removed,
            .removedLabel,
        ] + MarkKind.allCases.map(Role.mark) + [
            .focus, .match, .currentMatch, .hint, .header, .status, .focusedHeader, .restingSelection,
            .minimap, .minimapMatch, .minimapMention, .message, .problem, .selection, .listDate,
            .listSource, .unread, .unreadMark, .star, .panelHeading, .key,
        ]
}
