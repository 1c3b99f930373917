/// Weighs who is said to have written an article.
struct AuthorWeighing {
    /// What the article's sources call the publisher.
    private let sources: [(words: TitleWords, letters: String)]

    /// - Parameter sources: the claims of who published the article.
    init(sources: [Claim]) {
        self.sources = sources.compactMap { claim in
            guard case .text(let text) = claim.value else { return nil }
            return (TitleWords(text), Self.letters(text))
        }
    }

    /// The most trusted names, unless a byline that the page shows names others and shows none of those.
    ///
    /// The publisher and its desks are named as authors only where no person is.
    func weigh(_ claims: [Claim]) -> WeighedFact? {
        var sorted = claims.sortedByTrust().filter { !names(of: $0).isEmpty }
        let own = sorted.map { claim in
            guard claim.origin != .field else { return claim }
            let names = names(of: claim).filter { !isPublisher($0) }
            return Claim(claim.fact, .names(names), claim.origin, claim.place)
        }
        if own.contains(where: { names(of: $0).contains { Byline.isPersonal($0) && !isLikePublisher($0) } })
        {
            sorted = own.filter { !names(of: $0).isEmpty }
        }
        guard var best = sorted.first else { return nil }
        if best.origin != .field, let line = sorted.first(where: { $0.origin == .line }) {
            let shown = sorted.filter { $0.origin == .line }.flatMap(names)
            let isShown = names(of: best).contains { name in shown.contains { isSame(name, $0) } }
            // A firm may sign what a person wrote.
            let isPersonHidden =
                names(of: best).contains(where: Byline.isPersonal) && shown.allSatisfy(isOfPublisher)
            if !isShown && !isPersonHidden
                || names(of: line).count > names(of: best).count
                    && names(of: best).allSatisfy({ name in
                        names(of: line).contains { isSame(name, $0) }
                    })
            {
                best = line
            }
        }
        let chosen = names(of: best)
        let agree = sorted.filter { claim in
            names(of: claim).contains { name in chosen.contains { isSame(name, $0) } }
        }
        return WeighedFact(
            fact: .authors, value: best.value, supporters: [best] + agree.filter { $0 != best },
            opponents: sorted.filter { !agree.contains($0) && $0 != best })
    }

    /// Whether a name is the publisher's or one of its desks': `HuffPost`, `Andina Staff`.
    private func isPublisher(_ name: String) -> Bool {
        if Byline.isDesk(name) { return true }
        if Byline.isPersonal(name) { return false }
        let words = TitleWords(name)
        return sources.contains { source in
            source.letters == Self.letters(name)
                || source.words.contains(words) && words.count > 1
        }
    }

    /// Whether a name is a shorter or a longer form of the publisher's, which says no more: `Andina` of `Andina News`.
    private func isLikePublisher(_ name: String) -> Bool {
        let letters = Self.letters(name)
        return sources.contains { $0.letters.hasPrefix(letters) || letters.hasPrefix($0.letters) }
    }

    /// Whether all words of a name are the publisher's: `Andina Roads`, of `Roads and Rivers, by Andina`.
    private func isOfPublisher(_ name: String) -> Bool {
        let words = TitleWords(name)
        return sources.contains { words.share(in: $0.words.distinct) == 1 }
    }

    private static func letters(_ name: String) -> String {
        name.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    private func names(of claim: Claim) -> [String] {
        if case .names(let names) = claim.value { return names }
        return []
    }

    private func isSame(_ a: String, _ b: String) -> Bool {
        let (a, b) = (TitleWords(a), TitleWords(b))
        return a.contains(b) || b.contains(a)
    }
}
