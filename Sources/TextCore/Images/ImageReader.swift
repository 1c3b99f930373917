/// Reads the payload of an image from its start on, number by number.
///
/// Past the end every number is 0, every list is empty and ``isAtEnd`` stays false, so a caller checks once, after
/// reading everything.
struct ImageReader {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    init(_ payload: UnsafeRawBufferPointer) { bytes = payload }

    /// Whether the whole payload was read, and no more.
    var isAtEnd: Bool { position == bytes.count }

    mutating func read<Number: FixedWidthInteger & BitwiseCopyable>(_: Number.Type) -> Number {
        let size = MemoryLayout<Number>.size
        guard position + size <= bytes.count else {
            position = bytes.count + 1
            return 0
        }
        defer { position += size }
        return Number(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: Number.self))
    }

    /// Reads a list that ``Swift/Array/appendList(_:)`` wrote.
    mutating func list<Number: FixedWidthInteger & BitwiseCopyable>(of _: Number.Type) -> [Number] {
        let count = Int(read(UInt32.self))
        guard count <= (bytes.count - position) / MemoryLayout<Number>.size else {
            position = bytes.count + 1
            return []
        }
        let size = count * MemoryLayout<Number>.size
        let list = [Number](unsafeUninitializedCapacity: count) { buffer, initialized in
            UnsafeMutableRawBufferPointer(buffer).copyMemory(
                from: UnsafeRawBufferPointer(rebasing: bytes[position..<(position + size)]))
            initialized = count
        }
        position += size
        #if _endian(little)
            return list
        #else
            return list.map { Number(littleEndian: $0) }
        #endif
    }

    /// Reads a list of numbers that was written as their bit patterns.
    mutating func floats() -> [Float] {
        let patterns = list(of: UInt32.self)
        return [Float](unsafeUninitializedCapacity: patterns.count) { buffer, count in
            for place in patterns.indices {
                buffer.initializeElement(at: place, to: Float(bitPattern: patterns[place]))
            }
            count = patterns.count
        }
    }

    /// Reads as many items as the next number says, each at least a byte.
    mutating func items<Item>(_ item: (inout ImageReader) -> Item) -> [Item] {
        let count = min(Int(read(UInt32.self)), bytes.count)
        var items: [Item] = []
        items.reserveCapacity(count)
        for _ in 0..<count where position <= bytes.count { items.append(item(&self)) }
        return items
    }
}
