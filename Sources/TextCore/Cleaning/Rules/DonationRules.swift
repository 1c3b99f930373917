extension BoilerplateRule {
    static let donation: [BoilerplateRule] = [
        BoilerplateRule(
            "donation.consider", .donation, .strong,
            [
                "(please|) consider … (supporting|donating|donation|contributing|contribution|gift|giving|member|subscribing)",
                "would you consider … (contributor|contributing|donating|giving|gift|donation|supporting)",
            ],
            matches: [
                "Please consider making a donation today.",
                "Would you consider becoming a regular contributor?",
            ],
            spares: [
                "Ministers will consider the proposal in June.",
                "Lawmakers consider a cut to donations limits.",
            ]),
        BoilerplateRule(
            "donation.our-journalism", .donation, .strong,
            [
                "(our|this|independent|quality|fearless|nonprofit|local) (journalism|reporting|newsroom|work) (is|depends|relies|needs|exists|possible|free)",
                "(support|fund|value|sustain|power|funding|supporting) (our|independent|quality|local|public service|this|open|fearless|investigative|nonprofit) (independent|local|nonprofit|) (journalism|reporting|newsroom|coverage|work)",
                "(if you|you) (value|enjoy|appreciate|rely on|like) (our|this|what|the) (reporting|journalism|coverage|work|we do|article|story)",
            ],
            matches: [
                "Our journalism is free for everyone because readers pay for it.",
                "Support independent journalism today.", "If you value our reporting, please give.",
            ],
            spares: [
                "The reporting of cases to the agency is slow.",
                "She studied journalism at Columbia and joined the paper in 1998.",
            ]),
        BoilerplateRule(
            "donation.your-support", .donation, .strong,
            [
                "your (support|gift|donation|contribution|generosity|tax deductible) … (helps|makes|keeps|will|allows|enables|matters|powers|means|can|goes)",
                "with your (support|help|donation|contribution)",
                "we (need|ask for|count on|rely on|depend on) your (support|help)",
                "ask for your support",
                "(every|any) (contribution|gift|donation|dollar|penny) (however|counts|helps|makes|matters|no matter)",
                "(hope|hoping) (you'll|you will) support us",
                "(donation|donations|gift|gifts|contribution|contributions) (is|are|will be) (doubled|matched|tripled)",
                "(even|) a small (gift|donation|contribution) (helps|makes|goes|means|is|keeps)",
            ],
            matches: [
                "Your support keeps them there.",
                "Every contribution, however big or small, makes a difference.",
                "I'd like to ask for your support.",
            ],
            spares: [
                "The senator thanked voters for their support.",
                "Support for the party fell to 31 percent.",
            ]),
        BoilerplateRule(
            "donation.made-possible", .donation, .strong,
            [
                "made possible by … (readers|members|donors|you|listeners|viewers|subscribers)",
                "(readers|members|listeners|supporters|people) like you",
                "(because|thanks to) (readers|members|donors) (like you|who pay|pay|give)",
                "(reader|listener|viewer|member) (funded|supported)",
                "funded by (our|its) (readers|members)",
                "(is|are) (paid for|funded|financed) by … (readers|members)",
                "(newsroom|site|magazine|paper|journalism|reporting|we) (depends|depend|relies|rely|lives|live) on (its|our) (readers|members|supporters|subscribers)",
                "(we|site|magazine|paper) (run|runs) on … (supporters|readers|members|subscribers|donations)",
                "if (everyone|everybody|every reader|each reader) (…|) (gave|donated|chipped in|gives|donates) ¤ #",
                "(costs|cost) money and",
            ],
            matches: ["This story was made possible by readers like you.", "We are reader-supported."],
            spares: [
                "The rescue was made possible by a break in the weather.",
                "The trip was funded by the ministry.",
            ]),
        BoilerplateRule(
            "donation.free-for-all", .donation, .strong,
            [
                "(why|how) you can read (this|us|it) (…|) free",
                "(help|helps) (us|to|us to|) keep … (free|open|going|independent|alive|lights on)",
                "keep (our|this|) (journalism|news|reporting|stories|site|content) (free|open|accessible)",
                "keep the lights on",
                "(no|without) (paywall|paywalls|shareholders|billionaire owner|corporate owners)",
                "news free for (everyone|all)", "free for all to read",
            ],
            matches: [
                "Help keep news free for everyone.",
                "Would you join us to help keep our stories free for all?",
                "We have no billionaire owner.",
            ],
            spares: [
                "Museums will be free for everyone under 18.", "The free lunch programme ends in May.",
            ]),
        BoilerplateRule(
            "donation.act", .donation, .strong,
            [
                "^ (donate|contribute|give|support us|support our work|make a donation|make a contribution|make a gift|become a supporter|double my donation|donate now|donate today|give now|support our journalism) $",
                "(donate|give|contribute|chip in) (now|today|here|monthly|once) $",
                "(make a|your) (tax deductible|) (donation|contribution|gift) (today|now|to)",
                "^ (donate|contribute|give) (to|now|today|here)",
                "(click|tap) (here|below) to (support|donate|give|contribute)",
                "(as|for) (little|low) as ¤ #", "from as little as ¤ #",
                "(gift|contribution|donation) of (as little as|) (¤|) # (will|a month|goes)",
                "support us (today|now|from)", "^ yes i (will|want to|would like to|can)",
                "^ (one time|once|single) (monthly|yearly|annual|annually)",
                "(chip in|give|donate) (just|) (from|only|) ¤ #",
                "^ (i will|i'll) (chip in|give|donate|contribute)",
                "^ (chip in|give now|give today|donate here)",
            ],
            matches: [
                "Donate now", "Make a contribution", "Give from as little as $2.",
                "Click here to support us.",
            ],
            spares: ["The firm will donate 1,000 coats.", "Shares fell to as low as 12 cents on Monday."]),
        BoilerplateRule(
            "donation.membership", .donation, .strong,
            [
                "become (a|an) (…|) (member|insider|supporter|patron|sustainer|contributor|sponsor)",
                "^ become a member $", "^ join as a member",
                "(join|support) us (today|now|for)",
                "(one time|recurring|monthly) (gift|donation|contribution)",
                "already (contributed|donated|a member|a supporter)", "hide (these|this) messages",
                "members pay for # ",
                "(time|takes) … to (stand up|step up) for",
                "support (us|our site|the site) (on|via|through) patreon",
            ],
            matches: [
                "Become a member for $7 a month.", "Already contributed? Log in to hide these messages.",
            ],
            spares: ["Croatia became a member of NATO in 2009.", "The club has 300 members."]),
        BoilerplateRule(
            "donation.mission", .donation, .weak,
            [
                "we (have|are) (reporters|committed|a nonprofit|an independent|dedicated|independent|a small)",
                "(our|the) (newsroom|editorial|mission|readers|supporters|loyal readers)",
                "(high quality|independent|trustworthy|fact checked|accessible) (journalism|news|reporting)",
                "(less|takes less) than a minute", "thank you for (supporting|reading|your support|being)",
                "(now|ever) more than ever",
                "the stakes (are|have never been) (high|higher)", "(never|no) been a more important",
                "(owner|shareholders|advertisers) (telling|tell|dictate|or)",
                "(stand|standing) with us", "(join|joined) (the|our) (thousands|community|millions)",
            ],
            matches: ["We are a nonprofit newsroom.", "Thank you for supporting open reporting."],
            spares: ["The nurses are committed to the strike.", "He thanked the crowd and left."]),
        BoilerplateRule(
            "donation.enjoying", .donation, .strong,
            [
                "^ (enjoying|enjoyed|enjoy|liked|like|love|loving) (this|our|what|it|reading) (…|) (article|story|coverage|reporting|writing|journalism|piece|far|us)",
                "^ if you (liked|like|enjoyed|enjoy|love|value|found) (this|our) (article|story|coverage|reporting|writing|journalism|piece)",
            ],
            matches: ["Enjoying this article?", "Like our football writing?", "Liked it so far?"],
            spares: ["Love this long needs time.", "If you liked the first film, wait for the third."]),
        BoilerplateRule(
            "donation.heading", .donation, .strong,
            [
                "^ how (to|you can) (help|give|donate|support us) $",
                "^ (a|one) (word|note|message|letter|favour|favor) (from|to) (us|our readers|our editor|our editors|the newsroom|you) $",
                "^ (support|supporting|make|keep|keeping|power|fund|funding) … (journalism|reporting|newsroom) (possible|alive|going|free|strong|on|independent) (…|)",
                "^ (support|supporting) (…|) journalism",
                "^ why (we|your support) (ask|matters|need)",
            ],
            matches: [
                "How to help", "A word from us", "Make science reporting possible",
                "Supporting journalism on the edge of the map",
            ],
            spares: [
                "How to help a heron that has swallowed a hook", "A word from the minister was enough.",
                "Keep the reporters out, he told the guards.",
            ]),
    ]
}
