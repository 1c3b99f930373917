import TextCore

extension Role {
    /// The name in the configuration: `current-match`.
    var name: String {
        if case .mark(let kind) = self { return kind.row.name }
        return KebabCase.name("\(self)")
    }

    init?(name: String) {
        guard let role = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = role
    }

    /// What it is for, where the name does not say.
    var meaning: String {
        if case .mark(let kind) = self { return kind.row.fullWords.many }
        return Self.meanings[self] ?? name.split(separator: "-").joined(separator: " ")
    }

    private static let meanings: [Role: String] = [
        .text: "the text of a story", .deck: "what stands under the headline",
        .quote: "a quoted block", .preformatted: "tables and code",
        .info: "source, date and length; counts",
        .quiet: "bylines, times, captions", .removed: "what was taken out, when it is shown",
        .removedLabel: "the rule that took it out", .focus: "laid over the highlight that is chosen",
        .match: "what a search found",
        .currentMatch: "the match that is chosen", .hint: "the label of something to jump to",
        .header: "the first line", .status: "the last line", .message: "what the reader says",
        .problem: "what is wrong", .selection: "the chosen line", .listDate: "dates in the list",
        .listSource: "sources in the list", .unread: "the title of an article that was not read",
        .unreadMark: "its mark", .star: "the mark of a starred article",
        .panelHeading: "headings in panels",
        .key: "keys in help",
    ]
}

/// Names in code as the configuration writes them.
enum KebabCase {
    /// `nextMatch` as `next-match`.
    static func name(_ camelCase: String) -> String {
        camelCase.reduce(into: "") { name, character in
            if character.isUppercase { name += "-" }
            name += character.lowercased()
        }
    }
}
