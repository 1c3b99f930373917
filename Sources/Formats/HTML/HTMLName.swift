/// A name in markup, an element's or an attribute's, in one integer: up to sixteen ASCII bytes.
///
/// Of a longer name only the start is kept; it equals none of the names that are known.
struct HTMLName: Hashable, Sendable {
    fileprivate let bits: UInt128

    /// - Precondition: the name has at most sixteen bytes.
    init(_ name: some StringProtocol) {
        precondition(name.utf8.count <= 16, "The name \(name) does not fit into sixteen bytes.")
        bits = name.utf8.reduce(0) { $0 << 8 | UInt128($1) }
    }

    /// - Parameter word: taken in lower case.
    init(folding word: some Sequence<UInt8>) {
        var bits: UInt128 = 0
        var count = 0
        for byte in word {
            bits = bits << 8 | UInt128(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
            count += 1
        }
        self.bits = count > 16 ? .max : bits
    }

    /// - Parameter pointer: ends with a zero byte.
    init(_ pointer: UnsafePointer<UInt8>?) {
        var high: UInt64 = 0
        var low: UInt64 = 0
        var i = 0
        while let byte = pointer?[i], byte != 0, i < 17 {
            high = high << 8 | low >> 56
            low = low << 8 | UInt64(byte)
            i += 1
        }
        // Seventeen bytes would look like the last sixteen.
        bits = i > 16 ? .max : UInt128(high) << 64 | UInt128(low)
    }
}

/// A table by name that is read for each element of a page.
struct HTMLNameTable<Value: Sendable>: Sendable {
    private var names: [HTMLName?]
    private var values: [Value]
    private let other: Value

    /// - Parameter other: what holds for all other names.
    init(_ rows: [HTMLName: Value], other: Value) {
        var size = 16
        while size < rows.count * 4 { size *= 2 }
        names = Array(repeating: nil, count: size)
        values = Array(repeating: other, count: size)
        self.other = other
        for (name, value) in rows {
            var slot = Self.slot(name, size)
            while names[slot] != nil { slot = (slot + 1) & (size - 1) }
            names[slot] = name
            values[slot] = value
        }
    }

    @inline(__always)
    subscript(name: HTMLName) -> Value {
        var slot = Self.slot(name, names.count)
        while let found = names[slot] {
            if found == name { return values[slot] }
            slot = (slot + 1) & (names.count - 1)
        }
        return other
    }

    /// Source: D. E. Knuth, multiplicative hashing (TAOCP 3, 6.4).
    @inline(__always)
    private static func slot(_ name: HTMLName, _ size: Int) -> Int {
        let folded = UInt64(truncatingIfNeeded: name.bits) ^ UInt64(truncatingIfNeeded: name.bits >> 64)
        return Int(truncatingIfNeeded: (folded &* 0x9e37_79b9_7f4a_7c15) >> 40) & (size - 1)
    }
}
