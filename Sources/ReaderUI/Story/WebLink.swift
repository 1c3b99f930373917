/// A web address that is safe to hand to a browser: it has no character that another program could misread.
public struct WebLink: Hashable, Sendable {
    public let string: String

    /// The longest address that is accepted; real ones are shorter.
    private static let limit = 4096

    /// Accepts the address of a web page; `nil` for others, such as `file:` or `javascript:`.
    ///
    /// Source: RFC 3986, 2: the characters that an address consists of.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        let isWeb = ["http://", "https://"].contains { text.lowercased().hasPrefix($0) }
        guard isWeb, bytes.count <= Self.limit, bytes.allSatisfy(Self.isOfAddress) else { return nil }
        let host = text.drop { $0 != "/" }.dropFirst(2).prefix { !"/?#".contains($0) }
        guard !host.isEmpty, host.first != "-" else { return nil }
        string = text
    }

    private static func isOfAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(byte)
        }
    }
}
