/// Scalars with a part to play in layout.
enum Scalars {
    static let zeroWidthSpace: UInt32 = 0x200B
    static let softHyphen: UInt32 = 0xAD
    static let zeroWidthNonJoiner: UInt32 = 0x200C
    static let zeroWidthJoiner: UInt32 = 0x200D
    /// Asks for the emoji of a scalar that is also a text sign.
    static let emojiSelector: UInt32 = 0xFE0F
    static let keycap: UInt32 = 0x20E3
    /// The flag that tags make the flag of a region.
    static let blackFlag: UInt32 = 0x1F3F4
    /// The tag that ends tags.
    static let lastTag: UInt32 = 0xE007F

    static func isTag(_ scalar: UInt32) -> Bool { (0xE0020...0xE007F).contains(scalar) }

    /// Whether a control is white space: tab, line feed, vertical tab, form feed, carriage return,
    /// next line, and the line and paragraph separators.
    static func isSpaceControl(_ scalar: UInt32) -> Bool {
        (0x09...0x0D).contains(scalar) || scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029
    }
}
