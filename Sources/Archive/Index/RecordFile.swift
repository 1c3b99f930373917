import Articles
import Glibc

/// A file of JSON Lines, read line by line, however large.
///
/// A class, as the file is closed when nobody uses it any more.
final class RecordFile: Sendable {
    let path: String
    private let descriptor: CInt

    private static let chunk = 1 << 20

    init(_ path: String) throws(Problem) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { throw FileBytes.problem(errno, path) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileBytes.problem(errno, path) }
        guard status.st_mode & S_IFMT != S_IFDIR else {
            throw Problem(
                .notAFile, path: path, finding: "a folder, not a file", mend: "name a file of records")
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw Problem(
                .notAFile, path: path, finding: "not a regular file",
                mend: "write the records to a file first")
        }
    }

    /// Takes over an open file.
    init(descriptor: CInt, path: String) {
        self.path = path
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Calls `visit` with the offset and the bytes of each line, without its end; drops a byte order mark at the start.
    ///
    /// - Parameters:
    ///   - limit: bytes of a line.
    ///   - range: the bytes to visit; all where `nil`.
    ///   - takesUnended: whether a last line without an end counts.
    func visitLines(
        limit: Int, in range: Range<Int>? = nil, takesUnended: Bool = true,
        _ visit: (_ offset: Int, _ line: [UInt8]) -> Void
    ) throws(Problem) {
        var buffer: [UInt8] = []
        let first = range?.lowerBound ?? 0
        var start = first
        var searched = 0
        while true {
            let next = start + buffer.count
            let chunk = try bytes(at: next, count: min(Self.chunk, (range?.upperBound ?? .max) - next))
            buffer += chunk
            var lineStart = 0
            while let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                report(buffer[lineStart..<end], at: start + lineStart, first, visit)
                lineStart = end + 1
                searched = lineStart
            }
            if chunk.isEmpty {
                if lineStart < buffer.count, takesUnended {
                    report(buffer[lineStart...], at: start + lineStart, first, visit)
                }
                return
            }
            buffer.removeSubrange(..<lineStart)
            start += lineStart
            searched = buffer.count
            guard buffer.count <= limit else {
                throw Problem(
                    .tooLarge, path: path, finding: "a line is longer than \(limit >> 20) MB",
                    mend: "give a file that 'dateline annotate' wrote")
            }
        }
    }

    private func report(
        _ line: ArraySlice<UInt8>, at offset: Int, _ first: Int, _ visit: (Int, [UInt8]) -> Void
    ) {
        let mark = offset == first && line.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        visit(offset + mark, Array(line.dropFirst(mark)))
    }

    /// The bytes from a position on; fewer where the file ends before.
    func bytes(at position: Int, count wanted: Int) throws(Problem) -> [UInt8] {
        try FileBytes.read(descriptor, at: position, count: wanted, path)
    }
}
