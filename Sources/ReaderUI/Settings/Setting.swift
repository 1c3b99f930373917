import Articles
import TextCore

/// A line of the table of settings: its name, what it takes, and what it means.
struct Setting: Sendable {
    let name: String
    /// What it is, and what it takes, for the comment in the configuration.
    let comment: String
    /// Its value in some settings.
    let value: @Sendable (Settings) -> SettingValue
    /// Takes a value; returns `false` for a value of another type or out of range, and throws where a word of it is wrong.
    let assign: @Sendable (inout Settings, SettingValue) throws(Problem) -> Bool
    /// What it takes, for a message: "a whole number from 24 to 200".
    let takes: String

    /// All settings that are not keys or styles, in the order of the configuration.
    static let all: [Setting] = [
        .integer(
            "measure", "maximum columns of a story's text", \.measure, in: Settings.measures),
        .flag("justified", "justify the lines of a story", \.isJustified),
        .integer(
            "side-by-side", "screen columns from which list and story stand side by side",
            \.columnsForBoth, in: 80...1000),
        .columns(
            "columns", "columns of the list, from left to right, each with an optional :WIDTH",
            \.listFormat),
        .choice(
            "theme", "auto is dark or light as the terminal or COLORFGBG says, else terminal", \.theme),
        .kinds("kinds", "kinds of highlights in a story", \.kinds),
        .fraction(
            "confidence", "hide names below this confidence", \.confidence),
        .flag(
            "vague-dates", "mark dates without a place in the calendar: now, recently, daily, three days",
            \.marksVagueDates),
        .choice(
            "marks", "the highlights that stand out, until M changes it", \.display),
        .flag(
            "mouse", "use the mouse: the wheel scrolls, a click chooses; select text with Shift",
            \.hasMouse),
        .choice(
            "hyperlinks",
            "auto sends links to terminals that are known to take them (OSC 8), always to all", \.hyperlinks
        ),
        .flag("window-title", "show the story's title in the terminal's window", \.showsTitle),
    ]

    private static func integer(
        _ name: String, _ comment: String, _ path: any WritableKeyPath<Settings, Int> & Sendable,
        in range: ClosedRange<Int>
    ) -> Setting {
        let takes = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        return Setting(
            name: name, comment: "\(comment): \(takes)", value: { .integer($0[keyPath: path]) },
            assign: { settings, value in
                guard case .integer(let number) = value, range.contains(number) else { return false }
                settings[keyPath: path] = number
                return true
            }, takes: takes)
    }

    private static func fraction(
        _ name: String, _ comment: String, _ path: any WritableKeyPath<Settings, Float> & Sendable
    ) -> Setting {
        let takes = "a number from 0 to 1"
        return Setting(
            name: name, comment: "\(comment): \(takes)", value: { .number(Double($0[keyPath: path])) },
            assign: { settings, value in
                let number: Double
                switch value {
                case .number(let given): number = given
                case .integer(let given): number = Double(given)
                default: return false
                }
                guard (0...1).contains(number) else { return false }
                settings[keyPath: path] = Float(number)
                return true
            }, takes: takes)
    }

    private static func flag(
        _ name: String, _ comment: String, _ path: any WritableKeyPath<Settings, Bool> & Sendable
    ) -> Setting {
        Setting(
            name: name, comment: comment, value: { .flag($0[keyPath: path]) },
            assign: { settings, value in
                guard case .flag(let isOn) = value else { return false }
                settings[keyPath: path] = isOn
                return true
            }, takes: "true or false")
    }

    private static func kinds(
        _ name: String, _ comment: String, _ path: any WritableKeyPath<Settings, [MarkKind]> & Sendable
    ) -> Setting {
        let takes = "a list of some of " + MarkKind.allCases.map(\.rawValue).joined(separator: ", ")
        return Setting(
            name: name, comment: "\(comment): \(takes)",
            value: { .texts($0[keyPath: path].map(\.rawValue)) },
            assign: { settings, value in
                guard case .texts(let names) = value else { return false }
                let kinds = names.compactMap { MarkKind(rawValue: $0.uppercased()) }
                guard kinds.count == names.count else { return false }
                settings[keyPath: path] = kinds
                return true
            }, takes: takes)
    }

    private static func columns(
        _ name: String, _ comment: String, _ path: any WritableKeyPath<Settings, ListFormat> & Sendable
    ) -> Setting {
        let names = ListFormat.Column.allCases.map(\.rawValue).joined(separator: " ")
        return Setting(
            name: name, comment: "\(comment): some of \(names)",
            value: { .text($0[keyPath: path].description) },
            assign: { (settings, value) throws(Problem) in
                guard case .text(let text) = value else { return false }
                settings[keyPath: path] = try ListFormat(parsing: text)
                return true
            }, takes: "a text with title and some of \(names)")
    }

    private static func choice<Choice: CaseIterable & RawRepresentable<String> & Sendable>(
        _ name: String, _ comment: String, _ path: any WritableKeyPath<Settings, Choice> & Sendable
    ) -> Setting {
        let names = Choice.allCases.map(\.rawValue)
        let takes = "one of " + names.joined(separator: ", ")
        return Setting(
            name: name, comment: "\(takes); \(comment)", value: { .text($0[keyPath: path].rawValue) },
            assign: { settings, value in
                guard case .text(let text) = value, let choice = Choice(rawValue: text) else {
                    return false
                }
                settings[keyPath: path] = choice
                return true
            }, takes: takes)
    }
}
