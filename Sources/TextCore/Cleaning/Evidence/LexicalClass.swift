/// Classes of words that the evidence counts; a word may be in several.
struct LexicalClass: OptionSet, Sendable {
    let rawValue: UInt16

    /// Articles, prepositions, pronouns, auxiliaries: what prose is full of and menus are not.
    static let function = LexicalClass(rawValue: 1 << 0)
    static let you = LexicalClass(rawValue: 1 << 1)
    static let we = LexicalClass(rawValue: 1 << 2)
    static let i = LexicalClass(rawValue: 1 << 3)
    /// `said`, `told`: who speaks is quoted, so the block is news.
    static let reporting = LexicalClass(rawValue: 1 << 4)
    /// Verbs that tell a reader what to do when they begin a block.
    static let imperative = LexicalClass(rawValue: 1 << 5)
    static let month = LexicalClass(rawValue: 1 << 6)
    /// Sites where stories are shared.
    static let site = LexicalClass(rawValue: 1 << 7)
    static let weekday = LexicalClass(rawValue: 1 << 8)
    /// Third-person pronouns and past auxiliaries: the voice of a report.
    static let narrative = LexicalClass(rawValue: 1 << 9)
    /// Words of clock times and ages: `am`, `pm`, `gmt`, `ago`, `hours`, `updated`.
    static let time = LexicalClass(rawValue: 1 << 10)

    /// The words of each class, separated by spaces, in lower case.
    static let words: [(LexicalClass, String)] = [
        (
            .function,
            """
            a about above after again against all also although am among an and another any are around as at be \
            because been before being between both but by can could did do does doing down during each either even \
            every few for from had has have having he her here hers him his how however i if in into is it its just \
            like many may me might more most much must my near neither no nor not now of off on once one only or other \
            our out over own per same she should since so some still such than that the their them then there these \
            they this those though through to too under until up upon us very was we well were what when where whether \
            which while who whom whose why will with within without would you your it's he's she's they're don't didn't \
            isn't wasn't can't won't that's there's
            """
        ),
        (.you, "you your yours you're you'll you've you'd yourself"),
        (.we, "we our ours us we're we've we'll we'd ourselves"),
        (.i, "i me my mine i'm i've i'll i'd myself"),
        (
            .reporting,
            "said says told added according wrote announced reported tweeted asked explained argued noted confirmed claimed"
        ),
        (
            .imperative,
            """
            sign subscribe click tap share follow read watch listen get download join support donate log login see view \
            check try buy shop visit learn find discover enter select choose explore send email contact call browse \
            search skip show hide load register create become give help make chip continue scroll submit tell let stay \
            save add report please manage accept allow
            """
        ),
        (
            .month,
            "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
        ),
        (
            .site,
            """
            facebook twitter x linkedin whatsapp pinterest reddit telegram youtube tiktok flipboard tumblr bluesky threads \
            messenger mastodon snapchat instagram google email pocket mix vkontakte odnoklassniki stumbleupon blogger \
            bloglovin
            """
        ),
        (
            .weekday,
            "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun"
        ),
        (.narrative, "he she him his her they them their was were had been who whose"),
        (
            .time,
            """
            am pm gmt bst est edt pst pdt cet cest utc et pt ist aest ago hours hour minutes minute mins min updated \
            published posted modified created date noon midnight first last read  h cdt cst mdt mst sast aedt
            """
        ),
    ]
}
