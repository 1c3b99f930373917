import Display
import Testing

@testable import ReaderUI

@Suite struct `A line that is typed` {
    private static func edited(_ text: String, _ keys: [Key]) -> String {
        var editor = LineEditor(text)
        for key in keys { _ = editor.apply(key) }
        return editor.beforeCursor + "|" + editor.text.dropFirst(editor.beforeCursor.count)
    }

    @Test(arguments: [
        ("one two", [Key.control("a")], "|one two"), ("one two", [.home, .end], "one two|"),
        ("one two", [.left, .left, .delete], "one t|o"), ("one two", [.control("w")], "one |"),
        ("one two  ", [.control("w")], "one |"), ("one two", [.left, .control("u")], "|o"),
        ("one two", [.home, .right, .control("k")], "o|"), ("one two", [.backspace], "one tw|"),
        ("one two three", [.alt("b"), .alt("b")], "one |two three"),
        ("one two three", [.wordLeft, .wordLeft, .wordRight], "one two| three"),
        ("one, two", [.home, .alt("f"), .alt("f")], "one, two|"),
        ("one two three", [.home, .wordRight, .alt("d")], "one| three"),
        ("one two", [.deleteWord], "one |"), ("", [.control("w"), .alt("b"), .alt("f"), .alt("d")], "|"),
        ("e", [.character("\u{301}"), .backspace], "|"),
        ("日本 語", [.wordLeft, .backspace], "日本|語"),
    ])
    func `is edited by the keys of a shell`(text: String, keys: [Key], result: String) {
        #expect(Self.edited(text, keys) == result)
    }

    @Test(arguments: [
        ("two\nlines\r\nof it", "two lines of it"), ("tabs\t\tand  spaces", "tabs and  spaces"),
        ("\u{1B}[31mred\u{7}\u{9B}", "[31mred"), ("\u{202E}over", "over"), ("\n", ""), ("a\n", "a"),
    ])
    func `takes a paste as one line without controls`(paste: String, text: String) {
        #expect(Self.edited("", [.paste(paste)]) == text + "|")
    }

    @Test func `has a limit, and says when it cuts`() {
        var editor = LineEditor()
        _ = editor.apply(.paste(String(repeating: "x", count: 1 << 20)))
        #expect(editor.text.count == LineEditor.limit)
        #expect(editor.isCut)
        _ = editor.apply(.backspace)
        #expect(!editor.isCut)
        _ = editor.apply(.character("y"))
        #expect(!editor.isCut)
        _ = editor.apply(.character("z"))
        #expect(editor.isCut)
    }
}
