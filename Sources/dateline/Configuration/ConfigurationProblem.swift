import Display

/// What is wrong with the configuration: where, what, and the mend.
struct ConfigurationProblem: Error, Hashable, CustomStringConvertible {
    let path: String
    /// From 1; `nil` where the whole file is meant.
    let line: Int?
    let finding: String
    let mend: String

    var description: String {
        "\(DataFolder.shortened(path))\(line.map { ":\($0)" } ?? ""): \(finding); \(mend)"
    }
}

extension ConfigurationProblem {
    /// What the reader says of problems: the first in full, and how many more there are.
    static func notice(of problems: [ConfigurationProblem]) -> ScreenText? {
        guard let first = problems.first else { return nil }
        let others = problems.count - 1
        return ScreenText(
            others == 0
                ? first.description : "\(first)  (and \(others) more: 'dateline config --check' lists them)"
        )
    }
}
