import Display
import TextCore

/// Says in words what an article's facts were decided by.
enum FactWords {
    /// One line a fact: the day first, as it is what a reader doubts most.
    static func lines(of facts: [WeighedFact]) -> [ScreenText] {
        [ArticleFact.published, .authors, .title, .source].compactMap { wanted in
            facts.first { $0.fact == wanted }.map(line)
        }
    }

    private static func line(_ fact: WeighedFact) -> ScreenText {
        var words = "\(fact.fact.rawValue): \(self.words(fact.value)), by \(places(fact.supporters))"
        if !fact.opponents.isEmpty {
            let others = fact.opponents.prefix(2).map { "\(self.words($0.value)) by \($0.place)" }
            words += "; not \(others.joined(separator: ", "))"
        }
        return ScreenText(words)
    }

    private static func places(_ claims: [Claim]) -> String {
        var places: [String] = []
        for claim in claims {
            let place =
                claim.origin.rawValue == claim.place
                ? claim.place : "\(claim.origin.rawValue) \(claim.place)"
            if !places.contains(place) { places.append(place) }
        }
        return places.prefix(4).joined(separator: ", ")
    }

    private static func words(_ value: Claim.Value) -> String {
        switch value {
        case .text(let text): text
        case .names(let names): names.joined(separator: ", ")
        case .date(let date): date.published.description
        }
    }
}
