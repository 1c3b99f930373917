/// The layout of a trained model, all numbers little-endian, and the writer.
///
///     0  "DLNE"        4  version         8  checksum of the bytes from 16 on (UInt64)
///     16 version of the feature templates   20 labels          24 value of one weight step (Float32)
///     28 checksum of the lexicon it was trained with (UInt64)
///     36 bits, 40 rows of the table; 44 kinds of evidence of the second pass; 48 not used
///     64 16 × 16 transition weights Int16 (from, to)
///     576 kinds × 3 weights Int16: outside, begins, goes on, see SecondPass
///     then the table of the first pass, see ModelTable
package enum ModelImage {
    static let magic: [UInt8] = Array("DLNE".utf8)
    static let version: UInt32 = 2
    static let headerSize = 64
    static let lanes = 16
    static let transitionSize = 16 * 16 * 2
    static let secondOffset = headerSize + transitionSize
    static let tableOffset = secondOffset + SecondPass.kindCount * 6

    /// A model's weights, in quantised steps.
    package struct Weights {
        /// Indexed by from · 16 + to.
        package var transitions: [Int16]
        /// Of the second pass: three for each kind of evidence.
        package var second: [Int16]
        /// Feature hash and 11 weights.
        package var rows: [(feature: UInt32, weights: [Int8])]
        /// The table has 2^bits bits.
        package var bits: Int

        package init(
            transitions: [Int16], second: [Int16], rows: [(feature: UInt32, weights: [Int8])], bits: Int
        ) {
            self.transitions = transitions
            self.second = second
            self.rows = rows
            self.bits = bits
        }
    }

    /// What is wrong with an image, or `nil`.
    package static func problem(in bytes: UnsafeRawBufferPointer, lexicon: UnsafeRawBufferPointer)
        -> String?
    {
        guard bytes.count >= tableOffset, bytes.prefix(4).elementsEqual(magic) else {
            return "The entity model is not one."
        }
        func number(_ offset: Int) -> Int {
            Int(bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        }
        guard number(4) == version, number(16) == FeatureTemplates.version, number(20) == EntityLabel.count,
            number(44) == SecondPass.kindCount
        else { return "The entity model is of another version." }
        let bits = number(36)
        guard (6...28).contains(bits),
            tableOffset + ModelTable.size(bits: bits, rows: number(40)) == bytes.count
        else { return "The entity model is cut short." }
        let checksum = DataChecksum.of(UnsafeRawBufferPointer(rebasing: bytes[16...]))
        guard checksum == bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self) else {
            return "The entity model is damaged."
        }
        guard lexicon.count >= 16,
            lexicon.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
                == bytes.loadUnaligned(fromByteOffset: 28, as: UInt64.self)
        else { return "The entity model was trained with another lexicon." }
        return nil
    }

    /// Writes a model. Of features that share a bit of the table the heavier one stays.
    package static func write(_ weights: Weights, step: Float, lexicon: [UInt8]) -> [UInt8] {
        precondition(weights.second.count == SecondPass.kindCount * 3, "Each kind has three weights.")
        let table = table(weights)
        var body: [UInt8] = []
        body.appendLittleEndian(FeatureTemplates.version)
        body.appendLittleEndian(UInt32(EntityLabel.count))
        body.appendLittleEndian(step.bitPattern)
        body += lexicon[8..<16]
        body.appendLittleEndian(UInt32(weights.bits))
        body.appendLittleEndian(UInt32(table.rows))
        body.appendLittleEndian(UInt32(SecondPass.kindCount))
        body += [UInt8](repeating: 0, count: headerSize - 16 - body.count)
        for weight in weights.transitions + weights.second { body.appendLittleEndian(weight) }
        body += table.bytes
        var image = magic
        image.appendLittleEndian(version)
        image.appendLittleEndian(body.withUnsafeBytes { DataChecksum.of($0) })
        return image + body
    }

    private static func table(_ weights: Weights) -> (bytes: [UInt8], rows: Int) {
        func weight(_ row: (feature: UInt32, weights: [Int8])) -> Int {
            row.weights.reduce(0) { $0 + abs(Int($1)) }
        }
        let mask = UInt32(truncatingIfNeeded: (1 << weights.bits) - 1)
        var best: [UInt32: Int] = [:]
        for (i, row) in weights.rows.enumerated() {
            let place = row.feature & mask
            if let other = best[place], weight(weights.rows[other]) >= weight(row) { continue }
            best[place] = i
        }
        var words = [UInt64](repeating: 0, count: 1 << (weights.bits - 6))
        for place in best.keys { words[Int(place >> 6)] |= 1 << UInt64(place & 63) }
        var bytes: [UInt8] = []
        var rank = 0
        for word in words {
            bytes.appendLittleEndian(word)
            bytes.appendLittleEndian(UInt32(rank))
            rank += word.nonzeroBitCount
        }
        for place in best.keys.sorted() {
            guard let i = best[place] else { continue }
            bytes += weights.rows[i].weights.map { UInt8(bitPattern: $0) }
            bytes.append(UInt8(truncatingIfNeeded: weights.rows[i].feature >> 24))
        }
        return (bytes + [UInt8](repeating: 0, count: ModelTable.padding), best.count)
    }
}
