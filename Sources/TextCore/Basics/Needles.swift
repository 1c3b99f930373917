/// Short strings that are looked for all at once, by their first bytes.
///
///     Needles(["logo", "menu"]).isAny(in: Array("site-menu".utf8))    // true
package struct Needles: Sendable {
    private let byFirst: [[[UInt8]]]

    package init(_ needles: [String]) {
        var table = [[[UInt8]]](repeating: [], count: 256)
        for needle in needles.map({ Array($0.utf8) }) where !needle.isEmpty {
            table[Int(needle[0])].append(needle)
        }
        byFirst = table
    }

    /// Whether one of the strings stands somewhere in some bytes.
    ///
    /// Complexity: O(*n*) in the number of bytes, for a bounded number of strings.
    package func isAny(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for start in bytes.indices {
            for needle in byFirst[Int(bytes[start])] where bytes[start...].starts(with: needle) {
                return true
            }
        }
        return false
    }

    package func isAny(in bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { isAny(in: $0) }
    }

    /// Whether some bytes begin with one of the strings.
    package func isPrefix(of bytes: [UInt8]) -> Bool {
        guard let first = bytes.first else { return false }
        return byFirst[Int(first)].contains { bytes.starts(with: $0) }
    }
}
