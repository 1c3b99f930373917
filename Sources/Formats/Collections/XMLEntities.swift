import CLibXML2
import TextCore

/// Makes an XML file independent of declarations: it keeps no entity but XML's five.
enum XMLEntities {
    /// The file without its XML declaration and document type, which only declare; line ends stay.
    ///
    /// Named characters of HTML (`&eacute;`), which feeds use without declaring them, are put in. An
    /// ampersand that begins no reference, and a reference to anything else, stand for themselves: so nothing
    /// is lost, nothing outside the file is read, and a few hundred bytes cannot grow to gigabytes.
    ///
    /// Complexity: O(*n*).
    static func resolved(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 64)
        var start = 0
        while start < bytes.count {
            let next = bytes[start...].firstIndex { $0 == lessThan || $0 == ampersand } ?? bytes.count
            output.append(contentsOf: bytes[start..<next])
            start = next
            guard next < bytes.count else { break }
            if bytes[next] == ampersand {
                start = resolveReference(in: bytes, at: next, to: &output)
                continue
            }
            let rest = bytes[next...]
            if rest.starts(with: cdata) {
                start = end(of: "]]>", in: bytes, from: next)
                output.append(contentsOf: bytes[next..<start])
            } else if rest.starts(with: comment) {
                start = end(of: "-->", in: bytes, from: next + comment.count)
                output.append(contentsOf: bytes[next..<start])
            } else if rest.starts(with: declaration) {
                start = blank(bytes, next..<end(of: "?>", in: bytes, from: next), to: &output)
            } else if rest.starts(with: documentType) {
                start = blank(bytes, next..<endOfDocumentType(in: bytes, from: next), to: &output)
            } else {
                output.append(lessThan)
                start = next + 1
            }
        }
        return output
    }

    private static let lessThan = UInt8(ascii: "<")
    private static let ampersand = UInt8(ascii: "&")
    private static let cdata = Array("<![CDATA[".utf8)
    private static let comment = Array("<!--".utf8)
    private static let declaration = Array("<?xml ".utf8)
    private static let documentType = Array("<!DOCTYPE".utf8)

    private static func end(of closing: StaticString, in bytes: [UInt8], from start: Int) -> Int {
        bytes[start...].firstRange(of: closing)?.upperBound ?? bytes.count
    }

    /// The end of a document type: the first `>` outside quotations and the internal subset.
    private static func endOfDocumentType(in bytes: [UInt8], from start: Int) -> Int {
        var depth = 0
        var quote: UInt8?
        for i in start..<bytes.count {
            let byte = bytes[i]
            if let open = quote {
                if byte == open { quote = nil }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">") where depth <= 0: return i + 1
            default: break
            }
        }
        return bytes.count
    }

    /// Writes only the line ends of a range; returns its end.
    private static func blank(_ bytes: [UInt8], _ range: Range<Int>, to output: inout [UInt8]) -> Int {
        output.append(contentsOf: bytes[range].lazy.filter { $0 == 0x0A })
        return range.upperBound
    }

    /// Writes the reference that begins at the ampersand at `start`; returns its end.
    private static func resolveReference(
        in bytes: [UInt8], at start: Int, to output: inout [UInt8]
    ) -> Int {
        let name = bytes[(start + 1)...].prefix(32).prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 }
        let end = name.endIndex
        let isClosed = end < bytes.count && bytes[end] == UInt8(ascii: ";") && !name.isEmpty
        guard isClosed else {
            output.append(contentsOf: "&amp;".utf8)
            return start + 1
        }
        if name.first == UInt8(ascii: "#") || isKnownToXML(name) {
            output.append(contentsOf: bytes[start...end])
            return end + 1
        }
        if let known = htmlEntityLookup(Array(name) + [0]) {
            TextDecoding.appendUTF8(known.pointee.value, to: &output)
            return end + 1
        }
        output.append(contentsOf: "&amp;".utf8)
        return start + 1
    }

    private static func isKnownToXML(_ name: ArraySlice<UInt8>) -> Bool {
        ["amp", "lt", "gt", "quot", "apos"].contains { name.elementsEqual($0.utf8) }
    }
}
