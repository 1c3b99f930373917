import Testing
import TextCore

@testable import ReaderUI

@Suite struct JumpListTests {
    private func place(_ offset: Int) -> TrailPlace {
        TrailPlace(top: TextOffset(utf8: offset), rowsAbove: 0, focus: nil)
    }

    @Test func `back and forward go through the places of the jumps and where they led`() {
        var jumps = JumpList()
        jumps.add(place(1))
        jumps.add(place(2))
        #expect(jumps.back(from: place(3)) == place(2))
        #expect(jumps.back(from: place(2)) == place(1))
        #expect(jumps.back(from: place(1)) == nil)
        #expect(jumps.forward() == place(2))
        #expect(jumps.forward() == place(3))
        #expect(jumps.forward() == nil)
        #expect(jumps.back(from: place(3)) == place(2))
    }

    @Test func `a jump from an earlier place forgets what was ahead`() {
        var jumps = JumpList()
        jumps.add(place(1))
        jumps.add(place(2))
        _ = jumps.back(from: place(3))
        _ = jumps.back(from: place(2))
        jumps.add(place(1))
        #expect(jumps.forward() == nil)
        #expect(jumps.back(from: place(9)) == place(1))
    }

    @Test func `who came back by hand does not stay where he is`() {
        var jumps = JumpList()
        jumps.add(place(1))
        jumps.add(place(2))
        #expect(jumps.back(from: place(2)) == place(1))
    }

    @Test func `the oldest places are forgotten`() {
        var jumps = JumpList()
        for offset in 0..<JumpList.limit * 2 { jumps.add(place(offset)) }
        var count = 0
        while jumps.back(from: place(-0)) != nil { count += 1 }
        #expect(count == JumpList.limit)
    }
}
