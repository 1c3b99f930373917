extension BoilerplateRule {
    static let cookie: [BoilerplateRule] = [
        BoilerplateRule(
            "cookie.use", .cookie, .strong,
            [
                "(site|website|page|we|app) (uses|use|using|may use) (cookies|tracking|necessary cookies)",
                "we (and our|and) (#|) (partners|vendors) (use|store|process|may)",
                "(use|uses|using|set) (of|) cookies (and|to|for|on|are)",
                "cookies and (other|similar|tracking) (technologies|technology|tracking)",
                "(improve|enhance|personalise|personalize) (your|the|user) (user|browsing|site|) experience",
            ],
            matches: [
                "This site uses cookies to improve your experience.", "We and our partners store data.",
            ],
            spares: [
                "The bakery sells 900 cookies a day.",
                "The regulator fined the firm over its cookie banner.",
            ]),
        BoilerplateRule(
            "cookie.consent", .cookie, .decisive,
            [
                "^ (accept|reject|allow|manage|refuse|decline|accept all|reject all|allow all|i accept|i agree|got it|ok more information|accept and continue|accept and close|agree and continue|agree|allow cookies) (all|) (cookies|and continue|and close|preferences|settings|) $",
                "allow content (from|provided)", "(content|embed|media) (provided|hosted) by (…|)",
                "(ask|asking) for your (permission|consent)",
                "to view this (content|embed|video|post|media)",
                "by (continuing|using|browsing) (to|our|this|the) (use|browse|site|website|visit)",
                "(consent|cookie|cookies|privacy) (preferences|settings|choices|consent|options|manager|notice|center|centre) $",
                "(manage|change|update|withdraw|adjust) (your|my) (consent|cookie|cookies|privacy|preferences|settings)",
                "(opt-out|opt out) if you wish",
                "we (care about|value|respect) your privacy",
                "your privacy (choices|matters|is important|rights) $", "(give|withdraw) (your|) consent",
                "(legitimate interest|personalised ads|personalized ads|personalised advertising|personalized advertising)",
            ],
            matches: ["Allow content from X?", "Accept all cookies", "Cookie settings"],
            spares: [
                "The settlement asks for consent of all creditors.",
                "Privacy campaigners welcomed the ruling.",
            ]),
        BoilerplateRule(
            "cookie.policy-link", .cookie, .decisive,
            [
                "^ (cookie|cookies|privacy|our privacy|the privacy) (policy|notice|statement|policies|settings|) $",
                "^ (privacy|terms|terms of use|terms of service|terms and conditions|terms conditions|conditions of use|cookies|legal|legal notices|legal notice|accessibility|accessibility statement|disclaimer|t and cs) $",
                "^ (privacy|privacy policy|terms|terms of use|terms of service|cookie policy|contact) (and|) (privacy|privacy policy|terms|terms of use|terms of service|terms and conditions|conditions|cookie policy|manage newsletters|cookies|policy) (policy|of use|of service|privacy|) $",
                "do not (sell|track) (or share|) (my|) (personal|) (info|information|data)",
                "(ad|ads|advertising|privacy|your ad) choices $",
                "(privacy policy|terms of use|terms of service|terms and conditions|cookie policy) (opens new tab|)",
                "^ your privacy", "california (privacy|notice|residents)",
            ],
            matches: ["Privacy Policy", "Terms of Use", "Do not sell my personal information"],
            spares: ["The privacy bill passed by 51 to 49.", "Both sides agreed terms on Tuesday."]),
        BoilerplateRule(
            "cookie.script", .cookie, .decisive,
            [
                "(enable|turn on|requires|activate|without|disabled|need|allow) (…|) javascript",
                "javascript (is|to|must|in your)",
                "(your|this|a modern) browser (does not|doesn't|is|needs|version)",
                "(disable|turn off|using|detected) (your|an|) (ad blocker|adblocker|ad block)",
                "(upgrade|update) (your|to a modern) browser",
            ],
            matches: [
                "Please turn on JavaScript to use this feature", "Your browser does not support video.",
            ],
            spares: [
                "He writes browser games in his spare time.",
                "A developer in Lagos taught herself to code.",
            ]),
    ]
}
