import CKernels

/// The weights of a model's features: a view of the bytes of a table.
///
/// A bit for each value of the low bits of a feature's hash says whether the table has it; the count of the
/// bits before it is the row. So most features that the model does not know cost one read, and the rows need
/// no keys but one byte that tells features apart which share a bit.
///
/// ```text
/// 2^bits / 64 × { bits UInt64, rank UInt32 } then rows × { 11 weights Int8, check UInt8 }, 4 bytes of padding
/// ```
struct ModelTable {
    /// Weights of one feature or sums of them, one lane a label; lanes past the labels are noise.
    typealias Scores = SIMD16<Int16>

    static let rowSize = 12
    static let wordSize = 12
    static let padding = 4

    private let bytes: UnsafeRawBufferPointer
    private let mask: UInt32
    private let rowOffset: Int
    private let rowCount: Int

    /// The bytes of a table.
    static func size(bits: Int, rows: Int) -> Int {
        (1 << (bits - 6)) * wordSize + rows * rowSize + padding
    }

    init(_ bytes: UnsafeRawBufferPointer, bits: Int, rows: Int) {
        precondition(bytes.count == Self.size(bits: bits, rows: rows), "The header gives the table's size.")
        self.bytes = bytes
        mask = UInt32(truncatingIfNeeded: (1 << bits) - 1)
        rowOffset = (1 << (bits - 6)) * Self.wordSize
        rowCount = rows
    }

    /// Adds the weights of the features of a token.
    @inline(__always)
    func add(_ list: borrowing FeatureList, to scores: inout Scores) {
        guard let address = bytes.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
        list.hashes.withUnsafeBufferPointer { hashes in
            guard let features = hashes.baseAddress else { return }
            ck_add_rows(
                address, mask, rowOffset, UInt32(rowCount), features, Int32(list.count), &scores)
        }
    }
}
