import Display
import Foundation
import Testing
import TextCore

@testable import ReaderUI

@Suite struct `A theme` {
    /// The grounds that a theme is for, as RGB; of the sixteen colours, xterm's own black or white.
    private static let themes:
        [(name: String, depth: ColorDepth, theme: Theme, grounds: [Int], text: Int)] =
            [ColorDepth.direct, .palette256].flatMap { depth in
                [
                    ("dark", depth, Theme.dark(with: depth), [0x000000, 0x1E1E1E], 0xFFFFFF),
                    ("light", depth, Theme.light(with: depth), [0xFFFFFF, 0xFAF4E6], 0x000000),
                ]
            } + [
                ("dark", .sixteen, Theme.dark(with: .sixteen), [0x000000], 0xFFFFFF),
                ("light", .sixteen, Theme.light(with: .sixteen), [0xFFFFFF], 0x000000),
            ]

    /// WCAG 2.1, success criterion 1.4.3: 4.5 to 1 for text.
    @Test(arguments: themes.indices) func `have enough contrast for every role`(index: Int) {
        let (name, depth, theme, grounds, text) = Self.themes[index]
        for role in Role.allCases {
            let style = theme[role]
            #expect(!style.attributes.contains(.dim), "how dark dim is, nobody knows: \(name) \(role)")
            for ground in grounds {
                let front = Self.rgb(style.foreground, depth) ?? text
                let back = Self.rgb(style.background, depth) ?? ground
                let contrast = Self.contrast(front, back)
                #expect(
                    contrast >= 4.5, "\(name) \(depth) \(role) on \(String(back, radix: 16)): \(contrast)")
            }
        }
    }

    @Test func `tell types apart without colour`() {
        let types = MarkKind.allCases.map(Role.mark)
        for theme in Self.themes.map(\.theme) + [.color, .monochrome] {
            let attributes = types.map { theme[$0].attributes }
            #expect(Set(attributes).count == types.count)
            #expect(attributes.allSatisfy { !$0.isEmpty })
            #expect(theme[.match].attributes != theme[.currentMatch].attributes)
        }
    }

    @Test func `look the same in 256 colours as in true colour`() {
        for theme in [Theme.dark(with: .direct), .light(with: .direct)] {
            for role in Role.allCases {
                for color in [theme[role].foreground, theme[role].background] {
                    #expect(Self.rgb(color, .palette256) == Self.rgb(color, .direct), "\(role)")
                }
            }
        }
    }

    @Test(arguments: [
        (ThemeChoice.automatic, ColorDepth.palette256, Ground?.none, Theme.color),
        (.automatic, .palette256, .dark, .dark(with: .palette256)),
        (.automatic, .sixteen, .light, .light(with: .sixteen)),
        (.dark, .direct, .light, .dark(with: .direct)),
        (.light, .palette256, nil, .light(with: .palette256)),
        (.terminal, .palette256, .dark, .color), (.dark, .eight, nil, .color),
        (.dark, .none, nil, .monochrome), (.monochrome, .direct, .dark, .monochrome),
    ])
    func `are chosen by the user, the colours and the ground`(
        choice: ThemeChoice, depth: ColorDepth, ground: Ground?, theme: Theme
    ) {
        var settings = Settings()
        settings.theme = choice
        #expect(Theme(settings, depth: depth, ground: ground) == theme)
    }

    @Test func `take the user's own styles`() {
        var settings = Settings()
        settings.styles = [.mark(.person): Style(foreground: Color(hex: 0x123456))]
        #expect(
            Theme(settings, depth: .direct, ground: .dark)[.mark(.person)]
                == settings.styles[.mark(.person)])
        #expect(
            Theme(settings, depth: .direct, ground: .dark)[.mark(.date)]
                == Theme.dark(with: .direct)[.mark(.date)])
    }

    @Test(arguments: [
        (UInt32(0x000000), Ground.dark), (0x1E1E2E, .dark), (0x0000FF, .dark), (0x002B36, .dark),
        (0xFDF6E3, .light),
        (0xFFFF00, .light), (0xFFFFFF, .light),
    ])
    func `know the ground by its colour`(color: UInt32, ground: Ground) {
        #expect(Ground(background: Color(hex: color)) == ground)
        #expect(Ground(background: .standard) == nil)
    }

    @Test(arguments: [
        ("15;0", Ground?.some(.dark)), ("0;15", .light), ("0;default;7", .light), ("7;8", .dark),
        ("", nil), ("15;default", nil), ("0;99", nil),
    ])
    func `know the ground where the terminal tells`(value: String, ground: Ground?) {
        #expect(Ground(colorFGBG: value) == ground)
    }

    @Test func `have styles that words can say`() {
        for theme in Self.themes.map(\.theme) + [.color, .monochrome] {
            for role in Role.allCases {
                #expect(Style.reading(theme[role].words) == .success(theme[role]), "\(theme[role].words)")
            }
        }
        #expect(Set(Role.allCases.map(\.name)).count == Role.allCases.count)
        #expect(Style.reading("on") == .failure(Style.UnknownWord(word: "on")))
        #expect(Style.reading("cyan on bold") == .failure(Style.UnknownWord(word: "bold")))
    }

    // MARK: Contrast

    private static func rgb(_ color: Color, _ depth: ColorDepth) -> Int? {
        switch color.reduced(to: depth) {
        case .standard: nil
        case .direct(let value): Int(value)
        case .palette(let index): palette(Int(index))
        }
    }

    /// xterm's palette of 256 colours.
    private static func palette(_ index: Int) -> Int {
        let sixteen = [
            0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5, 0x7F7F7F,
            0xFF0000,
            0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
        ]
        if index < 16 { return sixteen[index] }
        if index >= 232 { return (8 + 10 * (index - 232)) * 0x010101 }
        let levels = [0, 95, 135, 175, 215, 255]
        let cube = index - 16
        return levels[cube / 36] << 16 | levels[cube / 6 % 6] << 8 | levels[cube % 6]
    }

    /// Source: WCAG 2.1, definitions of contrast ratio and relative luminance.
    private static func contrast(_ a: Int, _ b: Int) -> Double {
        let (first, second) = (luminance(a), luminance(b))
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    private static func luminance(_ color: Int) -> Double {
        func linear(_ value: Int) -> Double {
            let share = Double(value) / 255
            return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(color >> 16 & 255) + 0.7152 * linear(color >> 8 & 255)
            + 0.0722 * linear(color & 255)
    }
}
