/// What a list says about a word or phrase. A case is a list: `Sources/CTextData/Lexicons/NAME.txt`.
///
/// The raw value is the bit in a lexicon entry, and so part of the format of the compiled lexicon.
package enum LexiconCategory: UInt8, CaseIterable, Sendable {
    case country, majorCity, city, region, landform
    case demonym, people, politicalGroup
    case party, agency, company, armedGroup, club, league, media
    case femaleName, maleName, surname
    case title, organizationHead, organizationSuffix, siteHead, eventHead, event
    case calendar, speechVerb, placePreposition, nameParticle, functionWord, familyWord
    case product
    case commonWord, acronym

    package var bit: UInt64 { 1 << UInt64(rawValue) }

    /// The name of the list, without its ending.
    package var listName: String { "\(self)" }
}

extension UInt64 {
    /// The union of the bits of some categories.
    static func categories(_ categories: LexiconCategory...) -> UInt64 {
        categories.reduce(0) { $0 | $1.bit }
    }
}
