import Display

/// The sequence that sets a look, as terminals that follow ECMA-48 take it.
enum TerminalLook {
    /// - Parameter depth: colours that the terminal has and its user wants.
    ///
    /// Source: ECMA-48, section 8.3.117 (SGR); xterm's ctlseqs for more than eight colours.
    static func bytes(of style: Style, depth: ColorDepth) -> [UInt8] {
        var numbers = ["0"]
        for (attribute, number) in attributes where style.attributes.contains(attribute) {
            numbers.append(number)
        }
        numbers += color(style.foreground.reduced(to: depth), base: 30)
        numbers += color(style.background.reduced(to: depth), base: 40)
        return Array("\u{1B}[\(numbers.joined(separator: ";"))m".utf8)
    }

    private static let attributes: [(Style.Attributes, String)] = [
        (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]

    /// - Parameter base: 30 for text, 40 for its ground.
    private static func color(_ color: TerminalColor, base: Int) -> [String] {
        switch color {
        case .standard: []
        case .palette(let index) where index < 8: ["\(base + Int(index))"]
        case .palette(let index) where index < 16: ["\(base + 60 + Int(index) - 8)"]
        case .palette(let index): ["\(base + 8)", "5", "\(index)"]
        case .direct(let value) where value < 8: ["\(base + Int(value))"]
        case .direct(let value):
            ["\(base + 8)", "2", "\(value >> 16)", "\(value >> 8 & 0xFF)", "\(value & 0xFF)"]
        }
    }
}
