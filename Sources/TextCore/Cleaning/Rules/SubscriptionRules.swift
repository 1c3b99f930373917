extension BoilerplateRule {
    static let subscription: [BoilerplateRule] = [
        BoilerplateRule(
            "subscription.continue", .subscription, .decisive,
            [
                "to (continue reading|keep reading|read more|read on|read the full|read this|read the rest|access this|unlock this|finish reading|view this)",
                "(continue|keep) reading (…|) (with|for|by|subscribe|your|this)",
                "(subscribe|log in|sign in|register|login) … to (continue|read|keep reading|access|unlock|view|comment|join|add)",
                "(free|) (articles|article|stories|views) (left|remaining)",
                "(reached|used|hit) your (…|) (limit|free articles|article limit)",
                "(reserved|exclusive|available|only) (only|) (for|to) (…|) (subscribers|members)",
                "(subscribers|subscriber|members) only $",
                "^ (this|the) (article|content|story) is (for|only|available) (…|) subscribers",
                "^ to (read|see|view|finish|enjoy) (the|this) (full|whole|entire|complete|rest of the|rest of this|) (story|article|piece|report|review) (…|) (subscribe|log|sign|register|become|join)",
                "^ this is (a|an) (premium|exclusive|subscriber|subscribers only|subscriber only|members only|paid) (article|story|piece|feature|report)",
            ],
            matches: [
                "To continue reading, subscribe or log in", "You have 2 free articles left this month",
            ],
            spares: ["She went on to read law at Durham.", "The talks are to continue on Monday."]),
        BoilerplateRule(
            "subscription.label", .subscription, .decisive,
            [
                "^ (subscribe|subscribe now|subscribe today|subscribe here|subscriptions|subscription|log in|login|log out|sign in|sign out|sign in or|register|register log in|log in register|log in subscribe|subscribe log in|sign in subscribe|subscribe sign in|my account|create account|create an account|premium|premium content|join now|logout|account|gift subscription|digital subscription|print subscriptions|e-paper|epaper|e paper|e-edition|eedition|your account|free trial|start free trial|log in join|login join|subscribe for free|try for free) $",
                "^ subscribe (to|and|for|now|today|from|free|with)",
                "^ (log in|login|sign in) (or|to|with|and) (register|subscribe|sign up|create|reply|continue|comment|your|google|facebook)",
                "^ (e-paper|epaper|e paper) my account", "subscribe and (win|save|get)",
                "^ save # (off|on|percent)",
            ],
            matches: ["Subscribe now", "Log in", "Subscribe to the Courier for 99 cents a month."],
            spares: [
                "Investors who subscribe early get a discount, the bank said.",
                "Premium fares rose by a tenth.",
            ]),
        BoilerplateRule(
            "subscription.already", .subscription, .decisive,
            [
                "already (have an account|a subscriber|a member|subscribed|registered|have a subscription)",
                "(don't have|no|need) an account", "not a (member|subscriber) (yet|sign)",
                "forgot (your|) password", "forget password",
                "click here to (sign in|log in|subscribe|register)",
                "(create|create an|make an) account (or|to)",
            ],
            matches: ["Already a subscriber? Sign in", "Forgot your password?"],
            spares: [
                "He had already opened an account in Zurich.", "The club is not a member of the league.",
            ]),
        BoilerplateRule(
            "subscription.offer", .subscription, .decisive,
            [
                "(unlimited|full|digital|all|premium|complete) (online|digital|) access (to|for|from|on)",
                "(cancel|cancel or pause) (anytime|any time|at any time|when you like|whenever you like|whenever you want)",
                "(for|just|only) (just|only|) ¤ # (for|a|per|# ) (week|weeks|month|months|# weeks|# months|the first|your first)",
                "(free for|get) (# |one |a |) (month|months|weeks|week|trial) (free|for|trial|of|then)",
                "(special|introductory|limited time) offer", "free (#|one|) (month|day|week) trial",
                "(off|on) (your|an|) (annual|first|digital) subscription",
                "with one account", "(choose|select|see) (your|a) (plan|subscription)",
                "with your (account|subscription|membership)",
                "(access|exclusive) (to|) (select|premium|exclusive) (articles|content|stories)",
            ],
            matches: ["Get unlimited digital access for just €1 for 4 weeks.", "Cancel anytime."],
            spares: [
                "The deal gives the firm full control.", "The first month of the siege was the worst.",
            ]),
        BoilerplateRule(
            "subscription.support-local", .subscription, .strong,
            [
                "support (local|great|quality|independent) journalism", "subscribe (now|today|here)",
                "(join|subscribe|register) (today|now) (for|to|and)",
                "(subscriber|members) (benefits|exclusive|events)",
                "(paying|digital) (subscriber|subscribers|member)",
            ],
            matches: ["Support local journalism.", "Subscribe today to read on."],
            spares: ["Few subscribe to that theory.", "Journalism schools are closing."]),
    ]
}
