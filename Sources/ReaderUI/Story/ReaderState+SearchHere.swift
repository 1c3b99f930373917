import Display
import TextCore

extension ReaderState {
    /// Searches for the text of the chosen highlight, or for the word at the focus.
    mutating func searchHere() -> [ReaderEffect] {
        guard let story, let focus = story.focus, let range = story.focusedRange else {
            message = StatusMessage("nothing is chosen: Tab goes to the next highlight")
            return []
        }
        let text = story.article.text
        var wanted = range
        var query: SearchQuery
        if case .highlight = focus {
            query = SearchQuery(text.string(in: range))
        } else {
            wanted = text.word(at: range.lower)
            let name = story.article.mentions(in: wanted).first {
                $0.range != wanted && !text.string(in: $0.range).contains(where: \.isWhitespace)
            }
            if let name, case .match = focus {
                // A name of one piece is searched for as a whole: `U.S.` is no word.
                wanted = name.range
                query = SearchQuery(text.string(in: wanted))
            } else {
                // In small letters, so that it is found at the start of a sentence too.
                query = SearchQuery(text.string(in: wanted).lowercased())
            }
        }
        // A line break in a name is a space in the prompt; a leading sign would make it a search for names.
        query.text = query.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard self.story?.find(query) == nil, let search = self.story?.search,
            let match = search.matches.first(where: { $0.overlaps(wanted) })
        else {
            message = StatusMessage("no word here")
            return []
        }
        go(to: .match(match), isWrapped: false)
        return library.keep(query)
    }
}

extension ArticleText {
    /// The word that a place is in or before, with the hyphens and apostrophes inside it; else the place itself.
    func word(at place: TextOffset) -> TextRange {
        let end = min(place.utf8 + Self.longestWord, count)
        var start = max(0, place.utf8 - Self.longestWord)
        while start < place.utf8, !isScalarBoundary(TextOffset(utf8: start)) { start += 1 }
        var lower: Int?
        var offset = start
        for character in string(in: TextRange(utf8: start..<end)) {
            let isPart = character.isLetter || character.isNumber || "'’-".contains(character)
            if isPart, lower == nil { lower = offset }
            if !isPart {
                if let lower, offset > place.utf8 { return TextRange(utf8: lower..<offset) }
                lower = nil
            }
            offset += character.utf8.count
            if offset >= end { break }
        }
        return lower.map { TextRange(utf8: $0..<min(offset, end)) } ?? TextRange(place, place)
    }

    /// The most bytes of a word on either side of a place.
    private static let longestWord = 256
}
