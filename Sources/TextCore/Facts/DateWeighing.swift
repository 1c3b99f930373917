/// Weighs what is said of a day.
struct DateWeighing {
    let today: CivilDate?

    /// Days by which a clock at Greenwich can be ahead of, or behind, the day at the place.
    private static let zoneDays = 1

    func weigh(_ claims: [Claim], _ fact: ArticleFact) -> WeighedFact? {
        let dated = claims.sortedByTrust().compactMap { claim -> (claim: Claim, date: StatedDate)? in
            guard case .date(let date) = claim.value else { return nil }
            return (claim, date)
        }
        var best: (score: Double, members: [(claim: Claim, date: StatedDate)])?
        for (index, candidate) in dated.enumerated() {
            for day in [candidate.date.day, candidate.date.otherReading].compactMap(\.self) {
                let members = dated.filter { says($0.date, day) }
                guard isCredible(day, members.map(\.claim)), isSure(members.map(\.date), day) else {
                    continue
                }
                let score =
                    members.reduce(0.0) { $0 + weight($1.claim) } * 0.25
                    + (members.map { weight($0.claim) }.max() ?? 0) - Double(index) * 0.001
                if score > best?.score ?? 0 { best = (score, members) }
            }
        }
        guard var best else { return nil }
        if let shown = shownEarlier(than: best.members, in: dated) {
            best.members = dated.filter { says($0.date, shown) }
        }
        guard let date = decided(best.members.map(\.date)) else { return nil }
        let supporters = best.members.map(\.claim)
        return WeighedFact(
            fact: fact, value: .date(date), supporters: supporters,
            opponents: dated.map(\.claim).filter { !supporters.contains($0) })
    }

    /// The day that the page shows at its headline where its metadata name a later one: what writes metadata often gives
    /// the day of a move or of the last change. A day in the address stands by the metadata.
    private func shownEarlier(
        than best: [(claim: Claim, date: StatedDate)], in dated: [(claim: Claim, date: StatedDate)]
    ) -> CivilDate? {
        guard best.allSatisfy({ $0.claim.origin == .linkedData || $0.claim.origin == .meta }),
            let earliest = best.map(\.date.day.daysSinceEpoch).min()
        else { return nil }
        let shown = dated.filter {
            $0.claim.origin == .line && $0.date.otherReading == nil
                && $0.date.day.daysSinceEpoch < earliest - Self.zoneDays
        }
        guard let day = shown.first?.date.day, shown.allSatisfy({ $0.date.day == day }),
            isCredible(day, shown.map(\.claim))
        else { return nil }
        return day
    }

    /// Whether a claim agrees with a day: a time of Greenwich may be that of the day beside it.
    private func says(_ date: StatedDate, _ day: CivilDate) -> Bool {
        if date.day == day || date.otherReading == day { return true }
        return date.isUniversal && date.published.minuteOfDay != nil
            && abs(date.day.daysSinceEpoch - day.daysSinceEpoch) <= Self.zoneDays
    }

    /// Whether a day in digits is read in one way alone: somebody says it in full.
    private func isSure(_ members: [StatedDate], _ day: CivilDate) -> Bool {
        members.contains { $0.otherReading == nil }
    }

    private func isCredible(_ day: CivilDate, _ claims: [Claim]) -> Bool {
        if claims.contains(where: { $0.origin == .field }) { return true }
        let isFuture = today.map { day.daysSinceEpoch > $0.daysSinceEpoch + Self.zoneDays } ?? false
        guard isFuture || day.year < FactWeighing.firstLikelyYear else { return true }
        return Set(claims.map(\.origin)).count > 1
    }

    private func weight(_ claim: Claim) -> Double {
        switch claim.origin {
        case .field: 100
        case .linkedData: 10
        case .meta: 9
        case .markup: 8
        case .line: 7
        case .heading, .dateline: 6
        case .address: 5
        case .pageTitle: 2
        case .text: 1
        }
    }

    /// The day as the page itself says it: a day that it shows, or that its address has, goes before that of Greenwich; the
    /// time is that of a claim of this day.
    private func decided(_ members: [StatedDate]) -> StatedDate? {
        guard let first = members.first else { return nil }
        let local = members.first { !$0.isUniversal && $0.otherReading == nil }
        guard let local, local.day != first.day || first.otherReading != nil else {
            if first.published.minuteOfDay == nil, first.otherReading == nil,
                let timed = members.first(where: { $0.day == first.day && $0.published.minuteOfDay != nil })
            {
                return timed
            }
            return first.otherReading == nil ? first : members.first { $0.otherReading == nil }
        }
        return members.first { $0.day == local.day && !$0.isUniversal && $0.published.minuteOfDay != nil }
            ?? local
    }
}
