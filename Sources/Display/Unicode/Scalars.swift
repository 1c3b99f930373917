/// Scalars with a part to play in layout.
enum Scalars {
    static let zeroWidthSpace: UInt32 = 0x200B
    static let softHyphen: UInt32 = 0xAD
    static let zeroWidthJoiner: UInt32 = 0x200D

    /// Whether a control is white space: tab, line feed, vertical tab, form feed, carriage return,
    /// next line, and the line and paragraph separators.
    static func isSpaceControl(_ scalar: UInt32) -> Bool {
        (0x09...0x0D).contains(scalar) || scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029
    }
}
