import ArgumentParser

/// Writes `Sources/Display/Unicode/CellClassTable.swift` from the files of the Unicode Character Database.
struct MakeCellClassTable: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cell-classes",
        abstract: "Print the table of column widths that Display uses, made from the Unicode data.")

    @Argument(help: "The folder of the Unicode Character Database.")
    var database: String

    func run() throws {
        let database = UnicodeDatabase(folder: database)
        let wide = try database.ranges(of: ["W", "F"], in: "EastAsianWidth.txt")

        var classes = [String](repeating: "boxed", count: 0x110000)

        // Later lines win: from the general to the particular.
        for (range, category) in try database.fields(in: "extracted/DerivedGeneralCategory.txt") {
            let name =
                switch category {
                case "Cn", "Co", "Cs": "boxed"
                case "Cc", "Zl", "Zp": "control"
                case "Mn", "Me": "mark"
                case "Mc": "spacingMark"
                default: "narrow"
                }
            for scalar in range { classes[scalar] = name }
        }
        for range in wide {
            for scalar in range where classes[scalar] == "narrow" { classes[scalar] = "wide" }
        }
        for range in try database.ranges(of: ["Extended_Pictographic"], in: "emoji/emoji-data.txt") {
            for scalar in range {
                switch classes[scalar] {
                case "narrow": classes[scalar] = "narrowPictograph"
                case "wide": classes[scalar] = "widePictograph"
                default: break
                }
            }
        }
        for range in try database.ranges(of: ["V", "T"], in: "HangulSyllableType.txt") {
            for scalar in range { classes[scalar] = "mark" }
        }
        for range in try database.ranges(
            of: ["Default_Ignorable_Code_Point"], in: "DerivedCoreProperties.txt")
        {
            for scalar in range { classes[scalar] = "dropped" }
        }
        // Formats that never show and that no one needs to see in a news text.
        for scalar in 0xFFF9...0xFFFB { classes[scalar] = "dropped" }
        for scalar in 0x1F1E6...0x1F1FF { classes[scalar] = "regionalIndicator" }
        for scalar in 0x1F3FB...0x1F3FF { classes[scalar] = "skinTone" }
        // Hexagrams are drawn wide by terminals and C libraries, and are wide from Unicode 16 on.
        for scalar in 0x4DC0...0x4DFF { classes[scalar] = "wide" }
        // The overrides of the bidirectional algorithm make text read as what it is not.
        for scalar in 0x202D...0x202E { classes[scalar] = "control" }

        let files =
            "EastAsianWidth, DerivedGeneralCategory,\n// DerivedCoreProperties, HangulSyllableType, emoji-data"
        print(
            UnicodeDatabase.source(
                table: "CellClassTable", command: "cell-classes",
                from: try database.version() + ": " + files,
                classes: classes.map { UInt8(Self.order.firstIndex(of: $0) ?? 0) }))
    }

    /// The raw values of Display's `CellClass`.
    private static let order = [
        "narrow", "wide", "mark", "spacingMark", "dropped", "control", "boxed", "regionalIndicator",
        "skinTone", "narrowPictograph", "widePictograph",
    ]
}
