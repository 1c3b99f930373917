/// Counts of one pass over bytes: they tell the encoding, a binary file, and what to warn of.
struct ByteSurvey {
    private(set) var length = 0
    /// Well-formed sequences of two bytes and more.
    private(set) var multiByte = 0
    /// Malformed sequences, each of which decoding replaces by one U+FFFD.
    private(set) var malformed = 0
    private(set) var firstMalformed = 0
    private(set) var nulls = 0
    /// Controls that no text has on purpose: C0 except tab, line ends, form feed, backspace and escape; DEL; C1.
    var controls = 0
    /// Escape, backspace, form feed: controls that terminals and printers act on.
    private(set) var deviceControls = 0
    /// Scalars that reorder shown text: U+202A–U+202E and U+2066–U+2069.
    private(set) var bidiControls = 0
    private(set) var firstOdd: Int?
    private var startsAsPDF = false

    /// Complexity: O(*n*).
    init(_ bytes: Span<UInt8>) {
        length = bytes.count
        startsAsPDF = Self.starts(bytes, with: "%PDF-")
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if byte >= 0x20 && byte < 0x7F || byte == 0x0A {
                i += 1
            } else if byte < 0x80 {
                count(control: byte, at: i)
                i += 1
            } else {
                let sequence = UTF8Validation.wellFormedLength(in: bytes, at: i)
                if sequence == 0 {
                    if malformed == 0 { firstMalformed = i }
                    malformed += 1
                    i += Self.malformedLength(in: bytes, at: i)
                } else {
                    multiByte += 1
                    countOddScalar(in: bytes, at: i, length: sequence)
                    i += sequence
                }
            }
        }
    }

    /// Whether the bytes are something other than a text: one NUL in a hundred bytes, or one control in twenty
    /// (and more than eight, as a short text may hold a few).
    ///
    /// Compressed data has a control in nine bytes, programs and images have far more NULs; a PDF may have few of
    /// both and is known by its first bytes.
    var isBinary: Bool {
        startsAsPDF || nulls * 100 > length || controls + nulls > 8 + length / 20
    }

    /// A note on controls and bidirectional overrides in a text, if it has any.
    func note(for bytes: Span<UInt8>) -> Diagnostic? {
        guard let firstOdd else { return nil }
        let controls = controls + nulls + deviceControls
        var found: [String] = []
        if controls > 0 { found.append("\(controls) control character\(controls == 1 ? "" : "s")") }
        if bidiControls > 0 {
            found.append("\(bidiControls) bidirectional control\(bidiControls == 1 ? "" : "s")")
        }
        guard !found.isEmpty else { return nil }
        return Diagnostic(
            .note, "holds \(found.joined(separator: " and ")); they are kept, and shown as harmless signs",
            line: TextDecoding.lineNumber(of: firstOdd, in: bytes))
    }

    private mutating func count(control byte: UInt8, at i: Int) {
        switch byte {
        case 0x09, 0x0D: return
        case 0x00: nulls += 1
        case 0x08, 0x0B, 0x0C, 0x1B: deviceControls += 1
        default: controls += 1
        }
        if firstOdd == nil { firstOdd = i }
    }

    private mutating func countOddScalar(in bytes: Span<UInt8>, at i: Int, length: Int) {
        if length == 2, bytes[i] == 0xC2, bytes[i + 1] < 0xA0 {
            controls += 1
        } else if length == 3, bytes[i] == 0xE2,
            bytes[i + 1] == 0x80 && (0xAA...0xAE).contains(bytes[i + 2])
                || bytes[i + 1] == 0x81 && (0xA6...0xA9).contains(bytes[i + 2])
        {
            bidiControls += 1
        } else {
            return
        }
        if firstOdd == nil { firstOdd = i }
    }

    /// The length of the maximal subpart of a sequence that is malformed at `i` (Unicode 15, section 3.9).
    private static func malformedLength(in bytes: Span<UInt8>, at i: Int) -> Int {
        let lead = bytes[i]
        let needed =
            switch lead {
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 1
            }
        guard needed > 1, i + 1 < bytes.count else { return 1 }
        let second = bytes[i + 1]
        let isSecondAllowed =
            switch lead {
            case 0xE0: (0xA0...0xBF).contains(second)
            case 0xED: (0x80...0x9F).contains(second)
            case 0xF0: (0x90...0xBF).contains(second)
            case 0xF4: (0x80...0x8F).contains(second)
            default: (0x80...0xBF).contains(second)
            }
        guard isSecondAllowed else { return 1 }
        guard needed == 4, i + 2 < bytes.count, bytes[i + 2] & 0xC0 == 0x80 else { return 2 }
        return 3
    }

    private static func starts(_ bytes: Span<UInt8>, with prefix: StaticString) -> Bool {
        guard bytes.count >= prefix.utf8CodeUnitCount else { return false }
        var i = 0
        for byte in prefix.description.utf8 {
            guard bytes[i] == byte else { return false }
            i += 1
        }
        return true
    }
}
