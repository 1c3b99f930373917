import Display
import Testing

@testable import ReaderUI

@Suite struct `Sequences of keys` {
    @Test(arguments: [
        ("j", [Key.character("j")]), ("zd", [.character("z"), .character("d")]),
        ("]]", [.character("]"), .character("]")]), ("^L", [.control("l")]),
        ("^W j", [.control("w"), .character("j")]), ("g Space", [.character("g"), .character(" ")]),
        ("F1", [.function(1)]), ("F 1", [.character("F"), .character("1")]),
        ("U p", [.character("U"), .character("p")]), ("Shift-Tab", [.shiftTab]),
        ("^ L", [.character("^"), .character("L")]), ("é日", [.character("é"), .character("日")]),
    ])
    func `are read as they are shown`(text: String, keys: [Key]) {
        #expect(KeySequence(named: text)?.keys == keys)
        #expect(KeySequence(keys).description == text)
    }

    @Test(arguments: ["", "   ", "abcde", "Hyper-x"])
    func `are not read from nothing, nor from more keys than anyone would press`(text: String) {
        #expect(KeySequence(named: text) == nil)
    }
}
