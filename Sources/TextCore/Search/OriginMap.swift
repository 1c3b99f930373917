/// The origin of each folded byte: a list of runs, a few bytes for a hundred bytes of text.
///
/// Inside a plain run the two sides advance together; a unit is a stretch of the text that folded bytes
/// stand for as a whole (`é` for `e`, `ß` for `ss`, three spaces for one).
struct OriginMap: Sendable {
    private struct Run {
        let folded: UInt32
        let origin: UInt32
        /// Bytes of the text in a unit; 0 for a plain run.
        var unitLength: UInt32
    }

    private var runs: [Run] = []

    /// Notes that the folded byte `folded`, and those after it until the next call, come from `origin`.
    mutating func append(folded: Int, origin: Int, unitLength: Int = 0) {
        if unitLength == 0, let last = runs.last, last.unitLength == 0,
            origin - Int(last.origin) == folded - Int(last.folded)
        {
            return
        }
        runs.append(Run(folded: UInt32(folded), origin: UInt32(origin), unitLength: UInt32(unitLength)))
    }

    /// Makes everything that was folded since `folded` one unit that ends at `end`.
    mutating func makeUnit(folded: Int, origin: Int, end: Int) {
        if let last = runs.last, Int(last.folded) == folded { runs.removeLast() }
        runs.append(
            Run(folded: UInt32(folded), origin: UInt32(origin), unitLength: UInt32(end - origin)))
    }

    /// Turns ascending ranges of folded bytes into ranges of the text.
    struct Reader {
        private let runs: [Run]
        private var run = 0

        init(_ map: OriginMap) { runs = map.runs }

        /// The text that the folded bytes stand for; units are taken whole.
        ///
        /// - Precondition: `range` is not empty and starts no earlier than the last one asked for.
        mutating func origin(of range: Range<Int>) -> Range<Int> {
            advance(to: range.lowerBound)
            let first = runs[run]
            if first.unitLength == 0, run + 1 == runs.count || Int(runs[run + 1].folded) >= range.upperBound
            {
                let lower = Int(first.origin) + range.lowerBound - Int(first.folded)
                return lower..<lower + range.count
            }
            let lower =
                Int(first.origin) + (first.unitLength == 0 ? range.lowerBound - Int(first.folded) : 0)
            let start = run
            advance(to: range.upperBound - 1)
            let last = runs[run]
            let upper =
                Int(last.origin)
                + (last.unitLength == 0 ? range.upperBound - Int(last.folded) : Int(last.unitLength))
            run = start
            return lower..<upper
        }

        private mutating func advance(to folded: Int) {
            while run + 1 < runs.count, Int(runs[run + 1].folded) <= folded { run += 1 }
        }
    }
}
