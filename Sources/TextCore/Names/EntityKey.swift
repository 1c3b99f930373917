/// What names one person, organisation, place or people across articles: `U.S.` and `United States` have one key.
///
///     EntityKey.of("US", type: .location)             // "United States"
///     EntityKey.of("Acme Holdings plc", type: .organization)    // "Acme"
///     EntityKey.of("Kenyans", type: .group)           // "Kenyan"
///
/// A key is a name that can be shown. Known limitation: two people of one name have one key.
public enum EntityKey {
    /// The key of a name as an article has it.
    ///
    /// Complexity: O(*n*) in the name, with a look-up in the table of names that mean the same.
    public static func of(_ name: String, type: MarkKind) -> String {
        let given = plain(name)
        if let row = EntityAliases.linked.row(of: given, type: type) { return row.names[0] }
        let plain = withFullState(given, type: type)
        if plain != given, let row = EntityAliases.linked.row(of: plain, type: type) { return row.names[0] }
        switch type {
        case .organization:
            let short = withoutLegalForm(plain)
            guard short != plain else { return plain }
            return EntityAliases.linked.row(of: short, type: type)?.names[0] ?? short
        case .group: return singular(plain)
        case .miscellaneous: return singularOfProduct(plain)
        default: return plain
        }
    }

    /// All names that the table of names that mean the same has for one, itself among them; `nil` where it has none.
    ///
    /// - Parameter type: what it is; without it, whatever the table knows by this name.
    public static func names(of name: String, type: MarkKind? = nil) -> [String]? {
        for type in type.map({ [$0] }) ?? [.location, .group] {
            if let row = EntityAliases.linked.row(of: name, type: type) { return row.names }
        }
        return nil
    }

    /// States that bodies are named after, as news writes them for short.
    private static let states = [
        "U.S.": "United States", "US": "United States", "U.K.": "United Kingdom", "UK": "United Kingdom",
        "U.N.": "United Nations", "UN": "United Nations", "E.U.": "European Union", "EU": "European Union",
    ]

    /// `U.S. Senate` as `United States Senate`.
    private static func withFullState(_ name: String, type: MarkKind) -> String {
        guard type == .organization, let space = name.firstIndex(of: " "),
            let state = states[String(name[..<space])]
        else { return name }
        return state + name[space...]
    }

    /// `iPhones` as `iPhone`: the plural of a listed product.
    private static func singularOfProduct(_ name: String) -> String {
        guard name.hasSuffix("s"), !name.contains(" ") else { return name }
        let lexicon = EntityLexicon(ImageKind.lexicon.linked)
        let product = LexiconCategory.product.bit
        let one = String(name.dropLast())
        return lexicon.entry(NameHash.lower(one)).categories & product != 0 ? one : name
    }

    /// Single spaces, no article before it, no full stop after an acronym's last letter alone.
    private static func plain(_ name: String) -> String {
        var words = name.split { $0.isWhitespace }.map(String.init)
        if words.count > 1, ["The", "the"].contains(words[0]) { words.removeFirst() }
        return words.joined(separator: " ").replacing(" - ", with: "-")
    }

    private static let legalForms: Set<String> = [
        "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "plc",
        "llp", "lp",
        "gmbh", "ag", "sa", "nv", "bv", "ab", "asa", "oyj", "spa", "srl", "kgaa", "pty", "pvt", "bhd",
        "berhad", "tbk",
        "group", "holding", "holdings",
    ]
    /// A name of one word before these is no name by itself: `Carlyle Group`, `First Company`.
    private static let heads: Set<String> = [
        "group", "company", "holding", "holdings", "corporation", "co",
    ]

    /// Without `Inc.`, `plc`, `Holdings` and the like at its end, as long as a name is left.
    private static func withoutLegalForm(_ name: String) -> String {
        var words = name.split(separator: " ").map(String.init)
        while words.count > 1, let last = words.last {
            let form = last.lowercased().filter { $0.isLetter }
            guard legalForms.contains(form),
                !heads.contains(form) || isName(words[0]) || form == "corporation" && words.count > 3
            else {
                break
            }
            words.removeLast()
            if let end = words.last, end == "&" || end == "and" {
                words.append(last)
                break
            }
            if let end = words.last, end.hasSuffix(",") { words[words.count - 1] = String(end.dropLast()) }
        }
        return words.joined(separator: " ")
    }

    /// Whether a word is more than a common one: `Bank Group` keeps its second word.
    private static func isName(_ word: String) -> Bool {
        word.first?.isUppercase ?? false
            && EntityLexicon(ImageKind.lexicon.linked).entry(NameHash.lower(word)).categories
                & UInt64.categories(.commonWord, .country, .majorCity, .demonym, .organizationHead) == 0
    }

    /// `Kenyans` as `Kenyan`, `Tories` as `Tory`; `Swiss` and `Congolese` stay.
    private static func singular(_ name: String) -> String {
        guard name.count > 4, name.hasSuffix("s"), !name.hasSuffix("ss"), !name.hasSuffix("us"),
            !name.hasSuffix("is")
        else { return name }
        if name.hasSuffix("ies") { return name.dropLast(3) + "y" }
        return String(name.dropLast())
    }
}
