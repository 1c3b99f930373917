/// Weighs who is said to have written an article.
enum AuthorWeighing {
    /// The most trusted names, unless a byline that the page shows names others and shows none of those.
    static func weigh(_ claims: [Claim]) -> WeighedFact? {
        let sorted = claims.sortedByTrust().filter { !names(of: $0).isEmpty }
        guard var best = sorted.first else { return nil }
        if best.origin != .field, let line = sorted.first(where: { $0.origin == .line }) {
            let shown = sorted.filter { $0.origin == .line }.flatMap(names)
            let isShown = names(of: best).contains { name in shown.contains { isSame(name, $0) } }
            if !isShown
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

    private static func names(of claim: Claim) -> [String] {
        if case .names(let names) = claim.value { return names }
        return []
    }

    private static func isSame(_ a: String, _ b: String) -> Bool {
        let (a, b) = (TitleWords(a), TitleWords(b))
        return a.contains(b) || b.contains(a)
    }
}
