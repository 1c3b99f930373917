/// Whether two parts of a word with a hyphen between are one name or two words.
///
/// ```text
/// Park Sun-ae · Jean-Claude · al-Assad · Co-operative · COVID-19        one
/// Kyiv|-|based · China|-|Iran · anti|-|Saudi · Long|-|term              two
/// ```
///
/// Known limitation: a small part is taken for the second half of a given name when it is a syllable as Chinese,
/// Korean, Thai and Vietnamese names have them, and no English word.
enum HyphenRules {
    private static let particles = words(HyphenData.particles)
    private static let englishSyllables = words(HyphenData.englishSyllables)
    private static let tails = words(HyphenData.tails)
    private static let peoplesAndPlaces = words(HyphenData.peoplesAndPlaces)
    /// First parts after which any second one belongs to the name.
    private static let prefixes = words("Al El Abd Abdel Abdul Abu Bin Ibn Ould Co")

    private static func words(_ text: String) -> Set<UInt64> {
        Set(text.split { $0 == " " || $0 == "\n" }.map { FNV1a($0.utf8).value })
    }

    /// Whether the hyphen between two parts of a word belongs to it.
    ///
    /// - Parameter isFirst: whether nothing of the word stands before the left part.
    static func joins(
        _ left: Range<Int>, to right: Range<Int>, isFirst: Bool, in bytes: Span<UInt8>
    ) -> Bool {
        guard !right.isEmpty else { return false }
        let leftClass = ScalarClass.of(bytes.scalar(at: left.lowerBound).value)
        let rightClass = ScalarClass.of(bytes.scalar(at: right.lowerBound).value)
        switch (leftClass, rightClass) {
        case (.upper, .upper):
            if isFirst, isPeopleOrPlace(left, in: bytes), isPeopleOrPlace(right, in: bytes) { return false }
            if isFirst, stances.contains(hash(left, in: bytes)), isPeopleOrPlace(right, in: bytes) {
                return false
            }
            return !tails.contains(hash(right, in: bytes, lowered: true))
        case (.upper, .digit): return true
        case (.upper, .lower):
            let end = hash(right, in: bytes)
            if particles.contains(end) || prefixes.contains(hash(left, in: bytes)) { return true }
            guard Syllable.matches(right, in: bytes) else { return false }
            // `Tai-man`: after a syllable of such names an English word is one too; `Top-man` has none.
            return !englishSyllables.contains(end) || isForeignSyllable(left, in: bytes)
        case (.lower, .upper): return particles.contains(hash(left, in: bytes))
        // `Chan-o-cha`: on from a small part of a name.
        case (.lower, .lower):
            return !isFirst && Syllable.matches(right, in: bytes)
                && !englishSyllables.contains(hash(right, in: bytes))
        default: return false
        }
    }

    /// What stands before a people or a place at the head of a sentence: `Anti-Turkish crowds`.
    private static let stances = words("Anti Pro Non Ex Pre Post")
    /// First parts of English compounds that are syllables of names too.
    private static let englishPrefixes = words("non re de un in to so no he we my all mid pre sub")

    /// Whether a capitalised part is a syllable of a given name and begins no English compound.
    private static func isForeignSyllable(_ part: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        let word = hash(part, in: bytes, lowered: true)
        return Syllable.matches(part, in: bytes) && !englishSyllables.contains(word)
            && !englishPrefixes.contains(word)
    }

    /// Whether a word is a country, a people or who speaks for one.
    static func isPeopleOrPlace(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        peoplesAndPlaces.contains(hash(word, in: bytes))
    }

    private static func hash(_ range: Range<Int>, in bytes: Span<UInt8>, lowered: Bool = false) -> UInt64 {
        var hash = FNV1a()
        for i in range {
            hash.append(lowered && bytes[i].isASCIIUppercase ? bytes[i] | 0x20 : bytes[i])
        }
        return hash.value
    }
}

/// A syllable as romanized Chinese, Korean, Thai and Vietnamese names have them: `yung`, `seok`, `hsien`, `ae`.
///
/// Source: the tables of syllables of Hanyu Pinyin, Wade-Giles, Jyutping's older spellings and the Revised
/// Romanization of Korean.
enum Syllable {
    private static let onsets = set(
        "b p m f d t n l g k h j q x r z c s y w v zh ch sh ts tz hs ng kh ph th rh")
    private static let nuclei = set(
        "a e i o u ae ai ao au ay ea ee eo eu ei ey eui ia iao ie iu io oe oi ou oo oa oy ua uai ue ui uo ieu aw ew uy"
            + " ya ye yo yu yae yeo wa we wi wo wae weo")
    private static let codas = set("n k t p m l r h ng")

    private static func set(_ text: String) -> Set<UInt32> {
        Set(text.split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } })
    }

    /// Whether all of a range is one syllable, of small letters but for the first.
    static func matches(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        guard range.count <= 6, range.dropFirst().allSatisfy({ bytes[$0] &- 0x61 < 26 }) else {
            return false
        }
        for onset in 0...2 where onset < range.count {
            guard onset == 0 || onsets.contains(packed(range.prefix(onset), bytes)) else { continue }
            for coda in 0...2 where onset + coda < range.count {
                guard coda == 0 || codas.contains(packed(range.suffix(coda), bytes)) else { continue }
                let nucleus = range.dropFirst(onset).dropLast(coda)
                if nucleus.count <= 3, nuclei.contains(packed(nucleus, bytes)) { return true }
            }
        }
        return false
    }

    private static func packed(_ range: Range<Int>, _ bytes: Span<UInt8>) -> UInt32 {
        range.reduce(0) { $0 << 8 | UInt32(bytes[$1] | 0x20) }
    }
}
