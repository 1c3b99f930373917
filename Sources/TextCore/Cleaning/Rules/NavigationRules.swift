extension BoilerplateRule {
    static let navigation: [BoilerplateRule] = [
        BoilerplateRule(
            "navigation.control", .navigation, .decisive,
            [
                "^ (home|menu|search|close|back|next|previous|top|skip|more|open|expand|toggle|sitemap|site map|site index|rss|rss feeds|rss feed|back to top|go to top|return to top|main menu|navigation|main navigation|breadcrumb|breadcrumbs|jump to|jump to content|jump to navigation|jump to latest|show more|show less|load more|view all|see all|view more|see more|all|browse|browse all|sections|section|archive|archives|topics|all topics|all sections|help|faq|faqs|help centre|help center|about|about us|about this site|contact|contact us|jobs|careers|work for us|work with us|advertise|advertise with us|advertising|our team|team|staff|masthead|press|press room|media kit|editions|edition|us edition|uk edition|international edition|language|languages|english|espanol|e-edition|today's paper|crossword|crosswords|puzzles|games|horoscope|horoscopes|obituaries|weather|tv|radio|podcasts|podcast|newsletters|events|video|videos|photos|gallery|galleries|shop|store|deals|classifieds|notices|legal notices|competitions|offers|shopping|directory|settings|profile|submit|go|ok|yes|no|cancel|done|apply|filter|sort|sort by|reset|clear|select|subscribe|mobile version|desktop version|full site|night mode|dark mode|feedback|site feedback|give feedback|partners|sponsors|affiliates|investor relations|investors|corporate|terms|glossary|resources|network|our network|company|services|products|features|mobile|apps|hide|quick links|useful links|links|tools|channels|shows|schedule|live|live tv|watch live|on air|newsroom|key events|show key events only|skip to content|skip to main content|skip navigation|skip ad|trending|news|world|business|sport|sports|politics|opinion|culture|lifestyle|technology|tech|science|health|entertainment|travel|food|style|fashion|money|environment|education|arts|books|music|film|movies|national|local|local news|international|economy|markets|football|cricket|tennis|golf|rugby|nfl|nba|mlb|nhl|soccer|basketball|baseball|hockey|boxing|racing|motorsport|cycling|us|uk|u s|europe|asia|africa|americas|middle east|australia|canada|india|china) (home|) $"
            ],
            matches: ["Back to top", "Skip to content", "About us", "Menu"],
            spares: ["The top of the hill was clear by noon on Sunday.", "Search teams found the boat."]),
        BoilerplateRule(
            "navigation.phrase", .navigation, .strong,
            [
                "skip to (main|content|navigation|primary|footer|sidebar|search)",
                "(jump|go|scroll|back|return) to (the|) (top|content|main|home|homepage|navigation|latest|gallery|results)",
                "opens (in|a) new (tab|window)", "opens new tab",
                "^ (toggle|open|close|show|hide|expand|collapse) (the|) (menu|navigation|search|sidebar|submenu|nav|filters|all|more|details|transcript|key|sections)",
                "^ (select|choose|change|switch) (your|a|) (language|region|edition|country|location|city)",
                "(increase|decrease|descrease) (article|) font size", "^ home (news|sport|business|…) $",
                "^ (tags|posted in|in) $",
                "(about|advertise|contact) (us|with us) (…|) (jobs|careers|advertise|terms|privacy|contact)",
                "please (enable|turn on|upgrade)", "(press|hit) (enter|esc|escape) to",
                "search (for|this site|our|the) (…|) $",
                "(was this|is this) (page|article|content|information) helpful", "(loading|please wait)",
                "(you are here|you're reading|now reading|currently reading)",
                "last (published|modified) $", "(use|with) the (arrow|tab) keys",
            ],
            matches: ["Skip to main content", "Toggle menu", "Was this page helpful?"],
            spares: ["They will go to the polls on Sunday.", "Officers had to close the road."]),
    ]
}
