/// The words of bylines, by what they say.
enum BylineWords {
    static let openings = [
        "written by", "words by", "story by", "text by", "reported by", "posted by", "published by",
        "article by", "review by", "report by", "this post was written by",
        "this article was written by", "by", "author", "authors", "words", "reporter", "writer",
    ]

    /// Words that begin an office of several words.
    static let ranks: Set<String> = [
        "executive", "senior", "chief", "managing", "deputy", "assistant", "associate", "staff", "digital",
        "lead", "principal", "political", "contributing", "health", "science", "business", "sports",
        "national",
    ]

    /// The last words of what people are called by their work, after their names.
    static let callings: Set<String> = [
        "founder", "president", "officer", "expert", "specialist", "consultant", "educator", "gardener",
        "horticulturist", "horticulturalist", "photographer", "professor", "researcher", "scientist",
        "engineer", "developer", "designer", "attorney", "nutritionist", "dietitian", "psychologist",
        "therapist", "instructor", "teacher", "blogger", "strategist", "chairman", "chairwoman",
        "economist",
        "executive", "representative", "technologist",
    ]

    static let accounts: Set<String> = ["admin", "administrator", "webmaster", "wpadmin"]

    static let offices: Set<String> = [
        "editor", "editors", "staff", "guest", "user", "anonymous", "unknown", "author", "team",
        "marketing",
    ]

    static let tails = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November",
        "December", "Updated", "Published", "Posted",
    ]

    static let desks: Set<String> = [
        "desk", "staff", "team", "newsroom", "bureau", "reporters", "agencies", "correspondents",
        "contributors",
    ]

    static let particles: Set<String> = [
        "de", "la", "van", "von", "der", "den", "bin", "al", "da", "di", "du", "del", "le", "el", "y",
        "dos",
        "ter", "ten", "ibn", "the", "of",
    ]

    /// Capitalised words after which a byline goes on with something else.
    static let stops: Set<String> = [
        "updated", "published", "posted", "last", "on", "at", "in", "for", "from", "filed", "share",
        "photo",
        "photography", "photographs", "video", "illustration", "monday", "tuesday", "wednesday", "thursday",
        "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "january",
        "february",
        "march", "april", "june", "july", "august", "september", "october", "november", "december", "jan",
        "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "follow", "read",
        "comments", "leave", "is", "was", "written", "by", "author", "authors", "reviewed", "min", "about",
        "email", "medically", "fact",
    ]

    static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv", "md", "phd"]

    static let roles: Set<String> = [
        "writer", "reporter", "editor", "correspondent", "contributor", "columnist", "director", "fellow",
        "coordinator", "producer", "journalist", "manager", "analyst", "intern",
    ]

    /// Words that make an office with `of`: `Head of Marketing`.
    static let heads: Set<String> = ["head", "director", "professor", "chief", "manager", "editor"]
}
