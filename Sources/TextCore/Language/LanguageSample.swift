/// The parts of a text that its language is told by.
struct LanguageSample {
    /// Enough for most texts.
    private(set) var first: [Range<Int>] = []
    /// Read as well where the first parts leave a doubt.
    private(set) var rest: [Range<Int>] = []

    /// Bytes of a part: some forty words.
    private static let partSize = 256
    /// The number of parts at first, and of those that may follow.
    private static let firstParts = 2
    private static let otherParts = 16

    /// Spreads parts over the ranges, the first ones away from both ends, where other things than the story stand.
    init(of ranges: [Range<Int>]) {
        let total = ranges.reduce(0) { $0 + $1.count }
        if total <= Self.partSize * (Self.firstParts + 1) {
            first = ranges
            return
        }
        first = Self.parts(Self.firstParts, of: ranges, total)
        rest = Self.parts(Self.otherParts, of: ranges, total, without: first)
    }

    private static func parts(
        _ count: Int, of ranges: [Range<Int>], _ total: Int, without taken: [Range<Int>] = []
    ) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        let step = max(total / count, partSize)
        var (passed, next) = (0, step / 2)
        for range in ranges {
            while next < passed + range.count {
                let start = range.lowerBound + max(0, next - passed)
                let part = start..<min(range.upperBound, start + partSize)
                if !taken.contains(where: { $0.overlaps(part) }) { parts.append(part) }
                next += step
            }
            passed += range.count
        }
        return parts
    }
}
