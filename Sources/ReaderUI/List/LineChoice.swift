/// A list of which one line is chosen and a part is on the screen.
protocol LineChoice {
    var lineCount: Int { get }
    /// The chosen line; 0 in an empty list.
    var selection: Int { get set }
    /// The number of lines that a page holds from the chosen one, on a screen with `height` rows.
    func page(isForward: Bool, height: Int) -> Int
    /// Scrolls so that the chosen line is on a screen with `height` rows.
    mutating func keepSelectionVisible(height: Int)
}

extension LineChoice {
    func page(isForward: Bool, height: Int) -> Int { max(1, height) }

    mutating func select(_ line: Int) { selection = min(max(0, line), max(0, lineCount - 1)) }

    /// Moves the choice if the command moves; returns whether it does.
    mutating func move(_ command: Command, height: Int) -> Bool {
        switch command {
        case .down: select(selection + 1)
        case .up: select(selection - 1)
        case .pageDown: select(selection + page(isForward: true, height: height))
        case .pageUp: select(selection - page(isForward: false, height: height))
        case .halfPageDown: select(selection + max(1, page(isForward: true, height: height) / 2))
        case .halfPageUp: select(selection - max(1, page(isForward: false, height: height) / 2))
        case .top: select(0)
        case .bottom: select(lineCount - 1)
        default: return false
        }
        keepSelectionVisible(height: height)
        return true
    }
}

/// A ``LineChoice`` whose lines take one row each.
protocol OneRowLineChoice: LineChoice {
    /// The first line on the screen.
    var topLine: Int { get set }
}

extension OneRowLineChoice {
    mutating func keepSelectionVisible(height: Int) {
        let height = max(1, height)
        topLine = min(topLine, selection)
        topLine = max(topLine, selection - height + 1)
        topLine = min(topLine, max(0, lineCount - height))
    }
}
