/// The words of the attributes that tell an element's purpose.
enum HTMLAttributeWords {
    private static let names = HTMLNameTable<Bool>(
        Dictionary(
            uniqueKeysWithValues: [
                "class", "id", "role", "itemprop", "aria-label", "data-testid", "data-component",
                "data-type",
                "data-module", "property", "rel",
            ].map { (HTMLName($0), true) }), other: false)

    /// Bytes of one attribute that are read: a page cannot make its words longer than itself, but a name
    /// longer than this tells nothing.
    private static let longest = 200

    /// Lower-cased, separated by spaces.
    static func of(_ element: HTMLNode) -> String {
        guard element.hasAttributes else { return "" }
        var words: [UInt8] = []
        element.visitAttributes { name, value in
            guard names[name], !value.isEmpty else { return }
            if !words.isEmpty { words.append(0x20) }
            for byte in value.prefix(longest) {
                words.append(byte <= 0x20 ? 0x20 : byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
            }
        }
        return String(decoding: words, as: UTF8.self)
    }
}
