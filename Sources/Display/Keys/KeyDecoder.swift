/// Turns the bytes that a terminal sends into keys.
///
/// Bytes may come in pieces of any size. Text is UTF-8; control sequences are read by their grammar, so
/// one that means nothing here is swallowed whole and never typed as text. An Escape may be a key or
/// the start of a sequence: while ``isWaiting`` is true, call ``flush()`` when nothing has come for
/// some 25 ms.
///
/// While ``awaitsReport`` is true, the terminal was asked about itself: its answers are kept for ``takeReports()``,
/// and one that comes late, in pieces or as rubbish is no key.
///
///     var decoder = KeyDecoder()
///     decoder.decode([0x6A, 0x1B, 0x5B, 0x42])    // [j, Down]
///
/// Known limitation: modifiers of special keys are ignored but for Control and Alt with Left and Right.
/// Source: ECMA-48 for the grammar of sequences, xterm's ctlseqs for their meaning.
public struct KeyDecoder: Sendable {
    /// The most bytes of one paste that are kept; the rest is dropped.
    public static let pasteLimit = 1 << 20
    private static let escape: UInt8 = 0x1B
    private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)
    /// A sequence that does not end within so many bytes is none.
    private static let sequenceLimit = 4096

    /// What this terminal sends for keys whose sequence is not the usual one.
    private let sequences: [[UInt8]: Key]
    private var pending: [UInt8] = []
    private var paste: [UInt8]?
    private var reports: [TerminalReport] = []
    /// Whether the bytes held back are the beginning of an answer, which stays one however late the rest comes.
    private var holdsReport = false
    /// Whether an answer that is too long to be kept has not ended yet.
    private var isInLongReport = false
    /// Whether an Escape was taken for a key that may have been the first byte of an answer.
    private var hasSplitEscape = false

    /// Whether the terminal was asked about itself and has not answered all: the report of its attributes ends it.
    public var awaitsReport = false

    /// - Parameter sequences: the sequences of this terminal's own description, each from Escape on.
    public init(sequences: [[UInt8]: Key] = [:]) {
        self.sequences = sequences
    }

    /// Whether bytes are held back that may be the start of something longer.
    public var isWaiting: Bool { !pending.isEmpty && !holdsReport }

    /// The answers of the terminal since this was last asked.
    public mutating func takeReports() -> [TerminalReport] {
        defer { reports = [] }
        return reports
    }

    /// The keys that are complete with these bytes.
    ///
    /// Complexity: O(*n*).
    public mutating func decode(_ bytes: [UInt8]) -> [Key] {
        if hasSplitEscape, let first = bytes.first {
            hasSplitEscape = false
            // Two bytes at once are not typed; a report is sent so.
            if bytes.count > 1, first != Self.escape,
                TerminalReport.mayBegin(with: [Self.escape] + bytes.prefix(4))
            {
                pending.append(Self.escape)
            }
        }
        holdsReport = false
        pending.append(contentsOf: bytes)
        return takeKeys(isLast: false)
    }

    /// The keys that the bytes held back make if nothing follows them.
    public mutating func flush() -> [Key] { takeKeys(isLast: true) }

    private mutating func takeKeys(isLast: Bool) -> [Key] {
        var keys: [Key] = []
        var position = 0
        while position < pending.count {
            if paste != nil {
                position = takePaste(from: position, isLast: isLast, into: &keys)
                if paste != nil { break }
                continue
            }
            if isInLongReport {
                guard let end = endOfLongReport(from: position, isLast: isLast) else { break }
                position = end
                continue
            }
            if isLast, awaitsReport, TerminalReport.mayBegin(with: pending[position...]) {
                holdsReport = true
                break
            }
            guard let step = step(at: position, isLast: isLast) else { break }
            position += step.length
            switch step.meaning {
            case .key(let key):
                keys.append(key)
                hasSplitEscape = isLast && awaitsReport && key == .escape && position == pending.count
            case .pasteStart: paste = []
            case .report(let report):
                reports.append(report)
                if report == .attributes { awaitsReport = false }
            case .longReport: isInLongReport = true
            case .nothing: break
            }
        }
        pending.removeFirst(min(position, pending.count))
        return keys
    }

    /// Takes pasted bytes up to the end mark, and keeps back what may be the start of that mark.
    private mutating func takePaste(from start: Int, isLast: Bool, into keys: inout [Key]) -> Int {
        var text = paste ?? []
        // Let go of the stored copy, or each append would copy a long paste.
        paste = []
        var position = start
        while position < pending.count {
            if pending[position] == Self.escape {
                let rest = pending[position...].prefix(Self.pasteEnd.count)
                if rest.count < Self.pasteEnd.count, !isLast, Self.pasteEnd.starts(with: rest) { break }
                if rest.elementsEqual(Self.pasteEnd) {
                    keys.append(.paste(String(decoding: text, as: UTF8.self)))
                    paste = nil
                    return position + rest.count
                }
            }
            if text.count < Self.pasteLimit { text.append(pending[position]) }
            position += 1
        }
        paste = text
        return position
    }

    /// The end of an answer that is too long to be kept, from bytes within it; `nil` if more are needed to tell.
    ///
    /// A control ends it too, so that a terminal that never ends it leaves keys to the user.
    private mutating func endOfLongReport(from start: Int, isLast: Bool) -> Int? {
        guard let end = pending[start...].firstIndex(where: { $0 < 0x20 }) else { return pending.count }
        let isTerminator = pending[end...].starts(with: [Self.escape, UInt8(ascii: "\\")])
        if pending[end] == Self.escape, end + 1 == pending.count, !isLast { return nil }
        isInLongReport = false
        return pending[end] == 0x07 ? end + 1 : isTerminator ? end + 2 : end
    }

    private enum Meaning {
        case key(Key)
        case pasteStart
        case report(TerminalReport)
        /// The beginning of an answer that is too long to be kept.
        case longReport
        case nothing
    }

    private typealias Step = (meaning: Meaning, length: Int)

    /// What the bytes at a position mean; `nil` if more are needed to tell.
    private func step(at position: Int, isLast: Bool) -> Step? {
        let byte = pending[position]
        if byte == Self.escape { return escapeStep(at: position, isLast: isLast) }
        if byte < 0x80 { return (Self.asciiKey(byte).map(Meaning.key) ?? .nothing, 1) }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
        let available = min(length, pending.count - position)
        if available < length, !isLast { return nil }
        let scalar = pending.span.decodedScalar(at: position, end: position + available)
        // A malformed byte is not typed; nor is a C1 control.
        guard scalar.length == length, length > 1, scalar.value >= 0xA0,
            let character = Unicode.Scalar(scalar.value)
        else { return (.nothing, 1) }
        return (.key(.character(Character(character))), length)
    }

    private static func asciiKey(_ byte: UInt8) -> Key? {
        switch byte {
        case 0x0A, 0x0D: .enter
        case 0x09: .tab
        case 0x08, 0x7F: .backspace
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
        case 0x00, 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
        default: .character(Character(Unicode.Scalar(byte)))
        }
    }

    private func escapeStep(at position: Int, isLast: Bool) -> Step? {
        guard position + 1 < pending.count else { return isLast ? (.key(.escape), 1) : nil }
        if let known = knownSequence(at: position) { return known }
        switch pending[position + 1] {
        case UInt8(ascii: "["): return controlSequence(at: position, isLast: isLast)
        case UInt8(ascii: "O"): return singleShift(at: position, isLast: isLast)
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
            return controlString(at: position, isLast: isLast)
        case Self.escape: return (.key(.escape), 1)
        default:
            guard let inner = step(at: position + 1, isLast: isLast) else { return nil }
            if case .key(.backspace) = inner.meaning { return (.key(.deleteWord), inner.length + 1) }
            if case .key(.character(let character)) = inner.meaning {
                return (.key(.alt(character)), inner.length + 1)
            }
            return (.key(.escape), 1)
        }
    }

    /// The longest sequence of this terminal that stands here.
    private func knownSequence(at position: Int) -> Step? {
        var best: Step?
        for (sequence, key) in sequences
        where sequence.count > (best?.length ?? 0) && pending[position...].starts(with: sequence) {
            best = (.key(key), sequence.count)
        }
        return best
    }

    /// `ESC [`, parameters, intermediates, one final byte.
    private func controlSequence(at position: Int, isLast: Bool) -> Step? {
        var end = position + 2
        // The Linux console's function keys, which break the grammar: ESC [ [ A.
        if end < pending.count, pending[end] == UInt8(ascii: "[") { end += 1 }
        while end < pending.count, (0x20...0x3F).contains(pending[end]) { end += 1 }
        guard end < pending.count, end - position < Self.sequenceLimit else {
            if end - position >= Self.sequenceLimit { return (.nothing, end - position) }
            guard isLast else { return nil }
            return end == position + 2 ? (.key(.alt("[")), 2) : (.nothing, end - position)
        }
        // A control inside a sequence cancels it and is read for itself.
        guard (0x40...0x7E).contains(pending[end]) else { return (.nothing, end - position) }
        let parameters = pending[position + 2..<end]
        if awaitsReport, let report = TerminalReport(final: pending[end], parameters: parameters) {
            return (.report(report), end + 1 - position)
        }
        return (Self.meaning(of: pending[end], parameters: parameters), end + 1 - position)
    }

    private static func meaning(of final: UInt8, parameters: ArraySlice<UInt8>) -> Meaning {
        if final == UInt8(ascii: "~") {
            let number = parameters.prefix { (0x30...0x39).contains($0) }
                .reduce(0) { min($0 * 10 + Int($1 - 0x30), 1_000_000) }
            if number == 200 { return .pasteStart }
            return tildeKeys[number].map(Meaning.key) ?? .nothing
        }
        if let word = wordKeys[final], modifiedParameters.contains(where: parameters.elementsEqual) {
            return .key(word)
        }
        if final == UInt8(ascii: "M"), let action = MouseAction(sgr: parameters) {
            return .key(.mouse(action))
        }
        if parameters.first == UInt8(ascii: "[") {
            guard (0x41...0x45).contains(final) else { return .nothing }
            return .key(.function(Int(final - 0x40)))
        }
        return letterKeys[final].map(Meaning.key) ?? .nothing
    }

    /// `ESC O` and one byte: arrows and keypad in application mode.
    private func singleShift(at position: Int, isLast: Bool) -> Step? {
        guard position + 2 < pending.count else { return isLast ? (.key(.alt("O")), 2) : nil }
        let final = pending[position + 2]
        guard (0x40...0x7E).contains(final) else { return (.key(.alt("O")), 2) }
        if final == UInt8(ascii: "M") { return (.key(.enter), 3) }
        return (Self.letterKeys[final].map(Meaning.key) ?? .nothing, 3)
    }

    /// A report that ends with BEL or `ESC \`.
    private func controlString(at position: Int, isLast: Bool) -> Step? {
        var end = position + 2
        while end < pending.count, end - position < Self.sequenceLimit {
            if pending[end] == 0x07 {
                return (meaning(ofStringFrom: position, to: end), end + 1 - position)
            }
            if pending[end] == Self.escape {
                guard end + 1 < pending.count else { break }
                guard pending[end + 1] == UInt8(ascii: "\\") else { return (.nothing, end - position) }
                return (meaning(ofStringFrom: position, to: end), end + 2 - position)
            }
            // Its own text has no other controls: it was cut short, and the control is read for itself.
            if awaitsReport, pending[end] < 0x20 { return (.nothing, end - position) }
            end += 1
        }
        if end - position >= Self.sequenceLimit {
            return (awaitsReport ? .longReport : .nothing, end - position)
        }
        guard isLast else { return nil }
        guard end == position + 2 else { return (.nothing, end - position) }
        return (.key(.alt(Character(Unicode.Scalar(pending[position + 1])))), 2)
    }

    private func meaning(ofStringFrom start: Int, to end: Int) -> Meaning {
        guard awaitsReport, pending[start + 1] == UInt8(ascii: "]") else { return .nothing }
        return TerminalReport(controlString: pending[start + 2..<end]).map(Meaning.report) ?? .nothing
    }

    /// What xterm adds to a key's sequence for Alt and for Control.
    private static let modifiedParameters = [Array("1;3".utf8), Array("1;5".utf8)]

    private static let wordKeys: [UInt8: Key] = [
        UInt8(ascii: "C"): .wordRight, UInt8(ascii: "D"): .wordLeft,
    ]

    private static let tildeKeys: [Int: Key] = [
        1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
        11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
        17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
        23: .function(11), 24: .function(12),
    ]

    private static let letterKeys: [UInt8: Key] = [
        UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
        UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
        UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3),
        UInt8(ascii: "S"): .function(4), UInt8(ascii: "Z"): .shiftTab,
    ]
}
