/// Reads one cluster of scalars that belong together.
struct ClusterReader {
    private let start: Int
    private let end: Int
    private var position: Int
    private var tail = GlyphTailBuilder()
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
            tail.append(first.value)
            readMarks(in: bytes)
            return placed(Glyph(base: 0x20, columns: 1, marks: tail.tail))
        case .boxed:
            readMarks(in: bytes)
            return placed(.box)
        case .narrowPictograph, .widePictograph:
            let isCluster = readEmoji(first.value, in: bytes)
            if isCluster { return placed(.cluster(first.value, tail.tail)) }
            return placed(
                Glyph(
                    base: first.value, columns: scalarClass == .widePictograph ? 2 : 1, marks: tail.tail))
        case .narrow, .wide, .spacingMark, .skinTone:
            if scalarClass == .narrow, readKeycap(on: first.value, in: bytes) {
                return placed(.cluster(first.value, tail.tail))
            }
            readMarks(in: bytes)
            let isWide = scalarClass == .wide || scalarClass == .skinTone
            return placed(Glyph(base: first.value, columns: isWide ? 2 : 1, marks: tail.tail))
        }
    }

    /// Takes the marks and the invisible scalars that follow; of those a joiner beside the sign that joins consonants stays.
    private mutating func readMarks(in bytes: Span<UInt8>) {
        var last: UInt32 = 0
        while let next = scalar(in: bytes), next.value != Scalars.zeroWidthSpace {
            let nextClass = CellClass(of: next.value)
            guard nextClass.joinsThePrevious else { return }
            position += next.length
            if nextClass == .mark {
                last = tail.append(next.value, limit: Glyph.marksLimit) ? next.value : 0
            } else if next.value == Scalars.zeroWidthJoiner || next.value == Scalars.zeroWidthNonJoiner {
                if ClusterJoint.isVirama(last) {
                    tail.append(next.value, limit: Glyph.marksLimit)
                } else if let virama = scalar(in: bytes), ClusterJoint.isVirama(virama.value) {
                    position += virama.length
                    last = tail.append(next.value, virama.value, limit: Glyph.marksLimit) ? virama.value : 0
                    continue
                }
                last = 0
            } else {
                last = 0
            }
        }
    }

    /// Takes what makes an emoji of a pictograph, and returns whether something does: a selector, a skin tone, joined
    /// pictographs, the tags of a region's flag.
    ///
    /// What is malformed (a joiner that joins nothing, tags without an end) shows nothing.
    /// Source: Unicode Technical Standard 51, section 1.4.9, and Annex 29, rule GB11.
    private mutating func readEmoji(_ base: UInt32, in bytes: Span<UInt8>) -> Bool {
        var isCluster = false
        while let next = scalar(in: bytes), next.value != Scalars.zeroWidthSpace {
            let nextClass = CellClass(of: next.value)
            position += next.length
            if next.value == Scalars.zeroWidthJoiner {
                if let joined = scalar(in: bytes), CellClass(of: joined.value).isPictograph {
                    position += joined.length
                    if tail.append(next.value, joined.value) { isCluster = true }
                }
            } else if next.value == Scalars.emojiSelector || nextClass == .skinTone {
                if tail.append(next.value) { isCluster = true }
            } else if base == Scalars.blackFlag, Scalars.isTag(next.value) {
                if readTags(from: next.value, in: bytes) { isCluster = true }
            } else if nextClass == .mark {
                tail.append(next.value, limit: isCluster ? GlyphTail.limit : Glyph.marksLimit)
            } else if nextClass != .dropped {
                position -= next.length
                break
            }
        }
        return isCluster
    }

    /// Takes tags up to the one that ends them; whether they say something.
    private mutating func readTags(from first: UInt32, in bytes: Span<UInt8>) -> Bool {
        var tags = tail
        var fits = first != Scalars.lastTag && tail.count == 0 && tags.append(first)
        var last = first
        while last != Scalars.lastTag, let next = scalar(in: bytes), Scalars.isTag(next.value) {
            position += next.length
            last = next.value
            fits = fits && tags.append(last)
        }
        guard fits, last == Scalars.lastTag else { return false }
        tail = tags
        return true
    }

    /// Takes the selector and the key around a digit; whether they stand here.
    private mutating func readKeycap(on base: UInt32, in bytes: Span<UInt8>) -> Bool {
        guard (0x30...0x39).contains(base) || base == 0x23 || base == 0x2A,
            let selector = scalar(in: bytes), selector.value == Scalars.emojiSelector
        else { return false }
        let place = position + selector.length
        guard place < end else { return false }
        let key = bytes.decodedScalar(at: place, end: end)
        guard key.value == Scalars.keycap else { return false }
        tail.append(selector.value, key.value)
        position = place + key.length
        while let next = scalar(in: bytes), next.value != Scalars.zeroWidthSpace,
            CellClass(of: next.value).joinsThePrevious
        {
            position += next.length
        }
        return true
    }

    private mutating func controlGlyph(_ scalar: UInt32, in bytes: Span<UInt8>) -> PlacedGlyph {
        if scalar == 0x0D, position < end, bytes[position] == 0x0A { position += 1 }
        return placed(Scalars.isSpaceControl(scalar) ? .space : .replacement)
    }

    private mutating func flagGlyph(_ first: UInt32, in bytes: Span<UInt8>) -> PlacedGlyph {
        if let next = scalar(in: bytes), CellClass(of: next.value) == .regionalIndicator {
            position += next.length
            tail.append(next.value)
            readMarks(in: bytes)
            return placed(.flag(first, tail.tail))
        }
        readMarks(in: bytes)
        return placed(Glyph(base: first, columns: 1, marks: tail.tail))
    }

    /// The next scalar, if it is not of ASCII, which joins nothing.
    private func scalar(in bytes: Span<UInt8>) -> (value: UInt32, length: Int)? {
        guard position < end, bytes[position] >= 0x80 else { return nil }
        return bytes.decodedScalar(at: position, end: end)
    }

    private func placed(_ glyph: Glyph) -> PlacedGlyph {
        PlacedGlyph(glyph, start..<position, belongsToPrevious: belongsToPrevious)
    }
}
