/// A trained model: two tables of weights and the weights of the transitions between labels.
///
/// A view of bytes that stay where they are; see ``ModelImage`` for their layout.
struct TaggerModel {
    /// The weights of one pass.
    struct Pass {
        let table: ModelTable
        /// Weight of a label after another, indexed by the earlier label; forbidden ones far below 0.
        let transitions: [SIMD16<Int32>]
    }

    let first: Pass
    let second: Pass
    /// What one step of a weight is worth in natural-logarithm units.
    let step: Float

    /// Below every sum of weights, and far enough from the least integer.
    static let never: Int32 = -1_000_000_000

    /// - Parameter bytes: an image that ``ModelImage/problem(in:lexicon:)`` found right.
    init(_ bytes: UnsafeRawBufferPointer) {
        func number(_ offset: Int) -> Int {
            Int(bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        }
        step = Float(bitPattern: bytes.loadUnaligned(fromByteOffset: 24, as: UInt32.self))
        let firstSize = ModelTable.size(bits: number(36), rows: number(40))
        let middle = ModelImage.tableOffset + firstSize
        first = Pass(
            table: ModelTable(
                UnsafeRawBufferPointer(rebasing: bytes[ModelImage.tableOffset..<middle]), bits: number(36),
                rows: number(40)),
            transitions: Self.transitions(bytes, at: ModelImage.headerSize))
        second = Pass(
            table: ModelTable(
                UnsafeRawBufferPointer(rebasing: bytes[middle...]), bits: number(44), rows: number(48)),
            transitions: Self.transitions(bytes, at: ModelImage.headerSize + ModelImage.transitionSize))
    }

    private static func transitions(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> [SIMD16<Int32>] {
        (0..<ModelImage.lanes).map { from in
            var row = SIMD16<Int32>(repeating: never)
            for to in 0..<EntityLabel.count where from < EntityLabel.count {
                guard EntityLabel(index: to).canFollow(EntityLabel(index: from)) else { continue }
                let place = offset + (from * ModelImage.lanes + to) * 2
                row[to] = Int32(bytes.loadUnaligned(fromByteOffset: place, as: Int16.self))
            }
            return row
        }
    }
}
