import CZLib

/// Unpacks a gzip file (RFC 1952) chunk by chunk, in constant memory.
///
/// Files that are packed in several members, as by appending, are unpacked one after the other. A class, as zlib's state
/// may not move.
package final class GunzipStream {
    /// Whether a member has just ended: a file that ends here is complete.
    package private(set) var isAtEnd = false

    private let stream: UnsafeMutablePointer<z_stream>
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)

    package init() throws(Gunzip.Damage) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard czlib_begin_gunzip(stream) == Z_OK else {
            stream.deallocate()
            throw Gunzip.Damage()
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Unpacks the next bytes of the file.
    ///
    /// - Parameter take: called with unpacked bytes, several times or never; what came before a damage was handed over.
    package func push(_ packed: [UInt8], _ take: (ArraySlice<UInt8>) -> Void) throws(Gunzip.Damage) {
        let isSound = packed.withUnsafeBufferPointer { input in
            stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.pointee.avail_in = UInt32(input.count)
            return unpack(take)
        }
        guard isSound else { throw Gunzip.Damage() }
    }

    private func unpack(_ take: (ArraySlice<UInt8>) -> Void) -> Bool {
        while true {
            if isAtEnd {
                guard stream.pointee.avail_in > 0 else { return true }
                guard inflateReset(stream) == Z_OK else { return false }
                isAtEnd = false
            }
            let status = buffer.withUnsafeMutableBufferPointer { output in
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = UInt32(output.count)
                return inflate(stream, Z_NO_FLUSH)
            }
            let count = buffer.count - Int(stream.pointee.avail_out)
            if count > 0 { take(buffer[..<count]) }
            switch status {
            case Z_STREAM_END: isAtEnd = true
            case Z_OK where count == buffer.count || stream.pointee.avail_in > 0: continue
            // All of the input was taken, and what it holds handed over.
            case Z_OK, Z_BUF_ERROR: return true
            default: return false
            }
        }
    }
}
