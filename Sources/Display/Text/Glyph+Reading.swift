/// A glyph with the bytes that it stands for.
public struct PlacedGlyph: Hashable, Sendable {
    public let glyph: Glyph
    /// UTF-8 byte positions in the text that was read, half-open; never empty.
    public let range: Range<Int>
    /// Whether it belongs to the same grapheme cluster as the glyph before, from which no line parts it.
    let belongsToPrevious: Bool

    init(_ glyph: Glyph, _ range: Range<Int>, belongsToPrevious: Bool = false) {
        self.glyph = glyph
        self.range = range
        self.belongsToPrevious = belongsToPrevious
    }
}

extension Glyph {
    /// Reads the glyph that starts at byte `start`: the one way from a text to the screen.
    ///
    /// The bytes need not be well-formed; a malformed byte shows as U+FFFD. The glyph ends where the
    /// next begins, so reading on from `range.upperBound` covers every byte.
    ///
    /// Complexity: O(*n*) in the bytes of the glyph.
    /// - Precondition: `start < end <= bytes.count`.
    public static func read(in bytes: Span<UInt8>, at start: Int, end: Int) -> PlacedGlyph {
        let lead = bytes[start]
        let isAlone =
            (start + 1 >= end || bytes[start + 1] < 0x80) && (start == 0 || bytes[start - 1] < 0x80)
        if lead < 0x7F, lead >= 0x20, isAlone {
            return PlacedGlyph(Glyph(base: UInt32(lead), columns: 1), start..<(start + 1))
        }
        var reader = ClusterReader(at: start, end: end)
        return reader.readCluster(in: bytes)
    }
}

/// Reads one cluster of scalars that belong together.
private struct ClusterReader {
    private let start: Int
    private let end: Int
    private var position: Int
    private var marks = Glyph.Marks()
    private var belongsToPrevious = false

    init(at start: Int, end: Int) {
        self.start = start
        self.end = end
        position = start
    }

    mutating func readCluster(in bytes: Span<UInt8>) -> PlacedGlyph {
        let first = bytes.decodedScalar(at: position, end: end)
        let scalarClass = CellClass(of: first.value)
        position += first.length
        belongsToPrevious = ClusterJoint.isInside(first.value, scalarClass, at: start, of: bytes)
        switch scalarClass {
        case .control: return controlGlyph(first.value, in: bytes)
        case .regionalIndicator: return flagGlyph(first.value, in: bytes)
        case .dropped: return placed(.continuation)
        case .mark:
            // A mark at the very start has nothing to stand on; a space carries it.
            marks.append(first.value)
            readTail(in: bytes, isPictograph: false)
            return placed(Glyph(base: 0x20, columns: 1, marks: marks))
        case .boxed:
            readTail(in: bytes, isPictograph: false)
            return placed(.box)
        case .narrow, .wide, .spacingMark, .skinTone, .narrowPictograph, .widePictograph:
            readTail(in: bytes, isPictograph: scalarClass.isPictograph)
            let isWide = scalarClass == .wide || scalarClass == .widePictograph || scalarClass == .skinTone
            return placed(Glyph(base: first.value, columns: isWide ? 2 : 1, marks: marks))
        }
    }

    /// Takes the marks and the invisible scalars that follow, and after a pictograph what is joined to it.
    private mutating func readTail(in bytes: Span<UInt8>, isPictograph: Bool) {
        var isJoined = false
        while position < end, bytes[position] >= 0x80 {
            let next = bytes.decodedScalar(at: position, end: end)
            let nextClass = CellClass(of: next.value)
            if next.value == Scalars.zeroWidthSpace { return }
            if nextClass == .mark {
                marks.append(next.value)
            } else if !nextClass.joinsThePrevious {
                let isDropped =
                    isPictograph && (nextClass == .skinTone || isJoined && nextClass.isPictograph)
                guard isDropped else { return }
            }
            isJoined = next.value == Scalars.zeroWidthJoiner || isJoined && nextClass.joinsThePrevious
            position += next.length
        }
    }

    private mutating func controlGlyph(_ scalar: UInt32, in bytes: Span<UInt8>) -> PlacedGlyph {
        if scalar == 0x0D, position < end, bytes[position] == 0x0A { position += 1 }
        return placed(Scalars.isSpaceControl(scalar) ? .space : .replacement)
    }

    private mutating func flagGlyph(_ scalar: UInt32, in bytes: Span<UInt8>) -> PlacedGlyph {
        if position < end {
            let next = bytes.decodedScalar(at: position, end: end)
            if CellClass(of: next.value) == .regionalIndicator {
                position += next.length
                marks.append(next.value)
                let flag = Glyph(base: scalar, columns: 2, marks: marks, isFlag: true)
                readTail(in: bytes, isPictograph: false)
                return placed(flag)
            }
        }
        readTail(in: bytes, isPictograph: false)
        return placed(Glyph(base: scalar, columns: 1, marks: marks))
    }

    private func placed(_ glyph: Glyph) -> PlacedGlyph {
        PlacedGlyph(glyph, start..<position, belongsToPrevious: belongsToPrevious)
    }
}
