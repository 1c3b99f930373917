/// Reads a regular expression.
///
/// The syntax is ripgrep's, as far as a reader of news needs it: alternatives, groups, `? * + {m,n}` and
/// their lazy forms, classes, `\w \d \s \b`, `\p{L}`, `^ $` for the ends of a block, `(?i)`. Groups do not
/// capture. A mark belongs to the letter before it, so that `é+` is the same in either way of writing é.
struct RegexParser {
    struct Parsed {
        let node: RegexNode
        /// Whether a letter in the pattern is a capital, as in `Peru`, `[A-Z]` or `\p{Lu}`.
        let hasCapital: Bool
        /// The flag in the pattern that makes case count or not.
        let isCaseExact: Bool?
    }

    let scalars: [Unicode.Scalar]
    var position = 0
    var hasCapital = false
    private var isCaseExact: Bool?
    private var depth = 0

    private init(_ pattern: String) { scalars = Array(pattern.unicodeScalars) }

    /// Complexity: O(*n*).
    static func parse(_ pattern: String) throws(RegexError) -> Parsed {
        var parser = RegexParser(pattern)
        guard parser.scalars.count <= RegexError.lengthLimit else {
            throw RegexError(problem: .tooLong, column: RegexError.lengthLimit + 1)
        }
        try parser.readCaseFlag()
        let node = try parser.readAlternatives()
        if parser.peek != nil { throw parser.error(.unopenedGroup, at: parser.position) }
        return Parsed(node: node, hasCapital: parser.hasCapital, isCaseExact: parser.isCaseExact)
    }

    // MARK: Characters

    var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    /// Takes a character if it comes next.
    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == scalar else { return false }
        position += 1
        return true
    }

    func text(from start: Int, to end: Int) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<min(end, scalars.count)])
        return String(view)
    }

    func error(_ problem: RegexError.Problem, at start: Int) -> RegexError {
        RegexError(problem: problem, column: text(from: 0, to: start).count + 1)
    }

    // MARK: Structure

    private mutating func readCaseFlag() throws(RegexError) {
        for (flag, isExact) in [("(?i)", false), ("(?-i)", true)] where text(from: 0, to: 5).hasPrefix(flag)
        {
            position = flag.unicodeScalars.count
            isCaseExact = isExact
        }
    }

    private mutating func readAlternatives() throws(RegexError) -> RegexNode {
        var branches = [try readSequence()]
        while take("|") { branches.append(try readSequence()) }
        return branches.count == 1 ? branches[0] : .alternatives(branches)
    }

    private mutating func readSequence() throws(RegexError) -> RegexNode {
        var nodes: [RegexNode] = []
        while let next = peek, next != "|", next != ")" {
            let start = position
            let atom = try readAtom(next)
            nodes.append(try readCounts(of: atom, from: start))
        }
        return .joined(nodes)
    }

    private mutating func readAtom(_ next: Unicode.Scalar) throws(RegexError) -> RegexNode {
        let start = position
        switch next {
        case "(": return try readGroup()
        case "[": return try readClass()
        case "\\": return try readEscape()
        case "*", "+", "?", "{": throw error(.nothingToRepeat(String(next)), at: start)
        case ".":
            position += 1
            return .scalarClass(.any)
        case "^":
            position += 1
            return .assertion(.blockStart)
        case "$":
            position += 1
            return .assertion(.blockEnd)
        default:
            position += 1
            return literal(next)
        }
    }

    /// A letter with the marks and parts that follow it.
    mutating func literal(_ scalar: Unicode.Scalar) -> RegexNode {
        var scalar = scalar
        noteCase(of: scalar)
        while let next = peek {
            if let joined = Composition.compose(scalar.value, next.value) {
                scalar = joined
            } else {
                let kind = FoldingTable.keepingCase.fold(next.value).kind
                guard kind == .mark || kind == .invisible || kind == .softHyphen else { break }
            }
            position += 1
        }
        return .scalar(scalar.value)
    }

    mutating func noteCase(of scalar: Unicode.Scalar) {
        if scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter {
            hasCapital = true
        }
    }

    private mutating func readGroup() throws(RegexError) -> RegexNode {
        let start = position
        position += 1
        depth += 1
        guard depth <= RegexError.depthLimit else { throw error(.tooDeep, at: start) }
        if take("?") { try readGroupKind(from: start) }
        let node = try readAlternatives()
        guard take(")") else { throw error(.unclosedGroup, at: start) }
        depth -= 1
        return node
    }

    /// Reads the rest after `(?`: a colon, a name, or an unsupported construct.
    private mutating func readGroupKind(from start: Int) throws(RegexError) {
        guard peek != nil else { throw error(.unclosedGroup, at: start) }
        if take(":") { return }
        let rest = text(from: position, to: position + 3)
        for sign in ["=", "!", "<=", "<!"] where rest.hasPrefix(sign) {
            throw error(.lookAround("(?" + sign), at: start)
        }
        if rest.hasPrefix("P<") || rest.hasPrefix("<") {
            while let next = peek {
                position += 1
                if next == ">" { return }
            }
            throw error(.unclosedGroup, at: start)
        }
        if rest == "P" { throw error(.unclosedGroup, at: start) }
        if rest.hasPrefix("i") || rest.hasPrefix("-i") { throw error(.caseFlagInside, at: start) }
        throw error(.unknownFlag(text(from: start, to: position + 1)), at: start)
    }

    // MARK: Repetition

    private mutating func readCounts(of atom: RegexNode, from start: Int) throws(RegexError) -> RegexNode {
        var node = atom
        var levels = 0
        while let next = peek {
            let countStart = position
            var count: RegexCount
            switch next {
            case "*": count = RegexCount(least: 0, most: nil)
            case "+": count = RegexCount(least: 1, most: nil)
            case "?": count = .optional
            case "{": count = try readBraces()
            default: return node
            }
            if next != "{" { position += 1 }
            count.isLazy = take("?")
            levels += 1
            guard levels + depth <= RegexError.depthLimit else { throw error(.tooDeep, at: countStart) }
            node = .repeated(node, count)
        }
        return node
    }

    /// `{3}`, `{3,}`, `{3,5}`, `{,5}`.
    private mutating func readBraces() throws(RegexError) -> RegexCount {
        let start = position
        position += 1
        let least = readNumber()
        var most = least
        if take(",") { most = readNumber() }
        let isRange = position > start + 1 && scalars[position - 1] == "," || most != least
        guard let next = peek else { throw error(.unclosedRepetition, at: start) }
        guard next == "}", least != nil || most != nil else { throw error(.notACount, at: start) }
        position += 1
        let written = text(from: start, to: position)
        guard max(least ?? 0, most ?? 0) <= RegexError.countLimit else {
            throw error(.repeatsTooOften(written), at: start)
        }
        if let least, let most, most < least { throw error(.countsDown(written), at: start) }
        return RegexCount(least: least ?? 0, most: isRange ? most : least)
    }

    /// The digits that come next as a number, which stops growing above any limit.
    private mutating func readNumber() -> Int? {
        var number: Int?
        while let next = peek, ("0"..."9").contains(next) {
            number = min((number ?? 0) * 10 + Int(next.value - 0x30), 1_000_000)
            position += 1
        }
        return number
    }
}
