import Testing
import TextCore

/// Text that is no story: no marks rather than wrong ones. The seeds of the fuzz target hold its work to its length.
@Suite struct NamesOfBadInputTests {
    private static let tagger = EntityTagger()

    /// What is marked, each line a block.
    private func marks(_ string: String) -> [String] {
        let text = ArticleText(string)
        var blocks: [TextRange] = []
        var start = 0
        for (i, byte) in (text.utf8 + [UInt8(ascii: "\n")]).enumerated() where byte == UInt8(ascii: "\n") {
            if i > start { blocks.append(TextRange(utf8: start..<i)) }
            start = i + 1
        }
        let segmentation = Segmenter().segment(text, blocks: blocks)
        return Self.tagger.annotate(text, segmentation: segmentation).mentions.map {
            text.string(in: $0.range)
        }
    }

    @Test(arguments: [
        "PLEASE READ THIS NOTE BEFORE YOU OPEN THE BOX AND KEEP IT FOR LATER USE.",
        "THE SHOP WILL BE SHUT ON FRIDAY. ALL ORDERS WILL BE SENT OUT NEXT WEEK.",
    ])
    func `common words all in capitals are no names`(text: String) {
        #expect(marks(text) == [])
    }

    @Test(arguments: [
        "the mayor of lyon met chancellor olaf scholz in berlin on friday, said the bbc.",
        "nasa and esa will launch a probe to mars with spacex next year",
    ])
    func `text without capitals has no names`(text: String) {
        #expect(marks(text) == [])
    }

    @Test(arguments: [
        "Home\nNews\nSport\nWeather\nShop\nMore\nSign In\nSearch\nMenu\nSettings\nHelp\nAccount",
        "Home | News | Opinion | Video | Live | My Account | Log Out | Subscribe | Contact Us",
        "About Us\nTerms of Use\nPrivacy Policy\nCookie Settings\nAccessibility\nContact Us\nAdvertise With Us",
    ])
    func `words of menus are no names`(text: String) {
        #expect(marks(text) == [])
    }

    @Test func `of a table of results only teams and players are marked`() {
        let found = marks(
            """
            Pos  Team        P   W   D   L   Pts
            1    Arsenal     38  26  6   6   84
            2    Liverpool   38  24  8   6   80
            3    Chelsea     38  21  9   8   72
            HT 1-0   FT 2-1   Att 41,200
            """)
        #expect(!found.contains { $0.contains(where: \.isNumber) || $0.contains("\n") }, "\(found)")
        #expect(
            !found.contains { ["Pos", "Team", "P", "W", "D", "L", "Pts", "HT", "FT", "Att"].contains($0) })
    }

    @Test(arguments: [
        "A. met B. at C. and gave D. a book.",
        "Options A, B and C were put to groups X and Y.",
        "K said that J had seen M.",
    ])
    func `a letter is no name`(text: String) {
        #expect(marks(text) == [])
    }

    @Test(arguments: [
        "ፕሬዚዳንቱ በአዲስ አበባ ተናገሩ። ስብሰባው ማክሰኞ ተጀመረ።",
        "နိုင်ငံတော်သမ္မတက ရန်ကုန်တွင် ပြောကြားခဲ့သည်။",
        "ᏣᎳᎩ ᎠᏰᎵ ᎤᎾᏓᏅᏖᎸ ᎨᏒᎢ",
        "𐐔𐐯𐑅𐐨𐑉𐐯𐐻 𐐆𐑆 𐐲 𐑅𐐿𐑉𐐮𐐹𐐻 𐐝𐐩𐐻 𐐢𐐩𐐿",
        "Президент приехал в Минск и встретился с Лукашенко.",
        "ประธานาธิบดีกล่าวที่กรุงเทพเมื่อวันอังคาร",
    ])
    func `scripts that the model was not trained on have no names`(text: String) {
        #expect(marks(text) == [])
    }

    @Test func `misread letters cut no name in two and join no line`() {
        let found = marks(
            """
            Tbe Prirne Minister of lta1y, Giorqia Me1oni, rnet Ernmanuel Macron in Par1s on
            Tuesdav. Macron sa1d tbat tbe ta1ks had gone we11, and Me1oni aqreed w1th hirn.
            """)
        #expect(found.contains { $0.hasSuffix("Macron") }, "\(found)")
        for name in found {
            #expect(name.first?.isUppercase ?? false, "\(name)")
            #expect(!["Tbe", "Tuesdav"].contains(name))
        }
    }
}
