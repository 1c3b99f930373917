import Testing

@testable import TextCore

/// Appeals in prose, and stories that only resemble them.
@Suite struct AppealTests {
    /// Four paragraphs of news, before and after what is set between them.
    private static let before = """
        Fire closes the cable car to the Zugspitze
        GARMISCH-PARTENKIRCHEN — A fire in the valley station stopped the cable car to Germany's highest mountain on Monday, the operator said.
        Nobody was hurt. The 40 people in the two cabins were brought down by the rack railway within two hours, the operator said in a statement.
        """
    private static let after = """
        The cause of the fire was not known on Monday evening, and the police said that they had found no sign of arson.
        The cable car opened in 1962 and was replaced in 2017 by one that spans 3,213 metres between its last pillar and the summit.
        """

    /// What is removed from a passage between paragraphs of news.
    private func removed(_ passage: String) -> [String] {
        let article = SourceArticle(
            text: ArticleText([Self.before, passage, Self.after].joined(separator: "\n")))
        return Cleaner().clean(article).removed.map { article.text.string(in: $0.range) }
    }

    private static let appeals = [
        """
        The mountains do not wait. Neither can we
        We have sent reporters to every valley in the Alps this year, because what melts there is drunk by millions further down.
        This year has been a hard one for small newsrooms. Advertising has fallen, and fewer links lead to those who did the work.
        So we turn to you. Readers give most of our budget, and until Friday every donation is doubled.
        Yes, I will chip in
        One-time | Monthly | Yearly
        """,
        """
        Make mountain reporting possible
        We own no helicopter and no cable car. What we have is a small desk that reads the reports and calls the people who wrote them.
        That work costs money, and no company pays for it. If you learned something here, please consider giving €5 a month.
        """,
        """
        Why you can read this for free
        Our reporting from the Alps is paid for by a club of 9,000 readers. They get no bag and no mug for it.
        Join them. If everyone who reads our pages gave €1, our campaign would be over tonight.
        """,
        """
        A word from us
        Thank you for reading this far. You may have noticed that no wall stopped you.
        But open does not mean free of cost. A contribution of €3 is worth more than you think. Support us today.
        """,
        "Download our app for weather, webcams and alerts. Free for iOS and Android.",
        """
        A word from us
        The spring campaign, 'The Long Thaw', which paid for two reporters, is over. We need your help to keep them: please donate €5 a month today.
        Our film ‘Ice’, “Snow” and the dogs' calendar, from the '90s on, are sold out. We rely on readers like you, so please support our work.
        """,
        """
        ENJOYING THIS ARTICLE? Become a member for the price of a coffee and read all of them without advertisements. Cancel whenever you like.
        """,
    ]

    @Test(arguments: appeals)
    func `an appeal goes from its heading to its button`(_ appeal: String) {
        #expect(removed(appeal) == appeal.split(separator: "\n").map(String.init))
    }

    private static let stories = [
        "The newsletter of the Alpine club asked its readers to donate, and 4,000 of them gave money for the station within a day.",
        "“We need your support now more than ever,” the mayor told the crowd. “Please consider giving what you can.”",
        "The valley's own newspaper put its pages behind a paywall on Monday, and said that only subscribers could read the reports.",
        """
        What you need to know
        Tickets stay valid for a year, the operator said, and whoever has paid for a place this week gets the money back.
        """,
        """
        Who pays for the repair
        The cantons gave a third of the money in 2017, and the rest came from readers of three newspapers that asked for donations.
        """,
    ]

    @Test(arguments: stories)
    func `news about appeals stays`(_ story: String) {
        #expect(removed(story).isEmpty)
    }

    @Test func `advice that tells you to sign up, all along, stays`() {
        let article = SourceArticle(
            text: ArticleText(
                """
                How to watch the comet without paying for it
                You do not need a telescope. You need a dark place, an hour of patience and a chair that you can lie back in.
                If you live in a town, you will want to get out of it. We drove for forty minutes and saw more than we had hoped.
                Sign up for the free account of your planetarium before you go, and use the map that it sends to you.
                You should turn away from the lamps of the road. Your eyes need twenty minutes before you see the tail.
                We went again on the second night. You can do so too, because the comet stays until the end of the month.
                """))
        #expect(Cleaner().clean(article).removed.isEmpty)
    }

    @Test func `a list of the story's own stays, and one under a label of other stories goes`() {
        let list = [
            "Alpspitze, 2,628 metres", "Waxenstein, 2,277 metres and very steep", "Kreuzeck, 1,651 metres",
        ]
        #expect(removed(list.joined(separator: "\n")).isEmpty)
        let labelled = ["Most read", "Five huts that serve breakfast", "Why is the Alpspitze so popular?"]
        #expect(removed(labelled.joined(separator: "\n")) == labelled)
    }

    @Test(arguments: [
        "As this story was being written, the operator took its page from the web.",
        "29 November 2018 | 20 January 2019", "(Graphic: Cable cars of the Alps - here)",
        "Some 200 engineers contributed to this report, which took three years to write.",
    ])
    func `what only resembles metadata is body`(_ line: String) {
        let text = [Self.before, line, Self.after].joined(separator: "\n")
        let article = SourceArticle(text: ArticleText(text))
        let body = Cleaner().clean(article).body.map { article.text.string(in: $0.range) }
        #expect(body.contains(line))
    }
}
