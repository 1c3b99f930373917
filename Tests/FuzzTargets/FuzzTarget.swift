/// One entrance by which bytes from anywhere come in, with what must hold for all of them.
///
/// The tests feed it the seeds and changes of them; `.ci/fuzz` feeds it what libFuzzer makes of them.
public struct FuzzTarget: Sendable {
    /// As the script and the folder of its seeds name it.
    public let name: String
    /// What does not hold for an input; none where all is well.
    public let violations: @Sendable (_ input: [UInt8]) -> [String]

    init(_ name: String, _ check: @escaping @Sendable (_ input: [UInt8], _ claims: inout Claims) -> Void) {
        self.name = name
        violations = { input in
            var claims = Claims()
            check(input, &claims)
            return claims.violations
        }
    }

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
