import Display

/// The background of the terminal.
public enum Ground: Hashable, Sendable {
    case dark, light

    /// Reads `COLORFGBG`, which some terminals set: `15;0` is white on black. `nil` where it does not tell.
    ///
    /// Source: rxvt(1), and Vim's reading of it: 0 to 6 and 8 are dark.
    public init?(colorFGBG value: String) {
        guard let last = value.split(separator: ";").last, let index = Int(last), (0...15).contains(index)
        else { return nil }
        self = index <= 6 || index == 8 ? .dark : .light
    }

    /// Tells by the luma of a colour, of which half is the border; `nil` if only the terminal knows the colour.
    ///
    /// Source: Rec. 601 for the weights.
    public init?(background color: Color) {
        guard case .rgb(let red, let green, let blue) = color else { return nil }
        let luma = (299 * Int(red) + 587 * Int(green) + 114 * Int(blue)) / 1000
        self = luma < 128 ? .dark : .light
    }
}

extension Theme {
    /// For a dark ground.
    public static func dark(with depth: ColorDepth) -> Theme { Theme(.dark, with: depth) }

    /// For a light ground.
    public static func light(with depth: ColorDepth) -> Theme { Theme(.light, with: depth) }

    private init(_ colors: ThemeColors, with depth: ColorDepth) {
        self = Theme.monochrome.replacing(colors.styles(over: .monochrome, with: depth))
    }

    /// The theme that the user chose, with the user's own styles, on a terminal of so many colours.
    ///
    /// Without a word on the ground, the terminal's own sixteen colours are taken: they fit the ground whatever it
    /// is. A terminal without colours has the theme without; the user's colours are left out there when painted.
    public init(_ settings: Settings, depth: ColorDepth, ground: Ground?) {
        let theme: Theme
        switch (settings.theme, ground) {
        case _ where depth == .none: theme = .monochrome
        case (.monochrome, _): theme = .monochrome
        // Eight colours are too few for a contrast that can be relied on.
        case _ where depth == .eight: theme = .color
        case (.dark, _), (.automatic, .dark): theme = .dark(with: depth)
        case (.light, _), (.automatic, .light): theme = .light(with: depth)
        case (.terminal, _), (.automatic, nil): theme = .color
        }
        self = theme.replacing(settings.styles)
    }
}
