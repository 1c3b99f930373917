import Glibc

/// The size and time of a file, by which a change shows without reading it.
struct FileStamp: Hashable, Sendable {
    /// Bytes.
    let size: Int
    /// When it was last written, in nanoseconds since 1970.
    let modified: Int

    /// The stamp of the file at a path; `nil` if no file is there.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    init(_ status: stat) {
        size = Int(status.st_size)
        modified = status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec
    }
}
