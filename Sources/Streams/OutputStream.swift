import Display
import Glibc

/// Standard output or standard error, written through a buffer.
///
/// It is the one gate of all commands: text passes only as a ``ScreenText``, whether it comes from a file, an argument or
/// an error, and JSON has its controls escaped. When the reader of a pipe has gone (`| head`), the program ends quietly.
package struct OutputStream {
    private let descriptor: CInt
    private var buffer: [UInt8] = []
    private static let capacity = 1 << 16

    package static func standardOutput() -> OutputStream { OutputStream(descriptor: STDOUT_FILENO) }
    package static func standardError() -> OutputStream { OutputStream(descriptor: STDERR_FILENO) }

    private init(descriptor: CInt) { self.descriptor = descriptor }

    /// Whether the stream ends in a terminal.
    package var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Writes a line of JSON, without its end, in which the ``JSONWriter`` has escaped all controls.
    package mutating func write(json: [UInt8]) {
        write(json)
        write(Self.lineEnd)
    }

    package mutating func write(line: ScreenText) { write(columns: [line]) }

    /// Writes one line of columns.
    package mutating func write(columns: [ScreenText], separator: StaticString = "\t") {
        for (number, column) in columns.enumerated() {
            if number > 0 { write(Array(separator.description.utf8)) }
            write(Array(column.string.utf8))
        }
        write(Self.lineEnd)
    }

    /// Writes one line of comma-separated values.
    ///
    /// Source: RFC 4180, with a line feed alone at the end.
    package mutating func write(csv values: [ScreenText]) {
        for (number, value) in values.enumerated() {
            if number > 0 { write([UInt8(ascii: ",")]) }
            let text = value.string
            let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
            write(Array((needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text).utf8))
        }
        write(Self.lineEnd)
    }

    /// Writes one line of styled parts.
    package mutating func write(line parts: [(text: ScreenText, style: Style)]) {
        for part in parts { write(Array(ANSIStyle.text(part.text, part.style).utf8)) }
        write(Self.lineEnd)
    }

    /// Writes the lines of an untrusted text.
    package mutating func write(lines text: String) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            write(line: ScreenText(String(line)))
        }
    }

    /// Replaces the current line on a terminal, without ending it.
    package mutating func replaceLine(with text: ScreenText) {
        write(Array("\r\u{1B}[K\(text.string)".utf8))
        flush()
    }

    private static let lineEnd = [UInt8(ascii: "\n")]

    private mutating func write(_ bytes: [UInt8]) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.capacity { flush() }
    }

    /// Writes the buffer to the system.
    package mutating func flush() {
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

    /// Ends the program when nothing more can be written: quietly if nobody reads on, else with the cause.
    private func end(because code: CInt) -> Never {
        guard code != EPIPE else { exit(0) }
        if descriptor != STDERR_FILENO {
            let cause = String(cString: strerror(code))
            ProblemReport().warn(
                "the output cannot be written: \(cause); make room, or write it elsewhere")
        }
        exit(2)
    }
}
