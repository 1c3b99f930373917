/// What one block shows by itself, before its neighbours are asked.
struct BlockFacts: Sendable {
    /// How a block ends.
    enum Ending: Int, CaseIterable, Sendable {
        case open, fullStop, question, exclamation, colon, ellipsis, sign
    }

    /// How a block begins.
    enum Opening: Int, CaseIterable, Sendable {
        case upper, lower, digit, quote, sign
    }

    /// Length and ending together: the six forms that the model's conjunctions use.
    enum Shape: Int, CaseIterable, Sendable {
        /// No word: a rule, stars, a dot.
        case wordless
        /// One to three words without an end.
        case label
        /// Four to twelve words without an end.
        case line
        /// Up to twelve words that end as a sentence does.
        case shortSentence
        /// Thirteen words or more without an end.
        case longLine
        /// Thirteen words or more that end as a sentence does.
        case prose
    }

    struct Signs: OptionSet, Sendable {
        let rawValue: UInt16
        static let address = Signs(rawValue: 1 << 0)
        static let email = Signs(rawValue: 1 << 1)
        static let handle = Signs(rawValue: 1 << 2)
        static let currency = Signs(rawValue: 1 << 3)
        static let copyright = Signs(rawValue: 1 << 4)
        static let bar = Signs(rawValue: 1 << 5)
        static let arrow = Signs(rawValue: 1 << 6)
        static let bracketed = Signs(rawValue: 1 << 7)
        static let hashtag = Signs(rawValue: 1 << 8)
        static let dot = Signs(rawValue: 1 << 9)
        /// In the order of the bits.
        static let names = [
            "address", "email", "handle", "currency", "copyright", "bar", "arrow", "bracketed", "hashtag",
            "dot",
        ]
        static let count = names.count
    }

    /// Positions in the document's words.
    var words: Range<Int>
    var ending = Ending.open
    var opening = Opening.sign
    var signs: Signs = []
    /// Ends of sentences followed by a blank or the end.
    var sentences = 0
    var functionWords = 0
    var capitals = 0
    var allCapitals = 0
    var numbers = 0
    /// Outside quotation marks, as are the four that follow.
    var you = 0
    var we = 0
    var i = 0
    var reporting = 0
    var narrative = 0
    var quotedWords = 0
    var months = 0
    var weekdays = 0
    var times = 0
    var sites = 0
    var beginsWithImperative = false
    /// Of all its words, to find lines that recur.
    var hash: UInt64 = 0

    /// Reasons of the cues found, outside and inside quotation marks: a bit for each ``CueReason``.
    var cueReasons: UInt32 = 0
    var quotedCueReasons: UInt32 = 0
    /// Positions in the document's list of cues.
    var cues = 0..<0
    var metadataCues = 0..<0
    /// Words that are part of a cue.
    var coveredWords = 0

    var wordCount: Int { words.count }

    var shape: Shape {
        let ends =
            ending == .fullStop || ending == .question || ending == .exclamation || ending == .ellipsis
        switch wordCount {
        case 0: return .wordless
        case 1...3: return ends && wordCount > 1 ? .shortSentence : .label
        case 4...12: return ends ? .shortSentence : .line
        default: return ends ? .prose : .longLine
        }
    }

    var isProse: Bool { shape == .prose }
}
