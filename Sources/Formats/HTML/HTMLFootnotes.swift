/// Marks of footnotes in a page.
enum HTMLFootnotes {
    /// The longest mark that is looked at: `[note 12]`.
    private static let longest = 12

    /// Whether raised text is the mark of a footnote: something in brackets, or a link to a place on the page.
    ///
    /// A power (`10<sup>5</sup>`) or an ordinal (`5<sup>th</sup>`) is no footnote mark.
    ///
    /// - Parameter reference: the target of the link around it.
    static func isMark(_ node: HTMLNode, in reference: String?) -> Bool {
        guard let text = node.shortText else { return false }
        let mark = text.utf8.filter { $0 > 0x20 }
        guard !mark.isEmpty, mark.count <= longest else { return false }
        if mark.first == UInt8(ascii: "["), mark.last == UInt8(ascii: "]"), mark.count > 2 { return true }
        if let reference { return reference.utf8.first == UInt8(ascii: "#") }
        return node.firstElement?.attribute("href")?.utf8.first == UInt8(ascii: "#")
    }
}
