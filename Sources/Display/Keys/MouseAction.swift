/// What a user does with the mouse, and the cell where.
public struct MouseAction: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// The first button went down.
        case press
        case wheelUp, wheelDown
    }

    public let kind: Kind
    public let position: Position

    public init(_ kind: Kind, at position: Position) {
        self.kind = kind
        self.position = position
    }

    /// Reads the parameters of xterm's SGR report, `<button;column;row`; `nil` for what means nothing here.
    ///
    /// Source: xterm's ctlseqs, "SGR (1006)": buttons 64 and 65 are the wheel; 4, 8 and 16 are modifiers.
    init?(sgr parameters: some Collection<UInt8>) {
        guard parameters.first == UInt8(ascii: "<") else { return nil }
        let numbers = parameters.dropFirst().split(
            separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
        )
        .map { Int(String(decoding: $0, as: UTF8.self)) }
        guard numbers.count == 3, let button = numbers[0], let column = numbers[1], let row = numbers[2],
            (1...0xFFFF).contains(column), (1...0xFFFF).contains(row)
        else { return nil }
        switch button & ~0b1_1100 {
        case 0: kind = .press
        case 64: kind = .wheelUp
        case 65: kind = .wheelDown
        default: return nil
        }
        position = Position(row: row - 1, column: column - 1)
    }
}
