/// The usual encoding of Western text that declares none.
///
/// Source: WHATWG Encoding Standard, index-windows-1252; its five bytes without a character, which that
/// index maps to C1 controls, are U+FFFD here.
package enum Windows1252 {
    /// The scalar of a byte; U+FFFD for a byte without one.
    package static func scalar(of byte: UInt8) -> UInt32 {
        (0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)
    }

    /// The bytes 0x80…0x9F.
    private static let high: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
        0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
