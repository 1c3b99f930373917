/// Tells a title in markup from one that speaks of markup.
enum TitleMarkup {
    /// Elements that need no end.
    private static let single: Set<String> = ["br", "img", "wbr", "p"]

    /// Whether a title has tags, and every one of them that needs an end has one.
    static func isMarkup(_ title: String) -> Bool {
        var open: [String: Int] = [:]
        var tags = 0
        for part in title.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
            guard let end = part.firstIndex(of: ">") else { return false }
            let isEnd = part.first == "/"
            let name = part[..<end].drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
            guard !name.isEmpty else { return false }
            tags += 1
            open[name, default: 0] += isEnd ? -1 : 1
        }
        return tags > 0 && open.allSatisfy { $0.value == 0 || single.contains($0.key) }
    }
}
