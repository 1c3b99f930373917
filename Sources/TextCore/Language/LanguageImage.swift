import CTextData

/// Compiles the lists of letters, trigrams and function words into the image of the language profiles.
///
/// The payload: the codes of the languages, a line for each script; the keys (UInt64), ascending; for each key a row of
/// ``LanguageProfiles/lanes`` weights (Int8). Each list has its count (UInt32) first.
package enum LanguageImage {
    /// The lists in `Sources/CTextData`.
    package static let sourceFiles = ["Languages/n-grams.txt", "Languages/function-words.txt"]

    static let layout = UInt64(LanguageProfiles.lanes) << 8 | UInt64(LetterScript.profiled.count)

    /// The share of letters that a language is taken to have where the list gives it none.
    private static let floor = 3e-5
    /// The weight of a function word, as a natural logarithm.
    private static let wordWeight = 3.0

    /// The image of the lists.
    package static func image(nGrams: String, functionWords: String) -> [UInt8] {
        var groups: [Group] = []
        for line in nGrams.split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasPrefix("= ") {
                groups.append(Group(line.dropFirst(2).split(separator: " ").map(String.init)))
            } else {
                groups[groups.count - 1].add(line)
            }
        }
        for line in functionWords.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: " ")
            for number in groups.indices {
                groups[number].add(words: parts.dropFirst(), of: String(parts[0]))
            }
        }
        var rows: [UInt64: [Int8]] = [:]
        for group in groups { rows.merge(group.rows) { $1 } }
        let keys = rows.keys.sorted()
        var sources = Fingerprint()
        sources.add([nGrams, functionWords])
        var payload: [UInt8] = []
        payload.appendList(
            Array(groups.map { $0.languages.joined(separator: " ") }.joined(separator: "\n").utf8))
        payload.appendList(keys)
        payload.appendList(keys.flatMap { rows[$0] ?? [] })
        return DataImage.write(.languages, layout: layout, sources: sources.value, payload: payload)
    }

    /// The languages of one script.
    private struct Group {
        let languages: [String]
        private(set) var rows: [UInt64: [Int8]] = [:]
        private var words: [UInt64: Set<Int>] = [:]

        init(_ languages: [String]) { self.languages = languages }

        /// Adds a line of letters with their shares.
        mutating func add(_ line: Substring) {
            let parts = line.split(whereSeparator: { $0 == "\t" || $0 == " " })
            let letters = parts[0].unicodeScalars.map { $0 == "_" ? 0x20 : $0.value }
            var shares = [Double](repeating: 0, count: languages.count)
            for part in parts.dropFirst() {
                let code = part.prefix { $0.isLetter }
                guard let lane = languages.firstIndex(of: String(code)),
                    let power = Int(part.dropFirst(code.count))
                else { continue }
                shares[lane] = PowerOfTen.value(tenths: -power)
            }
            let key =
                letters.count == 3
                ? LanguageProfiles.key(letters[0], letters[1], letters[2])
                : LanguageProfiles.key(0, 0, letters[0])
            rows[key] = Self.row(shares.map { Logarithm.natural($0 + floor) })
        }

        /// Adds the words of a language; words of other scripts' languages are passed over.
        mutating func add(words list: ArraySlice<Substring>, of code: String) {
            guard let lane = languages.firstIndex(of: code) else { return }
            for word in list {
                var hash = FNV1a.seed
                for scalar in word.unicodeScalars { hash = FNV1a.step(hash, UInt64(scalar.value)) }
                let key = LanguageProfiles.key(ofWord: hash)
                words[key, default: []].insert(lane)
                let holders = words[key] ?? []
                rows[key] = Self.row(
                    languages.indices.map { holders.contains($0) ? wordWeight : 0 })
            }
        }

        /// Weights as they stand in the image, less their mean.
        private static func row(_ weights: [Double]) -> [Int8] {
            let mean = weights.reduce(0, +) / Double(weights.count)
            let scaled = weights.map {
                Int8(clamping: Int((($0 - mean) * Double(LanguageProfiles.scale)).rounded()))
            }
            return scaled + [Int8](repeating: 0, count: LanguageProfiles.lanes - scaled.count)
        }
    }
}

/// Powers of ten with exponents in tenths, by multiplication alone, so that every machine gives the same bits.
private enum PowerOfTen {
    /// The tenth root of ten.
    private static let tenthRoot = 1.2589254117941673

    static func value(tenths: Int) -> Double {
        var value = 1.0
        for _ in 0..<abs(tenths) { value *= tenthRoot }
        return tenths < 0 ? 1 / value : value
    }
}

/// The natural logarithm, by operations that every machine rounds alike.
private enum Logarithm {
    private static let ofTwo = 0.6931471805599453

    /// Source: x = m 2ᵉ and the series 2 artanh((m − 1) / (m + 1)), 1/√2 ≤ m < √2.
    static func natural(_ x: Double) -> Double {
        var (mantissa, exponent) = (x.significand, x.exponent)
        if mantissa > 1.4142135623730951 {
            mantissa /= 2
            exponent += 1
        }
        let ratio = (mantissa - 1) / (mantissa + 1)
        let square = ratio * ratio
        var (term, sum) = (ratio, 0.0)
        for odd in stride(from: 1.0, to: 40, by: 2) {
            sum += term / odd
            term *= square
        }
        return Double(exponent) * ofTwo + 2 * sum
    }
}
