import CZLib

/// Bytes that are kept packed: four bytes of their number, the lowest first, and then what zlib makes of them, or they
/// themselves where that is no shorter.
package enum PackedBytes {
    /// Fast rather than small: of the text of an article the best level saves 4 % more, in twice the time.
    private static let level: CInt = 3
    private static let headLength = 4
    /// The most that zlib saves. Source: zlib, "Technical Details", 1032:1.
    private static let mostSaved = 1032

    /// Complexity: O(*n*).
    ///
    /// - Parameter bytes: less than 4 GB.
    package static func pack(_ bytes: [UInt8]) -> [UInt8] {
        let head = (0..<headLength).map { UInt8(truncatingIfNeeded: bytes.count >> (8 * $0)) }
        var length = compressBound(uLong(bytes.count))
        let packed = [UInt8](unsafeUninitializedCapacity: Int(length)) { buffer, count in
            let status = bytes.withUnsafeBufferPointer {
                compress2(buffer.baseAddress, &length, $0.baseAddress, uLong($0.count), level)
            }
            count = status == Z_OK ? Int(length) : bytes.count
        }
        return head + (packed.count < bytes.count ? packed : bytes)
    }

    /// The number of bytes, read from a beginning of four; `nil` if it is shorter.
    package static func size(_ packed: [UInt8]) -> Int? {
        guard packed.count >= headLength else { return nil }
        return packed.prefix(headLength).reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// The bytes; `nil` if they are damaged.
    ///
    /// Complexity: O(*n*) in the number of bytes.
    package static func unpack(_ packed: [UInt8]) -> [UInt8]? {
        guard let size = size(packed) else { return nil }
        let content = packed[headLength...]
        guard content.count < size else { return content.count == size ? Array(content) : nil }
        // A damaged number reserves no memory in vain.
        guard size <= (content.count + 1) * mostSaved else { return nil }
        var length = uLong(size)
        var isSound = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            let status = content.withUnsafeBufferPointer {
                uncompress(buffer.baseAddress, &length, $0.baseAddress, uLong($0.count))
            }
            isSound = status == Z_OK && Int(length) == size
            count = isSound ? size : 0
        }
        return isSound ? bytes : nil
    }
}
