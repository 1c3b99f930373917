/// The clutter that was set into the stored articles, by the words that each passage begins with.
///
/// What is not here is story, or metadata, and must never be removed.
enum StoredClutter {
    static let beginnings: [String: [String]] = [
        "argentina-world-champions.txt": [
            "ADVERTISEMENT", "NEVER MISS A GOAL", "Download our app", "LIKE OUR FOOTBALL WRITING?",
            "We do not run betting", "You decide how much.", "Picture credits:", "Related: Messi",
            "Related: Why",
        ],
        "chandrayaan-3-lands.txt": [
            "SIGN UP FOR ORBIT", "Rockets, rovers", "By signing up", "RELATED: Why", "RELATED: In",
            "Photo: ISRO",
            "Follow us on",
        ],
        "cop28-fossil-fuels.txt": [
            "The climate does not wait.", "We have sent reporters", "This year has been",
            "So we turn to you.",
            "Yes, I will chip in", "One-time", "MORE ON THIS STORY", "What the Dubai text",
            "Ten countries that",
            "The loophole called", "Sign up to our climate", "Got a tip?",
        ],
        "ever-given-afloat.txt": [
            "-----", "ENJOYING THIS ARTICLE?", "Cancel whenever", "Read also:", "Comments (148)",
        ],
        "finland-joins-nato.txt": [
            "We use cookies", "A word from us", "Thank you for reading", "But open does not", "© 2023",
        ],
        "grindavik-eruption.txt": [
            "Read more:", "Supporting journalism", "Ours is a small country", "[Image:",
            "Get our breaking-news",
        ],
        "nobel-week-2024.txt": [
            "📩 Liked it", "❤️ We run on love", "If you can spare", "👍 3.1K",
        ],
        "notre-dame-reopens.md": [
            "Enjoying our coverage?", "Photo: Dateline demo", "The west front", "Read also:",
            "If you liked this",
        ],
        "peru-new-president.txt": [
            "- Sign up for our", "Why you can read this", "Our reporting from", "Join them.",
            "[Photo caption",
            "Also read", "Peru's five presidents", "What is \"moral",
        ],
        "slim-moon-sniper.txt": [
            "Subscribe to continue", "It stays so because", "Recommended for you", "Five ways to land",
            "The toy maker", "Text: Dateline", "Images: JAXA", "Share: Facebook",
        ],
        "turkey-syria-earthquake-week.txt": [
            "Advertisement", "How to help", "Several aid organisations", "Give now", "WATCH:",
            "Follow our live",
        ],
        "von-der-leyen-second-term.html": [
            "We and our 214", "Accept all", "Settings", "Dateline demo", "World", "Europe", "Business",
            "Science",
            "Log in", "Subscribe", "Home", "Share", "Copy link", "Save for later", "Brussels before",
            "What the European Union will decide", "Sign me up", "Most read in", "Who is who",
            "The Draghi report",
            "How Estonia", "Europe is complicated", "No oligarch", "Support us", "Opinion",
            "What a majority",
            "The empty chair", "37 comments", "Please log in", "About us", "Contact", "Privacy policy",
            "Terms of use", "© 2024",
        ],
        "webb-first-images.txt": [
            "ADVERTISEMENT", "Make science reporting", "We send no paparazzi", "That work costs money",
            "Image credit:", "Share this story", "Read more: How", "Read more: The",
        ],
        "who-ends-covid-emergency.txt": [
            "Get the facts", "Our health newsletter", "Enter your email", "Subscribe", "Photo credit:",
            "Tweet this",
        ],
    ]
}
