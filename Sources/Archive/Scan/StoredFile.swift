import Articles
import Formats
import Glibc
import TextCore

/// A file of articles that is opened once for everything: its stamp, its hash, its entries in a list, its articles.
///
///     let file = try StoredFile(path)
///     file.listing(isNamed: false)    // reads its beginning
///     try file.article(nil)           // reads the rest
///
/// It keeps the bytes that were read, so that none is read twice. A class, as its end closes the file.
final class StoredFile {
    let path: String
    /// The stamp at the time of opening.
    let stamp: FileStamp
    private let descriptor: CInt
    /// The bytes that were read so far, as they lie on the disk.
    private var stored: [UInt8] = []

    /// Opens a regular file; refuses devices, pipes and sockets without waiting for them.
    init(_ path: String) throws(Problem) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { throw FileBytes.problem(errno, path) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let code = errno
            close(descriptor)
            throw FileBytes.problem(code, path)
        }
        stamp = FileStamp(status)
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw status.st_mode & S_IFMT == S_IFDIR ? .aFolder(path) : .notAFile(path)
        }
    }

    deinit { close(descriptor) }

    /// The bytes of a file, or its beginning.
    struct Contents {
        let bytes: [UInt8]
        /// The file's size in bytes, unpacked: more than `bytes.count` if only the beginning was read,
        /// `nil` if only unpacking the rest would tell.
        let size: Int?
        /// The unpacked size that the file states, in bytes; meaningless in a damaged file.
        let statedSize: Int

        var isWhole: Bool { size == bytes.count }
    }

    /// The first bytes, at most `limit`, unpacked if the name ends in `.gz`.
    func contents(limit: Int) throws(Problem) -> Contents {
        guard isPacked else {
            return Contents(
                bytes: try beginning(limit), size: stamp.size, statedSize: stamp.size)
        }
        // What cannot be packed grows by five bytes in 16 kB, and the header may hold names.
        let packed = try beginning(limit + limit / 256 + 4096)
        let end = try bytes(
            at: max(0, stamp.size - Gunzip.statedSizeLength), count: Gunzip.statedSizeLength)
        do throws(Gunzip.Damage) {
            let statedSize = Gunzip.statedSize(end: end)
            let output = try Gunzip.unpack(
                packed, isCut: packed.count < stamp.size, limit: limit, expecting: statedSize)
            return Contents(
                bytes: output.bytes, size: output.isWhole ? output.bytes.count : nil,
                statedSize: statedSize)
        } catch {
            throw Problem(
                .unreadable, path: path, finding: "not a gzip file, or a damaged one",
                mend: "fetch it again, or take .gz from its name if it is not packed")
        }
    }

    /// All bytes, unpacked if the name ends in `.gz`.
    ///
    /// - Parameter what: the name of the format, for the problem of a larger file.
    func whole(limit: Int, of what: String) throws(Problem) -> [UInt8] {
        // A file that is known to be too large is not read in vain.
        if !isPacked, stamp.size > limit {
            throw .tooLarge(path, size: stamp.size, limit: limit, of: what)
        }
        let contents = try contents(limit: limit)
        guard contents.isWhole else {
            throw .tooLarge(path, size: contents.size, limit: limit, of: what)
        }
        return contents.bytes
    }

    /// All bytes as they lie on the disk; `nil` if they are too many for every format.
    func storedBytes() throws(Problem) -> [UInt8]? {
        let limit = ArticleLibrary.sizeLimit(of: path)
        guard stamp.size <= limit else { return nil }
        let bytes = try beginning(limit)
        return bytes.count == stamp.size ? bytes : nil
    }

    private var isPacked: Bool { path.utf8.suffix(3).elementsEqual(".gz".utf8) }

    private func beginning(_ limit: Int) throws(Problem) -> [UInt8] {
        let wanted = min(stamp.size, limit)
        guard stored.count < wanted else {
            return stored.count == wanted ? stored : Array(stored.prefix(wanted))
        }
        if stored.isEmpty {
            stored = try bytes(at: 0, count: wanted)
        } else {
            stored += try bytes(at: stored.count, count: wanted - stored.count)
        }
        return stored
    }

    private func bytes(at position: Int, count: Int) throws(Problem) -> [UInt8] {
        try FileBytes.read(descriptor, at: position, count: count, path)
    }
}
