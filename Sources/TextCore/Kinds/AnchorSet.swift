/// Short texts, one of which is looked for in a stretch of bytes.
struct AnchorSet: Sendable {
    /// By the first two bytes of a text: its place in `rests`, 0 if none begins so.
    private let places: [UInt8]
    /// Texts that begin alike, after their first two bytes.
    private let rests: [[[UInt8]]]

    /// - Precondition: each text has two bytes or more, and they begin in 255 ways at most.
    init(_ texts: [String]) {
        var places = [UInt8](repeating: 0, count: 1 << 16)
        var rests: [[[UInt8]]] = [[]]
        for text in texts {
            let bytes = Array(text.utf8)
            precondition(bytes.count >= 2, "“\(text)” has less than two bytes.")
            let pair = Int(bytes[0]) << 8 | Int(bytes[1])
            if places[pair] == 0 {
                precondition(rests.count < 256, "Anchors begin in more than 255 ways.")
                places[pair] = UInt8(rests.count)
                rests.append([])
            }
            rests[Int(places[pair])].append(Array(bytes.dropFirst(2)))
        }
        self.places = places
        self.rests = rests
    }

    /// Complexity: O(*n*) in the length of the stretch; most bytes cost one look-up.
    func isFound(in bytes: Span<UInt8>, within range: Range<Int>) -> Bool {
        guard range.count >= 2 else { return false }
        var pair = UInt16(bytes[range.lowerBound])
        for i in range.dropFirst() {
            pair = pair << 8 | UInt16(bytes[i])
            let place = places[Int(pair)]
            guard place > 0 else { continue }
            for rest in rests[Int(place)] where rest.count < range.upperBound - i {
                if rest.indices.allSatisfy({ bytes[i + 1 + $0] == rest[$0] }) { return true }
            }
        }
        return false
    }
}
