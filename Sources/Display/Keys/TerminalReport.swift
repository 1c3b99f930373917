/// What a terminal answers when it is asked about itself.
public enum TerminalReport: Hashable, Sendable {
    /// The colour of its background, the answer to OSC 11.
    case background(Color)
    /// Its attributes, the answer to DA1: every terminal gives it, so what was asked before gets no answer any more.
    case attributes
    /// Where its cursor stands, the answer to DSR 6; below the first row, where the answer could be a key.
    case cursor(Position)

    /// Reads a control string, from behind its introducer to its end: `11;rgb:1e1e/2020/2424`; `nil` for any other.
    ///
    /// Source: xterm's ctlseqs, OSC 11; XParseColor(3) for the forms of a colour.
    init?(controlString content: some Collection<UInt8>) {
        guard content.starts(with: Self.backgroundMark),
            let color = Self.color(content.dropFirst(Self.backgroundMark.count))
        else { return nil }
        self = .background(color)
    }

    /// Reads a control sequence: `ESC [ ? 62 ; 22 c`, `ESC [ 2 ; 5 R`; `nil` for any other.
    ///
    /// Source: xterm's ctlseqs, Primary DA and CPR.
    init?(final: UInt8, parameters: some Collection<UInt8>) {
        if final == UInt8(ascii: "R"), let position = Self.position(parameters) {
            self = .cursor(position)
            return
        }
        guard final == UInt8(ascii: "c"), parameters.first == UInt8(ascii: "?") else { return nil }
        self = .attributes
    }

    private static let backgroundMark = Array("11;".utf8)

    /// A place below the first row; `ESC [ 1 ; 2 R` is F3 with Shift.
    private static func position(_ parameters: some Collection<UInt8>) -> Position? {
        let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
            UInt16(String(decoding: $0, as: UTF8.self))
        }
        guard numbers.count == 2, let row = numbers[0], let column = numbers[1], row > 1, column > 0 else {
            return nil
        }
        return Position(row: Int(row) - 1, column: Int(column) - 1)
    }

    /// Whether bytes from Escape on may be the beginning of an answer: `ESC ]`, `ESC ] 1`, `ESC [ ?`, `ESC [ 2 ;`.
    static func mayBegin(with bytes: some Collection<UInt8>) -> Bool {
        guard let kind = bytes.dropFirst().first else { return false }
        let content = bytes.dropFirst(2)
        return switch kind {
        case UInt8(ascii: "]"):
            content.starts(with: backgroundMark) || backgroundMark.starts(with: content)
        case UInt8(ascii: "["):
            content.isEmpty || content.first == UInt8(ascii: "?")
                || content.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ";") }
        default: false
        }
    }

    /// Reads `rgb:r/g/b` and `rgba:r/g/b/a` of one to four hexadecimal digits each.
    private static func color(_ text: some Collection<UInt8>) -> Color? {
        let parts = text.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, ["rgb", "rgba"].contains(String(decoding: parts[0], as: UTF8.self)) else {
            return nil
        }
        let values = parts[1].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { value -> UInt8? in
                guard (1...4).contains(value.count),
                    let number = Int(String(decoding: value, as: UTF8.self), radix: 16), number >= 0
                else { return nil }
                return UInt8(number * 255 / ((1 << (4 * value.count)) - 1))
            }
        guard values.count == (parts[0].count == 3 ? 3 : 4), let red = values[0], let green = values[1],
            let blue = values[2]
        else { return nil }
        return .rgb(red: red, green: green, blue: blue)
    }
}
