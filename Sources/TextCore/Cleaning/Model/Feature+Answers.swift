extension Feature {
    /// A component of an answer: `prose.donation` has two, the shape of the block and the reason of a cue.
    enum Part: Sendable {
        case named(Names)
        /// Steps of a quantity, or values without names.
        case steps(Int)

        var count: Int {
            switch self {
            case .named(let names): names.list.count
            case .steps(let count): count
            }
        }

        func name(_ index: Int) -> String {
            switch self {
            case .named(let names): names.list[index]
            case .steps: String(index)
            }
        }

        func add(to fingerprint: inout Fingerprint) {
            switch self {
            case .named(let names): fingerprint.add(names.fingerprint)
            case .steps(let count): fingerprint.add(UInt64(count))
            }
        }
    }

    /// A list of names, with its fingerprint.
    struct Names: Sendable {
        let list: [String]
        let fingerprint: UInt64

        init(_ list: [String]) {
            self.list = list
            var fingerprint = Fingerprint()
            fingerprint.add(list)
            self.fingerprint = fingerprint.value
        }
    }

    /// The parts of an answer, the one that counts most first: an answer's number has them as its digits.
    var parts: [Part] {
        switch self {
        case .bias: [.steps(1)]
        case .length: [.steps(12)]
        case .voice: [.steps(8)]
        case .sentences: [.steps(7)]
        case .ending: [.shape, .ending]
        case .opening: [.shape, .opening]
        case .capitals, .function, .numbers, .overlap: [.shape, .steps(5)]
        case .pronouns, .mainPart: [.shape, .steps(8)]
        case .imperative, .aside: [.shape, .steps(2)]
        case .quoted, .allCapitals: [.shape, .steps(3)]
        case .times, .cueCount, .glue, .duplicate, .fromHeading: [.shape, .steps(4)]
        case .sign: [.shape, .sign]
        case .cue: [.shape, .reason]
        case .cueQuoted: [.reason]
        case .rule: [.rule]
        case .coverage, .links: [.shape, .steps(6)]
        case .cuePronouns: [.steps(8), .steps(3)]
        case .fromStart, .fromEnd: [.shape, .steps(7)]
        case .proseAround, .distanceToProse: [.shape, .steps(5), .steps(5)]
        case .run: [.shape, .steps(3), .steps(7)]
        case .runPlace, .cuesAround: [.shape, .steps(3), .steps(3)]
        case .noise, .runCues, .overlapPlace: [.shape, .steps(3), .steps(5)]
        case .place: [.shape, .steps(10)]
        case .before, .after, .secondBefore, .secondAfter: [.shape, .neighbour]
        case .bothSides: [.shape, .neighbour, .neighbour]
        case .cueBefore, .cueAfter, .cueSecondBefore, .cueSecondAfter: [.shape, .reasonOrNone]
        case .header: [.shape, .steps(3), .reasonOrNone]
        case .metadata: [.steps(3), .kindOrNone]
        case .title: [.steps(3)]
        case .headline: [.steps(4), .steps(5)]
        case .segment: [.shape, .steps(5), .steps(4)]
        case .tag: [.shape, .tag]
        case .inside, .parentTag: [.tag]
        case .hint, .nearHint: [.hint]
        case .hintShape: [.hint, .steps(2)]
        case .mainPath: [.shape, .steps(5), .steps(3)]
        case .containerProse: [.shape, .steps(5), .steps(4)]
        case .containerSize: [.shape, .steps(7), .steps(5)]
        case .transition: [.shape, .shape, .steps(4)]
        }
    }
}

extension Feature.Part {
    // Case names are spelled out: looking them up at run time takes longer than cleaning a text. A test compares.
    static let shape = named(["wordless", "label", "line", "shortSentence", "longLine", "prose"])
    static let ending = named(
        ["open", "fullStop", "question", "exclamation", "colon", "ellipsis", "sign"])
    static let opening = named(["upper", "lower", "digit", "quote", "sign"])

    fileprivate static let neighbour = named(shape.names + ["outside"])
    fileprivate static let sign = named(BlockFacts.Signs.names)
    fileprivate static let reason = named(CueReason.allCases.map(\.rawValue))
    fileprivate static let reasonOrNone = named(reason.names + ["none"])
    fileprivate static let rule = named(BoilerplateRule.all.map(\.id))
    fileprivate static let kindOrNone = named(MetadataKind.allCases.map(\.rawValue) + ["none"])
    fileprivate static let tag = named(MarkupHints.tags)
    fileprivate static let hint = named(MarkupHints.words)

    private static func named(_ list: [String]) -> Feature.Part { .named(Feature.Names(list)) }

    /// The names of all values.
    var names: [String] { (0..<count).map(name) }
}
