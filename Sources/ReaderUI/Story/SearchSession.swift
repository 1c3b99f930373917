import Display
import TextCore

/// A search in the open story: the query and its matches.
struct SearchSession: Sendable {
    let query: SearchQuery
    /// In text order, disjoint.
    let matches: [TextRange]
    /// The meaning of a search for names or dates, in words.
    var meaning: ScreenText?

    /// The position of a match; `nil` if the range is not a match.
    ///
    /// Complexity: O(log *n*).
    func index(of match: TextRange) -> Int? {
        let index = matches.partitionPoint { $0.lower >= match.lower }
        return index < matches.count && matches[index] == match ? index : nil
    }

    /// The first match at or after an offset, from the start again where none follows.
    func first(atOrAfter offset: TextOffset) -> (index: Int, isWrapped: Bool)? {
        guard !matches.isEmpty else { return nil }
        let index = matches.partitionPoint { $0.lower >= offset }
        return index < matches.count ? (index, false) : (0, true)
    }

    /// The last match before an offset, from the end again where none precedes.
    func last(before offset: TextOffset) -> (index: Int, isWrapped: Bool)? {
        guard !matches.isEmpty else { return nil }
        let index = matches.partitionPoint { $0.lower >= offset }
        return index > 0 ? (index - 1, false) : (matches.count - 1, true)
    }
}
