import Glibc
import Streams

/// Articles from standard input, in a file that lasts as long as the reader.
///
///     … | dateline -
///
/// The list and the index of these articles stand beside the file and go with it. What the user marks is kept as for any
/// article, and found again when the same articles come again.
struct PipedArticles {
    /// The file, whose name is shown as that of the articles.
    let path: String
    /// Where the list and the index are kept.
    let cacheFolder: String
    private let folder: String

    /// The argument that stands for standard input.
    static let argument = "-"

    private static let chunk = 1 << 16

    /// Copies standard input to its end, and takes the keys from the terminal from then on.
    init() throws(Inability) {
        guard isatty(STDIN_FILENO) == 0 else {
            throw Inability(
                description:
                    "standard input is a terminal; send articles into it, as in 'dateline - < articles.jsonl'"
            )
        }
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? ""
        var template = Array("\(parent.isEmpty ? "/tmp" : parent)/dateline-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw Self.unwritten(Self.text(template), errno)
        }
        folder = Self.text(template)
        path = folder + "/standard-input.jsonl"
        cacheFolder = folder + "/cache"
        do throws(Inability) {
            try copy()
            try takeKeysFromTerminal()
        } catch {
            remove()
            throw error
        }
    }

    /// Removes the files.
    func remove() {
        var walk: [String] = [folder]
        var folders: [String] = []
        while let next = walk.popLast() {
            guard let directory = opendir(next) else { continue }
            folders.append(next)
            while let entry = readdir(directory) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                guard name != ".", name != ".." else { continue }
                if unlink("\(next)/\(name)") != 0 { walk.append("\(next)/\(name)") }
            }
            closedir(directory)
        }
        for folder in folders.reversed() { rmdir(folder) }
    }

    private func copy() throws(Inability) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Self.unwritten(path, errno) }
        defer { close(file) }
        var beginning: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: Self.chunk)
        while true {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            guard count != 0 else { break }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw Inability(
                    description: "standard input cannot be read: \(String(cString: strerror(errno))); "
                        + "give it a file or a pipe")
            }
            if beginning.isEmpty {
                beginning = Array(
                    buffer[..<count].drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.prefix(1)
                )
                try Self.check(beginning)
            }
            try Self.write(buffer[..<count], to: file, path)
        }
        guard !beginning.isEmpty else {
            throw Inability(description: "standard input holds no articles; send one JSON object a line")
        }
    }

    /// Refuses what are no JSON Lines before all of it is read.
    private static func check(_ beginning: [UInt8]) throws(Inability) {
        guard let first = beginning.first, first != UInt8(ascii: "{") else { return }
        throw Inability(
            description:
                "standard input does not begin with a JSON object; send articles as JSON Lines, one object "
                + "with text or html a line, or save them to a file and open that")
    }

    private static func write(_ bytes: ArraySlice<UInt8>, to file: CInt, _ path: String) throws(Inability) {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if count == 0 || errno != EINTR {
                throw unwritten(path, count == 0 ? ENOSPC : errno)
            }
        }
    }

    private func takeKeysFromTerminal() throws(Inability) {
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard terminal >= 0, dup2(terminal, STDIN_FILENO) == STDIN_FILENO else {
            throw Inability(
                description:
                    "there is no terminal for the keys; use 'dateline show' or 'dateline annotate' in pipes"
            )
        }
        close(terminal)
    }

    private static func text(_ name: [CChar]) -> String {
        String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private static func unwritten(_ path: String, _ code: CInt) -> Inability {
        Inability(
            description: "\(path): standard input cannot be kept: \(String(cString: strerror(code))); "
                + "set TMPDIR to a folder with room")
    }
}
