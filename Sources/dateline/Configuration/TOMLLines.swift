/// Where the keys of a TOML text stand, which the parser does not tell.
///
/// It reads only what names a key: heads of tables and what stands before `=`. Known limitation: of a key in an
/// inline table it knows the line of that table.
struct TOMLLines {
    private var lines: [[String]: Int] = [:]

    /// Complexity: O(*n*).
    init(_ text: String) {
        var table: [String] = []
        var number = 0
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            var rest = line[...]
            let isHead = Self.skip(UInt8(ascii: "["), in: &rest)
            if isHead { _ = Self.skip(UInt8(ascii: "["), in: &rest) }
            guard let path = Self.path(&rest) else { continue }
            if isHead {
                guard Self.skip(UInt8(ascii: "]"), in: &rest) else { continue }
                table = path
                lines[table, default: number] = lines[table] ?? number
            } else if Self.skip(UInt8(ascii: "="), in: &rest) {
                lines[table + path] = lines[table + path] ?? number
            }
        }
    }

    /// The line of the first `[` or `[[` that is followed by nothing that a name or `]` can begin with.
    ///
    /// The parser, toml++ 3.4, ends the process there, for it asserts what it did not check.
    static func lineOfNamelessTable(_ bytes: [UInt8]) -> Int? {
        var number = 0
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            // A byte order mark, or a space that is not of ASCII, may stand before.
            var rest = line.drop { $0 == 0x20 || $0 == 0x09 || $0 >= 0x80 }
            guard rest.first == UInt8(ascii: "[") else { continue }
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: "[") { rest = rest.dropFirst() }
            rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
            guard let next = rest.first, isOfBareName(next) || "\"']".utf8.contains(next) else {
                return number
            }
        }
        return nil
    }

    /// The line of a key, else of the nearest table around it, from 1.
    func line(of path: [String]) -> Int? {
        for count in stride(from: path.count, to: 0, by: -1) {
            if let line = lines[Array(path.prefix(count))] { return line }
        }
        return nil
    }

    func exactLine(of path: [String]) -> Int? { lines[path] }

    /// Names parted by dots; `nil` where there is none.
    private static func path(_ rest: inout Substring.UTF8View) -> [String]? {
        var path: [String] = []
        repeat {
            skipSpaces(&rest)
            guard let name = name(&rest) else { return nil }
            path.append(name)
        } while skip(UInt8(ascii: "."), in: &rest)
        return path
    }

    private static func name(_ rest: inout Substring.UTF8View) -> String? {
        if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            guard let end = rest.dropFirst().firstIndex(of: quote) else { return nil }
            let name = String(decoding: rest.dropFirst()[..<end], as: UTF8.self)
            rest = rest[rest.index(after: end)...]
            return name
        }
        let name = rest.prefix(while: isOfBareName)
        rest = rest[name.endIndex...]
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }

    private static func isOfBareName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// Whether the byte stands next, after spaces; it is passed over.
    private static func skip(_ byte: UInt8, in rest: inout Substring.UTF8View) -> Bool {
        skipSpaces(&rest)
        guard rest.first == byte else { return false }
        rest = rest.dropFirst()
        return true
    }

    private static func skipSpaces(_ rest: inout Substring.UTF8View) {
        rest = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }
}
