/// The words of date lines, by what they say.
enum DateLineWords {
    static let published: Set<String> = [
        "published", "publish", "posted", "post", "created", "issued", "released", "filed", "written",
        "publication", "pub", "date", "dated", "originally", "first", "uploaded", "submitted", "added",
        "live",
        // German, French, Spanish, Portuguese, Italian, Dutch, Polish, Romanian, Russian, Ukrainian.
        "veröffentlicht", "erschienen", "erstellt", "datum", "publié", "publiée", "publicado", "publicada",
        "pubblicato", "pubblicata", "gepubliceerd", "geplaatst", "opublikowano", "publicat", "опубликовано",
        "опубліковано",
    ]
    static let updated: Set<String> = [
        "updated", "update", "modified", "revised", "edited", "amended", "refreshed", "reviewed",
        "corrected",
        "changed", "updates",
        "aktualisiert", "geändert", "stand", "jour", "modifié", "modifiée", "actualizado", "actualizada",
        "modificado", "atualizado", "atualizada", "aggiornato", "aggiornata", "bijgewerkt", "gewijzigd",
        "zaktualizowano", "aktualizacja", "actualizat", "обновлено", "оновлено",
    ]
    static let other: Set<String> = [
        "accessed", "retrieved", "expires", "deadline", "event", "born", "died", "copyright", "until",
        "effective", "joined", "since", "from", "to", "through", "starts", "ends", "valid", "due", "ending",
        "between", "after", "before", "by",
    ]
    /// Words between a label and its date, or beside a date, that say nothing of the day.
    static let links: Set<String> = [
        "on", "at", "the", "of", "time", "last", "is", "was", "in", "for", "online", "as",
        "am", "um", "uhr", "vom", "zuletzt", "mis", "mise", "à", "il", "alle", "ore", "el", "las", "em",
        "às",
        "op", "om", "uur", "o", "godz", "dnia", "в", "року", "года", "г",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes",
        "miércoles", "jueves", "viernes", "sábado", "domingo", "lunedì", "martedì", "mercoledì", "giovedì",
        "venerdì", "sabato", "domenica", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
        "zaterdag",
        "zondag", "segunda", "terça", "quarta", "quinta", "sexta", "feira", "poniedziałek", "wtorek",
        "środa",
        "czwartek", "piątek", "sobota", "niedziela", "понедельник", "вторник", "среда", "четверг",
        "пятница",
        "суббота", "воскресенье",
    ]
    /// Words between a day and its time.
    static let timeLinks: Set<String> = [
        "at", "t", "on", "time", "um", "à", "alle", "ore", "às", "las", "om", "o", "godz", "в",
    ]
    /// Words in small letters that bylines and counters have.
    static let furniture: Set<String> = [
        "by", "and", "with", "min", "mins", "minute", "minutes", "read", "reading", "views", "view",
        "comments",
        "comment", "share", "shares", "am", "pm", "hours", "hour", "ago", "via", "from", "to", "de", "van",
        "von",
        "la", "der", "den", "bin", "al", "da", "di", "du", "le", "el", "y", "hrs", "h", "or", "no", "a",
        "staff",
        "writer", "reporter", "editor", "correspondent", "contributor", "author", "words", "text", "story",
        "s",
    ]
    static let weekdays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ].map { Array($0.utf8) }
    static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ].map { Array($0.utf8) }
    /// Zones of Greenwich; every other name of a zone leaves the day as it is said.
    static let universal: Set<String> = ["gmt", "utc", "z", "ut", "zulu"]
    /// Zones in whose countries the month comes first in a date in digits.
    static let american: Set<String> = [
        "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "akst", "akdt",
        "hst",
    ]

    /// Zones in whose countries the day comes first.
    static let dayFirst: Set<String> = [
        "bst", "ist", "wet", "west", "cet", "cest", "eet", "eest", "msk", "sast", "wat", "cat", "eat",
        "pkt",
        "aest", "aedt", "acst", "acdt", "awst", "nzst", "nzdt", "sgt", "hkt",
    ]

    /// A month by its English name or at least three letters of it, or by its name in another language.
    static func month(_ word: ArraySlice<UInt8>) -> Int? {
        guard (3...longestMonth).contains(word.count) else { return nil }
        if word.count <= 9, let english = months.firstIndex(where: { $0.starts(with: word) }) {
            return english + 1
        }
        return otherMonths[small(word)]
    }

    /// Bytes of the longest name of a month.
    private static let longestMonth = 22

    /// The months of ``MonthNames`` that are of one number in all its languages and no English word.
    private static let otherMonths: [String: Int] = {
        var months: [String: Int] = [:]
        var doubtful: Set<String> = ["set", "out"]
        for (name, month) in MonthNames.numbers.values.joined()
        where months.updateValue(month, forKey: name).map({ $0 != month }) == true {
            doubtful.insert(name)
        }
        return months.filter { !doubtful.contains($0.key) }
    }()

    /// A word in small letters; its letters of ASCII are small already.
    static func small(_ word: ArraySlice<UInt8>) -> String {
        let text = String(decoding: word, as: UTF8.self)
        return word.contains { $0 >= 0x80 } ? text.lowercased() : text
    }

    static func weekday(_ word: ArraySlice<UInt8>) -> CivilDate.Weekday? {
        guard (3...9).contains(word.count),
            let index = weekdays.firstIndex(where: { $0.starts(with: word) })
        else { return nil }
        return CivilDate.Weekday(rawValue: index + 1)
    }
}
