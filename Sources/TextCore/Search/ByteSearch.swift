/// Finds one byte string in another, over and over.
///
/// Looks for the needle's rarest byte and compares around it; so text that does not hold the needle is
/// passed at the speed of a byte loop.
///
/// Complexity: O(*n*) on natural text; O(*n* · *m*) where the rarest byte of a needle of *m* bytes is
/// everywhere.
struct ByteSearch: Sendable {
    let needle: [UInt8]
    private let rarest: Int

    /// - Precondition: the needle is not empty.
    init(_ needle: [UInt8]) {
        precondition(!needle.isEmpty, "Nothing is everywhere.")
        self.needle = needle
        rarest = needle.indices.max { Self.rarity(needle[$0]) < Self.rarity(needle[$1]) } ?? 0
    }

    /// The first place of the needle at or after `start`; `nil` if there is none.
    func firstIndex(in bytes: Span<UInt8>, from start: Int) -> Int? {
        let rare = needle[rarest]
        let end = bytes.count - needle.count + rarest
        let needle = needle.span
        var i = start + rarest
        while i <= end {
            if bytes[i] == rare {
                let first = i - rarest
                var k = 0
                while k < needle.count, bytes[first + k] == needle[k] { k += 1 }
                if k == needle.count { return first }
            }
            i += 1
        }
        return nil
    }

    /// Greater for bytes that are seldom in folded text. Lead bytes of a script are in every letter of it.
    private static func rarity(_ byte: UInt8) -> Int {
        if let rank = common.firstIndex(of: byte) { return rank }
        return byte >= 0xC0 ? 0 : byte >= 0x80 ? 20 : common.count
    }

    /// The bytes of folded English news, the most frequent first.
    private static let common = Array(" etanirosdhlcumpfgywbvk,.-'\"01292x58jqz3746:".utf8)
}
