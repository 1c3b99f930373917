/// Reads the patterns of rules and builds the nodes and edges that ``CueMatcher`` walks.
struct CueBuilder {
    /// Where patterns begin that may stand anywhere in a block.
    static let root: Int32 = 0
    /// Where patterns begin that stand at the start of a block.
    static let blockStart: Int32 = 1

    /// Words that `…` may skip.
    static let gapWords: UInt8 = 4

    private(set) var vocabulary = VocabularyBuilder()
    private(set) var edges: [UInt64: [Int32]] = [:]
    private(set) var gaps: [UInt8] = [0, 0]
    private(set) var found: [Int16] = [-1, -1]

    /// Adds one pattern of the rule at `rule`.
    mutating func add(_ pattern: String, rule: Int) {
        var frontier: [Int32] = [Self.root]
        var isFirst = true
        for group in Self.groups(of: pattern) {
            if isFirst, group == [["^"]] {
                frontier = [Self.blockStart]
                isFirst = false
                continue
            }
            frontier = extend(frontier, with: group)
            isFirst = false
        }
        for node in frontier where node > Self.blockStart { found[Int(node)] = Int16(rule) }
    }

    /// The nodes that are reached from `frontier` by one of the alternatives.
    private mutating func extend(_ frontier: [Int32], with alternatives: [[String]]) -> [Int32] {
        let join = newNode()
        var isOptional = false
        var result: [Int32] = [join]
        for alternative in alternatives {
            if alternative.isEmpty {
                isOptional = true
            } else if alternative == ["…"] {
                for node in frontier where node > Self.blockStart { gaps[Int(node)] = Self.gapWords }
                isOptional = true
            } else {
                for node in frontier {
                    var from = node
                    for (index, word) in alternative.enumerated() {
                        if word == "…" {
                            if from > Self.blockStart { gaps[Int(from)] = Self.gapWords }
                            continue
                        }
                        let to = index == alternative.count - 1 ? join : newNode()
                        addEdge(from, vocabulary.add(word), to)
                        from = to
                    }
                    if from != join { result.append(from) }
                }
            }
        }
        if isOptional { result += frontier }
        return result
    }

    private mutating func newNode() -> Int32 {
        gaps.append(0)
        found.append(-1)
        return Int32(gaps.count - 1)
    }

    private mutating func addEdge(_ from: Int32, _ word: UInt16, _ to: Int32) {
        if from == Self.root { vocabulary.markBeginsCue(word) }
        edges[CueEdges.key(from, word), default: []].append(to)
    }

    /// `(a|b c|) d` as groups of alternatives of words: `[[[a], [b, c], []], [[d]]]`.
    static func groups(of pattern: String) -> [[[String]]] {
        var groups: [[[String]]] = []
        var isInside = false
        var alternatives: [[String]] = []
        var words: [String] = []
        var word = ""
        func endWord() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        for character in pattern.unicodeScalars {
            switch character {
            case "(":
                precondition(!isInside, "Alternatives do not nest: \(pattern)")
                isInside = true
                alternatives = []
                words = []
            case ")":
                endWord()
                alternatives.append(words)
                groups.append(alternatives)
                words = []
                isInside = false
            case "|" where isInside:
                endWord()
                alternatives.append(words)
                words = []
            case " ":
                endWord()
                if !isInside {
                    for single in words { groups.append([[single]]) }
                    words = []
                }
            case "-":
                // Text is read without hyphens, so `sign-up` is two words in patterns too.
                endWord()
                if !isInside {
                    for single in words { groups.append([[single]]) }
                    words = []
                }
            default:
                word.unicodeScalars.append(character)
            }
        }
        endWord()
        for single in words { groups.append([[single]]) }
        return groups
    }
}
