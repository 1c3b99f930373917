/// The trained entity model; the layout of the payload of its image, all numbers little-endian, and the writer.
///
/// ```text
/// 0   value of one weight step (Float32)   4  bits, 8  rows of the table (UInt32)   12  zeros
/// 16  the names of the types, in the order of the labels, with blanks between and zeros after
/// 64  16 × 16 transition weights Int16 (from, to)
/// 576 kinds × 3 weights Int16: outside, begins, goes on, see SecondPass
///     then the table of the first pass, see ModelTable
/// ```
///
/// The sources of the image are the lexicon that it was trained with.
package enum ModelImage {
    static let namesOffset = 16
    static let headerSize = 64
    static let lanes = 16
    static let transitionSize = 16 * 16 * 2
    static let secondOffset = headerSize + transitionSize
    static let tableOffset = secondOffset + SecondPass.kindCount * 6

    /// The names of the types that the labels stand for.
    static let names = EntityLabel.types.map(\.rawValue)

    /// The fingerprint of labels and features: weights hold for these alone.
    static let layout: UInt64 = {
        var fingerprint = Fingerprint()
        fingerprint.add(names)
        fingerprint.add(UInt64(FeatureTemplates.version))
        fingerprint.add(UInt64(SecondPass.kindCount))
        return fingerprint.value
    }()

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

    /// The problem of an image that is no sound model, or is one for another lexicon.
    ///
    /// - Parameter lexicon: A sound lexicon.
    package static func problem(
        in bytes: UnsafeRawBufferPointer, lexicon: UnsafeRawBufferPointer
    ) -> ImageProblem? {
        do throws(ImageProblem) {
            let image = try DataImage(bytes, .entityModel, layout: layout)
            let payload = image.payload
            guard payload.count >= tableOffset else { throw .cutShort }
            let bits = Int(payload.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
            let rows = Int(payload.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
            guard (6...28).contains(bits),
                tableOffset + ModelTable.size(bits: bits, rows: rows) == payload.count
            else { throw .cutShort }
            guard image.sources == DataImage.identity(of: lexicon) else { throw .otherLexicon }
            return nil
        } catch {
            return error
        }
    }

    /// Writes a model. Of features that share a bit of the table the heavier one stays.
    package static func write(_ weights: Weights, step: Float, lexicon: [UInt8]) -> [UInt8] {
        precondition(weights.second.count == SecondPass.kindCount * 3, "Each kind has three weights.")
        let table = table(weights)
        var payload: [UInt8] = []
        payload.appendLittleEndian(step.bitPattern)
        payload.appendLittleEndian(UInt32(weights.bits))
        payload.appendLittleEndian(UInt32(table.rows))
        payload.appendLittleEndian(UInt32(0))
        payload += Array(names.joined(separator: " ").utf8)
        precondition(payload.count <= headerSize, "The names of the types have 48 bytes.")
        payload += [UInt8](repeating: 0, count: headerSize - payload.count)
        for weight in weights.transitions + weights.second { payload.appendLittleEndian(weight) }
        payload += table.bytes
        return DataImage.write(
            .entityModel, layout: layout, sources: lexicon.withUnsafeBytes(DataImage.identity),
            payload: payload)
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
