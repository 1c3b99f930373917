import ArgumentParser

/// The option of the commands whose lines a spreadsheet can take.
struct CSVOption: ParsableArguments {
    @Flag(help: "Write comma-separated values, with the names of the columns in the first line.")
    var csv = false

    /// Refuses two forms at once.
    func check(json: Bool) throws {
        if csv, json {
            throw ValidationError("--csv and --json are two forms of one output; leave one out")
        }
    }
}
