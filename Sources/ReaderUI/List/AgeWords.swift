import TextCore

/// The age of a day, in a few letters: `today`, `yesterday`, `3 days`, `2 weeks`, `5 months`, `2 years`.
enum AgeWords {
    /// - Parameters:
    ///   - day: days since 1970-01-01.
    ///   - today: the same of today.
    static func words(of day: Int, today: Int) -> String {
        let days = today - day
        switch days {
        case 0: return "today"
        case 1: return "yesterday"
        case -1: return "tomorrow"
        case ..<0: return "in \(count(-days))"
        default: return count(days)
        }
    }

    private static func count(_ days: Int) -> String {
        switch days {
        case ..<14: "\(days) days"
        case ..<61: "\(days / 7) weeks"
        case ..<730: "\(days * 12 / 365) months"
        default: "\(days / 365) years"
        }
    }
}
