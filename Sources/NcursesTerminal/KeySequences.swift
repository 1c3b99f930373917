import CNcurses
import Display

/// What the terminal's own description says that its keys send.
enum KeySequences {
    /// Capabilities of terminfo(5) and their keys.
    private static let capabilities: [(name: String, key: Key)] = [
        ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("kpp", .pageUp),
        ("knp", .pageDown), ("khome", .home), ("kend", .end), ("kich1", .insert), ("kdch1", .delete),
        ("kcbt", .shiftTab), ("kent", .enter), ("kf1", .function(1)), ("kf2", .function(2)),
        ("kf3", .function(3)), ("kf4", .function(4)), ("kf5", .function(5)), ("kf6", .function(6)),
        ("kf7", .function(7)), ("kf8", .function(8)), ("kf9", .function(9)), ("kf10", .function(10)),
        ("kf11", .function(11)), ("kf12", .function(12)),
    ]

    /// The sequences that begin with Escape; a key that sends one plain byte needs no table.
    static func ofThisTerminal() -> [[UInt8]: Key] {
        var sequences: [[UInt8]: Key] = [:]
        for (name, key) in capabilities {
            guard let bytes = Capability.bytes(name), bytes.first == 0x1B, bytes.count > 1 else { continue }
            sequences[bytes] = key
        }
        return sequences
    }
}

/// Strings of the terminal's description.
enum Capability {
    /// The bytes of a capability without its padding marks; `nil` if the terminal has none.
    static func bytes(_ name: String) -> [UInt8]? {
        guard let value = cc_string_capability(name) else { return nil }
        var bytes: [UInt8] = []
        var isPadding = false
        let all = Array(String(cString: value).utf8)
        for (index, byte) in all.enumerated() {
            if byte == UInt8(ascii: "$"), index + 1 < all.count, all[index + 1] == UInt8(ascii: "<") {
                isPadding = true
            }
            if !isPadding { bytes.append(byte) }
            if byte == UInt8(ascii: ">") { isPadding = false }
        }
        return bytes
    }
}
