import Testing

@testable import TextCore

/// Whole texts: what stays, what goes, what is metadata. Lines begin with `+` body, `-` removed, `~` metadata;
/// a line that begins with `&` instead of a line break stands glued to the one before, and is body.
@Suite struct CleanerStoryTests {
    private struct Line {
        let mark: Character
        let text: String
    }

    /// Checks every marked line: body lines must be in the body, removed ones in no body, and so on.
    private func check(_ story: String, sourceLocation: SourceLocation = #_sourceLocation) {
        var text = ""
        var lines: [Line] = []
        for row in story.split(separator: "\n") {
            let mark = row.first ?? "+"
            let isGlued = row.dropFirst().first == "&"
            let content = String(row.dropFirst(isGlued ? 2 : 1)).trimmingPrefix(while: { $0 == " " })
            if !text.isEmpty && !isGlued { text += "\n" }
            text += content
            lines.append(Line(mark: mark, text: String(content)))
        }
        let article = SourceArticle(text: ArticleText(text))
        let cleaned = Cleaner().clean(article)
        let body = cleaned.body.map { article.text.string(in: $0.range) }
        let removed = cleaned.removed.map { article.text.string(in: $0.range) }
        let metadata = cleaned.metadata.map { article.text.string(in: $0.range) }
        for line in lines {
            let place: String? =
                body.contains(line.text)
                ? "+" : removed.contains(line.text) ? "-" : metadata.contains(line.text) ? "~" : nil
            #expect(place == String(line.mark), "\(line.text)", sourceLocation: sourceLocation)
        }
    }

    @Test func `short lines go nowhere in a text that has no wording of clutter`() {
        check(
            """
            +What the river knows
            +The river comes,
            +the river goes,
            +nobody asks it
            +what it knows.
            """)
        check(
            """
            +Results
            +Arsenal 2-1 Chelsea
            +Everton 0-0 Fulham
            +Leeds 3-3 Wolves
            +Saturday's matches start at 3pm.
            """)
    }

    @Test func `an appeal goes with its middle paragraphs, and the story around it stays`() {
        check(
            """
            +Peru counts its votes after a tight presidential runoff
            +The electoral office in Lima says the last ballots from abroad will take until Sunday to arrive
            +LIMA — Peru went on counting votes on Monday after a presidential runoff that left the two candidates fewer than 100,000 votes apart, the electoral office said.
            +Ballots from remote villages in the Amazon are carried by boat and mule to the nearest office, officials said.
            -Help keep our journalism free for everyone
            -We have no billionaire owner and no shareholders. Our reporters work for you, and readers like you pay for what they do.
            -Would you consider becoming a monthly supporter? Your gift of as little as $2 makes a difference.
            -Donate now
            +The two candidates both asked their supporters to wait for the final figures before taking to the streets.
            +Election observers said on Monday that the vote had been clean and that they had seen no sign of fraud.
            +The winner takes office on 28 July, the anniversary of the country's independence from Spain.
            """)
    }

    @Test func `a labelled teaser goes whatever its title says, and a sentence with the same words stays`()
    {
        check(
            """
            +Volcano in Iceland sends lava towards the town of Grindavik
            +GRINDAVIK — Lava ran over the road north of the fishing town on Monday, the Icelandic civil protection office said.
            -Read more: Is it safe to fly to Iceland?
            +The lava stopped 200 metres from the first houses, and the people who had left on Friday were told to wait.
            -See also: What is inside 20,000 containers?
            +Read more, worry less: that was the advice of the office, which publishes its maps every morning.
            +Scientists at the university in Reykjavik said that the ground had risen by 30 centimetres since October.
            """)
    }

    @Test func `a sign-up box and a share line go, glued or not`() {
        check(
            """
            +Volcano in Iceland sends lava towards the town of Grindavik
            ~By Ana Quispe
            ~Published 14 January 2024
            -Share on Facebook
            +Lava crossed the barriers that crews had built around Grindavik on Sunday and set three houses on fire, the civil defence said.
            +All residents had left the town by the early morning, and nobody was hurt, the police said in a statement.
            -Sign up for our free daily newsletter
            -Get the day's top stories delivered straight to your inbox. You can unsubscribe at any time.
            +& Scientists at the meteorological office had warned for weeks that magma was rising under the peninsula.
            -Advertisement
            +It was the second eruption on the peninsula within a month, and the fifth since 2021.
            -Read more: What we know about the eruption
            -© 2024 Example Media. All rights reserved.
            """)
    }

    @Test func `news about newsletters, donations, cookies and paywalls stays whole`() {
        check(
            """
            +Regulator fines two newspapers over cookie banners and paywalls
            +The French data protection authority said on Thursday that two newspapers had made it harder to refuse cookies than to accept them.
            +“Sign up for our newsletter” was the first thing that visitors saw, the authority said, and the second was a paywall.
            +Readers who did not accept all cookies were asked to subscribe, which the authority said was not a free choice.
            +The campaign group that brought the case is paid for by donations, and said that support had doubled since the ruling.
            +“We rely on people who can give ten euros, not on companies,” its director told reporters in Paris.
            +Both newspapers said that they would appeal, and that their privacy policy had changed since the case began.
            """)
    }

    @Test func `bylines of desks, lone names and places are metadata, and a short headline is not`() {
        check(
            """
            +The Year in Grindavik
            ~By the science desk
            ~Ana Quispe in Reykjavik
            ~14 January 2024
            +Lava crossed the barriers that crews had built around Grindavik on Sunday and set three houses on fire, the civil defence said.
            +All residents had left the town by the early morning, and nobody was hurt, the police said in a statement.
            +Blue Lagoon
            +The baths beside the power station have been shut since Friday, and its guests were driven to the capital.
            """)
    }

    @Test func `a notice of correction is metadata, and a sentence about updates is not`() {
        check(
            """
            +Harbour opens its book of tides
            +The harbour office has put its tide tables on paper again, after four years in which they stood on a screen alone.
            +Update frequency is what parts the paper from the screen: the book is printed twice a year.
            +Corrected tables used to reach the smaller boats weeks after the tide that they were made for.
            ~Update: the office has sold its first printing.
            ~Correction: the book has 96 pages, and not 69.
            """)
    }

    @Test func `an opinion in the first person stays whole`() {
        check(
            """
            +Let the night trains run again
            +I have crossed Europe by train for thirty years, and I have never understood why we gave up the beds.
            +We were told that nobody wanted them. You and I know better, because the few that are left are full every night.
            +Our governments paid for airports and let the sleepers rot. It is time that we asked them why they did so.
            +Support for the railways costs money, I know. So do the roads, and nobody asks what they earn.
            +Next summer I will go to Stockholm by train, and I hope that you will come along with me.
            """)
    }

    @Test func `a text that is all clutter is shown, with a note`() {
        let article = SourceArticle(
            text: ArticleText(
                "Sign up for our newsletter\nShare on Facebook\nAdvertisement\nCookie settings"))
        let cleaned = Cleaner().clean(article)
        #expect(cleaned.body.count == 4)
        #expect(cleaned.removed.isEmpty)
        #expect(cleaned.diagnostics.contains { $0.severity == .note })
    }

    @Test func `a text in a language that the rules do not know is left alone`() {
        let line =
            "Der Bundestag hat am Donnerstag nach langer Debatte ein Gesetz beschlossen, das den Ausbau der Windkraft beschleunigen soll."
        let text = Array(repeating: line, count: 4).joined(separator: "\n") + "\nNewsletter\nAnzeige"
        let cleaned = Cleaner().clean(SourceArticle(text: ArticleText(text)))
        #expect(cleaned.removed.isEmpty)
        #expect(cleaned.body.count == 6)
    }

    @Test func `headline and deck are recognised, and clean text has one block a line`() {
        let article = SourceArticle(
            text: ArticleText(
                """
                Storm Ylva leaves 400,000 without power
                Crews from Denmark and Finland join the repair effort on the west coast
                By Ana Quispe
                Electricity was back in nine in ten homes on Sunday, the operator of the grid said in a statement.
                Some villages in the fjords may have to wait until the middle of the week, it said.
                """))
        let cleaned = Cleaner().clean(article)
        #expect(cleaned.body.map(\.role) == [.headline, .deck, .paragraph, .paragraph])
        #expect(cleaned.metadata.map(\.kind) == [.byline])
        #expect(cleaned.clean(of: article.text).split(separator: "\n").count == 4)
    }

    @Test func `removals name their reason and rule`() {
        let article = SourceArticle(
            text: ArticleText(
                """
                Electricity was back in nine in ten homes on Sunday, the operator of the grid said in a statement.
                Sign up for our free daily newsletter
                Some villages in the fjords may have to wait until the middle of the week, it said on Sunday.
                """))
        let removed = Cleaner().clean(article).removed
        #expect(removed.map(\.reason) == [.newsletter])
        #expect(removed.first?.rule.hasPrefix("newsletter.") == true)
    }
}
