import TextCore

/// A name in markup, an element's or an attribute's, in one integer: up to sixteen ASCII bytes.
///
/// Only the start of a longer name is kept; it equals no known name.
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

/// A table of values by name, for look-ups at each element of a page.
struct HTMLNameTable<Value: Sendable>: Sendable {
    private var index: HashIndex
    private let names: [HTMLName]
    private let values: [Value]
    private let other: Value

    /// - Parameter other: the value of all other names.
    init(_ rows: [HTMLName: Value], other: Value) {
        names = Array(rows.keys)
        values = Array(rows.values)
        index = HashIndex(capacity: rows.count * 2)
        self.other = other
        for (place, name) in names.enumerated() { index.insert(place, name.hash) }
    }

    @inline(__always)
    subscript(name: HTMLName) -> Value {
        index.position(of: name.hash) { names[$0] == name }.map { values[$0] } ?? other
    }
}

extension HTMLName {
    fileprivate var hash: UInt64 {
        UInt64(truncatingIfNeeded: bits) ^ UInt64(truncatingIfNeeded: bits >> 64)
    }
}
