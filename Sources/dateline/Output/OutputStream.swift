import Glibc

/// Standard output or standard error, written through a buffer.
///
/// When the reader at the other end has gone (`| head`), the program ends quietly.
struct OutputStream {
    private let descriptor: CInt
    private var buffer: [UInt8] = []
    private static let capacity = 1 << 16

    static func standardOutput() -> OutputStream { OutputStream(descriptor: STDOUT_FILENO) }
    static func standardError() -> OutputStream { OutputStream(descriptor: STDERR_FILENO) }

    private init(descriptor: CInt) { self.descriptor = descriptor }

    /// Whether the stream ends in a terminal.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    mutating func write(_ bytes: [UInt8]) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.capacity { flush() }
    }

    mutating func write(line: String) {
        write(Array(line.utf8))
        write([UInt8(ascii: "\n")])
    }

    /// Hands everything over to the system.
    mutating func flush() {
        var written = 0
        while written < buffer.count {
            let count = buffer.withUnsafeBytes { bytes in
                Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
            }
            if count > 0 {
                written += count
            } else if errno == EAGAIN {
                var state = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = poll(&state, 1, -1)
            } else if errno != EINTR {
                end(because: errno)
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Ends the program, as nothing more can be written: quietly where nobody reads on, else saying why.
    private func end(because code: CInt) -> Never {
        guard code != EPIPE else { exit(0) }
        if descriptor != STDERR_FILENO {
            let cause = String(cString: strerror(code))
            ProblemReport().warn(
                "the output cannot be written: \(cause); make room, or write it elsewhere")
        }
        exit(1)
    }
}
