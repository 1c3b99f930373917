/// A regular expression as steps: a nondeterministic automaton, ready to be run by ``RegexMatcher``.
struct RegexProgram: Sendable {
    enum Step: Hashable, Sendable {
        /// A match ends here.
        case accept
        /// Takes one character of a set, a position in ``RegexProgram/sets``.
        case take(set: Int, next: Int)
        /// Goes on in two ways; the first is preferred.
        case split(Int, Int)
        case check(RegexAssertion, next: Int)
    }

    /// The first is ``Step/accept``.
    let steps: [Step]
    let start: Int
    let sets: [RegexScalarSet]
    /// The set of word characters, if a step asks for a word boundary.
    let wordSet: Int?
    /// Whether a step depends on the neighbours of a place.
    let looksAround: Bool
    /// A text that occurs in every match.
    let literal: ByteSearch?
    /// Whether `A` and `a` differ.
    let isCaseExact: Bool

    /// Reads and compiles a pattern; without a flag in it a capital makes it exact in case.
    ///
    /// Complexity: O(*n*) in the pattern with its counted repetitions written out, which are limited.
    init(_ pattern: String) throws(RegexError) {
        let parsed = try RegexParser.parse(pattern)
        let isCaseExact = parsed.isCaseExact ?? parsed.hasCapital
        let folding = RegexFolding(
            table: isCaseExact ? .keepingCase : .foldingCase, foldsCase: !isCaseExact)
        try self.init(folding.folded(parsed.node), isCaseExact: isCaseExact)
    }

    /// Compiles the tree of a folded expression.
    init(_ node: RegexNode, isCaseExact: Bool) throws(RegexError) {
        self.isCaseExact = isCaseExact
        var compiler = RegexCompiler()
        start = try compiler.compile(node, next: compiler.accept)
        steps = compiler.steps
        sets = compiler.sets
        wordSet = compiler.wordSet
        looksAround = compiler.looksAround
        let required = RegexLiteral.longest(in: node)
        literal = required.isEmpty ? nil : ByteSearch(required)
    }
}

/// A text that occurs in every match of an expression.
enum RegexLiteral {
    /// The longest sequence of characters that occurs in all matches; empty if there is none.
    static func longest(in node: RegexNode) -> [UInt8] {
        switch node {
        case .scalar(let scalar): utf8(scalar)
        case .sequence(let nodes): longest(in: nodes)
        case .repetition(let node, let count): count.least > 0 ? longest(in: node) : []
        case .empty, .assertion, .scalarClass, .alternatives: []
        }
    }

    private static func longest(in nodes: [RegexNode]) -> [UInt8] {
        var best: [UInt8] = []
        var run: [UInt8] = []
        func keep(_ bytes: [UInt8]) { if bytes.count > best.count { best = bytes } }
        for node in nodes {
            switch node {
            case .scalar(let scalar): run += utf8(scalar)
            case .assertion: break
            default:
                keep(run)
                run = []
                keep(longest(in: node))
            }
        }
        keep(run)
        return best
    }

    private static func utf8(_ scalar: UInt32) -> [UInt8] {
        Unicode.Scalar(scalar).map { Array(String(Character($0)).utf8) } ?? []
    }
}
