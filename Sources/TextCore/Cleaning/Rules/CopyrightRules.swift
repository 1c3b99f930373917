extension BoilerplateRule {
    static let copyright: [BoilerplateRule] = [
        BoilerplateRule(
            "copyright.notice", .copyright, .decisive,
            [
                "^ (©|copyright) (©|) (#|by|the|all|copyright) (…|)", "copyright © (#|)", "© (#|copyright)",
                "all (rights|right) reserved", "^ © (…|) $",
                "^ (the|) (contents|content) (of this|on this|©|are) (…|) (copyright|protected)",
                "© (the|all|)", "^ c # (…|) (distributed|all rights|copyright)",
                "distributed by (…|) (content agency|news service|syndicate|newswire|wire service)",
            ],
            matches: ["© 2024 Global Desk Inc.", "Copyright 2024. All rights reserved."],
            spares: ["The copyright case was heard in June.", "All rights groups condemned the law."]),
        BoilerplateRule(
            "copyright.reuse", .copyright, .decisive,
            [
                "(may|must|can) not be (published|reproduced|republished|copied|redistributed|used|distributed)",
                "(published|broadcast|rewritten) (broadcast|rewritten|) (or|) (rewritten|redistributed)",
                "without (…|) (permission|written permission|prior consent|consent)$",
                "^ (reuse|republish|license|reprint|syndicate) (this|our|the|) (content|article|articles|story|stories|)",
                "(purchase|buy|order|get) (licensing|reprint|reprints|rights)",
                "(subject to|protected by) copyright",
                "^ (reprints|reprints and permissions|reprint|syndication|permissions|licensing|syndication and licensing|license our content|rights and permissions) (…|) $",
                "(republish|reproduce|reprint) (our|this|these|it) (articles|stories|article|story|content|in|under|for)",
                "creative commons (…|) license", "personal non commercial use",
                "(registered|trademark|trademarks) (of|trademark)",
                "a (subsidiary|division) of (…|) (inc|plc|llc|ltd|corp|company) $",
                "^ (powered|designed|developed|maintained) (and developed|) (by|on) (…|) $",
                "(site|website) (powered|designed|hosted|developed|maintained|built) (by|on)",
                "issn #",
            ],
            matches: [
                "This material may not be published or redistributed.", "Reuse this content",
                "Powered by Example Systems",
            ],
            spares: ["The bill may not be voted on this year.", "The plant is powered by gas and wind."]),
        BoilerplateRule(
            "copyright.principles", .copyright, .decisive,
            [
                "^ our (standards|principles|values|code) the … (principles|standards|code|charter)",
                "trust principles $",
            ],
            matches: ["Our Standards: The Northern Wire Trust Principles."],
            spares: ["Our standards are falling, the principal said."]),
        BoilerplateRule(
            "copyright.standards", .copyright, .strong,
            [
                "^ our (standards|journalists strive|brands|american network|sites|titles|network)",
                "(regulated by|ipso|complaints policy)",
                "editorial (standards|guidelines|policy|code|independence|complaints)",
                "(trust principles|editorial independence|ethics policy|code of conduct|corrections policy|journalistic standards)",
                "(views|opinions|opinion) (expressed|and opinions|in this) (…|) (do not|are those|not necessarily|are the author's)",
                "not (necessarily|) (reflect|represent) the (views|opinions|official|position|editorial)",
                "(company|registered) (number|no|in england|office)",
                "(modern slavery|tax strategy|anti slavery)",
            ],
            matches: [
                "Our Standards: the trust principles",
                "The views expressed do not necessarily reflect our own.",
            ],
            spares: ["Safety standards were lowered in 2019.", "She expressed her views in a letter."]),
    ]
}
