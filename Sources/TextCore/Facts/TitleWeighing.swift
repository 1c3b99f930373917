/// Weighs what an article is called.
enum TitleWeighing {
    /// A field that speaks of the article alone, else the heading that its reader sees, else the title that most places
    /// agree on.
    static func weigh(_ claims: [Claim]) -> WeighedFact? {
        var best: (score: Double, claim: Claim, words: TitleWords)?
        let named = claims.compactMap { claim -> (claim: Claim, words: TitleWords)? in
            guard case .text(let text) = claim.value, !text.isEmpty else { return nil }
            return (claim, TitleWords(text))
        }
        for (index, candidate) in named.enumerated() {
            let others = named.lazy.filter { $0.claim.origin != candidate.claim.origin }
            let agreement = others.map { candidate.words.agreement(with: $0.words) }.max() ?? 0
            let score = weight(candidate.claim.origin) + agreement * 2 - Double(index) * 0.01
            if score > best?.score ?? 0 { best = (score, candidate.claim, candidate.words) }
        }
        guard let best else { return nil }
        let (supporters, opponents) = named.parted { best.words.agreement(with: $0.words) > 0.6 }
        return WeighedFact(
            fact: .title, value: best.claim.value,
            supporters: [best.claim] + supporters.map(\.claim).filter { $0 != best.claim },
            opponents: opponents.map(\.claim).filter { $0 != best.claim })
    }

    private static func weight(_ origin: ClaimOrigin) -> Double {
        switch origin {
        case .field: 100
        case .heading: 10
        case .markup: 4
        case .linkedData: 3
        case .meta: 2.5
        case .line: 2.5
        case .pageTitle: 2
        case .dateline, .address, .text: 1
        }
    }
}

extension Array {
    /// The elements that pass, and those that do not, each in order.
    fileprivate func parted(passing: (Element) -> Bool) -> (passing: [Element], others: [Element]) {
        (filter(passing), filter { !passing($0) })
    }
}
