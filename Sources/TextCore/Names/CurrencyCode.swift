/// Amounts of money that begin with letters.
enum CurrencyCode {
    private static let codes = Set(
        "R N P C S A RM Rs Rp Tk Sh KSh Ksh US AU NZ HK CA NT PKR INR USD EUR GBP CHF JPY CNY ZAR NGN KES CAD AUD BRL MXN"
            .split(separator: " ").map { Array($0.utf8) })
    private static let scales = Set("bn tn trn mn m k b tr".split(separator: " ").map { Array($0.utf8) })

    /// Whether a word is a currency's letters, figures and how many: `R4bn`, `Rs1,500m`, `USD20`.
    ///
    /// A lone letter needs the scale: `R4` may be a road.
    static func isAmount(_ word: ArraySlice<UInt8>) -> Bool {
        let code = word.prefix { $0.isASCIILetter }
        let figures = word.dropFirst(code.count).prefix {
            $0.isASCIIDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
        }
        let scale = Array(word.dropFirst(code.count + figures.count))
        guard !figures.isEmpty, codes.contains(Array(code)) else { return false }
        return scales.contains(scale) || code.count > 1 && scale.isEmpty
    }
}
