import Articles
import Glibc
import TextCore

/// A list of articles that is kept in a file, so that the next start shows it at once.
///
///     let file = CatalogueFile(folder: cacheFolder, paths: [folder])
///     let catalogue = try file.read()
///
/// The program can make it again. A new list is written beside the old one and renamed, so another reader never sees half
/// of it. It is read into memory rather than mapped: the rows need no parsing, and a file that is cut meanwhile does not
/// end the reader with a signal.
public struct CatalogueFile: Sendable {
    public let path: String

    /// The file of the list of some files and folders.
    ///
    /// - Parameters:
    ///   - folder: the folder of the cache.
    ///   - paths: the files and folders as the user named them, which is how the list names its articles.
    public init(folder: String, paths: [String]) {
        var key: [UInt8] = []
        for path in paths {
            if !path.hasPrefix("/") { key += CurrentFolder.path.utf8 }
            key += [0]
            key += path.utf8
            key += [0]
        }
        let name = SHA256.hash(key).prefix(12).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }
        path = "\(folder)/lists/\(name.joined()).list"
    }

    /// The fixed beginning of the file; its numbers have this machine's byte order.
    private struct Header: BitwiseCopyable {
        static let magic: UInt64 = 0x0A74_7369_4C64_7444  // "DtdList\n" on a little-endian machine
        static let version: UInt32 = 3

        var magic = Self.magic
        var version = Self.version
        var rowSize = UInt32(MemoryLayout<CatalogueRow>.stride)
        var rows: UInt32 = 0
        var folders: UInt32 = 0
        var sources: UInt32 = 0
        var reserved: UInt32 = 0
        var strings: UInt64 = 0
        /// Of all that follows, section by section.
        var checksum: UInt64 = 0

        var isOurs: Bool {
            magic == Self.magic && version == Self.version
                && rowSize == MemoryLayout<CatalogueRow>.stride
        }

        /// The length of the whole file; `nil` where the numbers are absurd.
        var fileSize: Int? {
            let counts =
                Int(rows) * MemoryLayout<CatalogueRow>.stride
                + (Int(folders) + Int(sources)) * MemoryLayout<CatalogueSlice>.stride
            guard strings <= UInt32.max else { return nil }
            return MemoryLayout<Header>.stride + counts + Int(strings)
        }
    }

    // MARK: Reading

    /// Reads the list; `nil` if the file is missing, damaged, cut or of another version.
    ///
    /// Complexity: O(*n*) in the number of articles.
    public func read() -> ArticleCatalogue? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            let header = Self.section(Header.self, 1, descriptor)?.first, header.isOurs,
            header.fileSize == Int(status.st_size),
            let rows = Self.section(CatalogueRow.self, Int(header.rows), descriptor),
            let folders = Self.section(CatalogueSlice.self, Int(header.folders), descriptor),
            let sources = Self.section(CatalogueSlice.self, Int(header.sources), descriptor),
            let strings = Self.section(UInt8.self, Int(header.strings), descriptor),
            header.checksum == Self.checksum(rows, folders, sources, strings)
        else { return nil }
        return ArticleCatalogue(rows: rows, strings: strings, folders: folders, sources: sources)
    }

    /// The next elements of a file; `nil` if it ends before.
    private static func section<Element: BitwiseCopyable>(
        _ type: Element.Type, _ count: Int, _ descriptor: CInt
    ) -> [Element]? {
        let wanted = count * MemoryLayout<Element>.stride
        var got = 0
        let elements = [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
            let bytes = UnsafeMutableRawBufferPointer(buffer)
            while got < wanted, let base = bytes.baseAddress {
                let read = Glibc.read(descriptor, base + got, wanted - got)
                if read > 0 {
                    got += read
                } else if read == 0 || errno != EINTR {
                    break
                }
            }
            initialized = got / MemoryLayout<Element>.stride
        }
        return got == wanted ? elements : nil
    }

    private static func checksum(
        _ rows: [CatalogueRow], _ folders: [CatalogueSlice], _ sources: [CatalogueSlice], _ strings: [UInt8]
    ) -> UInt64 {
        var sum = rows.withUnsafeBytes { DataChecksum.of($0) }
        for slices in [folders, sources] {
            sum = (sum &* 31) ^ slices.withUnsafeBytes { DataChecksum.of($0) }
        }
        return (sum &* 31) ^ strings.withUnsafeBytes { DataChecksum.of($0) }
    }

    // MARK: Writing

    /// Replaces the list in the file.
    ///
    /// - Throws: a ``Problem`` if the folder cannot be made or the disk is full; the earlier list stays then.
    public func write(_ catalogue: ArticleCatalogue) throws(Problem) {
        let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        if let cause = FolderMaker.make(folder) { throw .folderNotMade(folder, cause: cause, .cache) }
        var header = Header()
        header.rows = UInt32(catalogue.rows.count)
        header.folders = UInt32(catalogue.folders.count)
        header.sources = UInt32(catalogue.sources.count)
        header.strings = UInt64(catalogue.strings.count)
        header.checksum = Self.checksum(
            catalogue.rows, catalogue.folders, catalogue.sources, catalogue.strings)
        let draft = "\(path).\(getpid())"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw .notWritten(path, code: errno) }
        var code: CInt = 0
        let isWritten =
            withUnsafeBytes(of: header) { Self.write($0, descriptor, &code) }
            && catalogue.rows.withUnsafeBytes { Self.write($0, descriptor, &code) }
            && catalogue.folders.withUnsafeBytes { Self.write($0, descriptor, &code) }
            && catalogue.sources.withUnsafeBytes { Self.write($0, descriptor, &code) }
            && catalogue.strings.withUnsafeBytes { Self.write($0, descriptor, &code) }
        close(descriptor)
        if isWritten, rename(draft, path) == 0 {
            Self.removeOldest(in: folder)
            return
        }
        if isWritten { code = errno }
        unlink(draft)
        throw .notWritten(path, code: code)
    }

    /// The most lists that are kept, so that those of forgotten folders do not stay for ever.
    static let most = 64

    /// Removes all but the latest lists.
    private static func removeOldest(in folder: String) {
        var lists: [(path: String, modified: Int)] = []
        var walk = DirectoryWalk(folder)
        while let item = walk.next() {
            guard case .file(let path, let stamp) = item, path.hasSuffix(".list") else { continue }
            lists.append((path, stamp.modified))
        }
        for list in lists.sorted(by: { $0.modified > $1.modified }).dropFirst(most) { unlink(list.path) }
    }

    private static func write(
        _ bytes: UnsafeRawBufferPointer, _ descriptor: CInt, _ code: inout CInt
    ) -> Bool {
        var written = 0
        while written < bytes.count, let base = bytes.baseAddress {
            let count = Glibc.write(descriptor, base + written, bytes.count - written)
            if count > 0 {
                written += count
            } else if errno != EINTR {
                code = errno
                return false
            }
        }
        return true
    }
}
