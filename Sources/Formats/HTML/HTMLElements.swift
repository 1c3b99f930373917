import TextCore

/// The effect of an element on the visible text of a page.
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
    /// The kind that the element gives the blocks inside it.
    let kind: BlockKind?
    /// Whether its kind holds only for text directly in it, not for paragraphs inside.
    let isShallow: Bool
    /// Whether it shields its content from the kinds of outer elements.
    let isBoundary: Bool
    /// The special effect of this element.
    let special: Special

    enum Special {
        case none, lineBreak, link, dialog, image, figure, superscript, base
    }

    private init(
        _ flow: Flow, _ kind: BlockKind? = nil, isShallow: Bool = false, isBoundary: Bool = false,
        special: Special = .none
    ) {
        self.flow = flow
        self.kind = kind
        self.isShallow = isShallow
        self.isBoundary = isBoundary
        self.special = special
    }

    /// The role of an element by its name; unknown names are inline, as in browsers.
    @inline(__always)
    static func of(_ name: HTMLName) -> HTMLElementRole { table[name] }

    private static let table: HTMLNameTable<HTMLElementRole> = {
        var table: [HTMLName: HTMLElementRole] = [:]
        func add(_ names: String, _ role: HTMLElementRole) {
            for name in names.split(separator: " ") { table[HTMLName(name)] = role }
        }
        for level in 1...6 { add("h\(level)", HTMLElementRole(.block, .heading(level: level))) }
        add("p", HTMLElementRole(.block))
        add("br", HTMLElementRole(.inline, special: .lineBreak))
        add("a", HTMLElementRole(.inline, special: .link))
        add("img", HTMLElementRole(.inline, special: .image))
        add("sup", HTMLElementRole(.inline, special: .superscript))
        add("dialog", HTMLElementRole(.block, special: .dialog))
        add(
            "address button center dir div dl fieldset form hgroup hr legend menu ol option ul",
            HTMLElementRole(.block))
        add("summary details tbody thead tfoot", HTMLElementRole(.block))
        // What a page without a body tag shows may stand in what the parser takes for the head.
        add(
            "html head body main article section aside nav header footer table",
            HTMLElementRole(.block, isBoundary: true))
        add("li dt dd", HTMLElementRole(.block, .listItem))
        add("blockquote", HTMLElementRole(.block, .quote))
        add("figcaption caption", HTMLElementRole(.block, .caption))
        add("figure", HTMLElementRole(.block, .caption, special: .figure))
        add("pre listing xmp plaintext", HTMLElementRole(.block, .preformatted))
        add("tr", HTMLElementRole(.block, .tableRow, isShallow: true))
        add("td th", HTMLElementRole(.cell))
        add(
            "script style template noscript noframes iframe object embed applet svg canvas audio video map "
                + "select textarea datalist input title link meta",
            HTMLElementRole(.hidden))
        add("base", HTMLElementRole(.hidden, special: .base))
        return HTMLNameTable(table, other: HTMLElementRole(.inline))
    }()
}
