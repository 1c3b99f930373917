import TextCore

/// Takes the name of a site, and of its sections, off a page's title.
struct SiteName {
    /// Letters and digits of the site's names, in small letters.
    private let names: Set<String>

    /// - Parameters:
    ///   - sources: what the page calls its publisher.
    ///   - host: of its address.
    init(sources: [String], host: String?) {
        var names = Set(sources.map(Self.letters))
        if let host {
            names.insert(Self.letters(host))
            // `news.garnix.io`: the label before the last one names the site.
            let labels = host.split(separator: ".")
            names.formUnion(labels.dropLast().filter { $0.utf8.count > 3 }.map { Self.letters(String($0)) })
        }
        names.remove("")
        self.names = names
    }

    /// Whether a text is the name of the site.
    func matches(_ text: some StringProtocol) -> Bool {
        let letters = Self.letters(String(text))
        guard !letters.isEmpty else { return false }
        if names.contains(letters) { return true }
        for ending in ["com", "online", "news", "blog", "magazine"] {
            if letters.hasSuffix(ending), names.contains(String(letters.dropLast(ending.count))) {
                return true
            }
            if names.contains(letters + ending) { return true }
        }
        return letters.hasPrefix("the") && names.contains(String(letters.dropFirst(3)))
    }

    private static let separators = [
        " | ", " - ", " – ", " — ", " · ", " • ", " » ", " « ", " :: ", " ⋆ ", " / ", ": ",
    ]
    /// What a `<title>` parts sections and sites by, though they are not known as such.
    private static let sure: Set<String> = [" | ", " · ", " • ", " » ", " « ", " :: ", " ⋆ "]

    /// What a `<title>` has beside the title that the page declares, as `Lessons` in `Lessons: Peru votes`; `nil` where it
    /// has nothing, or more than a name.
    static func beside(_ declared: String?, in title: String?) -> String? {
        guard let declared, let title, !declared.isEmpty else { return nil }
        for separator in separators {
            var rest = title[...]
            if title.hasSuffix(separator + declared) {
                rest.removeLast(separator.count + declared.count)
            } else if title.hasPrefix(declared + separator) {
                rest.removeFirst(separator.count + declared.count)
            } else {
                continue
            }
            return words(rest) <= mostWords ? String(rest) : nil
        }
        return nil
    }

    /// Words of the longest name of a site.
    private static let mostWords = 6

    /// A title without the site's name at its ends.
    ///
    /// - Parameter isPageTitle: whether it is the `<title>`, of which sections and sites that are not known go too.
    func stripped(_ title: String, isPageTitle: Bool = false) -> String {
        var title = title
        for _ in 0..<4 {
            guard let shorter = shorter(title, isPageTitle) else { return title }
            title = shorter
        }
        return title
    }

    private func shorter(_ title: String, _ isPageTitle: Bool) -> String? {
        for separator in Self.separators {
            let places = title.ranges(of: separator)
            if let last = places.last {
                let (rest, end) = (title[..<last.lowerBound], title[last.upperBound...])
                if matches(end), !rest.isEmpty { return String(rest) }
                if isPageTitle, isSection(end, separator),
                    Self.words(rest) >= (Self.sure.contains(separator) ? 2 : 4)
                {
                    return String(rest)
                }
            }
            if let first = places.first, matches(title[..<first.lowerBound]) {
                let rest = title[first.upperBound...]
                if !rest.isEmpty { return String(rest) }
            }
        }
        return nil
    }

    /// Whether the end of a `<title>` looks like a site's or section's name: a few words with capitals.
    private func isSection(_ text: Substring, _ separator: String) -> Bool {
        guard separator != ": ", separator != " / " else { return false }
        let words = text.split(separator: " ")
        guard !words.isEmpty, words.count <= (Self.sure.contains(separator) ? Self.mostWords : 4) else {
            return false
        }
        return words.allSatisfy { $0.first?.isLowercase == false || $0.contains(".") || $0.utf8.count <= 3 }
            && !text.utf8.contains(UInt8(ascii: "?"))
    }

    private static func words(_ text: Substring) -> Int { text.split(separator: " ").count }

    /// Letters and digits alone, lower-case: `The Hill` and `TheHill` are one name.
    static func letters(_ name: String) -> String {
        name.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}
