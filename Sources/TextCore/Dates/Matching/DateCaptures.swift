/// The captures of a match: for each slot the position of an atom, or a value that the pattern set.
struct DateCaptures: Sendable {
    private static let absent = Int32.min
    private static let slotCount = 40
    private var values = InlineArray<40, Int32>(repeating: absent)

    init() {
        precondition(DateSlot.allCases.count <= Self.slotCount, "Each slot needs a place.")
    }

    subscript(slot: DateSlot) -> Int32? {
        get {
            let value = values[Int(slot.rawValue)]
            return value == Self.absent ? nil : value
        }
        set { values[Int(slot.rawValue)] = newValue ?? Self.absent }
    }
}
