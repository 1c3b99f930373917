import Articles
import Glibc
import ReaderUI
import TOMLKit

/// The user's configuration as a file.
struct ConfigurationFile {
    let path: String
    /// Whether the user named it, so that it has to be there.
    let isNamed: Bool

    private static let mendOfSyntax = "mend the line; until then the defaults hold"

    /// Bytes that a configuration may have.
    private static let limit = 1 << 20

    /// The file that the user named, else the usual one; `nil` where no folder for it is known.
    init?(named path: String?) {
        if let path {
            self.path = path
            isNamed = true
        } else if let folder = BaseFolder.path("XDG_CONFIG_HOME", inHome: ".config") {
            self.path = folder + "/config.toml"
            isNamed = false
        } else {
            return nil
        }
    }

    /// The settings, and what is wrong with the file; where something is, the default holds.
    func read() -> (settings: Settings, problems: [Problem]) {
        var settings = Settings()
        let bytes: [UInt8]?
        switch contents() {
        case .success(let read): bytes = read
        case .failure(let problem): return (settings, [problem])
        }
        guard let bytes else { return (settings, []) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return (
                settings, [problem("not UTF-8", "save it as UTF-8", line: Self.lineOfInvalidUTF8(bytes))]
            )
        }
        // The parser would take the text to end there.
        if let end = bytes.firstIndex(of: 0) {
            let line = bytes[..<end].count { $0 == 0x0A } + 1
            return (settings, [problem("a NUL character", Self.mendOfSyntax, line: line)])
        }
        if let line = TOMLLines.lineOfNamelessTable(bytes) {
            return (settings, [problem("a table without a name", Self.mendOfSyntax, line: line)])
        }
        let table: TOMLTable
        do {
            table = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            return (
                settings,
                [
                    problem(
                        Self.finding(error), Self.mendOfSyntax,
                        line: error.source.begin.line)
                ]
            )
        } catch {
            return (
                settings, [problem("\(error)", "mend the file; until then the defaults hold", line: nil)]
            )
        }
        let lines = TOMLLines(text)
        var problems: [Problem] = []
        for entry in Self.entries(of: table, below: []) {
            if let found = settings.apply(entry.value, at: entry.path) {
                problems.append(found.found(in: path, line: lines.line(of: entry.path)))
            }
        }
        for (command, clash) in Keymap(settings.keys).problems {
            let inPlace = CommandContext.allCases.map { ["keys", $0.section, command.name] }
            let line = (inPlace + [["keys", command.name]]).lazy.compactMap(lines.exactLine).first
            problems.append(clash.found(in: path, line: line))
        }
        return (settings, problems.sorted { ($0.line ?? 0) < ($1.line ?? 0) })
    }

    /// The bytes of the file; `nil` where there need be none and is none.
    private func contents() -> Result<[UInt8]?, Problem> {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else {
            if !isNamed, errno == ENOENT || errno == ENOTDIR { return .success(nil) }
            let mend =
                errno == ENOENT
                ? "name a file that is there; 'dateline config' prints one"
                : "allow reading it with chmod u+r"
            return .failure(problem(String(cString: strerror(errno)), mend, line: nil))
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return .failure(
                problem("not a file", "move it away; 'dateline config' prints what to put there", line: nil)
            )
        }
        guard status.st_size <= Self.limit else {
            return .failure(problem("larger than 1 MB", "no configuration is: move it away", line: nil))
        }
        var bytes = [UInt8](repeating: 0, count: Self.limit + 1)
        var count = 0
        while count < bytes.count {
            let read = bytes.withUnsafeMutableBytes {
                Glibc.read(descriptor, $0.baseAddress.map { $0 + count }, $0.count - count)
            }
            if read < 0, errno == EINTR { continue }
            guard read >= 0 else {
                return .failure(problem(String(cString: strerror(errno)), "check the file", line: nil))
            }
            if read == 0 { break }
            count += read
        }
        return .success(Array(bytes[..<min(count, Self.limit)]))
    }

    private func problem(_ finding: String, _ mend: String, line: Int?) -> Problem {
        Problem(.other, path: path, line: line, finding: finding, mend: mend)
    }

    /// What the parser says, without its own words for where.
    private static func finding(_ error: TOMLParseError) -> String {
        let words = error.description.split(separator: "\n").first.map(String.init) ?? ""
        return words.isEmpty ? "not TOML" : words
    }

    private static func lineOfInvalidUTF8(_ bytes: [UInt8]) -> Int? {
        bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            .firstIndex { String(validating: $0, as: UTF8.self) == nil }.map { $0 + 1 }
    }

    // MARK: Values

    private typealias Entry = (path: [String], value: SettingValue)

    /// Deeper than any setting lies.
    private static let depthLimit = 3

    private static func entries(of table: TOMLTable, below path: [String]) -> [Entry] {
        var entries: [Entry] = []
        for (name, value) in table {
            let path = path + [name]
            if let inner = value.table, path.count < depthLimit, !inner.isEmpty {
                entries += Self.entries(of: inner, below: path)
            } else if value.type != .table || path.count >= depthLimit {
                entries.append((path, setting(value)))
            }
        }
        return entries
    }

    private static func setting(_ value: any TOMLValueConvertible) -> SettingValue {
        switch value.type {
        case .bool: value.bool.map(SettingValue.flag) ?? .other("a value")
        case .int: value.int.map(SettingValue.integer) ?? .other("a value")
        case .double: value.double.map(SettingValue.number) ?? .other("a value")
        case .string: value.string.map(SettingValue.text) ?? .other("a value")
        case .array:
            value.array.flatMap { array in
                let texts = array.compactMap(\.string)
                return texts.count == array.count ? .texts(texts) : nil
            } ?? .other("a list of other things than texts")
        case .table: .other("a table")
        case .date, .time, .dateTime: .other("a date or a time")
        }
    }
}
