import Display

/// Styles as control sequences of ECMA-48 (SGR), for output without ncurses.
enum ANSIStyle {
    /// The text in its style, followed by the plain style.
    static func text(_ text: ScreenText, _ style: Style) -> String {
        let parameters = parameters(of: style)
        guard !parameters.isEmpty else { return text.string }
        return "\u{1B}[\(parameters.map(String.init).joined(separator: ";"))m\(text.string)\u{1B}[0m"
    }

    private static func parameters(of style: Style) -> [Int] {
        let attributes: [(Style.Attributes, Int)] = [
            (.bold, 1), (.dim, 2), (.italic, 3), (.underline, 4), (.reverse, 7),
        ]
        var parameters = attributes.filter { style.attributes.contains($0.0) }.map(\.1)
        parameters += color(style.foreground, base: 30) + color(style.background, base: 40)
        return parameters
    }

    private static func color(_ color: Color, base: Int) -> [Int] {
        switch color {
        case .standard: []
        case .indexed(let index): [Int(index & 7) + base + (index & 8 == 0 ? 0 : 60)]
        case .rgb(let red, let green, let blue): [base + 8, 2, Int(red), Int(green), Int(blue)]
        }
    }
}
