import Articles
import Display
import TextCore

/// The page of a name, what of it is shown, and the chosen line.
struct NameChoice: LineChoice, Sendable {
    /// The parts of the page.
    enum Part: Int, CaseIterable, Sendable {
        case articles, times, names

        var title: String {
            switch self {
            case .articles: "Articles"
            case .times: "When"
            case .names: "Named with it"
            }
        }

        /// Rows of a line.
        var rows: Int { self == .names ? 1 : HitDrawing.rows }
    }

    /// Where the user is in a part.
    private struct Place: Sendable {
        var selection = 0
        var top = 0
    }

    let name: NameReference
    /// `nil` until the answer comes.
    private(set) var answer: NameAnswer?
    private(set) var part = Part.articles
    private var places = [Place](repeating: Place(), count: Part.allCases.count)

    init(_ name: NameReference) { self.name = name }

    var page: NamePage? {
        if case .page(let page, _) = answer { page } else { nil }
    }

    mutating func take(_ answer: NameAnswer) { self.answer = answer }

    /// Shows the next part or the previous one.
    mutating func turn(isForward: Bool) {
        let count = Part.allCases.count
        part = Part(rawValue: (part.rawValue + (isForward ? 1 : count - 1)) % count) ?? .articles
    }

    // MARK: Lines

    var selection: Int {
        get { places[part.rawValue].selection }
        set { places[part.rawValue].selection = newValue }
    }

    /// The first line on the screen.
    var top: Int { places[part.rawValue].top }

    func count(of part: Part) -> Int {
        switch part {
        case .articles: page?.hits.count ?? 0
        case .times: page?.moments.count ?? 0
        case .names: page?.companions.count ?? 0
        }
    }

    var lineCount: Int { count(of: part) }

    func page(isForward: Bool, height: Int) -> Int { max(1, height / part.rows) }

    mutating func keepSelectionVisible(height: Int) {
        let count = page(isForward: true, height: height)
        places[part.rawValue].top = max(
            0, min(max(min(top, selection), selection - count + 1), max(0, lineCount - count)))
    }

    /// The place in an article that the chosen line stands for.
    var hit: ArchiveHit? {
        guard let page, selection < lineCount else { return nil }
        return switch part {
        case .articles: page.hits[selection]
        case .times: page.moments[selection].hit
        case .names: nil
        }
    }

    /// The name that the chosen line stands for.
    var companion: NameReference? {
        guard let page, part == .names, selection < lineCount else { return nil }
        return page.companions[selection].reference
    }
}
