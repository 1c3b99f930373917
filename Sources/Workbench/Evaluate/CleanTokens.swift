/// Words, 4-grams and sentences as the cleaning score counts them.
enum CleanTokens {
    /// Runs of letters, digits and underscores, case kept.
    static func tokens(_ text: some StringProtocol) -> [String] {
        var result: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isWord(scalar) {
                word.append(scalar)
            } else if !word.isEmpty {
                result.append(String(word))
                word = String.UnicodeScalarView()
            }
        }
        if !word.isEmpty { result.append(String(word)) }
        return result
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_"
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber,
            .letterNumber, .otherNumber:
            return true
        default: return false
        }
    }

    typealias Bag = [[String]: Int]

    /// The bag of 4-grams; shorter texts are one gram.
    static func grams(_ tokens: [String], of size: Int = 4) -> Bag {
        guard !tokens.isEmpty else { return [:] }
        var bag: Bag = [:]
        for start in 0..<max(1, tokens.count - size + 1) {
            bag[Array(tokens[start..<min(tokens.count, start + size)]), default: 0] += 1
        }
        return bag
    }

    /// Sentences of four words or more: cut after `.`, `!`, `?`, `…` with closers, before a capital or digit.
    static func sentences(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { split($0) }
            .filter { tokens($0).count >= 4 }
    }

    private static func split(_ line: Substring) -> [String] {
        let scalars = Array(line.unicodeScalars)
        var result: [String] = []
        var start = 0
        var i = 0
        while i < scalars.count {
            guard ".!?…".unicodeScalars.contains(scalars[i]) else {
                i += 1
                continue
            }
            var j = i + 1
            while j < scalars.count, "\"”’')]".unicodeScalars.contains(scalars[j]) { j += 1 }
            var k = j
            while k < scalars.count, scalars[k].properties.isWhitespace { k += 1 }
            var next = k
            while next < scalars.count, "\"“‘'([".unicodeScalars.contains(scalars[next]) { next += 1 }
            let begins =
                next < scalars.count
                && (("A"..."Z").contains(scalars[next]) || ("0"..."9").contains(scalars[next]))
            if k > j, begins {
                result.append(string(scalars[start..<j]))
                start = k
                i = k
            } else {
                i += 1
            }
        }
        result.append(string(scalars[start...]))
        return result
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// The share of a text's grams that a bag still holds when another bag is taken out of it.
    static func share(of tokens: [String], in bag: Bag, minus: Bag? = nil) -> Double {
        let grams = Self.grams(tokens)
        let total = grams.values.reduce(0, +)
        guard total > 0 else { return 1 }
        var hits = 0
        for (gram, count) in grams {
            let have = bag[gram, default: 0] - (minus?[gram] ?? 0)
            hits += min(count, max(0, have))
        }
        return Double(hits) / Double(total)
    }
}
