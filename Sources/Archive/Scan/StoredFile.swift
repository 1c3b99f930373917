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
            throw packedDamage
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

    /// The SHA-256 of all bytes as they lie on the disk, read without keeping them; `nil` if the file changed meanwhile.
    func streamedHash() throws(Problem) -> [UInt8]? {
        var hash = SHA256()
        var position = 0
        while position < stamp.size {
            let chunk = try bytes(at: position, count: Self.chunk)
            guard !chunk.isEmpty else { return nil }
            hash.append(chunk)
            position += chunk.count
        }
        return position == stamp.size ? hash.finish() : nil
    }

    /// Calls `visit` with each line, unpacked, until it wants no more. Memory holds one line.
    ///
    /// A byte order mark at the start is dropped.
    ///
    /// - Parameters:
    ///   - limit: the most bytes of a line; of a longer one a byte more is handed over.
    ///   - visit: takes a line without its end, and the bytes of the whole line; returns whether to go on.
    /// - Throws: a ``Problem`` if the file cannot be read, or is packed and damaged; the lines before were visited.
    func visitLines(limit: Int, _ visit: ([UInt8], Int) -> Bool) throws(Problem) {
        var lines = LineSplitter(limit: limit)
        var (isFirst, goesOn) = (true, true)
        func take(_ line: [UInt8], _ length: Int) -> Bool {
            defer { isFirst = false }
            guard isFirst, line.starts(with: [0xEF, 0xBB, 0xBF]) else { return visit(line, length) }
            return visit(Array(line.dropFirst(3)), length - 3)
        }
        var damage: Gunzip.Damage?
        do throws(Gunzip.Damage) {
            let stream = isPacked ? try GunzipStream() : nil
            var position = 0
            while goesOn {
                let chunk = try? bytes(at: position, count: Self.chunk)
                guard let chunk, !chunk.isEmpty else { break }
                position += chunk.count
                guard let stream else {
                    goesOn = lines.push(chunk[...], take)
                    continue
                }
                try stream.push(chunk) { if goesOn { goesOn = lines.push($0, take) } }
            }
            if goesOn, stream?.isAtEnd == false { throw Gunzip.Damage() }
        } catch {
            damage = error
        }
        guard goesOn else { return }
        if damage != nil { throw packedDamage }
        lines.finish(take)
    }

    private static let chunk = 1 << 18

    private var packedDamage: Problem {
        Problem(
            .unreadable, path: path, finding: "not a gzip file, or a damaged one",
            mend: "fetch it again, or take .gz from its name if it is not packed")
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
