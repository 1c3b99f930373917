extension BoilerplateRule {
    static let newsletter: [BoilerplateRule] = [
        BoilerplateRule(
            "newsletter.sign-up", .newsletter, .decisive,
            [
                "^ (sign up|sign-up|subscribe|join|register) (here|now|today|) (to|for) … (newsletter|newsletters|email|emails|e-mail|mailing list|briefing|alerts|digest|roundup|bulletin|updates)",
                "(sign up|signing up|subscribe|subscribing) (here|now|today|) (to|for) (our|the|your|my|this) … (newsletter|newsletters|email|emails|mailing list|briefing|alerts|digest|roundup|bulletin|updates)",
                "^ sign up (to|for) (our|the|this|daily|free|weekly|breaking|first|more|get|receive|my|your)",
                "^ sign up to",
                "join (our|the|over … for our) (…|) (newsletter|mailing list|whatsapp|telegram|email list)",
            ],
            matches: [
                "Sign up for our free daily newsletter.", "Sign up to This Is Europe",
                "Don't miss the news by signing up to our daily newsletter here",
            ],
            spares: [
                "Readers can subscribe to a newsletter for free or pay.",
                "About 400 people signed up for the course.",
            ]),
        BoilerplateRule(
            "newsletter.delivered", .newsletter, .decisive,
            [
                "(delivered|sent|straight|directly|right|direct) (straight|directly|right|) (to|in|into) (your|my) (inbox|email|phone|mailbox|in box)",
                "(in|to) your (inbox|in box|email inbox)",
                "(delivered|emailed|sent) (daily|weekly|to you|every|each|weekday|direct to you|once a)",
                "(top|latest|best|biggest) … (straight|delivered|emailed|sent) … (inbox|phone|daily|you)",
            ],
            matches: [
                "The latest news straight to your inbox.",
                "Get the day's top headlines delivered to your inbox.",
            ],
            spares: [
                "The parcel was delivered to the wrong address.",
                "An email in his inbox led police to the car.",
            ]),
        BoilerplateRule(
            "newsletter.get", .newsletter, .strong,
            [
                "^ (get|receive) (our|the|your|daily|weekly|free|a|all|more) … (newsletter|newsletters|email|alerts|headlines|updates|briefing|inbox|roundup|stories|news|digest)",
                "get the (latest|best|inside|day's|most|top|biggest|free) (…|) (news|headlines|scoop|stories|updates|newsletter|from|of)",
                "get (daily|weekly|breaking|national|weekly and or daily) (…|) (news|updates|headlines|insight|alerts)",
                "(top|biggest|key) (news|stories|headlines) of the (day|week)",
                "our (…|) (newsletter|letter|briefing) (answers|comes|arrives|brings|goes|lands|rounds|explains|gathers)",
                "readers (already|) (get|receive|read) it",
            ],
            matches: ["Get daily National news", "Get the inside scoop on today's biggest stories."],
            spares: [
                "Get the children out first, she told the driver.", "He hoped to get the job done by June.",
            ]),
        BoilerplateRule(
            "newsletter.label", .newsletter, .decisive,
            [
                "^ (our|free|daily|weekly|email|e-mail|my|join|recent|manage|the|e) (newsletter|newsletters) $",
                "^ (newsletter|newsletters) $",
                "^ (newsletter|newsletters) (sign up|signup|sign-up|and alerts) $",
                "^ (free|daily|weekly) (daily|weekly|) newsletter $",
                "(skip past|after) newsletter promotion", "newsletter (sign up|signup|sign-up)",
                "^ email (newsletter|newsletters|alerts|updates|sign up) $",
                "(our|free|daily|weekly|exclusive) (daily|weekly|email|morning|evening|) newsletter",
                "today's (headlines|paper|enewspaper|newsletter) $",
            ],
            matches: ["after newsletter promotion", "Newsletter Sign Up", "Our weekly newsletter"],
            spares: [
                "The newsletter company wants subscribers to stay inside its app.",
                "A newsletter writer in Leeds disagreed.",
            ]),
        BoilerplateRule(
            "newsletter.form", .newsletter, .decisive,
            [
                "^ (enter|type|add) (your|an|my|) (email|e-mail|e mail|name)",
                "^ (your|) (email|e-mail) (address|required|) $",
                "^ (invalid|valid|enter) (email|e-mail) (address|)",
                "your (email|e-mail) address", "(invalid|valid) email",
                "^ (sign up|sign me up|i'm in|count me in|get started|enter now|subscribe me) $",
                "(successfully|you're|you are|you've) (subscribed|signed up)",
                "thanks for (subscribing|signing up)", "(first|last) name (required|) $",
                "(already have|we already have) this email", "^ captcha",
            ],
            matches: ["Enter your email address", "Awesome, you're subscribed!", "Email address"],
            spares: [
                "The email address in the file belonged to the minister's aide.",
                "She gave her first name only.",
            ]),
        BoilerplateRule(
            "newsletter.consent", .newsletter, .decisive,
            [
                "by (signing up|clicking|providing|submitting|entering|subscribing|registering|checking|joining) … (you|i)",
                "you (can|may) (unsubscribe|opt out|opt-out|cancel|check out) (at any|any) time",
                "(unsubscribe|opt out) (at any time|anytime|any time|at anytime)",
                "newsletters may contain",
                "you (confirm|agree|accept|acknowledge|consent) (that|to|our|you) … (terms|privacy|receive|over the age|policy)",
                "(agree|consent) to (receive|our|the) … (emails|email|terms|privacy|policy|messages|communications)",
                "(have read|read) and (agree|agreed) to",
                "(offers|news) from (other|us|our|selected) (and our|) (brands|partners)",
                "(behalf of|from) our (trusted|) (partners|sponsors)",
                "(treat|treated) (our members|to special offers)",
                "(privacy notice|more information) newsletters",
                "we (use|will use) your (sign-up|sign up|email|data|information) to",
                "(we'll|we will) never (share|sell|spam)",
            ],
            matches: [
                "By clicking \"Sign Up\", you accept our Terms of Service.", "You can opt-out at any time.",
                "We'll never share your details.",
            ],
            spares: [
                "By signing the accord, both sides ended the war.", "Patients may opt out of the register.",
            ]),
        BoilerplateRule(
            "newsletter.word", .newsletter, .weak,
            [
                "newsletter", "newsletters", "inbox", "mailing list", "(sign up|signing up|sign-up|signup)",
                "unsubscribe", "whatsapp (community|channel|group)", "(email|push) alerts",
            ],
            matches: ["Read our science newsletter.", "Join our WhatsApp community"],
            spares: ["He signed the paper up to the last page.", "A letter with news arrived."]),
        BoilerplateRule(
            "newsletter.never-miss", .newsletter, .strong,
            [
                "(don't|never|not) miss (a|an|out|the|any|our|articles|another)",
                "(stay|keep) (up to date|informed|in the loop|up-to-date|in the know|ahead|connected|updated)",
                "want (more|breaking|the latest|to stay|to keep|to get|to read|to receive)",
                "start your day with",
                "(our|morning|evening) email (breaks|brings|rounds)",
            ],
            matches: ["Never miss a story.", "Stay up to date with the news."],
            spares: ["She did miss the bus.", "Officials stay calm."]),
    ]
}
