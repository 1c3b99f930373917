/// The edges of the cue automaton: from a node, by a word, to one or more nodes.
struct CueEdges: Sendable {
    private var keys: [UInt64]
    private var spans: [Range<Int32>]
    private var nodes: [Int32] = []

    static func key(_ node: Int32, _ word: UInt16) -> UInt64 { UInt64(UInt32(node)) << 16 | UInt64(word) }

    init(_ edges: [UInt64: [Int32]]) {
        var size = 2
        while size < edges.count * 2 { size *= 2 }
        keys = Array(repeating: .max, count: size)
        spans = Array(repeating: 0..<0, count: size)
        for (key, targets) in edges {
            var slot = Self.slot(key, size)
            while keys[slot] != .max { slot = (slot + 1) & (size - 1) }
            keys[slot] = key
            let start = Int32(nodes.count)
            nodes += targets
            spans[slot] = start..<Int32(nodes.count)
        }
    }

    /// Positions for ``target(at:)``, or `nil` where no edge leads on.
    @inline(__always)
    func targets(of node: Int32, _ word: UInt16) -> Range<Int>? {
        let key = Self.key(node, word)
        var slot = Self.slot(key, keys.count)
        while keys[slot] != .max {
            if keys[slot] == key { return Int(spans[slot].lowerBound)..<Int(spans[slot].upperBound) }
            slot = (slot + 1) & (keys.count - 1)
        }
        return nil
    }

    @inline(__always)
    func target(at position: Int) -> Int32 { nodes[position] }

    /// Source: D. E. Knuth, multiplicative hashing (TAOCP 3, 6.4).
    @inline(__always)
    private static func slot(_ key: UInt64, _ size: Int) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 32) & (size - 1)
    }
}
