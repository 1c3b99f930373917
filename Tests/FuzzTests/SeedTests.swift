import Foundation
import FuzzTargets
import Testing

/// Feeds each target its seeds, and changes of them made by chance: the same ones in each run.
///
/// An input that once broke something is kept beside the seeds, so that it is tried for ever.
@Suite struct SeedTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "FuzzTargets/Seeds")

    static func seeds(of target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
        let own = folder.appending(path: target.name)
        return try FileManager.default.contentsOfDirectory(at: own, includingPropertiesForKeys: nil)
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { ($0.lastPathComponent, Array(try Data(contentsOf: $0))) }
    }

    @Test(arguments: FuzzTarget.all.map(\.name))
    func `all that must hold holds for the seeds`(name: String) throws {
        let target = try #require(FuzzTarget.all.first { $0.name == name })
        let seeds = try Self.seeds(of: target)
        #expect(seeds.count >= 3)
        for seed in seeds {
            #expect(target.violations(seed.bytes) == [], "\(name)/\(seed.name)")
        }
    }

    @Test(arguments: FuzzTarget.all.map(\.name))
    func `and for what chance makes of them`(name: String) throws {
        let target = try #require(FuzzTarget.all.first { $0.name == name })
        let seeds = try Self.seeds(of: target).map(\.bytes).filter { $0.count < 4096 }
        for number in 0..<UInt64(20) {
            var mutator = Mutator(seed: number)
            let input = mutator.changed(seeds)
            #expect(target.violations(input) == [], "\(name), seed \(number)")
        }
    }
}
