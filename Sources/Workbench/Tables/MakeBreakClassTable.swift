import ArgumentParser

/// Writes `Sources/Display/Unicode/BreakClassTable.swift` from the files of the Unicode Character Database.
struct MakeBreakClassTable: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "line-breaks",
        abstract: "Print the table of line breaking classes that Display uses, made from the Unicode data.")

    @Argument(help: "The folder of the Unicode Character Database.")
    var database: String

    func run() throws {
        let database = UnicodeDatabase(folder: database)
        var classes = [String](repeating: "XX", count: 0x110000)
        // Later lines win: what holds for blocks, then what scalars have.
        let longNames = ["Unknown": "XX", "Ideographic": "ID", "Prefix_Numeric": "PR"]
        for (range, value) in try database.defaults(in: "LineBreak.txt") {
            for scalar in range { classes[scalar] = longNames[value] ?? value }
        }
        for (range, value) in try database.fields(in: "LineBreak.txt") {
            for scalar in range { classes[scalar] = value }
        }
        let wide = Set(try database.ranges(of: ["F", "W", "H"], in: "EastAsianWidth.txt").joined())
        let marks = Set(
            try database.ranges(of: ["Mn", "Mc"], in: Self.categories).joined())
        let unassigned = Set(
            try database.ranges(of: ["Cn"], in: Self.categories).joined())
        let pictographs = Set(
            try database.ranges(of: ["Extended_Pictographic"], in: "emoji/emoji-data.txt").joined())
        let initial = Set(try database.ranges(of: ["Pi"], in: Self.categories).joined())
        let final = Set(try database.ranges(of: ["Pf"], in: Self.categories).joined())
        let numbers = classes.enumerated().map { scalar, name -> UInt8 in
            switch name {
            case _ where unassigned.contains(scalar) && pictographs.contains(scalar):
                Self.unassignedPictograph
            case "SA" where marks.contains(scalar): Self.numbers["CM", default: 0]
            case "OP" where wide.contains(scalar): Self.wideOpen
            case "CP" where wide.contains(scalar): Self.wideClose
            case "QU" where initial.contains(scalar): Self.openingQuotation
            case "QU" where final.contains(scalar): Self.closingQuotation
            default: Self.numbers[name, default: 0]
            }
        }
        print(
            UnicodeDatabase.source(
                table: "BreakClassTable", command: "line-breaks",
                from: try database.version()
                    + ": LineBreak, EastAsianWidth, DerivedGeneralCategory, emoji-data",
                classes: numbers))
    }

    private static let categories = "extracted/DerivedGeneralCategory.txt"

    /// The raw values of Display's `BreakClass`; what is not here is alphabetic, as the standard resolves it.
    private static let numbers: [String: UInt8] = [
        "AL": 0, "BA": 1, "BB": 2, "B2": 3, "BK": 4, "CR": 5, "LF": 6, "NL": 7, "CL": 8, "CP": 9, "CM": 10,
        "ZWJ": 11, "CB": 12, "EB": 13, "EM": 14, "EX": 15, "GL": 16, "H2": 17, "H3": 18, "JL": 19, "JV": 20,
        "JT": 21, "HL": 22, "HY": 23, "ID": 24, "IN": 25, "IS": 26, "NS": 27, "CJ": 27, "NU": 28, "OP": 29,
        "PO": 31, "PR": 32, "QU": 33, "RI": 34, "SP": 35, "SY": 36, "WJ": 38, "ZW": 39,
    ]
    private static let wideOpen: UInt8 = 30
    private static let unassignedPictograph: UInt8 = 37
    private static let wideClose: UInt8 = 40
    private static let openingQuotation: UInt8 = 41
    private static let closingQuotation: UInt8 = 42
}
