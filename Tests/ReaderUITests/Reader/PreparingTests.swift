import Testing

@testable import ReaderUI

/// What is done ahead of a key.
@Suite struct PreparingTests {
    @Test(arguments: [true, false], ["", "/", "|", "?", "S"])
    func `changes no screen, neither before the key nor after it`(isStory: Bool, opening: String) {
        var (prepared, other) =
            isStory ? (ReaderDriver.story(), ReaderDriver.story()) : (ReaderDriver(), ReaderDriver())
        for letter in ["\(opening)", "p", "E", "r"] {
            prepared.type(letter)
            other.type(letter)
            prepared.reader.prepare()
            #expect(prepared.lines == other.lines, "after \(letter)")
        }
    }
}
