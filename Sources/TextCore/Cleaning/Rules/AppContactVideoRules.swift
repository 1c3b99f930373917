extension BoilerplateRule {
    static let app: [BoilerplateRule] = [
        BoilerplateRule(
            "app.get", .app, .decisive,
            [
                "(download|get|install|try|open in|click here to get|available on|update) (the|our|our free|the free|this|my|) (…|) (app|apps) (today|now|here|for|from|on|android|ios|free|to|) ",
                "^ (download|get|install|open) (our|the|in|) (…|) app $", "(download|get) our app",
                "(app store|google play|play store)",
                "^ (ios|android|iphone|ipad|kindle|mobile) (app|apps|edition) $", "get the (…|) app",
                "on your (smart speaker|phone or tablet|mobile device)", "push notifications",
                "(turn on|enable|allow) notifications",
            ],
            matches: ["CLICK HERE TO GET THE NEWS APP", "Download our app"],
            spares: ["The app was removed from phones in China.", "He got the idea on a train."]),
        BoilerplateRule(
            "app.listen", .app, .decisive,
            [
                "you can now listen to", "wherever you get your podcasts",
                "^ (listen|tune in|subscribe) to (our|the|all our) (…|) (podcast|podcasts)",
                "^ listen (to|) (this|the|now|) (article|story|podcast|episode|) (…|) $",
                "^ (#|) (minute|min|mins) (listen|watch) $",
                "^ (download|embed|transcript|play|pause|mute|listen|play audio|audio|playback speed|speed|listen later|play now) $",
                "(listen to|hear) (this|the|more) (article|story|episode|podcast)",
                "audio (is automatically|generated|version)", "(voiced|narrated|read) by (ai|artificial)",
            ],
            matches: ["You can now listen to these articles!", "3-Minute Listen", "Embed"],
            spares: [
                "Voters listen to the radio in the fields.",
                "The download took nine minutes on the old line.",
            ]),
    ]

    static let contact: [BoilerplateRule] = [
        BoilerplateRule(
            "contact.affected", .contact, .decisive,
            [
                "^ (have you been|are you|were you) (affected|involved|caught up) (…|) (get in touch|contact us|email|tell us|let us know|share your|message us)"
            ],
            matches: ["Were you caught up in the delays? Email our newsdesk."],
            spares: ["Are you affected, he asked the nurse, by the smell?"]),
        BoilerplateRule(
            "contact.story", .contact, .strong,
            [
                "(do you|have you|got|if you) (have|got|) (a|an|any|) (…|) (story|news tip|tip|tips|opinion|question|view|information|experience|photos) (about|to|for|on|share|you|or|we|$)",
                "(get|getting) in touch (with|at|by|via)",
                "^ (contact|email|e-mail|write to|reach|call|message|text|whatsapp|tweet|send) (us|our|the author|the reporter|the writer|me|him|her|your|a|staff writer|this reporter|the newsroom|your news) (…|)",
                "(email|contact|write|tell|send|message|text) (us|me|our) (at|your|on|by|a|here|directly|now|what|why|about|via|with|to)",
                "^ (reach|contact|follow|write to|email|call) … (at|on) …",
                "(submit|send) (a|your) (correction|tip|tips|letter|letters|response|story|photos|photo|news)",
                "(news tips|send us|got a tip|tip us|submit a)",
                "(letters section|letters page|letters to the editor)",
                "(report|submit|suggest) (an|a|) (error|typo|correction|mistake)",
                "(spotted|see|found|notice) (an|a) (error|mistake|typo)", "newsroom contacts",
                "feedback to editors", "(customer|reader) (service|services|support|care)", "newsdesk",
                "email the author", "contact the (author|writer|reporter)", "email protected",
            ],
            matches: [
                "Do you have a story to share?", "Email us at newsdesk@example.org",
                "Contact our environment team",
            ],
            spares: ["Police asked witnesses to come forward.", "The reporter lost contact with the ship."]),
    ]

    static let video: [BoilerplateRule] = [
        BoilerplateRule(
            "video.below", .video, .decisive,
            [
                "^ (watch|see|view) (the|our|this) (full|) (video|clip|footage|trailer) (below|above|here|now)"
            ],
            matches: ["Watch the video below.", "See our full clip here"],
            spares: ["Watch the video, he said, and then judge."]),
        BoilerplateRule(
            "video.player", .video, .strong,
            [
                "^ (watch|video|play|play video|watch video|watch now|watch live|watch the video|now playing|playing|replay|unmute|mute|top video|top videos|latest videos|more videos|video duration|duration|live stream|close video|up next|autoplay|next video|featured video|related video|must watch|video player|video is loading|on|off|loaded|remaining time|current time|fullscreen|captions|chapters|true|false) (#|…|) $",
                "(video|audio) (player|playback|will play|is playing|is loading|not supported|unavailable|carousel)",
                "^ # # (watch|video|play|$)",
                "(watch|see) (the|more|our|this|full) (video|videos|clip|live|below|above)",
                "slideshow requires",
                "(this is a modal|end of dialog|beginning of dialog|escape will cancel)",
                "^ (watch|video) ",
            ],
            matches: ["Watch the video", "Now playing", "VIDEO: The bridge falls"],
            spares: ["The match was watched by 9,000 people.", "A video of the crash spread."]),
    ]
}
