/// Resolves the references of a page to addresses of the web: `../peru` on a page at `https://example.org/news/` is
/// `https://example.org/peru`.
enum WebReference {
    /// The longest address that is kept; real ones are shorter.
    private static let limit = 4096

    /// The address of a reference; `nil` for a place on the same page, another scheme (`mailto:`, `javascript:`), a
    /// control character, or a relative one without a base.
    ///
    /// As browsers do, it leaves out the tabs and line ends inside, and writes other characters than those of an address
    /// as per cent codes.
    ///
    /// Source: RFC 3986, section 5.2; the URL Standard for what browsers mend.
    static func resolved(_ reference: String, against base: String?) -> String? {
        guard reference.utf8.count <= limit, let written = written(reference), let first = written.first,
            first != UInt8(ascii: "#")
        else { return nil }
        if let scheme = scheme(of: written) { return isWeb(scheme) ? address(written) : nil }
        guard let base, let start = Base(base) else { return nil }
        if written.starts(with: "//".utf8) { return address(start.scheme + written) }
        if first == UInt8(ascii: "/") { return address(start.origin + withoutDots(written)) }
        if first == UInt8(ascii: "?") { return address(start.origin + start.path + written) }
        let folder = start.path[...(start.path.lastIndex(of: UInt8(ascii: "/")) ?? 0)]
        return address(start.origin + withoutDots(folder + written))
    }

    /// The reference in the characters of an address; `nil` with a control in it.
    private static func written(_ reference: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var trimmed = reference.utf8.drop { $0 <= 0x20 }
        while let last = trimmed.last, last <= 0x20 { trimmed = trimmed.dropLast() }
        for byte in trimmed {
            switch byte {
            case 0x09, 0x0A, 0x0D: break
            case 0x00..<0x20, 0x7F: return nil
            case _ where isOfAddress(byte): bytes.append(byte)
            default:
                let digits = Array("0123456789ABCDEF".utf8)
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return bytes.count <= limit ? bytes : nil
    }

    private static func isOfAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(byte)
        }
    }

    /// The scheme that a reference begins with.
    private static func scheme(of bytes: [UInt8]) -> ArraySlice<UInt8>? {
        guard let end = bytes.firstIndex(where: { ":/?#".utf8.contains($0) }),
            bytes[end] == UInt8(ascii: ":"),
            end > 0
        else { return nil }
        return bytes[..<end]
    }

    private static func isWeb(_ scheme: ArraySlice<UInt8>) -> Bool {
        let small = scheme.map { $0 | 0x20 }
        return small.elementsEqual("http".utf8) || small.elementsEqual("https".utf8)
    }

    /// The bytes as an address, if a host stands in them.
    private static func address(_ bytes: [UInt8]) -> String? {
        guard bytes.count <= limit, let base = Base(String(decoding: bytes, as: UTF8.self)) else {
            return nil
        }
        let host = base.origin.dropFirst(base.scheme.count + 2)
        guard let first = host.first, first != UInt8(ascii: "-"), first != UInt8(ascii: ":") else {
            return nil
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The path without `.` and `..`.
    private static func withoutDots(_ reference: [UInt8]) -> [UInt8] {
        let end =
            reference.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? reference.count
        var kept: [ArraySlice<UInt8>] = []
        let parts = reference[..<end].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for (place, part) in parts.enumerated() {
            let isUp = part.elementsEqual("..".utf8)
            if isUp, kept.count > 1 { kept.removeLast() }
            if !isUp, !part.elementsEqual(".".utf8) {
                kept.append(part)
            } else if place == parts.count - 1 {
                kept.append([])
            }
        }
        return Array(kept.joined(separator: "/".utf8)) + reference[end...]
    }

    /// The parts of an absolute address that references are resolved against.
    private struct Base {
        /// With its colon.
        let scheme: [UInt8]
        /// Scheme and host.
        let origin: [UInt8]
        /// At least `/`.
        let path: [UInt8]

        init?(_ address: String) {
            let bytes = Array(address.utf8)
            guard let scheme = WebReference.scheme(of: bytes), WebReference.isWeb(scheme),
                bytes[scheme.endIndex...].starts(with: "://".utf8)
            else { return nil }
            let hostStart = scheme.endIndex + 3
            let hostEnd = bytes[hostStart...].firstIndex { "/?#".utf8.contains($0) } ?? bytes.count
            guard hostEnd > hostStart else { return nil }
            let pathEnd =
                bytes[hostEnd...].firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
                ?? bytes.count
            self.scheme = Array(bytes[...scheme.endIndex])
            origin = Array(bytes[..<hostEnd])
            path = hostEnd < pathEnd ? Array(bytes[hostEnd..<pathEnd]) : [UInt8(ascii: "/")]
        }
    }
}
