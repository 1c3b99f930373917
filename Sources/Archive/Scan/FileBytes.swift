import Articles
import Formats
import Glibc

/// Reads files whole, or their beginning, and says in the user's words what is wrong with one.
enum FileBytes {
    /// The bytes of a regular file, and whether they are all of it.
    struct Contents {
        let bytes: [UInt8]
        /// The file's size in bytes, unpacked; more than `bytes.count` where only the beginning was read,
        /// `nil` where it is not known without unpacking the rest.
        let fileSize: Int?
        /// Bytes, unpacked, that the file says to have; of no meaning in a damaged one.
        let statedSize: Int

        var isWhole: Bool { fileSize == bytes.count }
    }

    /// Reads a regular file, at most `limit` bytes of it, counted unpacked where its name ends in `.gz`.
    static func readUnpacked(_ path: String, limit: Int) throws(ArticleProblem) -> Contents {
        guard path.utf8.suffix(3).elementsEqual(".gz".utf8) else { return try read(path, limit: limit) }
        // What cannot be packed grows by five bytes in 16 kB, and the header may hold names.
        let (packed, end) = try read(
            path, limit: limit + limit / 256 + 4096, endLength: Gunzip.statedSizeLength)
        do throws(Gunzip.Damage) {
            let output = try Gunzip.unpack(packed.bytes, isCut: !packed.isWhole, limit: limit)
            return Contents(
                bytes: output.bytes, fileSize: output.isWhole ? output.bytes.count : nil,
                statedSize: Gunzip.statedSize(end: end))
        } catch {
            throw ArticleProblem(
                .unreadable, path: path, finding: "not a gzip file, or a damaged one",
                mend: "fetch it again, or take .gz from its name if it is not packed")
        }
    }

    /// All bytes of a regular file, unpacked where its name ends in `.gz`.
    ///
    /// - Parameter what: what the limit is for, as the problem of a larger file says.
    static func readAllUnpacked(
        _ path: String, limit: Int, of what: String
    ) throws(ArticleProblem) -> [UInt8] {
        let isPacked = path.utf8.suffix(3).elementsEqual(".gz".utf8)
        // A file that is known to be too large is not read in vain.
        if !isPacked, let size = FileStamp(path: path)?.size, size > limit {
            throw .tooLarge(path, size: size, limit: limit, of: what)
        }
        let contents = try readUnpacked(path, limit: limit)
        guard contents.isWhole else {
            throw .tooLarge(path, size: contents.fileSize, limit: limit, of: what)
        }
        return contents.bytes
    }

    /// Reads a regular file, at most `limit` bytes of it.
    ///
    /// Devices, pipes and sockets are refused without being waited for.
    static func read(_ path: String, limit: Int) throws(ArticleProblem) -> Contents {
        try read(path, limit: limit, endLength: 0).contents
    }

    /// Reads the beginning of a regular file, and its last bytes.
    private static func read(
        _ path: String, limit: Int, endLength: Int
    ) throws(ArticleProblem) -> (contents: Contents, end: [UInt8]) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { throw problem(errno, path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw problem(errno, path) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw .aFolder(path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }

        let fileSize = Int(status.st_size)
        let bytes = try read(descriptor, at: 0, count: min(fileSize, limit), path)
        let end =
            endLength == 0
            ? [] : try read(descriptor, at: max(0, fileSize - endLength), count: endLength, path)
        return (Contents(bytes: bytes, fileSize: fileSize, statedSize: fileSize), end)
    }

    /// The bytes of an open regular file from a position on; fewer where it ends before.
    static func read(
        _ descriptor: CInt, at position: Int, count wanted: Int, _ path: String
    ) throws(ArticleProblem) -> [UInt8] {
        var failure: CInt = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
            while count < wanted, let base = buffer.baseAddress {
                let got = pread(descriptor, base + count, wanted - count, off_t(position + count))
                if got > 0 {
                    count += got
                } else if got == 0 {
                    break
                } else if errno != EINTR {
                    failure = errno
                    break
                }
            }
        }
        guard failure == 0 else { throw problem(failure, path) }
        return bytes
    }

    /// The problem that an error number of the system stands for.
    static func problem(_ code: CInt, _ path: String) -> ArticleProblem {
        switch code {
        case ENOENT, ENOTDIR:
            ArticleProblem(
                .vanished, path: path, finding: "no such file or folder",
                mend: "check the name, or list the folder again")
        case EACCES, EPERM:
            ArticleProblem(
                .unreadable, path: path, finding: "no permission to read it",
                mend: "allow reading with chmod +r (folders: chmod +rx)")
        case ELOOP:
            ArticleProblem(
                .unreadable, path: path, finding: "a symbolic link that leads back to itself",
                mend: "remove the link or point it at a file")
        case ENXIO, ENODEV:
            .notAFile(path)
        default:
            ArticleProblem(
                .unreadable, path: path, finding: "cannot be read: \(String(cString: strerror(code)))",
                mend: "check the disk and the file")
        }
    }
}
