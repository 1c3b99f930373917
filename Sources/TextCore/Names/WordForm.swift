/// How the letters of a word are written.
package enum WordCase: UInt8, Sendable {
    /// No letter with case: numbers, punctuation, other scripts.
    case none
    case lower
    /// `Peru`, and a lone capital that is not an initial.
    case initial
    /// `WHO`, `U.S.`
    case upper
    /// `McDonald`, `iPhone`, `al-Assad`.
    case mixed
    /// `J.`
    case letter
}

/// All that the tagger keeps of a distinct word of a document: hashes, letters' case, what the lexicon knows.
struct WordForm {
    /// The word with its case, without accents, digits as 0.
    var exact: UInt32 = 0
    /// Without case and accents.
    var lower: UInt32 = 0
    /// `Xx`, `X.X.`, `d,d`: letters and digits by kind, repeats as one.
    var shape: UInt32 = 0
    /// The first 1…4 scalars of ``lower``, 0 where the word is shorter.
    var prefix1: UInt32 = 0
    var prefix2: UInt32 = 0
    var prefix3: UInt32 = 0
    var prefix4: UInt32 = 0
    /// The last 1…4 scalars of ``lower``.
    var suffix1: UInt32 = 0
    var suffix2: UInt32 = 0
    var suffix3: UInt32 = 0
    var suffix4: UInt32 = 0
    /// The hash of the initials that an acronym spells (`WHO`, `U.N.`), 0 for other words.
    var acronym: UInt32 = 0
    /// The first letter, without case.
    var initial: UInt32 = 0
    var entry = EntityLexicon.Entry()
    var wordCase = WordCase.none
    /// What the tokenizer made of it.
    var kind = TokenKind.punctuation
    /// Whether the word ends in a full stop.
    var isDotted = false
    var hasDigit = false
    /// Whether the word is one letter.
    var isSingleLetter = false
    var isLatin = true

    var isCapitalized: Bool { wordCase.rawValue >= WordCase.initial.rawValue }

    /// What stands before the first word of a sentence and after the last.
    static let border = WordForm()

    /// Tells a capital from its small letter in ``exact``.
    private static let capital: UInt32 = 1 << 24

    private init() {
        exact = 7
        lower = 7
        shape = 7
    }

    /// Reads the word in `range`, which must be well-formed UTF-8.
    ///
    /// Complexity: O(*n*) in its bytes.
    init(_ bytes: Span<UInt8>, _ range: Range<Int>, kind: TokenKind, lexicon: EntityLexicon) {
        self.kind = kind
        var exact = NameHash.seed
        var lower = NameHash.seed
        var shape = NameHash.seed
        var acronym = NameHash.seed
        var last: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
        var lastKind: UInt32 = 0
        var count = 0
        var upperCount = 0
        var lowerCount = 0
        var isFirstUpper = false
        var i = range.lowerBound
        while i < range.upperBound {
            let (scalar, length) = bytes.scalar(at: i)
            i += length
            if scalar >= 0xAD, ScalarCase.isSilent(scalar) { continue }
            let isDigit = scalar &- 0x30 < 10
            let isUpper = ScalarCase.isUpper(scalar)
            let folded = isDigit ? 0x30 : ScalarCase.folded(scalar)
            exact = NameHash.step(exact, isUpper ? folded | Self.capital : folded)
            lower = NameHash.step(lower, folded)
            let kind: UInt32
            if isUpper {
                kind = 0x58
                upperCount += 1
                if count == 0 { isFirstUpper = true }
                acronym = NameHash.step(acronym, folded)
            } else if isDigit {
                kind = 0x64
                hasDigit = true
            } else if ScalarCase.isLetter(scalar) {
                kind = 0x78
                lowerCount += 1
            } else {
                kind = scalar
            }
            if kind != lastKind { shape = NameHash.step(shape, kind) }
            lastKind = kind
            if !ScalarCase.isLatin(scalar), kind == 0x78 || kind == 0x58 { isLatin = false }
            last = (last.1, last.2, last.3, folded)
            count += 1
            switch count {
            case 1:
                initial = folded
                prefix1 = NameHash.finish(lower)
            case 2: prefix2 = NameHash.finish(lower)
            case 3: prefix3 = NameHash.finish(lower)
            case 4: prefix4 = NameHash.finish(lower)
            default: break
            }
        }
        if count == 1 { shape = NameHash.step(shape, 0x31) }
        self.exact = NameHash.finish(exact)
        self.lower = NameHash.finish(lower)
        self.shape = NameHash.finish(shape)
        var suffix = NameHash.step(NameHash.seed, last.3)
        if count >= 1 { suffix1 = NameHash.finish(suffix) }
        suffix = NameHash.step(suffix, last.2)
        if count >= 2 { suffix2 = NameHash.finish(suffix) }
        suffix = NameHash.step(suffix, last.1)
        if count >= 3 { suffix3 = NameHash.finish(suffix) }
        suffix = NameHash.step(suffix, last.0)
        if count >= 4 { suffix4 = NameHash.finish(suffix) }
        isDotted = last.3 == 0x2E && count > 1
        isSingleLetter = count == 1 && kind == .word

        if upperCount == 0 {
            wordCase = lowerCount > 0 ? .lower : .none
        } else if upperCount == 1, isFirstUpper {
            wordCase = lowerCount == 0 && isDotted ? .letter : .initial
        } else if lowerCount == 0 {
            wordCase = .upper
            self.acronym = NameHash.finish(acronym)
        } else {
            wordCase = .mixed
            // `PCs`, `MPs`, `SpaceX`, `BoE`: mostly capitals can be an acronym too.
            if upperCount >= lowerCount { self.acronym = NameHash.finish(acronym) }
        }
        entry = lexicon.entry(self.lower)
    }
}
