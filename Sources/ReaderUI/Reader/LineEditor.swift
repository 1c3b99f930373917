import Display

/// A line editor: text and a cursor.
struct LineEditor: Hashable, Sendable {
    private var characters: [Character]
    /// Characters before the cursor, 0…`characters.count`.
    private var cursor: Int

    init(_ text: String = "") {
        characters = Array(text)
        cursor = characters.count
    }

    var text: String { String(characters) }

    /// The most characters of a line.
    static let limit = 1000

    /// Whether the last key's text was cut to the limit.
    private(set) var isCut = false

    /// The text before the cursor.
    var beforeCursor: String { String(characters[..<cursor]) }

    /// Applies an editing key; `false` for other keys.
    ///
    /// Complexity: O(*n*) in the length of the line and of what is pasted.
    mutating func apply(_ key: Key) -> Bool {
        isCut = false
        switch key {
        case .character(let character): insert(String(character))
        case .paste(let text): insert(Self.line(text))
        case .backspace:
            if cursor > 0 {
                cursor -= 1
                characters.remove(at: cursor)
            }
        case .delete, .control("d"):
            if cursor < characters.count { characters.remove(at: cursor) }
        case .left, .control("b"): cursor = max(0, cursor - 1)
        case .right, .control("f"): cursor = min(characters.count, cursor + 1)
        case .home, .control("a"): cursor = 0
        case .end, .control("e"): cursor = characters.count
        case .control("u"):
            characters.removeSubrange(..<cursor)
            cursor = 0
        case .control("k"):
            characters.removeSubrange(cursor...)
        case .wordLeft, .alt("b"): cursor = wordStart
        case .wordRight, .alt("f"): cursor = wordEnd
        case .alt("d"): characters.removeSubrange(cursor..<wordEnd)
        case .control("w"), .deleteWord:
            let start = wordStart
            characters.removeSubrange(start..<cursor)
            cursor = start
        default: return false
        }
        return true
    }

    /// Where the word before the cursor begins.
    private var wordStart: Int {
        let word = characters[..<cursor].lastIndex { !$0.isWhitespace } ?? 0
        return characters[..<word].lastIndex(where: \.isWhitespace).map { $0 + 1 } ?? 0
    }

    /// Where the word after the cursor ends.
    private var wordEnd: Int {
        let word = characters[cursor...].firstIndex { !$0.isWhitespace } ?? characters.count
        return characters[word...].firstIndex(where: \.isWhitespace) ?? characters.count
    }

    private mutating func insert(_ text: String) {
        // A mark joins the character before it, so the line is read anew.
        let before = String(characters[..<cursor]) + text
        let room = Self.limit - (characters.count - cursor)
        let kept = before.prefix(room)
        isCut = kept.endIndex != before.endIndex
        characters = Array(kept + String(characters[cursor...]))
        cursor = kept.count
    }

    /// Makes one line of pasted text: line ends and tabs become spaces, controls are dropped.
    ///
    /// The text is cut to the limit first, so that a long paste costs little.
    private static func line(_ paste: String) -> String {
        var line = ""
        var isAfterSpace = true
        let scalars = paste.unicodeScalars
        for scalar in scalars.prefix(4 * (limit + 1)) {
            let isSpace = scalar.properties.isWhitespace
            if isSpace, scalar != " " {
                if !isAfterSpace { line.append(" ") }
                isAfterSpace = true
            } else if ![.control, .format].contains(scalar.properties.generalCategory) {
                line.unicodeScalars.append(scalar)
                isAfterSpace = isSpace
            }
        }
        if line.last == " ", paste.last != " " { line.removeLast() }
        return line
    }
}
