/// Parts a stream of bytes into lines, in memory for one line.
struct LineSplitter {
    private var line: [UInt8] = []
    /// Bytes of the present line, those beyond the limit included.
    private var length = 0
    private let limit: Int

    /// - Parameter limit: the most bytes of a line; of a longer one a byte more is kept.
    init(limit: Int) { self.limit = limit }

    /// Takes the next bytes; calls `visit` with each line that they end, without its end, and its length in the stream.
    ///
    /// - Returns: whether `visit` wants more.
    mutating func push(_ bytes: ArraySlice<UInt8>, _ visit: ([UInt8], Int) -> Bool) -> Bool {
        var start = bytes.startIndex
        while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            append(bytes[start..<end])
            start = end + 1
            guard endLine(visit) else { return false }
        }
        append(bytes[start...])
        return true
    }

    /// Ends the stream: a last line without an end counts, if it has bytes.
    mutating func finish(_ visit: ([UInt8], Int) -> Bool) {
        if length > 0 { _ = endLine(visit) }
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>) {
        length += bytes.count
        line += bytes.prefix(max(0, limit + 1 - line.count))
    }

    private mutating func endLine(_ visit: ([UInt8], Int) -> Bool) -> Bool {
        defer {
            line.removeAll(keepingCapacity: line.count < 1 << 20)
            length = 0
        }
        return visit(line, length)
    }
}
