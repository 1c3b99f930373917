extension BoilerplateRule {
    static let share: [BoilerplateRule] = [
        BoilerplateRule(
            "share.label", .share, .decisive,
            [
                "^ (share|tweet|pin|pin it|email|print|save|copy|copy link|link copied|copied|submit|shares|bookmark|repost|like|sharing is caring|share this|share article|share this article|share this story|share this post|share story|share on|share via|share with|share save|follow|follow us|follow us on|copy article link|copy link copied|copy link copy|total shares|click to copy|email link|send|forward|print article|print this|post|gift this article|gift article|add to reading list|save article|save saved|read later|share options|share print|comment share|mailto|flip|hide) (#|link|this|) $",
                "^ @site $", "^ @site @site (@site|…|) $", "^ share (on|via|) @site",
                "^ # (share|shares|likes|views|tweets|k shares) $", "^ (share|tweet|pin it) # $",
                "(facebook|twitter|whatsapp) (pinterest|linkedin|email|messenger|pocket|flipboard|twitter|instagram) (…|)",
                "^ (facebookpost|twittertweet|emailemail|facebooktwitterpinterestemail|facebooktwitterpinterestemailwhatsapp|facebook f|linkedin in|email print|emailtwitterposts)",
            ],
            matches: ["Share", "Facebook", "0 Shares", "Copy link", "Facebook Twitter LinkedIn"],
            spares: ["Shares fell 8 per cent in early trading.", "Facebook said it would appeal."]),
        BoilerplateRule(
            "share.on", .share, .decisive,
            [
                "^ (share|post|send|pin|click to share|click to print|click to email|tweet) (this|it|) (item|article|story|page|post|) (on|via|to|by|with) (@site|someone|friends|a friend|your)",
                "^ (share|tell|email|forward) (this|us|the) (…|) (friends|friend|article|story|link)",
                "opens in new window",
                "(click|tap) to (share|email|print|tweet|copy)", "^ share (this|with|on|via|the|your)",
                "(link|url) copied", "send (this page|any friend)", "(comment|posts) via @site",
            ],
            matches: [
                "Share on Facebook", "Send this page to someone via email",
                "Click to print (Opens in new window)",
            ],
            spares: ["He will share the prize with two chemists.", "Users may post on Facebook again."]),
        BoilerplateRule(
            "share.follow", .share, .decisive,
            [
                "^ (follow|like|find|join|check|visit|add|connect with|watch|catch) (us|me|our|him|her|them|the author|the show|the team|more from) (…|) (on|at|via) (@site|social|apple|spotify)",
                "(follow|like|find|visit) us (on|at)",
                "^ follow … on (@site|google news|apple news|social media)",
                "^ (also|) (follow|join) (us|our|the conversation)", "^ follow me",
                "(preferred|trusted) source (on|in) google", "on google (news|discover)",
                "(follow|reach|tweet|contact|find) (him|her|them|me|the reporter|the reporters|the author|the writer|this reporter) (on|at)",
                "(follow|like) (…|) on (facebook|twitter|instagram|linkedin|tiktok|bluesky|x|threads|youtube|whatsapp)",
                "(be sure to|make sure to) (visit|follow|like|subscribe)",
                "(join|on) our (facebook|whatsapp|telegram|instagram|discord|social) (…|) (page|community|group|channel|channels|server)",
                "(follow|share) using the hashtag",
            ],
            matches: [
                "Follow us on Facebook, Instagram and TikTok", "Add us as a preferred source on Google",
            ],
            spares: [
                "Join me on Saturday at the bridge.", "Police asked drivers to follow the diversion.",
                "The two met on Facebook in 2012.",
            ]),
        BoilerplateRule(
            "share.word", .share, .weak,
            ["(tweet|retweet|share|shares|follow|hashtag)", "@site"],
            matches: ["Follow the team.", "She is on LinkedIn."],
            spares: ["The bus was late.", "Prices rose in May."]),
    ]
}
