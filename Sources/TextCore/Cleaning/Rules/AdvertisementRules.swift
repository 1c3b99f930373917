extension BoilerplateRule {
    static let advertisement: [BoilerplateRule] = [
        BoilerplateRule(
            "advertisement.label", .advertisement, .decisive,
            [
                "^ (advertisement|advertisements|advertising|advert|adverts|ad|ads|sponsored|sponsored content|sponsor message|sponsored stories|sponsored links|sponsored by|promoted|promoted content|paid content|paid post|partner content|branded content|sponsor|from our partners|from our sponsors|promotion|ad feature|advertisement feature|presented by|ads by|paid for by|our sponsors|in partnership with) (content|message|by|) $",
                "(story|article|page|article content|post|content|text|report) (continues|resumes) (below|after)",
                "(continue|continues|keep) (reading|scrolling|scroll) (below|for|to)",
                "scroll (down|) to (continue|read)",
                "(remove|hide|see|report|skip) (these|this|the|) (ads|ad|advert|advertisement)",
                "^ (paid for|paid and presented|brought to you) by … $", "^ advertisement scroll",
                "after (the|this) (advertisement|advert|ad|break)",
                "(want to|don't want to) (see|advertise)", "(become|be) a … sponsor",
                "^ (loading|ad loading|play now|buy tickets|get tickets)",
            ],
            matches: [
                "Advertisement", "Story continues below advertisement", "Sponsor Message",
                "Advertisement - Page continues below",
            ],
            spares: ["Advertising revenue fell by half.", "The sponsors left the arena early."]),
        BoilerplateRule(
            "advertisement.affiliate", .advertisement, .decisive,
            [
                "(we|site|writer|publisher) (may|might|could|can|will|) (earn|receive|get|make) (a|an|) (small|affiliate|some|) (commission|commissions|compensation|portion|share)",
                "(affiliate|referral|affiliated) (links|link|commission|program|programme|advertising|partner|partners|and or)",
                "(purchase|buy|buying|shop|order) (something|anything|) (through|via|using|from) (…|) (links|link|our|site|store|stores)",
                "(handpick|handpicked|independently selected|independently chosen|independently review|independently reviewed|chosen by our editors)",
                "(doesn't|does not|no) (affect|influence on|influence) our (editorial|reviews)",
                "amazon services llc", "income earning (auto|) affiliate",
                "(paid|sponsored) (partnership|promotion) with",
                "^ this (post|article|story|page|video) (may contain|contains|includes|is sponsored)",
            ],
            matches: ["When you buy through links on our site, we may earn an affiliate commission."],
            spares: ["The agent earned a commission of 3 percent.", "Its affiliate in Ohio will close."]),
        BoilerplateRule(
            "advertisement.shop", .advertisement, .strong,
            [
                "^ (buy now|buy|shop now|shop|view deal|see deal|check price|see price|price at|buy alternative|get deal|order now|book now|add to cart|view offer|get offer|see it|check it out|shop deals|on sale|see at|buy on|buy from|view on|check availability|add to basket|today's best deals|best deals|see all deals|view all deals|get it here|view details) (amazon|now|here|…|) $",
                "^ ¤ # (at|on|from) …", "^ (from|price|was|now|rrp|currently|only) (¤|) # (…|) $",
                "^ ¤ # $", "^ ¤ # ¤ # $", "^ (also at|at) (amazon|walmart|target|best buy|ebay)",
                "(buy|read|get|see|view|check|order) (it|) (on|at|from) amazon $",
                "(coupon|voucher|promo|discount) (code|codes)",
                "(best|today's|top|daily) (deals|offers)",
                "(limited time|black friday|cyber monday|prime day) (deal|deals|offer|offers|only)",
            ],
            matches: ["$149 at Amazon", "View Deal", "£60"],
            spares: ["The $149 fine was waived.", "The best deal for voters was struck in May."]),
    ]
}
