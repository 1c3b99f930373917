import Articles
import Display

enum ConfigurationNotice {
    /// What the reader says of problems with the configuration: the first in full, and how many more there are.
    static func words(for problems: [Problem]) -> ScreenText? {
        guard let first = problems.first?.shortened else { return nil }
        let others = problems.count - 1
        return ScreenText(
            others == 0 ? first : "\(first)  (and \(others) more: 'dateline config --check' lists them)")
    }
}
