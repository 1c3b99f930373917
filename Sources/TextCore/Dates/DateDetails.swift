/// Attributes of a temporal expression beyond its value and modifier.
public struct DateDetails: Hashable, Sendable {
    /// The rejected candidate of an assumed value: last Monday where next Monday is assumed.
    public var alternative: String?
    /// The time zone of a time, as the text gives it: `GMT`, `EDT`, `Z`, `+02:00`.
    public var zone: String?
    /// TIMEX3's `quant` of a set: `EVERY`, `EACH`.
    public var quantifier: String?
    /// TIMEX3's `freq` of a set: `2X` for "twice a month".
    public var frequency: String?

    /// Makes the details of one expression; `nil` is what does not apply.
    public init(
        alternative: String? = nil, zone: String? = nil, quantifier: String? = nil, frequency: String? = nil
    ) {
        self.alternative = alternative
        self.zone = zone
        self.quantifier = quantifier
        self.frequency = frequency
    }

    /// The details by the names that records and stores give them.
    package enum Field: String, CaseIterable {
        case alternative, zone, quant, freq
    }

    package subscript(field: Field) -> String? {
        get {
            switch field {
            case .alternative: alternative
            case .zone: zone
            case .quant: quantifier
            case .freq: frequency
            }
        }
        set {
            switch field {
            case .alternative: alternative = newValue
            case .zone: zone = newValue
            case .quant: quantifier = newValue
            case .freq: frequency = newValue
            }
        }
    }
}
