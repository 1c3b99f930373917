/// The edges of the cue automaton: from a node, by a word, to one or more nodes.
struct CueEdges: Sendable {
    private var table: HashTable<Span>
    private var nodes: [Int32] = []

    /// A range of positions for ``target(at:)``.
    private struct Span: Sendable {
        var start: Int32 = 0
        var count: Int32 = 0
    }

    /// No key is 0: no pattern has the word 0.
    static func key(_ node: Int32, _ word: UInt16) -> UInt64 { UInt64(UInt32(node)) << 16 | UInt64(word) }

    /// - Parameters:
    ///   - keys: Each once.
    ///   - counts: Of each key's targets.
    ///   - targets: Of the first key, of the second one, and so on.
    init(keys: [UInt64], counts: [UInt8], targets: [Int32]) {
        table = HashTable(capacity: keys.count, free: Span())
        nodes = targets
        var start: Int32 = 0
        for (key, count) in zip(keys, counts) {
            table[key] = Span(start: start, count: Int32(count))
            start += Int32(count)
        }
    }

    /// Positions for ``target(at:)``, or `nil` where no edge leads on.
    @inline(__always)
    func targets(of node: Int32, _ word: UInt16) -> Range<Int>? {
        let span = table[Self.key(node, word)]
        return span.count == 0 ? nil : Int(span.start)..<Int(span.start + span.count)
    }

    @inline(__always)
    func target(at position: Int) -> Int32 { nodes[position] }
}
