import TextCore

/// A date's value with its details, as one string of an index.
extension DateExpression {
    /// Parts the value and the details; no value holds it.
    private static let separator: Character = "\u{1F}"

    /// `2022-09-05␟alternative=2022-09-12`.
    var storedValue: String {
        var text = value
        for field in DateDetails.Field.allCases {
            if let detail = details[field] { text += "\(Self.separator)\(field.rawValue)=\(detail)" }
        }
        return text
    }

    init(
        range: TextRange, type: DateType, storedValue: String, modifier: DateModifier?, basis: DateBasis
    ) {
        let fields = storedValue.split(separator: Self.separator, omittingEmptySubsequences: false)
        var details = DateDetails()
        for field in fields.dropFirst() {
            let parts = field.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, let field = DateDetails.Field(rawValue: String(parts[0])) else {
                continue
            }
            details[field] = String(parts[1])
        }
        self.init(
            range: range, type: type, value: String(fields[0]), modifier: modifier, basis: basis,
            details: details)
    }
}
