/// What speaks for each language in the parts of a text that were read.
struct LanguageTally {
    private let profiles: LanguageProfiles?
    /// Of each of ``LetterScript/profiled``.
    private var scores = [SIMD32<Int32>](repeating: .zero, count: LetterScript.profiled.count)
    /// What was added to one of them since it was last brought up to date, and how often.
    /// Of the even lanes and of the odd ones, sixteen bits each.
    private var recent = (even: SIMD4<UInt64>.zero, odd: SIMD4<UInt64>.zero)
    private var recentCount = 0
    private var recentGroup = 0
    /// Additions that cannot overflow.
    private static let mostRecent = Int(UInt16.max) / Int(UInt8.max)
    private static let evenBytes = SIMD4<UInt64>(repeating: 0x00FF_00FF_00FF_00FF)
    private var trigrams = 0
    private var words = 0
    /// Letters of each script.
    private var letters = [Int](repeating: 0, count: LetterScript.allCases.count)
    /// Signs that prose has few of.
    private var signs = 0
    /// One bit for each of 256 classes of trigrams that occurred.
    private var variety = SIMD4<UInt64>.zero

    /// Letters and words from which a language is told.
    private static let fewestLetters = 40
    private static let fewestWords = 8
    /// Classes of trigrams from which a text is more than one word over and over.
    private static let fewestKinds = 28
    /// The share of letters, in a hundred, that are of one script.
    private static let leastShare = 70
    /// By how much, in natural logarithms, a text must look more like another language than like English.
    private static let marginOverEnglish: Int32 = 15
    /// By how much the first language must lead, and by how much it does where more reading is in vain.
    private static let smallestMargin: Int32 = 1
    private static let clearMargin: Int32 = 40
    /// Natural logarithms for each trigram by which prose fits its language at least.
    private static let leastFit = 0.2

    init(_ profiles: LanguageProfiles?) { self.profiles = profiles }

    // MARK: Reading

    /// Reads a range of well-formed UTF-8.
    ///
    /// Complexity: O(*n*) in its length.
    mutating func read(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        var (before, last): (UInt32, UInt32) = (0, Self.border)
        var script = LetterScript.latin
        var word = FNV1a.seed
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = bytes[position]
            var letter: (script: LetterScript, small: UInt32)?
            if byte < 0x80 {
                position += 1
                if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
                    letter = (.latin, UInt32(byte | 0x20))
                } else if Self.isSign(byte) {
                    signs += 1
                }
            } else {
                let (scalar, length) = Self.scalar(bytes, position, range.upperBound)
                position += length
                letter = LetterScript.of(scalar)
            }
            guard let letter else {
                if last != Self.border { end(before, last, word, script) }
                (before, last, word) = (0, Self.border, FNV1a.seed)
                continue
            }
            if letter.script != script, last != Self.border {
                end(before, last, word, script)
                (before, last, word) = (0, Self.border, FNV1a.seed)
            }
            script = letter.script
            letters[Int(script.rawValue)] += 1
            word = FNV1a.step(word, UInt64(letter.small))
            if letter.small >= 0x80 { add(LanguageProfiles.key(0, 0, letter.small), script) }
            if before != 0 { addTrigram(before, last, letter.small, script) }
            (before, last) = (last, letter.small)
        }
        if last != Self.border { end(before, last, word, script) }
        settle()
    }

    private static let border: UInt32 = 0x20

    /// Ends a word.
    private mutating func end(_ before: UInt32, _ last: UInt32, _ word: UInt64, _ script: LetterScript) {
        words += 1
        addTrigram(before, last, Self.border, script)
        add(LanguageProfiles.key(ofWord: word), script)
    }

    private mutating func addTrigram(
        _ first: UInt32, _ second: UInt32, _ third: UInt32, _ script: LetterScript
    ) {
        trigrams += 1
        let key = LanguageProfiles.key(first, second, third)
        let kind = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 56)
        variety[kind >> 6] |= 1 << UInt64(kind & 63)
        add(key, script)
    }

    @inline(__always)
    private mutating func add(_ key: UInt64, _ script: LetterScript) {
        let group = Int(script.rawValue)
        guard group < LetterScript.profiled.count, let weights = profiles?.weights(of: key) else { return }
        if group != recentGroup || recentCount == Self.mostRecent {
            settle()
            recentGroup = group
        }
        recent.even &+= weights & Self.evenBytes
        recent.odd &+= (weights &>> SIMD4(repeating: 8)) & Self.evenBytes
        recentCount += 1
    }

    private mutating func settle() {
        guard recentCount > 0 else { return }
        let bias = Int32(LanguageProfiles.bias * recentCount)
        for lane in 0..<LanguageProfiles.lanes {
            let half = lane & 1 == 0 ? recent.even : recent.odd
            let sum = Int32(truncatingIfNeeded: half[lane / 8] >> UInt64(lane % 8 / 2 * 16) & 0xFFFF)
            scores[recentGroup][lane] += sum - bias
        }
        (recent, recentCount) = ((.zero, .zero), 0)
    }

    /// Whether an ASCII character is frequent in code and rare in prose.
    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "<"),
            UInt8(ascii: ">"), UInt8(ascii: "_"), UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "&"),
            UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "#"), UInt8(ascii: "$"),
            UInt8(ascii: "+"), UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: "/"):
            true
        default: false
        }
    }

    /// The scalar at a position and its length; 0 where it is cut.
    private static func scalar(_ bytes: Span<UInt8>, _ position: Int, _ end: Int) -> (UInt32, Int) {
        let byte = UInt32(bytes[position])
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
        guard length > 1, position + length <= end else { return (0, 1) }
        var scalar = byte & (0x7F >> UInt32(length))
        for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[position + offset] & 0x3F) }
        return (scalar, length)
    }

    // MARK: Deciding

    /// Whether further reading would change nothing.
    var isClear: Bool { language != nil && lead >= Self.clearMargin * Int32(LanguageProfiles.scale) }

    /// The language; `nil` where it is not sure.
    var language: Language? {
        let total = letters.reduce(0, +)
        guard
            let main = LetterScript.allCases.max(by: {
                letters[Int($0.rawValue)] < letters[Int($1.rawValue)]
            }),
            total > 0, variety.kinds >= Self.fewestKinds || main.isDense, signs * 12 < total
        else { return nil }
        let han = letters[Int(LetterScript.han.rawValue)]
        let kana = letters[Int(LetterScript.kana.rawValue)]
        if main.isDense {
            // Each letter of these scripts says as much as a short word.
            guard total >= Self.fewestLetters / 2, variety.kinds >= Self.fewestKinds / 2 else { return nil }
            let hangul = letters[Int(LetterScript.hangul.rawValue)]
            guard (han + kana + hangul) * 100 >= total * Self.leastShare else { return nil }
            if main == .hangul { return main.language }
            return kana * 12 >= han + kana ? LetterScript.kana.language : Language(code: "zh")
        }
        guard total >= Self.fewestLetters, letters[Int(main.rawValue)] * 100 >= total * Self.leastShare
        else { return nil }
        if let language = main.language { return language }
        return profiled(main)
    }

    private func profiled(_ script: LetterScript) -> Language? {
        let group = Int(script.rawValue)
        guard let languages = profiles?.languages[group], words >= Self.fewestWords else { return nil }
        let (best, _) = ranks(group)
        let score = scores[group][best]
        guard Double(score) >= Self.leastFit * Double(LanguageProfiles.scale) * Double(trigrams),
            lead >= Self.smallestMargin * Int32(LanguageProfiles.scale)
        else { return nil }
        if let english = languages.firstIndex(of: .english), english != best,
            score - scores[group][english] < Self.marginOverEnglish * Int32(LanguageProfiles.scale)
        {
            return nil
        }
        return languages[best]
    }

    /// By how much the first language of the main script leads.
    private var lead: Int32 {
        let group = LetterScript.profiled.indices.max {
            letters[Int(LetterScript.profiled[$0].rawValue)]
                < letters[Int(LetterScript.profiled[$1].rawValue)]
        }
        guard let group, profiles != nil else { return .max }
        let (best, second) = ranks(group)
        return scores[group][best] - scores[group][second]
    }

    /// The lanes of the first and the second language of a script.
    private func ranks(_ group: Int) -> (best: Int, second: Int) {
        let count = profiles?.languages[group].count ?? 1
        var (best, second) = (0, min(1, count - 1))
        let score = scores[group]
        for lane in 1..<max(1, count) {
            if score[lane] > score[best] {
                (best, second) = (lane, best)
            } else if lane != best, second == best || score[lane] > score[second] {
                second = lane
            }
        }
        return (best, second)
    }
}

extension SIMD4<UInt64> {
    /// The number of set bits.
    fileprivate var kinds: Int {
        self[0].nonzeroBitCount + self[1].nonzeroBitCount + self[2].nonzeroBitCount
            + self[3].nonzeroBitCount
    }
}
