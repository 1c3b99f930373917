import Display
import Testing

@Suite struct `Keys` {
    @Test(arguments: [
        (Key.character("j"), "j"), (.character(" "), "Space"), (.control("l"), "^L"), (.alt("x"), "Alt-x"),
        (.shiftTab, "Shift-Tab"), (.pageDown, "PgDn"), (.function(12), "F12"), (.escape, "Esc"),
        (.character("F"), "F"), (.character("^"), "^"), (.character("é"), "é"),
    ])
    func `are read from the names that help shows`(key: Key, name: String) {
        #expect(key.description == name)
        #expect(Key(named: name) == key)
    }

    @Test(arguments: ["", "F0", "Fx", "Hyper-x", "^"]) func `unknown names are no keys`(name: String) {
        #expect(Key(named: name) == (name == "^" ? .character("^") : nil))
    }
}
