import Articles
import Glibc

/// A file of JSON Lines, read line by line, however large.
///
/// A class, as the file is closed when nobody uses it any more.
final class RecordFile {
    private let path: String
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

    deinit { close(descriptor) }

    /// Calls `visit` with the offset and the bytes of each line, without its end; drops a byte order mark at the start.
    ///
    /// - Parameter limit: bytes of a line.
    func visitLines(limit: Int, _ visit: (_ offset: Int, _ line: [UInt8]) -> Void) throws(Problem) {
        var buffer: [UInt8] = []
        var start = 0
        var searched = 0
        while true {
            let chunk = try bytes(at: start + buffer.count, count: Self.chunk)
            buffer += chunk
            var lineStart = 0
            while let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                report(buffer[lineStart..<end], at: start + lineStart, visit)
                lineStart = end + 1
                searched = lineStart
            }
            if chunk.isEmpty {
                if lineStart < buffer.count { report(buffer[lineStart...], at: start + lineStart, visit) }
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

    private func report(_ line: ArraySlice<UInt8>, at offset: Int, _ visit: (Int, [UInt8]) -> Void) {
        let mark = offset == 0 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        visit(offset + mark, Array(line.dropFirst(mark)))
    }

    /// The bytes from a position on; fewer where the file ends before.
    func bytes(at position: Int, count wanted: Int) throws(Problem) -> [UInt8] {
        try FileBytes.read(descriptor, at: position, count: wanted, path)
    }
}
