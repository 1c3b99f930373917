import TextCore

/// The annotations that a story marks.
struct MarkFilter: Hashable, Sendable {
    var kinds = MarkKind.defaults
    /// Names below this confidence are not marked, 0…1.
    var confidence: Float = 0
    /// Whether dates without a place in the calendar are marked: "now", "recently", "daily", "three days".
    var marksVagueDates = false

    /// The article with the annotations that are marked.
    ///
    /// Complexity: O(annotations); O(*n*) in the length of the body where a kind is found by rules.
    func marked(_ article: AnnotatedArticle) -> AnnotatedArticle {
        let marked = article.marking(Set(kinds)).keeping(confidence: confidence)
        return marksVagueDates ? marked : marked.keepingDates { !$0.isVague }
    }

    /// The kinds in the order of the table.
    var legend: [MarkKind] { MarkKind.allCases.filter(kinds.contains) }

    /// Adds a kind, or takes it away.
    mutating func toggle(_ kind: MarkKind) {
        if kinds.contains(kind) { kinds.removeAll { $0 == kind } } else { kinds.append(kind) }
    }
}

/// The highlights that stand out in a story; jumps reach the others too.
public enum MarkDisplay: String, Hashable, Sendable, CaseIterable {
    case all
    /// The first mention of each name, and the first of the dates that mean the same.
    case first
    /// The mentions of the name that was chosen last, alone.
    case chosen
    case none

    /// The next one, after the last the first.
    var next: MarkDisplay {
        let all = Self.allCases
        return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
    }

    /// The message when it is chosen.
    var words: String {
        switch self {
        case .all: "all names and dates are marked"
        case .first: "the first mention of each is marked"
        case .chosen: "the chosen name alone is marked"
        case .none: "nothing is marked"
        }
    }

    /// The word for the legend; `nil` where all is marked.
    var sign: String? {
        switch self {
        case .all: nil
        case .first: "first"
        case .chosen: "chosen"
        case .none: "no marks"
        }
    }
}
