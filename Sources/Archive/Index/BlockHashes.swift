/// The hashes of an article's blocks as bytes, eight each, the low byte first.
enum BlockHashes {
    static func bytes(_ blocks: [UInt64]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(8 * blocks.count)
        for block in blocks { bytes.appendInteger(block) }
        return bytes
    }

    static func blocks(_ bytes: [UInt8]) -> [UInt64] {
        stride(from: 0, to: bytes.count - 7, by: 8).map { bytes.integer(UInt64.self, at: $0) }
    }
}
