import Testing

@testable import TextCore

@Suite struct BasicsTests {
    @Test func `a table gives back what was put in, and its free value for all else`() {
        var table = HashTable<Int>(capacity: 1000, free: -1)
        // Keys that crowd: a step of 2^32 is lost where only low bits count.
        for number in 1...1000 { table[UInt64(number) << 32] = number }
        for number in 1...1000 { #expect(table[UInt64(number) << 32] == number) }
        #expect(table[7] == -1)
        #expect(table.value(of: 7 << 32, orNew: 0) == 7)
    }

    @Test func `a full table finds its keys`() {
        var table = HashTable<Int>(capacity: 4, free: 0)
        for key: UInt64 in [1, 2, 3, 4] { table[key] = Int(key) * 10 }
        #expect([1, 2, 3, 4, 5].map { table[$0] } == [10, 20, 30, 40, 0])
    }

    @Test func `an index tells items with one hash apart`() {
        let words = ["river", "lake", "sea", "lake"]
        var index = HashIndex(capacity: words.count)
        for (position, word) in words.enumerated() {
            let replaced = index.insert(position, 9) { words[$0] == word }
            #expect(replaced == (position == 3 ? 1 : nil))
        }
        #expect(index.position(of: 9) { words[$0] == "lake" } == 3)
        #expect(index.position(of: 9) { words[$0] == "sea" } == 2)
        #expect(index.position(of: 9) { words[$0] == "pond" } == nil)
        #expect(index.position(of: 8) { words[$0] == "sea" } == nil)
    }

    @Test func `a sorted list is parted at any place`() {
        for count in 0...9 {
            let list = Array(0..<count)
            for border in 0...count { #expect(list.partitionPoint { $0 >= border } == border) }
            #expect(
                list[...].dropFirst().partitionPoint { $0 >= count }
                    == max(count, list[...].dropFirst().startIndex))
        }
    }

    @Test func `the hash is FNV-1a`() {
        // Source: the test vectors of the hash's authors.
        #expect(FNV1a("".utf8).value == 0xcbf2_9ce4_8422_2325)
        #expect(FNV1a("foobar".utf8).value == 0x8594_4171_f739_67e8)
    }
}
