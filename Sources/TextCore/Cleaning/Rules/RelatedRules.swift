extension BoilerplateRule {
    static let related: [BoilerplateRule] = [
        BoilerplateRule(
            "related.prefix", .related, .decisive,
            [
                "^ (read more|read also|also read|read next|see also|see more|related|related story|related article|related content|related reading|related coverage|related video|recommended|more|up next|next up|don't miss|do not miss|must read|further reading|explore further|explore more|keep reading|watch|watch now|listen|in case you missed it|icymi|also|discover more|learn more|more info|dig deeper|go deeper|opinion|background|explained|explainer|in pictures|fact check|from the archive|editor's picks|just in|trending|popular|most popular|most read|most viewed|latest|latest news|latest stories|featured|top stories|more stories|more news|more headlines|related links|related articles|related stories|related topics|related tags|related posts|related news|recommended reading|recommended stories|recommended for you|suggested reading|read the full story|read full story|read full article|read the full article|read full review|read review|full story|view comments|something to consider|what to read next|worth noting|it's worth noting|more to read|other stories) $",
                "^ (read|see|read on|see also|read also|also read|read next|read more|see more|watch|listen|related|recommended|don't miss|must read|more) (more|also|next|now|) $",
            ],
            matches: ["Read more", "Related articles", "See also", "Most Popular"],
            spares: ["Read more carefully, the memo says less.", "The most popular name was Noah."]),
        BoilerplateRule(
            "related.lead-in", .related, .strong,
            [
                "^ (read more|read also|also read|read next|see also|see more|read now|related|recommended|don't miss|must read|next up|up next|watch|listen|related story|related article|more here|in depth|learn more|find out more|just in|go deeper|keep reading|breaking|read our|read the)"
            ],
            form: .labelledTitle,
            matches: ["READ MORE: Firm recalls 40,000 toys", "Related: What we know about the plan"],
            spares: ["Officials read more than 4,000 letters.", "A related case is due in court in May."]),
        BoilerplateRule(
            "related.more-on", .related, .strong,
            [
                "^ (more|read more|see more|find more|explore more|explore|latest|view more|get more|all|other|you can read more) (on|from|about|in|of|by|stories|news|articles|coverage|like this|posts|videos) (…|)",
                "^ (click|tap|press) (here|below|the link) (for|to read|to see|to view|to find|to get|to watch) (more|all|the|our|other)",
                "(for|read|see) more (on|about|stories|news|from|coverage|information|like this|information on) (…|) (visit|click|here|go to|see|topics|stories)",
                "^ for more (stories|news|information|on|from|details)",
                "click here for more",
                "(read|find|see|check out) (our|the|more|all) (full|complete|latest|other|related|previous) (story|coverage|article|articles|stories|list|report|reviews)",
                "^ (check|find) out (more|other)", "explore more on these topics",
                "read more (on|about) (these|this) (topics|topic|story)",
                "^ want (more|something)",
                "^ more (…|) (news|stories|coverage|headlines|articles|videos)$",
                "(full|live) (coverage|updates|blog) (here|) $",
                "^ (visit|go to|see) (our|the|https) (…|) for (more|all|further|full)",
            ],
            matches: [
                "Click here for more U.S. news coverage", "More on Canada", "Explore more on these topics",
            ],
            spares: ["More buses are planned.", "For more than a decade, the dam stood empty."]),
        BoilerplateRule(
            "related.visit", .related, .decisive,
            [
                "^ for (more|further details) (on|about|from) (this|our|the) (…|) (visit|click|go to)",
                "^ the (post|article|story) … appeared first on",
            ],
            matches: [
                "For more on this story, visit our website.",
                "The post Ferry sinks off Lund appeared first on Lund Daily.",
            ],
            spares: [
                "For more on this, the judge turned to the clerk.",
                "The post office first appeared on maps in 1880.",
            ]),
        BoilerplateRule(
            "related.full-here", .related, .decisive,
            [
                "^ (read|see|watch|find|view) (our|the|his|her|their) (full|complete|whole) (review|interview|profile|guide|report|article|story|recipe|list|results) (here|now|below) $",
                "^ (click|tap) here to (get|find|see|read) (more|all|the full)",
            ],
            matches: [
                "Read our full review here.", "Click here to get more information or download this game.",
            ],
            spares: [
                "Read the full judgment before you write, she told them.",
                "He clicked here and there and got more work.",
            ]),
        BoilerplateRule(
            "related.you-may", .related, .decisive,
            [
                "^ (people also|readers also|others also|recommended for you|picked for you|selected for you|stories for you|more for you|you may have missed|what others are reading)",
                "you (may|might) (also|) (like|enjoy|be interested in)",
                "^ (trending|popular|featured|latest|top|most|recommended|recent|today's|more|our|other|editors|editor's|best of|sponsored) (now|news|posts|stories|articles|content|today|headlines|viewed|read|shared|commented|topics|videos|this week|right now|searches|picks|choice|top|reads|popular|in|on) (…|) $",
                "^ (latest|more|most|top|also|elsewhere) (from|in|on|popular|read|viewed) (…|) $",
                "(around|from) (the|across the) web $",
                "^ (what's|what is) (trending|new|hot) (now|today|) $",
            ],
            matches: ["You may also like", "Trending Now", "Most read in world news"],
            spares: ["You may bring one bag, the airline says.", "The most shared photo showed a fox."]),
        BoilerplateRule(
            "related.tags", .related, .strong,
            [
                "^ (tags|filed under|categories|tagged|related tags|related topics|related people|related countries|topics in this article|posted in)",
                "^ (topics|category|in this story|in this article|more on this topic|keywords|themes|people in this story|companies) $",
                "^ (view|see|show|browse) (all|more|author|full) (…|) (posts|stories|articles|archive|bio|profile|news|topics|results|comments|tags|) $",
                "^ (view|get) author", "^ (full|author|see) (bio|profile|archive)",
                "the post … (appeared first|first appeared) on",
                "(appeared|published) (first|originally) (on|in|at)",
                "^ (previous|next) (article|story|post|page|) $", "read more from this author",
            ],
            matches: ["Tags: Alibaba", "View author archive"],
            spares: ["Topics ranged from tax to trees.", "He posted in English and Urdu."]),
    ]
}
