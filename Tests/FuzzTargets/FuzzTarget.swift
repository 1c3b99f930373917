import CWork

/// One entrance by which bytes from anywhere come in, with what must hold for all of them.
///
/// The tests feed it the seeds and changes of them; `.ci/fuzz` feeds it what libFuzzer makes of them.
public struct FuzzTarget: Sendable {
    /// As the script and the folder of its seeds name it.
    public let name: String
    /// Bytes of an input that is so long that what is done once hardly counts in its work.
    public let workLength: Int
    private let check: @Sendable (_ input: [UInt8], _ claims: inout Claims) -> Void

    init(
        _ name: String, workLength: Int = 8192,
        _ check: @escaping @Sendable (_ input: [UInt8], _ claims: inout Claims) -> Void
    ) {
        self.name = name
        self.workLength = workLength
        self.check = check
    }

    /// What does not hold for an input; none where all is well.
    public func violations(_ input: [UInt8]) -> [String] {
        var claims = Claims()
        check(input, &claims)
        return claims.violations
    }

    /// The work that an input makes: edges of the control flow, the same on every machine; 0 in a build that counts none.
    public func work(_ input: [UInt8]) -> UInt64 {
        let before = cwork_edges()
        _ = violations(input)
        return cwork_edges() - before
    }

    /// Whether this build counts work.
    public static var countsWork: Bool { cwork_is_counting() }

    public static let all: [FuzzTarget] = [
        .decoding, .cleaning, .pages, .feeds, .records, .dates, .entities, .search, .layout, .gate, .keys,
        .settings,
    ]
}

/// Collects what does not hold.
struct Claims {
    private(set) var violations: [String] = []

    mutating func hold(_ condition: Bool, _ claim: @autoclosure () -> String) {
        if !condition { violations.append(claim()) }
    }
}
