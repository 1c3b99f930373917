import Testing

@testable import TextCore

@Suite struct LexiconImageTests {
    private static func hashes(_ phrase: String) -> [UInt32] {
        phrase.split(separator: " ").map { NameHash.lower(String($0)) }
    }

    @Test func `a compiled lexicon knows its words, phrases and clusters, and no others`() {
        let image = LexiconImage.compile(
            [
                .init(words: Self.hashes("lima"), category: .majorCity),
                .init(words: Self.hashes("new york times"), category: .media),
                .init(words: Self.hashes("new york"), category: .majorCity),
            ], clusters: [NameHash.lower("river"): 7])
        image.withUnsafeBytes { bytes in
            #expect(LexiconImage.problem(in: bytes) == nil)
            let lexicon = EntityLexicon(bytes)
            #expect(lexicon.entry(NameHash.lower("Lima")).categories == LexiconCategory.majorCity.bit)
            let new = lexicon.entry(NameHash.lower("NEW"))
            #expect(new.continues && new.categories == 0)
            let newYork = NameHash.phrase(NameHash.lower("New"), NameHash.lower("York"))
            #expect(lexicon.entry(newYork).categories == LexiconCategory.majorCity.bit)
            #expect(lexicon.entry(newYork).continues)
            #expect(lexicon.entry(NameHash.lower("river")).cluster == 7)
            #expect(lexicon.entry(NameHash.lower("sea")) == EntityLexicon.Entry())
        }
    }

    @Test func `an image that is cut or changed anywhere has a problem`() {
        let image = LexiconImage.compile([.init(words: Self.hashes("lima"), category: .city)])
        for length in [0, 3, 10, 23, image.count - 1] {
            #expect(Array(image[..<length]).withUnsafeBytes { LexiconImage.problem(in: $0) } != nil)
        }
        for place in stride(from: 0, to: image.count, by: 97) {
            var changed = image
            changed[place] ^= 0x10
            #expect(changed.withUnsafeBytes { LexiconImage.problem(in: $0) } != nil)
        }
    }
}
