import TextCore

/// What an element means for the text that a page shows.
struct HTMLElementRole {
    enum Flow {
        /// It stands in a line of text.
        case inline
        /// It begins and ends blocks.
        case block
        /// A cell: it stands beside others in the block of its row.
        case cell
        /// It is not shown as text.
        case hidden
    }

    let flow: Flow
    /// The kind of the blocks inside it, where the element says one.
    let kind: BlockKind?
    /// Whether its kind holds only for text directly in it, not for paragraphs inside.
    let isShallow: Bool
    /// Whether it parts what is inside from kinds that elements further out say.
    let isBoundary: Bool

    private init(_ flow: Flow, _ kind: BlockKind? = nil, isShallow: Bool = false, isBoundary: Bool = false)
    {
        self.flow = flow
        self.kind = kind
        self.isShallow = isShallow
        self.isBoundary = isBoundary
    }

    /// The role of an element by its name; unknown names are inline, as in browsers.
    static func of(_ name: String) -> HTMLElementRole { table[name] ?? inline }

    private static let inline = HTMLElementRole(.inline)

    private static let table: [String: HTMLElementRole] = {
        var table: [String: HTMLElementRole] = [:]
        func add(_ names: String, _ role: HTMLElementRole) {
            for name in names.split(separator: " ") { table[String(name)] = role }
        }
        for level in 1...6 { add("h\(level)", HTMLElementRole(.block, .heading(level: level))) }
        add("p", HTMLElementRole(.block))
        add(
            "address button center dialog dir div dl fieldset form hgroup hr legend menu ol option ul",
            HTMLElementRole(.block))
        add("summary details tbody thead tfoot", HTMLElementRole(.block))
        add(
            "html body main article section aside nav header footer table",
            HTMLElementRole(.block, isBoundary: true))
        add("li dt dd", HTMLElementRole(.block, .listItem))
        add("blockquote", HTMLElementRole(.block, .quote))
        add("figcaption caption figure", HTMLElementRole(.block, .caption))
        add("pre listing xmp plaintext", HTMLElementRole(.block, .preformatted))
        add("tr", HTMLElementRole(.block, .tableRow, isShallow: true))
        add("td th", HTMLElementRole(.cell))
        add(
            "head script style template noscript noframes iframe object embed applet svg canvas audio video map "
                + "select textarea datalist input title base link meta",
            HTMLElementRole(.hidden))
        return table
    }()
}

/// Whether a page hides an element from sight.
enum HTMLVisibility {
    /// Class words by which pages hide text that only screen readers speak.
    private static let hiddenClasses: Set<String> = [
        "visually-hidden", "visuallyhidden", "visuallyHidden", "u-visually-hidden", "sr-only",
        "screen-reader-text",
        "screen-reader-only", "screenreader-only", "a11y-hidden", "is-visually-hidden",
    ]

    static func isHidden(_ element: HTMLNode, named name: String) -> Bool {
        if name == "dialog", element.attribute("open") == nil { return true }
        guard element.hasAttributes else { return false }
        if element.attribute("hidden") != nil { return true }
        if let style = element.attribute("style") {
            let rules = style.lowercased().utf8.filter { $0 > 0x20 }
            if rules.firstRange(of: "display:none") != nil
                || rules.firstRange(of: "visibility:hidden") != nil
            {
                return true
            }
        }
        guard let classes = element.attribute("class") else { return false }
        return classes.utf8.split { $0 <= 0x20 }.contains { hiddenClasses.contains(String(Substring($0))) }
    }
}
