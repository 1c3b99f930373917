import Articles
import Formats
import Glibc

/// The records of packed files, unpacked into one file that vanishes with the process.
///
/// So each record can be read alone, and memory holds none.
struct RecordSpool {
    let file: RecordFile
    private let descriptor: CInt
    private(set) var size = 0

    private static let chunk = 1 << 16

    init() throws(Problem) {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? ""
        let template = (folder.isEmpty ? "/tmp" : folder) + "/dateline-records-XXXXXX"
        var name = Array(template.utf8CString)
        descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw Self.problem(template, errno) }
        unlink(name)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        file = RecordFile(descriptor: descriptor, path: template)
    }

    /// Unpacks a file behind the others.
    ///
    /// - Returns: the bytes that it takes here, and why its end is missing, if it is.
    mutating func append(_ path: String) throws(Problem) -> (range: Range<Int>, damage: Problem?) {
        let packed = try RecordFile(path)
        let start = size
        var position = 0
        var failure: CInt = 0
        var isWhole = false
        do throws(Gunzip.Damage) {
            let stream = try GunzipStream()
            while failure == 0 {
                let bytes = (try? packed.bytes(at: position, count: Self.chunk)) ?? []
                if bytes.isEmpty { break }
                position += bytes.count
                try stream.push(bytes) { if failure == 0 { failure = write($0) } }
            }
            isWhole = stream.isAtEnd
        } catch {
            isWhole = false
        }
        if failure != 0 { throw Self.problem(file.path, failure) }
        return (start..<size, isWhole ? nil : Self.cut(path, size - start))
    }

    /// Writes bytes at the end; returns the error number of a failure, else 0.
    private mutating func write(_ bytes: ArraySlice<UInt8>) -> CInt {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, off_t(size)) }
            if count > 0 {
                rest = rest.dropFirst(count)
                size += count
            } else if count == 0 || errno != EINTR {
                return count == 0 ? ENOSPC : errno
            }
        }
        return 0
    }

    private static func cut(_ path: String, _ size: Int) -> Problem {
        size == 0
            ? Problem(
                .unreadable, path: path, finding: "not a gzip file, or a damaged one",
                mend: "write it again, or take .gz from its name if it is not packed")
            : Problem(
                .unreadable, path: path, finding: "a packed file that is cut or damaged",
                mend: "write it again; what stands before the damage is used")
    }

    private static func problem(_ path: String, _ code: CInt) -> Problem {
        Problem(
            code == ENOSPC || code == EDQUOT ? .diskFull : .notPermitted, path: path,
            finding: "packed records cannot be unpacked: \(String(cString: strerror(code)))",
            mend: "set TMPDIR to a folder with room, or unpack them yourself")
    }
}
