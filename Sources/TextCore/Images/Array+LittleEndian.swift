extension [UInt8] {
    package mutating func appendLittleEndian(_ value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
    }

    /// Appends the count (UInt32) and the numbers of a list.
    mutating func appendList(_ list: [some FixedWidthInteger]) {
        appendLittleEndian(UInt32(list.count))
        for value in list { appendLittleEndian(value) }
    }
}
