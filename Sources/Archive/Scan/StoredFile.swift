import Articles
import Formats
import Glibc
import TextCore

/// A file of articles that is opened once, whatever is asked of it: its stamp, its hash, what a list shows, its articles.
///
///     let file = try StoredFile(path)
///     file.listing(isNamed: false)    // reads its beginning
///     try file.article(nil)           // reads the rest
///
/// Bytes that were read are kept, so that no byte is read twice. A class, as its end closes the file.
final class StoredFile {
    let path: String
    /// As it was when the file was opened.
    let stamp: FileStamp
    private let descriptor: CInt
    /// The beginning of the file as it lies on the disk, as far as it was read.
    private var stored: [UInt8] = []

    /// Opens a regular file; devices, pipes and sockets are refused without being waited for.
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
        /// The file's size in bytes, unpacked; more than `bytes.count` where only the beginning was read,
        /// `nil` where it is not known without unpacking the rest.
        let size: Int?
        /// Bytes, unpacked, that the file says to have; of no meaning in a damaged one.
        let statedSize: Int

        var isWhole: Bool { size == bytes.count }
    }

    /// The first bytes, at most `limit`, unpacked where the name ends in `.gz`.
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

    /// All bytes, unpacked where the name ends in `.gz`.
    ///
    /// - Parameter what: what the limit is for, as the problem of a larger file says.
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

    /// All bytes as they lie on the disk; `nil` where they are more than any format reads.
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
