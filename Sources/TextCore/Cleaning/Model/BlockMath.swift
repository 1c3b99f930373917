/// Logarithms and odds without a C library, exact enough for probabilities of blocks.
enum BlockMath {
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
        return high + log(1 + Exponential.of(min(a, b) - high))
    }

    static func logistic(_ x: Float) -> Float { 1 / (1 + Exponential.of(-x)) }
}
