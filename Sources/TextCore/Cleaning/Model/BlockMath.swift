/// Exponential and logarithm without a C library, exact enough for probabilities of blocks.
enum BlockMath {
    /// e^x for any x; relative error below 2e-7.
    ///
    /// Source: argument reduction x = n ln 2 + r and the Taylor series of e^r, |r| ≤ ln 2 / 2.
    static func exp(_ x: Float) -> Float {
        let clamped = Double(max(-80, min(80, x)))
        let n = (clamped * 1.4426950408889634).rounded()
        let r = clamped - n * 0.6931471805599453
        var term = 1.0
        var sum = 1.0
        for k in 1...9 {
            term *= r / Double(k)
            sum += term
        }
        return Float(sum * Double(sign: .plus, exponent: Int(n), significand: 1))
    }

    /// Natural logarithm of a positive number.
    ///
    /// Source: ln m = 2 artanh((m − 1) / (m + 1)), m in [√½, √2).
    static func log(_ x: Float) -> Float {
        guard x > 0 else { return -80 }
        var m = Double(x.significand)
        var e = Double(x.exponent)
        if m > 1.4142135623730951 {
            m /= 2
            e += 1
        }
        let z = (m - 1) / (m + 1)
        let z2 = z * z
        let series =
            z * (2 + z2 * (2.0 / 3 + z2 * (2.0 / 5 + z2 * (2.0 / 7 + z2 * (2.0 / 9 + z2 * 2.0 / 11)))))
        return Float(series + e * 0.6931471805599453)
    }

    /// ln(e^a + e^b).
    static func logSum(_ a: Float, _ b: Float) -> Float {
        let high = max(a, b)
        return high + log(1 + exp(min(a, b) - high))
    }

    static func logistic(_ x: Float) -> Float { 1 / (1 + exp(-x)) }
}
