import Testing

@testable import Display

@Suite struct `Colours` {
    @Test(arguments: [
        (Color(hex: 0xFF0000), ColorDepth.direct, TerminalColor.direct(0xFF0000)),
        (Color(hex: 0xFF0000), .palette256, .palette(196)),
        (Color(hex: 0x808080), .palette256, .palette(244)),
        (Color(hex: 0x87AFD7), .palette256, .palette(110)),
        (Color(hex: 0xFFFFFF), .palette256, .palette(231)),
        (Color(hex: 0xF00505), .sixteen, .palette(9)),
        (Color(hex: 0xF00505), .eight, .palette(1)),
        (Color(hex: 0xFF0000), .none, .standard),
        (.indexed(12), .sixteen, .palette(12)),
        (.indexed(12), .eight, .palette(4)),
        (.indexed(12), .none, .standard),
        (.standard, .direct, .standard),
    ])
    func `become the nearest that the terminal has`(
        color: Color, depth: ColorDepth, expected: TerminalColor
    ) {
        #expect(color.reduced(to: depth) == expected)
    }

    @Test func `of a style laid over another win where they are set`() {
        let base = Style(foreground: .indexed(1), background: .indexed(2), attributes: .bold)
        let top = Style(background: .indexed(3), attributes: .underline)
        let expected = Style(
            foreground: .indexed(1), background: .indexed(3), attributes: [.bold, .underline])
        #expect(top.over(base) == expected)
    }
}
