/// What a word does for the direction of a date beside it, apart from its classes: see ``DateDirection``.
enum DateWordRole: UInt8, Hashable, Sendable, CaseIterable {
    case none
    /// Will, may, must: the verb behind it is to come.
    case modal
    /// Can, could: the verb behind it is as often at any time.
    case weakModal
    /// Makes the word behind it a noun or an adjective: the, its.
    case article
    /// Is, are: with "to" or an "-ing" form of what is to come, with a participle of a state.
    case isForm
    /// Was, were, did.
    case wasForm
    case hasForm
    case hadForm
    case doForm
    case infinitive
    case not
    /// Begins a clause of its own: that, who, when, because.
    case clause
    /// Begins a clause that takes its time from the main one: when, if.
    case condition
    // Of sets.
    case every, each, once, twice
    /// Joins clauses: and, or, but.
    case joint
    /// A participle of what is arranged: due, scheduled, expected.
    case arranged
    /// Originally, first: what was arranged may be so no more.
    case formerly
    /// An adjective of what is to come: upcoming, forthcoming.
    case upcoming
    /// A verb or noun of intent before "to": plans, agreed, ready.
    case intent
    /// Said, told: what was said is in another clause.
    case saidForm
    /// A verb that puts something off or shuts it: its "until" lies ahead.
    case lasting
    /// Followed, before "by": what comes after something else, whenever that is.
    case followed
    /// Since: the time lies behind.
    case since
    /// After, following.
    case after
    /// Ahead, prior; "of" or "to" follows.
    case ahead
    case before
    /// By, until.
    case limit
    /// For: what was called or ordered is to come.
    case forWord
    /// From: what was ordered or agreed may begin later.
    case fromWord
    /// Starting, beginning, effective: from then on.
    case starting
    /// Up, before "to": "up to Friday" is a limit.
    case up
    /// You: what is said may hold for any year or week.
    case you
    /// Back, before "in": "back in March" lies behind.
    case back
    /// Usually, often: what is said holds for every year or week.
    case habit
    /// If: what follows is supposed.
    case supposed
    /// Out, before a preposition: to be had from then on.
    case out
    /// A noun of what has happened: attack, fire.
    case happened
    /// A noun of what was made known: report, statement, filing.
    case published
    /// According: "to" behind it begins no verb.
    case according
    /// A noun of what is announced: election, deadline, hearing.
    case announced
    /// A word of schedules: tickets, admission, doors.
    case schedule

    /// Whether the word begins a clause that takes its time from the main one.
    var isCondition: Bool { self == .condition || self == .supposed }

    /// The words of each role.
    static let words: [(role: DateWordRole, words: String)] = [
        (.modal, "will shall would may might must ll wouldn mustn mightn"),
        (.weakModal, "can cannot could couldn should shouldn"),
        (.article, "the a an its his her their our my your"),
        (.isForm, "is are isn aren re am"),
        (.wasForm, "was were wasn weren did didn"),
        (.hasForm, "has have hasn haven ve having"),
        (.hadForm, "had hadn"),
        (.doForm, "does do doesn don"),
        (.infinitive, "to"),
        (
            .not,
            "not never also already now soon finally again still just then only reportedly formally officially"
        ),
        (
            .clause,
            "that who whom whose which where while because although though  whether but how why what"
        ),
        (.condition, "when unless"),
        (.supposed, "if"),
        (.up, "up"), (.back, "back"), (.you, "you"),
        (
            .habit,
            "usually typically often always generally normally traditionally commonly routinely ordinarily"
        ),
        (.every, "every"), (.each, "each"), (.once, "once"), (.twice, "twice"),
        (.joint, "and or nor"),
        (
            .arranged,
            "due scheduled slated expected planned poised tipped billed set bound rescheduled earmarked pencilled fixed forecast"
        ),
        (.formerly, "originally initially previously first"),
        (.upcoming, "upcoming forthcoming next coming proposed deadline tomorrow"),
        (
            .intent,
            """
            plans plan planning intends intend intending hopes hope hoping aims aim aiming wants want seeks seek vows vow \
            vowed promises promise promised agreed agrees decided decides expects expect expected pledged pledges \
            threatened threatens ready asked ordered urged invited allowed able likely unlikely supposed \
            preparing prepares prepared wanted needs need hoped planned intended offered obliged required continues voted opted chose resolved elected
            """
        ),
        (
            .saidForm,
            "said told says tells adding added announced reported wrote warned confirmed stated claimed"
        ),
        (
            .lasting,
            """
            delayed postponed extended adjourned suspended deferred rescheduled remanded closed shut barred banned \
            given gave give gives granted continued moved pushed extending through jailed halted grounded sealed booked rented hired \
            put brought shifted switched changed
            """
        ),
        (.followed, "followed"), (.according, "according"),
        (.since, "since"),
        (.after, "after following"),
        (.ahead, "ahead prior run-up lead-up"),
        (.before, "before"),
        (.limit, "by until till through"),
        (.forWord, "for"),
        (.fromWord, "from"),
        (.out, "out"),
        (.starting, "starting beginning effective commencing onwards"),
        (
            .happened,
            """
            attack attacks fire crash shooting storm bombing bombings explosion earthquake quake flood floods massacre \
            riot riots coup invasion rampage raid raids killing killings murder collision blast stabbing protest \
            protests outage \
            hurricanes tornadoes earthquakes explosions storms fires crashes shootings massacres \
            hurricane tornado tsunami assault accident incident derailment robbery strike strikes capsizing sinking \
            tragedy disaster ambush uprising revolution landslide eruption
            """
        ),
        (
            .published,
            """
            report interview statement filing filings analysis memo letter speech address email press figures data \
            announcement ruling verdict post tweet arrest arrests appearance testimony study survey remarks \
            assertion assertions accusation accusations allegation allegations comments
            """
        ),
        (
            .announced,
            """
            election elections vote referendum deadline hearing poll polls summit debate launch premiere match final \
            game trial runoff ballot meeting inauguration release opening ceremony primary primaries
            """
        ),
        (.schedule, "tickets ticket admission doors rsvp register registration noon"),
    ]

    /// The roles by the symbols of a lexicon.
    static func table(_ lexicon: DateLexicon) -> [DateWordRole] {
        var table = [DateWordRole](
            repeating: .none, count: DateLexicon.Shape.allCases.count + lexicon.entries.count)
        for (role, words) in words.reversed() {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                if let entry = lexicon.entry(String(word)) { table[Int(entry.symbol)] = role }
            }
        }
        return table
    }
}
