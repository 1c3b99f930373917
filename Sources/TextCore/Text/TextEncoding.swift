/// The encoding of a stored text.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1252 = "windows-1252"
}

extension TextEncoding {
    /// The encoding of a byte order mark at the start of `bytes`, and the mark's length.
    public static func byteOrderMark(of bytes: Span<UInt8>) -> (encoding: TextEncoding, length: Int)? {
        func starts(with mark: UInt8...) -> Bool {
            bytes.count >= mark.count && mark.indices.allSatisfy { bytes[$0] == mark[$0] }
        }
        if starts(with: 0xEF, 0xBB, 0xBF) { return (.utf8, 3) }
        if starts(with: 0xFF, 0xFE) { return (.utf16LittleEndian, 2) }
        if starts(with: 0xFE, 0xFF) { return (.utf16BigEndian, 2) }
        return nil
    }
}
