extension BoilerplateRule {
    static let comment: [BoilerplateRule] = [
        BoilerplateRule(
            "comment.label", .comment, .decisive,
            [
                "^ (#|no|all|user|show|view|hide|load|add|post|last|recent|leave|see|read|latest|your|new|new comments|submit|write) (comment|comments|reply|replies|responses) (#|…|) $",
                "^ (comment|comments|reply|replies|responses|discussion|respond|permalink|flag|upvote|downvote|report|report abuse|most liked|oldest|newest|cancel reply|name|website|message|name required|email required|comment required|comments are closed|loading comments|loading|comments and replies|comments powered by disqus|guest|moderator) (#|) $",
                "^ # (comment|comments|responses|replies|response|reply|views) (…|)",
                "leave a (reply|comment)", "^ (jump|skip|go|scroll) (down|) to (the|) comments",
                "(join|start|be part of|part of) the (conversation|discussion|debate)",
                "(log in|login|sign in|register) to (reply|comment|post|leave|join)",
                "(your|) email (address|) will not be published", "required fields are marked",
                "save my name", "(next|the next) time i comment",
                "(comments|comment) (are|is) (closed|moderated|subject|disabled|turned off|now closed|powered|awaiting)",
                "comment (policy|guidelines|moderation|on this story|on this article|section) (…|)",
                "(blog|) comments powered by", "(post|posting|add|leave|make) (a|your|) comment",
                "(share|have|give|tell us) your (say|views|thoughts|opinion|comments)",
                "(what|tell us what) (do|) you think (…|) (below|comments|story|) $",
                "let us know (in|what|your|by|if)", "in the comments (below|section)", "uses akismet",
                "comment data is processed", "(in reply|reply) to",
                "(community guidelines|community standards|house rules)", "(be|the) first to comment",
                "feel free to contribute",
            ],
            matches: ["Leave a Reply", "Comments (3)", "Join the conversation", "Log in to reply"],
            spares: [
                "Neither side would comment.",
                "He left a reply on the minister's machine last night at nine.",
            ]),
        BoilerplateRule(
            "comment.reader", .comment, .weak,
            [
                "^ (hi|hello|dear|thanks|thank you|great|nice|love|awesome|lol|omg|amen|agreed|exactly) ",
                "(great|nice|good|interesting|lovely|excellent) (article|post|read|piece|story|blog)",
                "^ (on|posted) (…|) at # # (am|pm|)",
            ],
            matches: ["Great article, thanks!", "Hi Ann,"],
            spares: ["Dearer bread is a worry.", "The two thanked the crew."]),
    ]
}
