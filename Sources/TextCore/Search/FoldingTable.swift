/// The folding of one scalar in 32 bits: a class and up to three bytes that stand for it.
struct FoldedScalar: Hashable {
    enum Kind: UInt8 {
        /// Stands for itself.
        case same
        /// Read as other bytes, see ``FoldedScalar/length``.
        case replaced
        case space
        case lineBreak
        case softHyphen
        /// Ignored, and part of the letter before it.
        case mark
        /// Ignored.
        case invisible
    }

    private let bits: UInt32

    init(_ kind: Kind) { bits = UInt32(kind.rawValue) }

    /// - Precondition: one to three bytes of UTF-8.
    init(replacedBy utf8: [UInt8]) {
        precondition((1...3).contains(utf8.count), "A folded scalar has one to three bytes.")
        var bits = UInt32(Kind.replaced.rawValue) | UInt32(utf8.count) << 4
        for (i, byte) in utf8.enumerated() { bits |= UInt32(byte) << UInt32(8 * (i + 1)) }
        self.bits = bits
    }

    static let same = FoldedScalar(.same)

    var kind: Kind { Kind(rawValue: UInt8(bits & 0xF)) ?? .same }
    /// Bytes that stand for a replaced scalar.
    var length: Int { Int(bits >> 4 & 0xF) }
    func byte(_ i: Int) -> UInt8 { UInt8(truncatingIfNeeded: bits >> UInt32(8 * (i + 1))) }
}

/// The folding of every scalar: an array for scalars below U+3040, a dictionary for the few others.
///
/// Two tables exist, one that keeps case and one that does not; each is made on first use from
/// ``FoldingData`` and the standard library's case mappings, in well under a millisecond. Letters of
/// four UTF-8 bytes (Deseret and its like) keep their case.
struct FoldingTable: Sendable {
    static let keepingCase = FoldingTable(foldsCase: false)
    static let foldingCase = FoldingTable(foldsCase: true)

    private static let limit: UInt32 = 0x3040
    private let foldsCase: Bool
    private var low = [FoldedScalar](repeating: .same, count: Int(limit))
    private var high: [UInt32: FoldedScalar] = [:]
    /// The folding of ASCII: a byte, or 0 for a character that needs ``fold(_:)``.
    private(set) var ascii: [UInt8] = []

    private init(foldsCase: Bool) {
        self.foldsCase = foldsCase
        enter(FoldingData.marks, as: .mark)
        enter(FoldingData.invisible, as: .invisible)
        enter(FoldingData.spaces, as: .space)
        enter(FoldingData.lineBreaks, as: .lineBreak)
        self[0x00AD] = FoldedScalar(.softHyphen)
        enter(FoldingData.signs)
        enter(FoldingData.spelledOut)
        enter(FoldingData.accented)
        for wide in FoldingData.fullWidth {
            let ascii = wide - FoldingData.fullWidthDistance
            self[wide] = self[ascii].kind == .same ? FoldedScalar(replacedBy: [UInt8(ascii)]) : self[ascii]
        }
        if foldsCase {
            enter(FoldingData.smallVariants)
            for value in 0..<Self.limit { self[value] = lowerCased(self[value], of: value) }
            for (value, folded) in high { high[value] = lowerCased(folded, of: value) }
        }
        ascii = (UInt32(0)..<0x80).map { value in
            let folded = self[value]
            switch folded.kind {
            case .same: return UInt8(value)
            case .replaced where folded.length == 1: return folded.byte(0)
            default: return 0
            }
        }
    }

    /// The folding of a scalar.
    func fold(_ value: UInt32) -> FoldedScalar {
        if value < Self.limit { return low[Int(value)] }
        // Kana, ideographs, Yi and Hangul syllables: most of what is this high, and none of it folds alone.
        if value < 0xA640 || (0xAC00...0xD7FF).contains(value) { return .same }
        if let folded = high[value] { return folded }
        return foldsCase ? lowerCased(.same, of: value) : .same
    }

    private subscript(value: UInt32) -> FoldedScalar {
        get { value < Self.limit ? low[Int(value)] : high[value] ?? .same }
        set { if value < Self.limit { low[Int(value)] = newValue } else { high[value] = newValue } }
    }

    private mutating func enter(_ ranges: [ClosedRange<UInt32>], as kind: FoldedScalar.Kind) {
        for range in ranges {
            for value in range { self[value] = FoldedScalar(kind) }
        }
    }

    private mutating func enter(_ rows: [(plain: String, others: String)]) {
        for row in rows {
            var folded = FoldedScalar(replacedBy: Array(row.plain.utf8))
            if let base = row.plain.unicodeScalars.first, self[base.value].kind == .replaced,
                row.plain.unicodeScalars.count == 1
            {
                folded = self[base.value]  // ǽ is æ with an accent, and æ is ae.
            }
            for scalar in row.others.unicodeScalars { self[scalar.value] = folded }
        }
    }

    private func lowerCased(_ folded: FoldedScalar, of value: UInt32) -> FoldedScalar {
        switch folded.kind {
        case .same:
            guard let scalar = Unicode.Scalar(value), scalar.properties.changesWhenLowercased else {
                return .same
            }
            let lower = Array(scalar.properties.lowercaseMapping.utf8)
            return (1...3).contains(lower.count) ? FoldedScalar(replacedBy: lower) : .same
        case .replaced:
            let plain = String(decoding: (0..<folded.length).map(folded.byte), as: UTF8.self)
            return FoldedScalar(replacedBy: Array(plain.lowercased().utf8))
        default: return folded
        }
    }
}
