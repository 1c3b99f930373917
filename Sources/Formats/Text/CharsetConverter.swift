import Glibc

/// Converts the encodings of older pages to UTF-8 with the C library's iconv.
struct CharsetConverter: ~Copyable {
    private let descriptor: iconv_t

    /// `nil` for an encoding that the C library does not know.
    init?(from name: String) {
        let descriptor = iconv_open("UTF-8", name)
        // iconv's mark of failure is the address -1.
        guard let descriptor, Int(bitPattern: descriptor) != -1 else { return nil }
        self.descriptor = descriptor
    }

    deinit { iconv_close(descriptor) }

    /// The bytes in UTF-8, with U+FFFD for each invalid byte.
    ///
    /// Complexity: O(*n*).
    borrowing func convert(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count * 2)
        var chunk = [CChar](repeating: 0, count: 1 << 16)
        bytes.withUnsafeBytes { raw in
            var input = UnsafeMutablePointer(mutating: raw.baseAddress?.assumingMemoryBound(to: CChar.self))
            var left = raw.count
            while left > 0 {
                let code = chunk.withUnsafeMutableBufferPointer { buffer in
                    var next = buffer.baseAddress
                    var room = buffer.count
                    let result = iconv(descriptor, &input, &left, &next, &room)
                    let code = result == -1 ? errno : 0
                    output.append(
                        contentsOf: buffer[..<(buffer.count - room)].lazy.map { UInt8(bitPattern: $0) })
                    return code
                }
                switch code {
                case E2BIG: continue
                case EILSEQ, EINVAL:
                    output.append(contentsOf: [0xEF, 0xBF, 0xBD])
                    input = input.map { $0 + 1 }
                    left -= 1
                default: left = 0
                }
            }
        }
        return output
    }
}
