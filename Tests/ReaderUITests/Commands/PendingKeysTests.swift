import Display
import Testing

@testable import ReaderUI

@Suite struct `Keys that wait for more` {
    private static let keymap = Keymap(
        KeyRemapping(),
        of: [
            CommandBinding(.down, [.list], ["j"], "", .times),
            CommandBinding(.top, [.list], ["gg"], "", .target),
            CommandBinding(.open, [.list], ["]p"], ""),
            CommandBinding(.quitAtOnce, [.list], ["^C"], ""),
        ])

    private static func calls(_ keys: String) -> (calls: [CommandCall], pending: String) {
        var pending = PendingKeys()
        var calls: [CommandCall] = []
        for name in keys.split(separator: " ") {
            guard let key = Key(named: String(name)) else { preconditionFailure("no key is named \(name)") }
            if case .call(let call) = pending.take(key, in: .list, keymap) { calls.append(call) }
        }
        return (calls, pending.description)
    }

    private static let down = CommandCall(command: .down)

    @Test(arguments: [
        ("j", [down]), ("5 j", [CommandCall(command: .down, count: 5)]),
        ("1 2 0 j j", [CommandCall(command: .down, count: 120), down]),
        ("9 9 9 9 9 9 j", [CommandCall(command: .down, count: 9999)]),
        ("g g", [CommandCall(command: .top)]), ("4 2 g g", [CommandCall(command: .top, count: 42)]),
        // A command that takes no number does not mind one.
        ("3 ] p", [CommandCall(command: .open)]),
        // Zero begins no number.
        ("0 j", [down]),
        // What does not go on is dropped with what was begun.
        ("g j j", [down]), ("] Down j", [down]), ("5 x j", [down]), ("] 5 j", [down]),
        // Escape cancels; alone it is a key like any other.
        ("5 Esc j", [down]), ("g Esc j", [down]),
        // Control is not swallowed.
        ("g ^C", [CommandCall(command: .quitAtOnce)]),
        ("5 ^C", [CommandCall(command: .quitAtOnce)]),
    ])
    func `make commands`(keys: String, calls: [CommandCall]) {
        let result = Self.calls(keys)
        #expect(result.calls == calls)
        #expect(result.pending.isEmpty)
    }

    @Test(arguments: [("5", "5"), ("5 0", "50"), ("]", "]"), ("3 g", "3g")])
    func `are shown while they wait`(keys: String, shown: String) {
        let result = Self.calls(keys)
        #expect(result.calls.isEmpty)
        #expect(result.pending == shown)
    }

    @Test func `do not wait across places, nor for a paste`() {
        var pending = PendingKeys()
        _ = pending.take(.character("5"), in: .list, Self.keymap)
        _ = pending.take(.paste("j"), in: .list, Self.keymap)
        #expect(pending.isEmpty)
        _ = pending.take(.character("5"), in: .list, Self.keymap)
        #expect(pending.take(.character("j"), in: .story, Self.keymap) == .unknown([.character("j")]))
        #expect(pending.take(.character("j"), in: .list, Self.keymap) == .call(Self.down))
    }

    @Test func `stand at the right of the status line`() {
        var driver = ReaderDriver()
        driver.press("1 2")
        #expect(driver.status.hasSuffix("12 1/4"))
        driver.press("Esc")
        #expect(driver.status == "Enter opens / filters ? help 1/4")
    }

    @Test func `repeat a command, or say where it goes`() {
        var driver = ReaderDriver()
        for (keys, line) in [("2 j", 3), ("9 j", 4), ("3 k", 1), ("3 G", 3), ("1 g", 1), ("9 9 G", 4)] {
            driver.press(keys)
            #expect(driver.status.hasSuffix("\(line)/4"), "\(keys)")
        }
        var story = ReaderDriver.story()
        story.press("2 e")
        #expect(story.status.hasPrefix("LOC Lima 1/2"))
        story.press("? 4 G")
        #expect(story.lines[1].contains("Story"))
    }
}
