/// Words whose full stop belongs to them. Lists are data: add a word where it belongs; the tests run them.
enum Abbreviations {
    /// Stand before a name or a number, so a sentence never ends with them.
    static let leading = PackedWord.set([
        "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "St", "Ste", "Mt", "Ft", "Fr", "Sr", "Sra", "Mme", "Mlle",
        "Msgr",
        "Gen", "Lt", "Col", "Maj", "Capt", "Cmdr", "Cpl", "Sgt", "Adm", "Brig", "Pvt", "Sen", "Sens", "Rep",
        "Reps",
        "Gov", "Govs", "Pres", "Rev", "Hon", "Supt", "Insp", "Det", "Atty", "Amb", "Ald", "Asst", "Assoc",
        "Dist",
        "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "No", "Nos", "Vol", "Fig",
        "Art",
        "vs", "v", "cf", "ca", "approx", "est", "Bros", "Messrs", "Univ", "Dept", "Gens", "Cols", "Drs",
        "Profs",
        "e.g", "i.e", "viz", "al", "Bp", "Eng", "Hr", "Mgr", "Ph", "Treas",
        "Calif",
        "Fla", "Ga", "Ill", "Kan", "Ky", "Mass", "Md", "Mich", "Minn", "Mo", "Mont", "Neb",
        "Nev", "Okla",
        "Ore", "Pa", "Penn", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo", "Ala", "Ariz", "Ark", "Colo",
        "Conn", "Del",
    ])

    /// Abbreviations only before a number; elsewhere words that may end a sentence.
    static let beforeNumbers = PackedWord.set([
        "No", "Nos", "no", "nos", "Vol", "Fig", "Art", "p", "pp", "Sec",
    ])

    /// May end a sentence; what follows decides.
    static let trailing = PackedWord.set([
        "Inc", "Corp", "Co", "Ltd", "LLC", "Plc", "plc", "Jr", "Esq", "etc", "Ave", "Blvd", "Rd", "Hwy",
        "Sq", "hrs", "hr",
        "mph", "lb", "lbs", "oz", "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri",
    ])

    /// Words that begin a sentence far more often than they follow an abbreviation inside one.
    static let sentenceStarters = PackedWord.set([
        "The", "A", "An", "He", "She", "It", "They", "We", "I", "You", "This", "That", "These", "Those",
        "There", "In", "On",
        "At", "But", "And", "Or", "So", "If", "When", "While", "After", "Before", "As", "For", "With",
        "From", "By",
        "Its", "His", "Her", "Their", "Our", "My", "What", "Who", "How", "Why", "Where", "Since", "Until",
        "Although",
        "However", "Now", "Then", "Here", "Some", "Many", "Most", "Both", "One", "Two", "No", "Not", "All",
        "Under",
        "Last", "Such", "Even", "Still", "Yet", "Also", "Among", "Despite", "During", "Another", "Other",
        "Others",
    ])

    /// The last part of a domain or a file name: `Booking.com`, `Node.js` keep their dot.
    static let dottedEndings = PackedWord.set([
        "com", "org", "net", "gov", "edu", "int", "mil", "info", "biz", "io", "ai", "co", "tv", "me", "uk",
        "us", "eu",
        "de", "fr", "it", "es", "nl", "ch", "at", "se", "no", "fi", "pl", "ru", "ua", "cn", "jp", "kr",
        "in", "au",
        "nz", "ca", "br", "mx", "za", "js", "net", "news", "app", "dev", "py", "html", "pdf", "txt",
    ])
}
