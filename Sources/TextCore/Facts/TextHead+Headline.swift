/// Which of the lines above a story is its headline.
extension TextHead {
    /// Words from which a line can be a headline that a deck follows.
    private static let wordsOfLine = 4

    static func headline(_ lines: [TextHeadLine], _ story: Int, _ title: String?) -> Int? {
        if let title {
            let words = TitleWords(title)
            if let same = lines.indices.first(where: { TitleWords(lines[$0].text).isSame(as: words) }) {
                return same
            }
            return nil
        }
        guard story < lines.endIndex else {
            // Without a story in sight the first line is the headline, as in a note.
            return lines.firstIndex { $0.kind == .other && $0.words <= TextHeadLine.mostWordsOfHeadline }
        }
        let candidates = lines[..<story].indices.filter { lines[$0].kind == .other && lines[$0].words > 0 }
        if candidates.count == 1, let only = candidates.first,
            lines[only].words <= TextHeadLine.mostWordsOfHeadline
        {
            return only
        }
        let prose = lines[story...].filter { $0.kind == .prose }.prefix(4)
        let topic = Topic(TitleWords(prose.map(\.text).joined(separator: " ")))
        var best: (score: Double, place: Int)?
        var rank = 0
        for index in lines[..<story].indices.reversed() {
            let line = lines[index]
            guard line.kind == .other, line.words <= TextHeadLine.mostWordsOfHeadline, line.words > 0 else {
                continue
            }
            rank += 1
            let score = score(line, at: index, lines, topic, rank: rank)
            if score >= best?.score ?? 0 { best = (score, index) }
        }
        return best?.place
    }

    /// The words of a story's beginning.
    private struct Topic {
        private let words: Set<UInt64>

        init(_ words: TitleWords) { self.words = words.distinct }

        /// The share of a line's words that the story has, those of the language's frame counting half.
        func share(of line: TitleWords) -> Double {
            (line.share(in: words) + line.topic.share(in: words)) / 2
        }
    }

    /// How much a line is like a headline; negative where it is not at all.
    private static func score(
        _ line: TextHeadLine, at index: Int, _ lines: [TextHeadLine], _ topic: Topic, rank: Int
    ) -> Double {
        var score = 1.0
        switch line.words {
        case 1: score -= 1.5
        case 2, 3: score -= 0.3
        case 4...18: score += 1
        default: break
        }
        if line.words > 1 { score += topic.share(of: TitleWords(line.text)) * 2 }
        // A line right below another one is a deck.
        if index > 0, lines[index - 1].kind == .other, lines[index - 1].words >= wordsOfLine { score -= 1 }
        if line.isTrail || line.isCaption { score -= 2 }
        let isAboveByline = isAboveByline(index, lines)
        if isAboveByline { score += 1.8 }
        if line.isShouting { score -= 0.5 }
        if line.isInviting { score -= 2.5 }
        if line.endsSentence, line.bytes.last == UInt8(ascii: ".") { score -= 1.2 }
        if line.bytes.last == UInt8(ascii: ":") { score -= 1 }
        // A line far above the story is a menu's.
        return score - Double(rank - 1) * (isAboveByline ? 0.1 : rank > 4 ? 0.4 : 0.15)
    }

    /// Whether a byline or a date follows: a deck and buttons may stand between, but no other line that could be a headline.
    private static func isAboveByline(_ index: Int, _ lines: [TextHeadLine]) -> Bool {
        var decks = 0
        for line in lines[(index + 1)...].prefix(linesToByline) {
            switch line.kind {
            case .byline, .date: return true
            case .furniture: continue
            case .prose: return false
            case .other:
                if line.words >= wordsOfLine { decks += 1 }
                if decks > 1 { return false }
            }
        }
        return false
    }

    /// Lines below a headline among which its byline stands.
    private static let linesToByline = 8
}
