import Display
import TextCore

/// How each ``Role`` looks.
///
/// Attributes differ by role in every theme: nothing is told by colour alone.
public struct Theme: Hashable, Sendable {
    private let styles: [Role: Style]

    init(styles: [Role: Style]) { self.styles = styles }

    /// The theme with other styles for some roles.
    func replacing(_ others: [Role: Style]) -> Theme {
        Theme(styles: styles.merging(others) { _, other in other })
    }

    public subscript(role: Role) -> Style { styles[role] ?? Style() }

    /// The look of a pane where keys do not go.
    var resting: Theme { replacing([.selection: self[.restingSelection]]) }

    /// The look of the pane where keys go, beside another.
    var focused: Theme { replacing([.header: self[.focusedHeader]]) }

    /// For terminals with colour whose ground is not known: the sixteen colours that the terminal's user defines, so
    /// that they fit a dark ground and a light one.
    public static let color = Theme(
        styles: monochrome.styles.merging([
            .match: Style(foreground: .indexed(0), background: .indexed(3)),
            .currentMatch: Style(foreground: .indexed(0), background: .indexed(11), attributes: [.bold]),
            .minimapMatch: Style(foreground: .indexed(3), attributes: [.bold]),
            .minimapMention: Style(foreground: .indexed(6), attributes: [.bold]),
            .hint: Style(foreground: .indexed(15), background: .indexed(4), attributes: [.bold]),
            .subheading: Style(foreground: .indexed(4), attributes: [.bold]),
            .problem: Style(foreground: .indexed(1), attributes: [.bold]),
            .key: Style(foreground: .indexed(6), attributes: [.bold]),
            .listDate: Style(foreground: .indexed(2)),
            .unreadMark: Style(foreground: .indexed(6), attributes: [.bold]),
            .star: Style(foreground: .indexed(3), attributes: [.bold]),
            .listSource: Style(foreground: .indexed(4)),
        ]) { _, colored in colored }
    )
    .marking { Style(foreground: .indexed($0.terminal), attributes: $0.lit) }

    /// For terminals without colour, and for `NO_COLOR`.
    public static let monochrome = Theme(styles: [
        .headline: Style(attributes: [.bold]),
        .deck: Style(attributes: [.italic]),
        .subheading: Style(attributes: [.bold]),
        .info: Style(attributes: [.dim]),
        .quiet: Style(attributes: [.dim]),
        .removed: Style(attributes: [.dim]),
        .removedLabel: Style(attributes: [.dim, .italic]),
        .focus: Style(attributes: [.reverse]),
        .match: Style(attributes: [.reverse]),
        .currentMatch: Style(attributes: [.reverse, .bold, .underline]),
        .hint: Style(attributes: [.reverse, .bold]),
        .header: Style(attributes: [.dim]),
        .focusedHeader: Style(attributes: [.bold, .underline]),
        .restingSelection: Style(attributes: [.underline]),
        .minimap: Style(attributes: [.dim]),
        .minimapMatch: Style(attributes: [.bold]),
        .minimapMention: Style(attributes: [.bold]),
        .caption: Style(attributes: [.dim, .italic]),
        .status: Style(attributes: [.reverse]),
        .message: Style(attributes: [.dim]),
        .problem: Style(attributes: [.bold]),
        .selection: Style(attributes: [.reverse]),
        .listDate: Style(attributes: [.dim]),
        .listSource: Style(attributes: [.dim]),
        .unread: Style(attributes: [.bold]),
        .unreadMark: Style(attributes: [.bold]),
        .star: Style(attributes: [.bold]),
        .panelHeading: Style(attributes: [.bold, .underline]),
        .key: Style(attributes: [.bold]),
    ])
    .marking { Style(attributes: $0.lit) }

    /// The theme with a style for each kind of highlight.
    private func marking(_ style: (MarkStyle) -> Style) -> Theme {
        replacing(
            Dictionary(
                uniqueKeysWithValues: MarkKind.allCases.map { (Role.mark($0), style($0.row.style)) }))
    }
}

extension MarkStyle {
    /// Its attributes, as cells have them.
    var lit: Style.Attributes {
        attributes.reduce(into: []) { lit, attribute in
            switch attribute {
            case .bold: lit.insert(.bold)
            case .italic: lit.insert(.italic)
            case .underline: lit.insert(.underline)
            }
        }
    }
}
