import Testing

@testable import TextCore

@Suite struct UngluerTests {
    private func parts(_ text: String) -> [String] {
        let article = ArticleText(text)
        return Ungluer(article).unglue(PlainTextBlocks.find(in: article)).map {
            article.string(in: TextRange(utf8: $0.range))
        }
    }

    @Test(arguments: [
        "The vote counts.|The two sides met again.",
        "He read it before signing up!|Lava reached the road by noon.",
        "“It was over,” she said.|“We slept on the beach.”",
        "“It was over.”|The rain came at dawn.",
        "\"It was over,\" she said.|\"We slept on the beach,\" he said.",
        "\"It was over.\"|The rain came at dawn.",
        "(The ministry did not answer.)|On Monday it did.",
        "Will it hold?|Engineers think so.",
        "Ministers rule out help for islanders|Distillers wait for barley.",
        "Article content continues below|With the crew asleep, the ship turned.",
        "The firm moved to St. Louis.|Airlines followed.",
        "Advertisement|Connolly won the seat in June. The count gave Connolly 63 percent.",
        "Installation views, photos 2018|Michael Anastassiades hung the lamps.",
        "Prices rose by 3%.|A year ago they fell.",
        "He left…|Nobody followed.",
        "It ended in 2022.|The talks began anew.",
        "They met in the U.S.|The next round is in Oslo.",
        "CLICK HERE FOR MORE COVERAGE|North Carolina voted in May.",
        "Spain|Death toll rises to ten. Police in Spain fear that the death of more",
        "Open from 9.30 A.M. to 7.00 P.M.|Milan shows its lamps.",
        "Sales reach 3 million.|DON'T MISS",
        "Minnesota Trip|BUFFALO, N.Y. — It snowed.",
        "The tower stood for years.|READ MORE: Why towers fall",
        "A chair in the Harbour Trust|And then the tide came in over the quay.",
        "Write for our quarterly Notice|They never asked who had signed it.",
        "ENDS TODAY:|Click for the winter list", "Give the nets fund £5|Others have sent more than that.",
        "Boots cost $200|Hikers wore them out within a year.",
        "Postcode 20742|Choosing a home near the park is hard.",
        "She waited for an hour.|“1.5 metres, they told me,” she said.",
        "It is cheap and popular!|WHY should it not be?",
        "They came down from Elbrus.|M. Okafor led the rope.",
        "Written by Ana Adejo|READ how the port was built", "Happy Easter!|Read the letter of the bishop.",
        "By the team at TALLYHO|Once the fox was seen, they rode.",
        "The mayor lost both counts.|SEE ALSO: How the count is done",
        "“Nobody asked the pilots.”|SEE ALSO: Harbour dues rise",
        "Give to the boat fund.|LOS ANGELES — The fleet came home on Sunday.",
        "Join the other 412|She had no boat of her own.", "Write to us|Follow the boat as she sails.",
        "Sign me up|Navarro rose to speak. Nobody heard what Navarro said.",
        "Back the ferry on Kickstarter|Welcome to the quay of a small town.",
        "Filed under Fisheries|Share the log with a friend.",
        "Read our Charter|A 30-day ban on nets begins today.",
        "Photo: iStock|In the harbour all was quiet.",
        "Send me the Ship-Mate|For example, gulls follow it.",
        "Related: The cable under the Sound|\"These things part,\" she said.",
    ])
    func `two blocks that stand glued are parted`(_ marked: String) {
        let expected = marked.split(separator: "|").map(String.init)
        #expect(parts(expected.joined()) == expected)
    }

    @Test(arguments: [
        "Bookings through Booking.com and Amazon.co.uk fell.", "The U.S.-led force left.",
        "It runs on Node.js and ASP.NET since version 2.0.",
        "The train left at 4.20am, or 10 a.m. by the clock.",
        "J.R.R. Tolkien and A.J. Ayer met Dr. Ayer.",
        "See https://example.org/News.Today/ThePaper and www.example.org/AbOut.",
        "Write to Ana.Quispe@example.org today.",
        "Yahoo!Finance and YouTube fell; WhatsApp, iPhone and McDonald's rose.",
        "Fruit, e.g. apples, i.e. Malus domestica, sold well.",
        "The GlaxoSmithKline and AstraZeneca shots, the eBay sale.",
        "Mr.Smith and St.John sailed with the No.1 boat.", "The #MeToo and @BarackObama posts.",
        "LaGuardia and DeSantis.", "She joined LinkedIn and WeWork, not SignUp or PhotoShop.",
        "The CSI:Miami box, a ratio of 3:Two.", "A Boeing 737MAX landed; G7The is no word.",
        "He signed for A.C. Milan. Vitamin B12 helps.", "Tickets are $5USD each.",
        "SlideShare has it, and AppleWatch too.", "Take VitaminA daily; SerieA begins in May.",
        "The upGrad school and macOS are names; deLuca and vanDyke too.",
        "He drives an F150He now; the 49Ers lost.", "The film runs on iPadOS and in LaTeX.",
    ])
    func `names, addresses, initials and abbreviations stay whole`(_ text: String) {
        #expect(parts(text) == [text])
    }

    @Test(.timeLimit(.minutes(5)))
    func `a run of letters without end costs no more than its length`() {
        // Each capital asks for the words on both of its sides: all of the run, if nothing bounds them.
        let text = String(repeating: "aB", count: 60_000)
        #expect(parts(text) == [text])
    }
}
