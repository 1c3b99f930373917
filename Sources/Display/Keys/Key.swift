/// A key press as the reader understands it.
public enum Key: Hashable, Sendable {
    /// A printable character, with Shift already in it.
    case character(Character)
    /// A letter with Control, in lower case.
    case control(Character)
    /// A character with Alt, or Escape and then the character at once.
    case alt(Character)
    case up, down, left, right
    case pageUp, pageDown, home, end
    case insert, delete, backspace
    case enter, tab, shiftTab, escape
    /// F1 is 1.
    case function(Int)
    /// Left and right with Control or Alt, and Backspace with Alt.
    case wordLeft, wordRight, deleteWord
    /// Text that the terminal says was pasted, line ends included.
    case paste(String)
    case mouse(MouseAction)
}

extension Key {
    /// The keys that have names, in the spelling of the help screen.
    private static let names: [(key: Key, name: String)] = [
        (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"), (.pageUp, "PgUp"),
        (.pageDown, "PgDn"), (.home, "Home"), (.end, "End"), (.insert, "Ins"), (.delete, "Del"),
        (.backspace, "Backspace"), (.wordLeft, "Ctrl-Left"), (.wordRight, "Ctrl-Right"),
        (.deleteWord, "Alt-Backspace"), (.enter, "Enter"), (.tab, "Tab"), (.shiftTab, "Shift-Tab"),
        (.escape, "Esc"), (.character(" "), "Space"),
    ]

    /// The key of a name as ``description`` spells it: `j`, `^L`, `Alt-x`, `Shift-Tab`, `F1`.
    public init?(named name: String) {
        if let known = Self.names.first(where: { $0.name == name }) {
            self = known.key
        } else if name.count == 1, let character = name.first {
            self = .character(character)
        } else if name.count == 2, name.first == "^", let letter = name.last?.lowercased().first {
            self = .control(letter)
        } else if name.count == 5, name.hasPrefix("Alt-"), let character = name.last {
            self = .alt(character)
        } else if name.first == "F", let number = Int(name.dropFirst()), (1...63).contains(number) {
            self = .function(number)
        } else {
            return nil
        }
    }
}

extension Key: CustomStringConvertible {
    public var description: String {
        switch self {
        case .character(let character) where character != " ": String(character)
        case .control(let letter): "^" + letter.uppercased()
        case .alt(let character): "Alt-\(character)"
        case .function(let number): "F\(number)"
        case .paste(let text): "paste of \(text.count) characters"
        default: Self.names.first { $0.key == self }?.name ?? ""
        }
    }
}
