/// What a match noted: for each slot a place among the atoms, or a value that the pattern set.
struct DateCaptures: Sendable {
    private var values = [Int32](repeating: .min, count: DateSlot.allCases.count)

    subscript(slot: DateSlot) -> Int32? {
        get {
            let value = values[Int(slot.rawValue)]
            return value == Self.absent ? nil : value
        }
        set { values[Int(slot.rawValue)] = newValue ?? Self.absent }
    }

    private static let absent = Int32.min

    mutating func removeAll() {
        for slot in values.indices { values[slot] = Self.absent }
    }
}
