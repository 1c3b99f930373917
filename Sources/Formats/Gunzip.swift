import CZLib

/// Unpacks gzip files (RFC 1952), whole or only their beginning.
package enum Gunzip {
    package struct Output {
        package var bytes: [UInt8]
        /// Whether the whole file was unpacked, and it was complete.
        package var isWhole: Bool
    }

    /// The data is not a gzip file, or damaged.
    package struct Damage: Error {
        package init() {}
    }

    /// The length of the size at the end of a file, in bytes.
    package static let statedSizeLength = 4

    /// The unpacked size of the file's last member as its end states it: modulo 4 GB, and false only in a damaged file.
    package static func statedSize(end: [UInt8]) -> Int {
        end.count == statedSizeLength ? end.reversed().reduce(0) { $0 << 8 | Int($1) } : 0
    }

    /// Unpacks at most `limit` bytes.
    ///
    /// Files that are packed in several members, as by appending, are unpacked one after the other.
    ///
    /// Complexity: O(bytes read + bytes unpacked), and never more than `limit` bytes of memory.
    /// - Parameters:
    ///   - isCut: whether `packed` is only the beginning of a file.
    ///   - size: the unpacked size that the file states, in bytes.
    package static func unpack(
        _ packed: [UInt8], isCut: Bool, limit: Int, expecting size: Int = 0
    ) throws(Damage) -> Output {
        var output = Output(bytes: [], isWhole: false)
        // Growing would take the memory twice.
        output.bytes.reserveCapacity(min(limit, size))
        var stream = z_stream()
        guard czlib_begin_gunzip(&stream) == Z_OK else { throw Damage() }
        defer { inflateEnd(&stream) }
        var chunk = [UInt8](repeating: 0, count: min(1 << 16, max(1, limit)))
        let status = packed.withUnsafeBufferPointer { input in
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.avail_in = UInt32(clamping: input.count)
            return unpack(&stream, into: &output.bytes, limit: limit, &chunk)
        }
        switch status {
        case Z_STREAM_END: output.isWhole = true
        case Z_OK: break
        case Z_BUF_ERROR where isCut: break
        default: throw Damage()
        }
        return output
    }

    /// zlib's last status: its end, `Z_OK` at the limit, `Z_BUF_ERROR` if the data ran out before, or an error.
    private static func unpack(
        _ stream: inout z_stream, into output: inout [UInt8], limit: Int, _ chunk: inout [UInt8]
    ) -> CInt {
        while output.count < limit {
            let room = min(chunk.count, limit - output.count)
            let status = chunk.withUnsafeMutableBufferPointer { buffer in
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(room)
                return inflate(&stream, Z_NO_FLUSH)
            }
            let count = room - Int(stream.avail_out)
            output.append(contentsOf: chunk[..<count])
            switch status {
            case Z_OK where count > 0 || stream.avail_in > 0: continue
            case Z_STREAM_END where stream.avail_in > 0:
                guard inflateReset(&stream) == Z_OK else { return Z_DATA_ERROR }
            default: return status == Z_OK ? Z_BUF_ERROR : status
            }
        }
        return Z_OK
    }
}
