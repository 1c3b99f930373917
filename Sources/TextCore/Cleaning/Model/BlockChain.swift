/// The answers of all blocks of one article, ready for the model: which weights each block adds up.
package struct BlockChain: Sendable {
    private var flat: [Int32] = []
    private var ends: [Int] = []
    /// For each block, the pair of shapes of the block before it and itself.
    package private(set) var pairs: [Int16] = []

    package var count: Int { ends.count }

    /// Positions of weights.
    package func answers(of block: Int) -> ArraySlice<Int32> {
        flat[(block == 0 ? 0 : ends[block - 1])..<ends[block]]
    }

    init(capacity: Int) {
        flat.reserveCapacity(capacity * 64)
        ends.reserveCapacity(capacity)
        pairs.reserveCapacity(capacity)
    }

    @inline(__always)
    mutating func add(_ answer: Int32) { flat.append(answer) }

    mutating func endBlock(pair: Int) {
        ends.append(flat.count)
        pairs.append(Int16(pair))
    }
}
