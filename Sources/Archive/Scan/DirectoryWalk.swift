import Articles
import Glibc

/// Finds the regular files below a folder, at all depths, in the order of their names.
///
/// Names that begin with a dot are passed over. Symbolic links are followed; no folder is entered twice (by device and
/// inode), so links that lead back are harmless. A folder or possible article whose name is not UTF-8 is a problem, as
/// nobody could name it.
struct DirectoryWalk {
    enum Item {
        case file(path: String, stamp: FileStamp)
        /// A folder, before what is in it.
        case folder(path: String)
        /// A device, pipe, socket or dangling link.
        case other(path: String)
        case problem(Problem)
    }

    private struct Identity: Hashable {
        let device: UInt
        let inode: UInt
    }

    /// The remaining places; the next one last.
    private var pending: [String]
    /// Problems with names in the latest folder; the next one last.
    private var problems: [Problem] = []
    private var seen: Set<Identity> = []
    /// The folder that is read next; a watch that is set before misses nothing.
    private var entered: String?

    init(_ root: String) { pending = [root] }

    /// The next item, or `nil` at the end. One folder is read at a time.
    mutating func next() -> Item? {
        if let folder = entered {
            entered = nil
            if let problem = push(folder: folder) { return .problem(problem) }
        }
        if let problem = problems.popLast() { return .problem(problem) }
        while let path = pending.popLast() {
            var status = stat()
            guard stat(path, &status) == 0 else {
                let code = errno
                if code == ENOENT || code == ELOOP { return .other(path: path) }
                return .problem(FileBytes.problem(code, path))
            }
            switch status.st_mode & S_IFMT {
            case S_IFREG: return .file(path: path, stamp: FileStamp(status))
            case S_IFDIR:
                let identity = Identity(device: UInt(status.st_dev), inode: UInt(status.st_ino))
                guard seen.insert(identity).inserted else { continue }
                entered = path
                return .folder(path: path)
            default: return .other(path: path)
            }
        }
        return nil
    }

    private mutating func push(folder: String) -> Problem? {
        guard let directory = opendir(folder) else { return FileBytes.problem(errno, folder) }
        defer { closedir(directory) }
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        var names: [String] = []
        var misnamed: [String] = []
        while let entry = readdir(directory) {
            let isFolder = entry.pointee.d_type == UInt8(DT_DIR)
            withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) {
                    if $0[0] == CChar(bitPattern: UInt8(ascii: ".")) { return }
                    if let name = String(validatingCString: $0) {
                        names.append(name)
                    } else {
                        let name = String(cString: $0)
                        if isFolder || ArticleLibrary.mayHoldArticles(name) { misnamed.append(name) }
                    }
                }
            }
        }
        names.sort(by: >)
        pending.append(contentsOf: names.map { prefix + $0 })
        misnamed.sort(by: >)
        problems = misnamed.map { .misnamed(prefix + $0) }
        return nil
    }
}
