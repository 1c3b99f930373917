/// The times that a text has spoken of so far, by how fine they are.
struct DateReference: Sendable {
    /// How fine the latest mention was.
    enum Grain: Sendable {
        case none, day, week, month, quarter, year
    }

    var grain = Grain.none
    var year: Int?
    var month: Int?
    var quarter: Int?
    var day: CivilDate?
    /// The year of the latest date that named month and year itself, and the block that it stands in.
    var explicitYear: Int?
    var explicitBlock = -1
    /// The block of the latest date of any kind.
    var block = -1
    /// The block in which the latest year was written out.
    var yearBlock = -1
    /// The block that the latest day stands in.
    var dayBlock = -1

    mutating func note(day: CivilDate, block: Int) {
        self = DateReference(
            grain: .day, year: day.year, month: day.month, quarter: (day.month + 2) / 3, day: day,
            explicitYear: explicitYear, explicitBlock: explicitBlock, block: block, yearBlock: yearBlock,
            dayBlock: block)
    }

    mutating func note(year: Int, month: Int) {
        self.year = year
        self.month = month
        quarter = (month + 2) / 3
        grain = .month
    }

    mutating func note(year: Int, quarter: Int) {
        self.year = year
        self.quarter = quarter
        month = nil
        grain = .quarter
    }

    mutating func note(year: Int) {
        self.year = year
        month = nil
        quarter = nil
        grain = .year
    }
}
