/// Decides what an article's facts are, from all that is claimed of them.
///
///     let heading = Claim(.title, .text("Peru votes"), .heading, "h1")
///     FactWeighing(today: nil).weigh([heading]).first?.supporters    // why: the heading says so
///
/// A field that speaks of the article alone decides. Else the claims for a day, a name or a title are grouped where they
/// agree, and the group with the greatest weight wins. What a single weak place says of a day that nobody can know, in the
/// future or before ``firstLikelyYear``, is not believed.
public struct FactWeighing: Sendable {
    /// The day after which an article cannot have been published; `nil` where nobody knows.
    private let today: CivilDate?

    /// Before this year few articles were published for screens: two places have to say so.
    static let firstLikelyYear = 1990

    /// - Parameter today: the day of the reader's clock; `nil` leaves the future unchecked.
    public init(today: CivilDate?) { self.today = today }

    /// What is decided, in the order of ``ArticleFact``; a fact without a credible claim is missing.
    ///
    /// Complexity: O(*n*²) in the number of claims of one fact.
    public func weigh(_ all: [Claim]) -> [WeighedFact] {
        ArticleFact.allCases.compactMap { fact in
            var claims = all.filter { $0.fact == fact }
            if fact == .published { claims = withoutChanges(claims, in: all) }
            if fact == .published, DateWeighing(today: today).weigh(claims, fact) == nil {
                // An article is as old as its last change where its reader is told nothing else.
                claims = all.filter { $0.fact == .updated && $0.origin.isShown }
            }
            guard !claims.isEmpty else { return nil }
            switch fact {
            case .published, .updated: return DateWeighing(today: today).weigh(claims, fact)
            case .authors: return AuthorWeighing(sources: all.filter { $0.fact == .source }).weigh(claims)
            case .title: return TitleWeighing.weigh(claims)
            case .source, .description: return first(of: claims, fact)
            }
        }
    }

    /// The claims without days that the page shows where its metadata know an earlier day of publication and call the day
    /// that is shown one of change.
    private func withoutChanges(_ claims: [Claim], in all: [Claim]) -> [Claim] {
        func day(_ claim: Claim) -> Int? {
            guard case .date(let date) = claim.value else { return nil }
            return date.day.daysSinceEpoch
        }
        func isMetadata(_ claim: Claim) -> Bool { claim.origin == .linkedData || claim.origin == .meta }
        let changes = all.filter { $0.fact == .updated && isMetadata($0) }.compactMap(day)
        let stated = claims.filter(isMetadata).compactMap(day)
        guard let last = changes.max(), let first = stated.min(), first < last else { return claims }
        return claims.filter { claim in
            guard claim.origin == .line || claim.origin == .markup, let day = day(claim) else {
                return true
            }
            return stated.contains(day) || !changes.contains(day)
        }
    }

    /// The most trusted claim; those that say the same support it.
    private func first(of claims: [Claim], _ fact: ArticleFact) -> WeighedFact? {
        let sorted = claims.sortedByTrust()
        guard let best = sorted.first, case .text(let value) = best.value else { return nil }
        let words = TitleWords(value)
        let agree = sorted.filter { claim in
            guard case .text(let text) = claim.value else { return false }
            return text == value || TitleWords(text).isSame(as: words)
        }
        return WeighedFact(
            fact: fact, value: best.value, supporters: agree,
            opponents: sorted.filter { !agree.contains($0) })
    }
}

extension [Claim] {
    /// The most trusted first; of equals the earlier.
    func sortedByTrust() -> [Claim] {
        enumerated().sorted {
            let (a, b) = ($0.element.origin.rank, $1.element.origin.rank)
            return a == b ? $0.offset < $1.offset : a < b
        }.map(\.element)
    }
}

extension ClaimOrigin {
    /// Whether the reader of the source sees the claim.
    var isShown: Bool { self == .line || self == .dateline || self == .heading || self == .field }

    /// 0 for the most trusted.
    var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
