import Glibc

/// The lines of standard input in batches of waiting lines, so that no line waits for the next.
package struct LineBatches {
    private var buffer: [UInt8] = []
    /// The number of bytes in the buffer that were searched for a line end.
    private var searched = 0
    private var isAtEnd = false
    private var isFirst = true
    /// The most bytes of a line; of a longer one a byte more is kept, which shows that it is too long.
    private let longest: Int

    private static let chunk = 1 << 16
    /// The size at which a batch is handed over, however much more is waiting.
    private static let enough = 1 << 20

    package init(longest: Int) { self.longest = longest }

    /// The next lines, at least one, without their line ends; `nil` at the end of the input.
    ///
    /// A last line without a line end counts; a byte order mark at the very start does not.
    package mutating func next() throws(Inability) -> [[UInt8]]? {
        while true {
            if let end = lastLineEnd { return take(upTo: end) }
            if buffer.count > longest + 1 { buffer.removeLast(buffer.count - longest - 1) }
            searched = buffer.count
            if isAtEnd {
                guard !buffer.isEmpty else { return nil }
                let last = buffer
                buffer = []
                searched = 0
                return [withoutMark(last)]
            }
            try fill()
        }
    }

    /// The end of the last whole line in the buffer.
    private var lastLineEnd: Int? {
        buffer.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return nil }
            var (last, next) = (Int?.none, searched)
            while let found = memchr(start + next, CInt(UInt8(ascii: "\n")), bytes.count - next) {
                last = UnsafeRawPointer(found) - start
                next = last.map { $0 + 1 } ?? bytes.count
            }
            return last
        }
    }

    private mutating func take(upTo end: Int) -> [[UInt8]] {
        var lines = buffer[..<end].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { Array($0) }
        lines[0] = withoutMark(lines[0])
        buffer.removeSubrange(...end)
        searched = 0
        return lines
    }

    private mutating func withoutMark(_ line: [UInt8]) -> [UInt8] {
        defer { isFirst = false }
        return isFirst && line.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(line[3...]) : line
    }

    /// Waits for input, then takes all of it up to ``enough``.
    private mutating func fill() throws(Inability) {
        repeat {
            var (got, code) = (0, CInt(0))
            buffer += [UInt8](unsafeUninitializedCapacity: Self.chunk) { chunk, count in
                got = read(STDIN_FILENO, chunk.baseAddress, Self.chunk)
                code = errno
                count = max(0, got)
            }
            if got == 0 {
                isAtEnd = true
                return
            }
            if got < 0, code == EAGAIN {
                var state = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
                _ = poll(&state, 1, -1)
            } else if got < 0, code != EINTR {
                throw Inability(
                    description: "standard input cannot be read: \(String(cString: strerror(code))); "
                        + "give it a file or a pipe")
            }
        } while buffer.count < Self.enough && hasMore
    }

    /// Whether input waits that can be read at once.
    private var hasMore: Bool {
        var state = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&state, 1, 0) > 0
    }
}
