/// A trained model: the weights of features, of the transitions between labels, and of the second pass.
///
/// A view of bytes that stay where they are; see ``ModelImage`` for their layout.
struct TaggerModel {
    /// The features of the first pass.
    let table: ModelTable
    /// Weight of a label after another, indexed by the earlier label; forbidden ones far below 0.
    let transitions: [SIMD16<Int32>]
    /// By kind of evidence: what it adds to no mention, to the beginning of one and to its going on.
    let second: [SIMD4<Int16>]
    /// What one step of a weight is worth in natural-logarithm units.
    let step: Float

    /// Below every sum of weights, and far enough from the least integer.
    static let never: Int32 = -1_000_000_000

    /// - Parameter image: A model that ``ModelImage/problem(in:lexicon:)`` found sound.
    init(_ image: UnsafeRawBufferPointer) {
        let bytes = DataImage.payload(of: image)
        func number(_ offset: Int) -> Int {
            Int(bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        }
        func weight(_ offset: Int) -> Int16 { bytes.loadUnaligned(fromByteOffset: offset, as: Int16.self) }
        step = Float(bitPattern: bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
        table = ModelTable(
            UnsafeRawBufferPointer(rebasing: bytes[ModelImage.tableOffset...]), bits: number(4),
            rows: number(8))
        transitions = (0..<ModelImage.lanes).map { from in
            var row = SIMD16<Int32>(repeating: Self.never)
            for to in 0..<EntityLabel.count where from < EntityLabel.count {
                guard EntityLabel(index: to).canFollow(EntityLabel(index: from)) else { continue }
                row[to] = Int32(weight(ModelImage.headerSize + (from * ModelImage.lanes + to) * 2))
            }
            return row
        }
        second = (0..<SecondPass.kindCount).map { kind in
            let place = ModelImage.secondOffset + kind * 6
            return SIMD4(weight(place), weight(place + 2), weight(place + 4), 0)
        }
    }

    /// Adds a piece of evidence to the scores of a token's labels.
    @inline(__always)
    func add(_ evidence: SecondPass.Evidence, to scores: inout ModelTable.Scores) {
        let weights = second[evidence.kind]
        scores[0] &+= weights[0]
        guard evidence.type > 0 else { return }
        scores[2 * evidence.type - 1] &+= weights[1]
        scores[2 * evidence.type] &+= weights[2]
    }
}
