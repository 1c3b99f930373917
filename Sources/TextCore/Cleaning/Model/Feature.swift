/// The questions that the block model asks; each has a fixed number of answers, each answer a weight.
///
/// Names and answers are what the weight table is written in: a case may be added or taken out, but an
/// answer's meaning changes only together with a new training.
package enum Feature: Int, CaseIterable, Sendable {
    // The block by itself; most are asked separately for each of the six shapes.
    case bias, length, ending, opening, capitals, function, pronouns, imperative, voice, quoted
    case sign, numbers, allCapitals, times, sentences
    // Wording.
    case cue, cueQuoted, rule, coverage, cueCount, cuePronouns
    // Place.
    case fromStart, fromEnd, proseAround, distanceToProse, run, runPlace, noise, place
    // Neighbours.
    case runCues
    case before, after, secondBefore, secondAfter, bothSides
    case cueBefore, cueAfter, cueSecondBefore, cueSecondAfter, cuesAround, header, glue
    // The rest of the text.
    case duplicate, overlap, overlapPlace, metadata, title, headline
    // What a page knew.
    case segment, aside
    case tag, parentTag, inside, hint, hintShape, nearHint, links, fromHeading
    case mainPath, mainPart, containerProse, containerSize
    // From the block before to this one.
    case transition

    private static let shapes = BlockFacts.Shape.allCases.count
    private static let reasons = CueReason.count
    private static let neighbour = shapes + 1

    /// How many answers the question has.
    package var size: Int {
        let shapes = Self.shapes
        switch self {
        case .bias: return 1
        case .length: return 12
        case .ending: return shapes * BlockFacts.Ending.allCases.count
        case .opening: return shapes * BlockFacts.Opening.allCases.count
        case .capitals, .function, .numbers, .overlap: return shapes * 5
        case .pronouns: return shapes * 8
        case .imperative: return shapes * 2
        case .voice: return 8
        case .quoted, .allCapitals: return shapes * 3
        case .times: return shapes * 4
        case .sentences: return 7
        case .sign: return shapes * BlockFacts.Signs.count
        case .cue: return shapes * Self.reasons
        case .cueQuoted: return Self.reasons
        case .rule: return BoilerplateRule.all.count
        case .coverage: return shapes * 6
        case .cueCount: return shapes * 4
        case .cuePronouns: return 8 * 3
        case .fromStart, .fromEnd: return shapes * 7
        case .proseAround: return shapes * 25
        case .distanceToProse: return shapes * 25
        case .run: return shapes * 3 * 7
        case .runPlace: return shapes * 9
        case .noise: return shapes * 3 * 5
        case .place: return shapes * 10
        case .before, .after, .secondBefore, .secondAfter: return shapes * Self.neighbour
        case .bothSides: return shapes * Self.neighbour * Self.neighbour
        case .cueBefore, .cueAfter, .cueSecondBefore, .cueSecondAfter: return shapes * (Self.reasons + 1)
        case .cuesAround: return shapes * 9
        case .header: return shapes * 3 * (Self.reasons + 1)
        case .runCues: return shapes * 3 * 5
        case .glue: return shapes * 4
        case .duplicate: return shapes * 4
        case .overlapPlace: return shapes * 15
        case .metadata: return 3 * (MetadataKind.allCases.count + 1)
        case .title: return 3
        case .headline: return 20
        case .segment: return shapes * 5 * 4
        case .aside: return shapes * 2
        case .tag: return shapes * MarkupHints.tags.count
        case .inside, .parentTag: return MarkupHints.tags.count
        case .hint, .nearHint: return MarkupHints.words.count
        case .hintShape: return MarkupHints.words.count * 2
        case .links: return shapes * 6
        case .fromHeading: return shapes * 4
        case .mainPath: return shapes * 15
        case .mainPart: return shapes * 8
        case .containerProse: return shapes * 20
        case .containerSize: return shapes * 35
        case .transition: return shapes * shapes * 4
        }
    }

    /// The first weight of each question, and at the end the number of weights.
    static let starts: [Int] = allCases.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.size) }

    /// Number of all weights.
    package static let weightCount = starts.last ?? 0

    /// Position of the question's first weight.
    package var start: Int { Self.starts[rawValue] }

    /// The question's name in the weight table.
    package var name: String { String(describing: self) }

    /// The answer's name in the weight table: a rule's id, else its number.
    package func answerName(_ answer: Int) -> String {
        self == .rule ? BoilerplateRule.all[answer].id : String(answer)
    }
}
