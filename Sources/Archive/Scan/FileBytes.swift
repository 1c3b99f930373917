import Articles
import Formats
import Glibc

/// Reads open files, and describes their problems in the user's words.
enum FileBytes {
    /// The bytes of an open regular file from a position on; fewer if it ends before.
    static func read(
        _ descriptor: CInt, at position: Int, count wanted: Int, _ path: String
    ) throws(Problem) -> [UInt8] {
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
    static func problem(_ code: CInt, _ path: String) -> Problem {
        switch code {
        case ENOENT, ENOTDIR:
            Problem(
                .vanished, path: path, finding: "no such file or folder",
                mend: "check the name, or list the folder again")
        case EACCES, EPERM:
            Problem(
                .unreadable, path: path, finding: "no permission to read it",
                mend: "allow reading with chmod +r (folders: chmod +rx)")
        case ELOOP:
            Problem(
                .unreadable, path: path, finding: "a symbolic link that leads back to itself",
                mend: "remove the link or point it at a file")
        case ENXIO, ENODEV:
            .notAFile(path)
        default:
            Problem(
                .unreadable, path: path, finding: "cannot be read: \(String(cString: strerror(code)))",
                mend: "check the disk and the file")
        }
    }
}
