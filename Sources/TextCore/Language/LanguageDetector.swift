/// Tells the language of a text by its letters, trigrams of letters and function words.
///
///     LanguageDetector().language(of: text, in: blocks)?.code    // "de"
///
/// It reads a sample of a long text, a fixed number of bytes, and says nothing of a text that is short, mixed, or no prose:
/// a list of numbers, code, one letter over and over.
///
/// Known limitations: a language without a profile is taken for its nearest relative that has one, such as Galician for
/// Portuguese, where it is near; Yiddish counts as Hebrew, Assamese as Bengali. Bosnian and Serbian in Latin letters count
/// as Croatian.
public struct LanguageDetector: Sendable {
    private let profiles: Result<LanguageProfiles, ImageProblem>

    /// A detector with the profiles that are linked into the program.
    public init() { profiles = LanguageProfiles.linked }

    /// A detector with profiles from elsewhere; if they are not sound it knows the languages of scripts alone.
    package init(image: UnsafeRawBufferPointer) {
        profiles = Result { () throws(ImageProblem) in try LanguageProfiles(image: image) }
    }

    /// Why the profiles cannot be used; `nil` for sound ones.
    package var problem: ImageProblem? {
        switch profiles {
        case .success: nil
        case .failure(let problem): problem
        }
    }

    /// Whether there is a profile of the language, or a script of its own.
    public func knows(_ language: Language) -> Bool {
        if LetterScript.allCases.contains(where: { $0.language == language }) || language.code == "zh" {
            return true
        }
        guard case .success(let profiles) = profiles else { return false }
        return profiles.languages.contains { $0.contains(language) }
    }

    /// The language of the ranges of a text; `nil` where it is not sure.
    ///
    /// Complexity: O(ranges), and a number of bytes that does not grow with the text.
    ///
    /// - Parameter ranges: in UTF-8 bytes, on scalar boundaries, in text order.
    public func language(of text: ArticleText, in ranges: [TextRange]) -> Language? {
        language(of: text.utf8.span, in: ranges.map(\.utf8))
    }

    /// The language of a text; `nil` where it is not sure.
    public func language(of text: ArticleText) -> Language? { language(of: text, in: [text.range]) }

    /// The language of some bytes of well-formed UTF-8; the ends may be cut inside a scalar.
    package func language(of bytes: Span<UInt8>, in ranges: [Range<Int>]) -> Language? {
        var tally: LanguageTally
        switch profiles {
        case .success(let profiles): tally = LanguageTally(profiles)
        case .failure: tally = LanguageTally(nil)
        }
        let sample = LanguageSample(of: ranges)
        for range in sample.first { tally.read(bytes, range) }
        if tally.isClear { return tally.language }
        for range in sample.rest { tally.read(bytes, range) }
        return tally.language
    }
}
