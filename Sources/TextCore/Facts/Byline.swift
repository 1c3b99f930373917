/// The names in a byline.
///
///     Byline.names(in: "By Ana Quispe and Luis Rojas in Lima | March 5, 2024")    // Ana Quispe, Luis Rojas
package enum Byline {
    /// Words of the longest name.
    private static let mostWords = 6
    /// Bytes of the longest byline that is taken for one.
    private static let longest = 200

    /// The first letters of ``BylineWords.openings``.
    private static let initials = Array("wstrpba".utf8)

    /// Whether a name is a single word of the language, such as a section's `Marketing`: it needs a label to be an author.
    package static func isCommonWord(_ name: String) -> Bool {
        guard !name.contains(" ") else { return false }
        let word = name.filter(\.isLetter).lowercased()
        return word.utf8.count < 3 && name.allSatisfy { !$0.isLowercase }
            || EntityLexicon(ImageKind.lexicon.linked).entry(NameHash.lower(word)).categories
                & UInt64.categories(.commonWord, .functionWord) != 0
    }

    /// The names of a line that opens as bylines do; empty for any other line.
    package static func names(in line: String) -> [String] {
        guard line.utf8.count <= longest, let first = line.utf8.first,
            first > 0x7F || !ASCII.isLetter(first) || initials.contains(first | 0x20),
            let opened = opened(line)
        else { return [] }
        return names(listed: opened)
    }

    /// The names in what is known to be a byline, with or without an opening.
    package static func names(stated text: String) -> [String] {
        guard text.utf8.count <= longest * 5, !isAddress(text) else { return [] }
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return names(listed: opened(words) ?? words[...])
    }

    /// The names in a field that holds nothing else; the whole text is a name where it is no list of names, as `@riverdesk`.
    package static func names(field text: String) -> [String] {
        let words = SingleLine.text(SingleLine.bounded(text))
        guard text.utf8.count <= longest * 5, !isAddress(text) else { return [words] }
        let whole = opened(words) ?? words[...]
        let (names, isCut) = list(whole)
        return isCut || names.isEmpty ? [String(whole)] : names
    }

    /// The names of people beside a date: `Ana Quispe | Senior Writer | July 2, 2025`.
    ///
    /// - Parameter line: a line that holds a date, or that stands next to one.
    package static func names(besideDate line: String) -> [String] {
        guard line.utf8.count <= longest else { return [] }
        for part in line.split(whereSeparator: { "|·•–—".contains($0) }) {
            let words = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let names = names(listed: words[...])
            if let first = names.first, isPersonal(first), names.allSatisfy({ $0.contains(" ") }) {
                return names
            }
        }
        return []
    }

    /// What stands after a date and `by`: `March 1, 2017 by Ana Quispe`; empty for any other line.
    package static func names(afterDate line: String) -> [String] {
        guard line.utf8.count <= longest,
            let by = line.firstRange(of: " by ") ?? line.firstRange(of: " By "),
            let date = DateLine(Array(line[..<by.lowerBound].utf8)), date.isOnlyDate
        else { return [] }
        return names(in: String(line[by.lowerBound...].dropFirst()))
    }

    /// What follows `By`; `nil` where the line opens with something else.
    private static func opened(_ line: some StringProtocol) -> Substring? {
        let line = Substring(line).drop { $0.isWhitespace || "|•·–—-".contains($0) }
        let folded = line.prefix(32).lowercased()
        for opening in BylineWords.openings where folded.hasPrefix(opening) {
            let rest = line.dropFirst(opening.count)
            // `ByRosa Diaz` lost its blank.
            if opening == "by" || opening == "posted by", isGlued(line, rest) { return rest }
            guard let next = rest.first, next.isWhitespace || next == ":" else { continue }
            if opening.hasPrefix("author") || opening == "words" || opening == "reporter"
                || opening == "writer"
            {
                guard rest.drop(while: \.isWhitespace).first == ":" else { continue }
            }
            let name = rest.drop { $0.isWhitespace || $0 == ":" }
            return opened(name) ?? name
        }
        return nil
    }

    /// Whether a small letter, a capital and a small letter stand at the joint.
    private static func isGlued(_ line: Substring, _ rest: Substring) -> Bool {
        let (before, after) = (line[..<rest.startIndex].last, rest.prefix(2))
        return before?.isLowercase == true && after.first?.isUppercase == true
            && after.last?.isLowercase == true
    }

    /// The names of a list that commas, `and` and `&` part; what follows the last name is left out.
    private static func names(listed text: Substring) -> [String] { list(text).names }

    private static func list(_ text: Substring) -> (names: [String], isCut: Bool) {
        var names: [String] = []
        var parts = text.split(separator: ",", omittingEmptySubsequences: true).flatMap { parted($0) }
        while !parts.isEmpty {
            let part = parts.removeFirst()
            // `Ana Quispe, Director of Roads, Andina`: an employer follows.
            if !names.isEmpty, isOffice(part) { return (names, true) }
            let (name, isCut) = beginning(of: withoutOffice(part))
            if let last = names.last, isSuffix(name) {
                names[names.count - 1] = "\(last), \(name)"
            } else if !name.isEmpty, name != "I", !isRole(name), !names.contains(name) {
                names.append(name)
            }
            if isCut { return (names, true) }
        }
        return (names, false)
    }

    /// `Ana Quispe Executive Digital Editor`: the name alone.
    private static func withoutOffice(_ words: [Substring]) -> [Substring] {
        guard words.count > 2, let last = words.last, BylineWords.roles.contains(last.lowercased()) else {
            return words
        }
        if let start = words.dropFirst(2).firstIndex(where: { BylineWords.ranks.contains($0.lowercased()) })
        {
            return Array(words[..<start])
        }
        return isFirstName(words[0]) ? Array(words.prefix(2)) : words
    }

    /// Whether a text is the name of a person, as far as its form and its first name tell.
    package static func isPersonal(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        return (2...4).contains(words.count) && isFirstName(words[0])
            && words.allSatisfy {
                $0.first?.isLowercase == false || BylineWords.particles.contains(String($0))
            }
            && !name.hasSuffix("'s") && !name.hasSuffix("’s")
    }

    /// Whether a word is a first name, and no place or word of the language's frame.
    package static func isFirstName(_ word: some StringProtocol) -> Bool {
        let categories = EntityLexicon(ImageKind.lexicon.linked).entry(NameHash.lower(word.lowercased()))
            .categories
        return categories & UInt64.categories(.femaleName, .maleName) != 0
            && categories & UInt64.categories(.majorCity, .country, .region, .calendar, .functionWord) == 0
    }

    /// Whether a name is the account that published a page, and no author: `admin`, `Editor`.
    package static func isAccount(_ name: String) -> Bool {
        let words = name.lowercased().split(separator: " ")
        guard let last = words.last else { return true }
        return BylineWords.accounts.contains(String(last)) && words.count < 3
            || words.count > 2 && words.contains("and") && BylineWords.roles.contains(String(last))
            || words.count == 1 && (BylineWords.offices.contains(String(last)) || isCommonWord(name))
                && !isFirstName(name)
    }

    /// Whether a part of a list after a name says what its bearer is: `Sr. Director of Operations`, `Master Gardener`.
    private static func isOffice(_ words: [Substring]) -> Bool {
        // `Representative to the Committee`: what stands before the small word decides.
        guard let last = words.prefix(while: { $0.first?.isLowercase == false }).last else { return false }
        if words.dropFirst().dropLast().contains("of"),
            words.prefix(2).contains(where: { BylineWords.heads.contains($0.lowercased()) })
        {
            return true
        }
        return words.count > 1 && BylineWords.callings.contains(last.lowercased().filter { $0.isLetter })
    }

    /// Whether a name is no person's but a group's or an office: `Andina Staff`, `Guest Contributor`.
    static func isDesk(_ name: String) -> Bool {
        name.split(separator: " ").last.map { BylineWords.desks.contains($0.lowercased()) } ?? false
            || isRole(name)
    }

    /// A part of a list, parted at `and` and `&`.
    private static func parted(_ part: Substring) -> [[Substring]] {
        part.split(whereSeparator: \.isWhitespace)
            .split { $0.lowercased() == "and" || $0 == "&" || $0 == "with" }.map(Array.init)
    }

    /// The name that the words begin with, and whether more follows that is none.
    private static func beginning(of words: [Substring]) -> (name: String, isCut: Bool) {
        // `the river desk` is a name as a whole.
        if (2...mostWords).contains(words.count), let last = words.last,
            BylineWords.desks.contains(String(last))
        {
            return (words.joined(separator: " "), false)
        }
        var taken: [Substring] = []
        for word in words {
            if let end = glued(word) ?? (taken.count == 1 && isFirstName(taken[0]) ? joint(in: word) : nil),
                taken.count < mostWords
            {
                taken.append(word[..<end])
                return (joined(taken), true)
            }
            guard isNameWord(word, isFirst: taken.isEmpty), taken.count < mostWords else {
                return (joined(taken), true)
            }
            taken.append(word)
            if let last = word.last, last == ";" || last == "|" { return (joined(taken), true) }
        }
        return (joined(taken), false)
    }

    /// Where a name ends that a month, a label or an account follows at once: `DiazNovember`, `DiazUpdated`.
    private static func glued(_ word: Substring) -> Substring.Index? {
        for tail in BylineWords.tails where word.hasSuffix(tail) && word.utf8.count > tail.utf8.count {
            let end = word.index(word.endIndex, offsetBy: -tail.count)
            if word[..<end].last?.isLowercase == true { return end }
        }
        // `Diaz@rosa`: an account follows.
        return word.firstIndex(of: "@").flatMap { $0 > word.startIndex ? $0 : nil }
    }

    /// Where a surname ends that another word follows at once: `QuispeFollow`; not in `MacArthur`, `DeSilver`.
    private static func joint(in word: Substring) -> Substring.Index? {
        var before: Character?
        for place in word.indices {
            if before?.isLowercase == true, word[place].isUppercase,
                word[..<place].count >= lettersOfSurname, !word.hasPrefix("Fitz")
            {
                return place
            }
            before = word[place]
        }
        return nil
    }

    /// Letters from which the head of a word with a capital inside is a surname.
    private static let lettersOfSurname = 4

    private static func joined(_ words: [Substring]) -> String {
        var words = words
        while let last = words.last, BylineWords.particles.contains(String(last)) { words.removeLast() }
        let name = words.joined(separator: " ")
        return String(name.reversed().drop { " ;|:(".contains($0) }.reversed())
    }

    private static func isNameWord(_ word: Substring, isFirst: Bool) -> Bool {
        // A second name may stand in brackets.
        let word =
            !isFirst && word.count > 3 && word.hasPrefix("(") && word.hasSuffix(")")
            ? word.dropFirst().dropLast() : word
        guard let first = word.unicodeScalars.first else { return false }
        if BylineWords.particles.contains(String(word)) {
            return !isFirst || word == "the" || word == "de" || word == "van"
        }
        guard first.properties.isUppercase || !first.properties.isCased && first.properties.isAlphabetic
        else { return false }
        if word.utf8.contains(where: { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x40 || $0 == 0x2F }) {
            return false
        }
        return !BylineWords.stops.contains(word.lowercased().filter { $0.isLetter })
    }

    /// What follows a name after a comma and belongs to it.
    private static func isSuffix(_ name: String) -> Bool {
        BylineWords.suffixes.contains(name.lowercased().filter { $0.isLetter })
    }

    /// Words that make of a part of a byline an office: `Staff Writer`, `Health correspondent`.
    private static func isRole(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        guard let first = words.first, let last = words.last else { return false }
        if words.count > 2, words[1] == "of", BylineWords.heads.contains(first.lowercased()) { return true }
        return BylineWords.roles.contains(last.lowercased().filter { $0.isLetter })
    }

    private static func isAddress(_ text: String) -> Bool {
        text.hasPrefix("http") || text.hasPrefix("//") || text.hasPrefix("www.")
    }
}
