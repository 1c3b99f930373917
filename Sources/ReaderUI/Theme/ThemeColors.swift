import Display
import TextCore

/// The colours of a theme on one kind of ground: a table that a ``Theme`` is made from.
struct ThemeColors: Sendable {
    /// A colour as RGB, taken from the fixed part of the 256 colours so that these have it too; and the one of the
    /// usual sixteen that stands for it, or the terminal's own.
    struct Ink: Hashable, Sendable {
        let hex: UInt32
        let index: UInt8?

        init(_ hex: UInt32, _ index: UInt8?) {
            self.hex = hex
            self.index = index
        }

        func color(with depth: ColorDepth) -> Color {
            depth >= .palette256 ? Color(hex: hex) : index.map(Color.indexed) ?? .standard
        }
    }

    struct Line: Sendable {
        let role: Role
        let foreground: Ink
        let background: Ink?
        let attributes: Style.Attributes

        init(
            _ role: Role, _ foreground: Ink, on background: Ink? = nil, _ attributes: Style.Attributes = []
        ) {
            self.role = role
            self.foreground = foreground
            self.background = background
            self.attributes = attributes
        }
    }

    let lines: [Line]
    /// For roles that are dim in the theme without colours and have no row of their own.
    let quiet: Ink

    static let dark = ThemeColors(
        marks: \.dark,
        quiet: Ink(0xA8A8A8, 7),
        lines: [
            Line(.match, Ink(0x1C1C1C, 0), on: Ink(0xD7AF5F, 3)),
            Line(.currentMatch, Ink(0x1C1C1C, 0), on: Ink(0xFFD75F, 11), [.bold, .underline]),
            Line(.minimapMatch, Ink(0xFFD75F, 11), [.bold]),
            Line(.minimapMention, Ink(0x5FD7D7, 14), [.bold]),
            Line(.hint, Ink(0xFFFFFF, 15), on: Ink(0x005FAF, 4), [.bold]),
            Line(.subheading, Ink(0x87AFFF, 14), [.bold]),
            Line(.status, Ink(0xE4E4E4, 0), on: Ink(0x3A3A3A, 7)),
            Line(.selection, Ink(0xFFFFFF, 15), on: Ink(0x005F87, 4)),
            Line(.problem, Ink(0xFF8787, 9), [.bold]),
            Line(.key, Ink(0x5FD7D7, 14), [.bold]),
            Line(.listDate, Ink(0x87D75F, 10)),
            Line(.listSource, Ink(0x87AFFF, 14)),
            Line(.unreadMark, Ink(0x5FD7D7, 14), [.bold]),
            Line(.star, Ink(0xD7AF5F, 11), [.bold]),
        ])

    static let light = ThemeColors(
        marks: \.light,
        quiet: Ink(0x5F5F5F, nil),
        lines: [
            Line(.match, Ink(0x1C1C1C, 0), on: Ink(0xFFD75F, 3)),
            Line(.currentMatch, Ink(0x1C1C1C, 0), on: Ink(0xFFAF00, 11), [.bold, .underline]),
            Line(.minimapMatch, Ink(0x875F00, 1), [.bold]),
            Line(.minimapMention, Ink(0x005F87, 4), [.bold]),
            Line(.hint, Ink(0xFFFFFF, 15), on: Ink(0x005FAF, 4), [.bold]),
            Line(.subheading, Ink(0x005F87, 4), [.bold]),
            Line(.status, Ink(0x1C1C1C, 0), on: Ink(0xD0D0D0, 7)),
            Line(.selection, Ink(0xFFFFFF, 15), on: Ink(0x005F87, 4)),
            Line(.problem, Ink(0xAF0000, 1), [.bold]),
            Line(.key, Ink(0x005F87, 4), [.bold]),
            Line(.listDate, Ink(0x005F00, 4)),
            Line(.listSource, Ink(0x8700AF, 5)),
            Line(.unreadMark, Ink(0x005F87, 4), [.bold]),
            Line(.star, Ink(0x875F00, 1), [.bold]),
        ])

    private init(marks ink: KeyPath<MarkStyle, MarkStyle.Ink>, quiet: Ink, lines: [Line]) {
        let marks = MarkKind.allCases.map { kind in
            let style = kind.row.style
            let color = style[keyPath: ink]
            return Line(.mark(kind), Ink(color.rgb, color.index), style.lit)
        }
        self.lines = marks + lines
        self.quiet = quiet
    }

    /// The styles of all roles that these colours change, over those of a theme without colours.
    func styles(over plain: Theme, with depth: ColorDepth) -> [Role: Style] {
        var styles: [Role: Style] = [:]
        for role in Role.allCases where plain[role].attributes.contains(.dim) {
            styles[role] = Style(
                foreground: quiet.color(with: depth),
                attributes: plain[role].attributes.subtracting(.dim))
        }
        for line in lines {
            styles[line.role] = Style(
                foreground: line.foreground.color(with: depth),
                background: line.background?.color(with: depth) ?? .standard, attributes: line.attributes)
        }
        return styles
    }
}
