import TextCore

/// What the elements around a block say of it.
struct HTMLBlockEvidence {
    private(set) var kind = BlockKind.paragraph
    private(set) var tagPath = ""
    private(set) var classes = ""

    /// Elements that are looked at, innermost first, and bytes of words that are kept: a page nested
    /// without end must not cost more than its size.
    private static let levelLimit = 48
    private static let classesLimit = 600

    /// Attributes whose words tell what an element is for.
    private static let attributes = [
        "class", "id", "role", "itemprop", "aria-label", "data-testid", "data-component", "data-type",
        "data-module",
    ]

    /// - Parameter containers: the open block elements, outermost first.
    init(of containers: [HTMLNode]) {
        guard let innermost = containers.last else { return }
        var names: [String] = []
        var words = ""
        var isKindKnown = false
        var node: HTMLNode? = innermost
        while let element = node, names.count < Self.levelLimit {
            let name = element.name
            let role = HTMLElementRole.of(name)
            if !isKindKnown {
                if let kind = role.kind, names.isEmpty || !role.isShallow {
                    self.kind = kind
                    isKindKnown = true
                } else if role.isBoundary {
                    isKindKnown = true
                }
            }
            names.append(name)
            if words.utf8.count < Self.classesLimit { Self.append(Self.words(of: element), to: &words) }
            node = element.parent
        }
        tagPath = names.reversed().joined(separator: "/")
        classes = words
    }

    private static func append(_ text: String, to words: inout String) {
        guard !text.isEmpty else { return }
        if !words.isEmpty { words += " " }
        words += text
    }

    private static func words(of element: HTMLNode) -> String {
        guard element.hasAttributes else { return "" }
        var words = ""
        for name in attributes {
            guard let value = element.attribute(name), !value.isEmpty else { continue }
            append(
                value.prefix(200).lowercased().split { $0 == " " || $0.isNewline || $0 == "\t" }.joined(
                    separator: " "),
                to: &words)
        }
        return words
    }
}
