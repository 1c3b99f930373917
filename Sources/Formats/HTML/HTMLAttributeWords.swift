/// The words of the attributes that tell an element's purpose.
enum HTMLAttributeWords {
    private static let names = HTMLNameTable<Bool>(
        Dictionary(
            uniqueKeysWithValues: [
                "class", "id", "role", "itemprop", "aria-label", "data-testid", "data-component",
                "data-type",
                "data-module", "property", "rel",
            ].map { (HTMLName($0), true) }), other: false)
    private static let modal = HTMLName("aria-modal")
    private static let itemType = HTMLName("itemtype")
    private static let role = HTMLName("role")

    /// Bytes of one attribute that are read: a page cannot make its words longer than itself, but a name
    /// longer than this tells nothing.
    private static let longest = 200

    /// Lower-cased, separated by spaces; names in camel case are parted (`commentBox`), and what the page declares to be a
    /// dialog or a comment is called so.
    static func of(_ element: HTMLNode) -> String {
        guard element.hasAttributes else { return "" }
        var words: [UInt8] = []
        element.visitAttributes { name, value in
            if let declared = declared(name, value) { words += declared }
            guard names[name], !value.isEmpty else { return }
            if !words.isEmpty { words.append(0x20) }
            var isAfterLower = false
            for byte in value.prefix(longest) {
                let isUpper = byte >= 0x41 && byte <= 0x5A
                if isUpper, isAfterLower { words.append(UInt8(ascii: "-")) }
                words.append(byte <= 0x20 ? 0x20 : isUpper ? byte | 0x20 : byte)
                isAfterLower = byte >= 0x61 && byte <= 0x7A
            }
        }
        return String(decoding: words, as: UTF8.self)
    }

    /// The word for what an attribute says outright.
    private static func declared(_ name: HTMLName, _ value: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        switch name {
        case modal where value.elementsEqual("true".utf8): Array(" modal".utf8)
        case role where value.elementsEqual("dialog".utf8) || value.elementsEqual("alertdialog".utf8):
            Array(" modal".utf8)
        // Source: schema.org, types Comment and UserComments.
        case itemType
        where value.suffix(7).elementsEqual("Comment".utf8)
            || value.suffix(12).elementsEqual("UserComments".utf8):
            Array(" comment".utf8)
        default: nil
        }
    }
}
