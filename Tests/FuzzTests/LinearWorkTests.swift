import FuzzTargets
import Testing

/// Work grows as its input does, whatever the machine: counted in edges of the control flow, not timed.
///
/// Only a build that counts them can tell: see `.ci/build-sanitized`.
@Suite(.enabled(if: FuzzTarget.countsWork), .timeLimit(.minutes(10))) struct LinearWorkTests {
    /// Twice the input, and a quarter more for tables that grow.
    private static let factor = 2.5

    @Test(arguments: FuzzTarget.all.map(\.name))
    func `twice the input is twice the work`(name: String) throws {
        let target = try #require(FuzzTarget.all.first { $0.name == name })
        let length = target.workLength
        for seed in try SeedTests.seeds(of: target) where !seed.bytes.isEmpty {
            func repeated(_ length: Int) -> [UInt8] {
                Array(
                    (0..<(length + seed.bytes.count - 1) / seed.bytes.count).map { _ in seed.bytes }
                        .joined())
            }
            // What is made once, such as a table, is made here.
            _ = target.work(repeated(length))
            let once = target.work(repeated(length))
            let twice = target.work(repeated(2 * length))
            let limit = Self.factor * Double(once)
            #expect(Double(twice) <= limit, "\(name)/\(seed.name): \(once) edges, then \(twice)")
        }
    }
}
