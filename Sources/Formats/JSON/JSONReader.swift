import TextCore

/// Reads JSON (RFC 8259) from bytes, one value after the other, in one pass.
///
/// Strings come out as UTF-8 bytes: malformed bytes become U+FFFD, and so does each lone surrogate, so
/// that every escape stands for exactly one scalar. Nothing is recursive but ``JSONReader/value()``, which
/// has a limit; no input can exhaust the stack.
struct JSONReader {
    /// The most levels of nested arrays and objects.
    static let depthLimit = 512

    let bytes: [UInt8]
    /// Bytes read so far.
    private(set) var position: Int
    /// Whether line ends and other controls may stand unescaped in strings, as in many pages' metadata.
    private let allowsControls: Bool

    init(_ bytes: [UInt8], from position: Int = 0, allowsControls: Bool = false) {
        self.bytes = bytes
        self.position = position
        self.allowsControls = allowsControls
    }

    /// The next byte that is not white space, or `nil` at the end.
    mutating func peek() -> UInt8? {
        while position < bytes.count {
            let byte = bytes[position]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
            position += 1
        }
        return nil
    }

    /// Passes the byte that ``peek()`` has shown.
    mutating func pass() { position = min(position + 1, bytes.count) }

    /// Reads an object; `read` is called at each value, with its key, and must read the value.
    mutating func object(
        _ read: (inout JSONReader, _ key: String) throws(JSONError) -> Void
    ) throws(JSONError) {
        try expect(UInt8(ascii: "{"), "an object should begin")
        if peek() == UInt8(ascii: "}") {
            position += 1
            return
        }
        while true {
            guard peek() == UInt8(ascii: "\"") else { throw error("a key in quotation marks is missing") }
            let key = String(decoding: try string(), as: UTF8.self)
            try expect(UInt8(ascii: ":"), "a colon is missing")
            try read(&self, key)
            guard let next = peek() else { throw error("an object does not end") }
            position += 1
            if next == UInt8(ascii: "}") { return }
            guard next == UInt8(ascii: ",") else {
                position -= 1
                throw error("a comma or a closing brace is missing")
            }
        }
    }

    /// Reads an array; `read` is called at each element and must read it.
    mutating func array(_ read: (inout JSONReader) throws(JSONError) -> Void) throws(JSONError) {
        try expect(UInt8(ascii: "["), "an array should begin")
        if peek() == UInt8(ascii: "]") {
            position += 1
            return
        }
        while true {
            try read(&self)
            guard let next = peek() else { throw error("an array does not end") }
            position += 1
            if next == UInt8(ascii: "]") { return }
            guard next == UInt8(ascii: ",") else {
                position -= 1
                throw error("a comma or a closing bracket is missing")
            }
        }
    }

    /// Reads a string; returns its characters as UTF-8.
    mutating func string() throws(JSONError) -> [UInt8] {
        try expect(UInt8(ascii: "\""), "a string should begin")
        var output: [UInt8] = []
        var isASCII = true
        var runStart = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                output.append(contentsOf: bytes[runStart..<position])
                position += 1
                if isASCII || UTF8Validation.firstInvalidOffset(in: output.span) == nil { return output }
                return Array(String(decoding: output, as: UTF8.self).utf8)
            }
            if byte == UInt8(ascii: "\\") {
                output.append(contentsOf: bytes[runStart..<position])
                try escape(to: &output)
                runStart = position
                continue
            }
            if byte < 0x20, !allowsControls {
                throw error("a control character stands unescaped in a string")
            }
            if byte >= 0x80 { isASCII = false }
            position += 1
        }
        throw error("a string does not end")
    }

    /// Reads any value and forgets it; returns its range.
    @discardableResult
    mutating func skip() throws(JSONError) -> Range<Int> {
        guard let first = peek() else { throw error("a value is missing") }
        let start = position
        guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
            try skipScalar(first)
            return start..<position
        }
        // What is open: true for an object.
        var open: [Bool] = []
        repeat {
            guard let byte = peek() else { throw error("an object or array does not end") }
            if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                position += 1
                let isObject = byte == UInt8(ascii: "{")
                let closing = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
                if peek() == closing {
                    position += 1
                } else {
                    open.append(isObject)
                    if isObject { try skipKey() }
                    continue
                }
            } else {
                try skipScalar(byte)
            }
            // After a value: what is open ends, or goes on after a comma.
            while let isObject = open.last {
                guard let next = peek() else { throw error("an object or array does not end") }
                if next == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                    position += 1
                    open.removeLast()
                    continue
                }
                guard next == UInt8(ascii: ",") else { throw error("a comma is missing") }
                position += 1
                if isObject { try skipKey() }
                break
            }
        } while !open.isEmpty
        return start..<position
    }

    /// Reads any value.
    mutating func value() throws(JSONError) -> JSONValue { try value(depth: 0) }

    /// Fails unless only white space is left.
    mutating func end() throws(JSONError) {
        guard peek() == nil else { throw error("something follows the value") }
    }

    func error(_ message: String) -> JSONError { JSONError(message: message, position: position) }

    private mutating func expect(_ byte: UInt8, _ message: String) throws(JSONError) {
        guard peek() == byte else { throw error(message) }
        position += 1
    }

    private mutating func skipKey() throws(JSONError) {
        guard peek() == UInt8(ascii: "\"") else { throw error("a key in quotation marks is missing") }
        _ = try string()
        try expect(UInt8(ascii: ":"), "a colon is missing")
    }

    private mutating func skipScalar(_ first: UInt8) throws(JSONError) {
        switch first {
        case UInt8(ascii: "\""): _ = try string()
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        default: try number()
        }
    }

    private mutating func word(_ word: StaticString) throws(JSONError) {
        let length = word.utf8CodeUnitCount
        guard position + length <= bytes.count,
            bytes[position..<position + length].elementsEqual(word.description.utf8)
        else { throw error("a value is not JSON") }
        position += length
    }

    private mutating func number() throws(JSONError) {
        let start = position
        if position < bytes.count, bytes[position] == UInt8(ascii: "-") { position += 1 }
        let integer = digits()
        guard integer > 0 else {
            position = start
            throw error("a value is not JSON")
        }
        if integer > 1, bytes[position - integer] == UInt8(ascii: "0") {
            throw error("a number begins with 0")
        }
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            position += 1
            guard digits() > 0 else { throw error("a number ends in a point") }
        }
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < bytes.count,
                bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
            {
                position += 1
            }
            guard digits() > 0 else { throw error("a number has no exponent") }
        }
    }

    private mutating func digits() -> Int {
        let start = position
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
        return position - start
    }

    /// Reads an escape at a backslash.
    private mutating func escape(to output: inout [UInt8]) throws(JSONError) {
        position += 1
        guard position < bytes.count else { throw error("a string does not end") }
        let letter = bytes[position]
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(letter)
        case UInt8(ascii: "b"): output.append(0x08)
        case UInt8(ascii: "f"): output.append(0x0C)
        case UInt8(ascii: "n"): output.append(0x0A)
        case UInt8(ascii: "r"): output.append(0x0D)
        case UInt8(ascii: "t"): output.append(0x09)
        case UInt8(ascii: "u"): try unicodeEscape(to: &output)
        default:
            position -= 2
            throw error("an escape is not JSON")
        }
    }

    private mutating func unicodeEscape(to output: inout [UInt8]) throws(JSONError) {
        guard let unit = hexUnit(at: position) else { throw error("\\u needs four hexadecimal digits") }
        position += 4
        var scalar = unit
        if unit & 0xFC00 == 0xD800, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u"), let low = hexUnit(at: position + 2),
            low & 0xFC00 == 0xDC00
        {
            scalar = 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
            position += 6
        }
        // A surrogate that is left alone is no scalar; appending makes it U+FFFD.
        TextDecoding.appendUTF8(scalar, to: &output)
    }

    private func hexUnit(at start: Int) -> UInt32? {
        guard start + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[start..<start + 4] {
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
            case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
            default: return nil
            }
        }
        return value
    }
}

extension JSONReader {
    private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
        guard depth < Self.depthLimit else { throw error("arrays and objects are nested too deeply") }
        guard let first = peek() else { throw error("a value is missing") }
        switch first {
        case UInt8(ascii: "{"):
            var members: [(key: String, value: JSONValue)] = []
            try object { (reader, key) throws(JSONError) in
                members.append((key, try reader.value(depth: depth + 1)))
            }
            return .object(members)
        case UInt8(ascii: "["):
            var elements: [JSONValue] = []
            try array { reader throws(JSONError) in elements.append(try reader.value(depth: depth + 1)) }
            return .array(elements)
        case UInt8(ascii: "\""):
            return .string(String(decoding: try string(), as: UTF8.self))
        default:
            let start = position
            try skipScalar(first)
            return .literal(String(decoding: bytes[start..<position], as: UTF8.self))
        }
    }
}
