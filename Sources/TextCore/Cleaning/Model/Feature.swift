/// The questions that the block model asks; each has a fixed number of answers, each answer a weight.
///
/// Weights carry the names of questions and answers: a case, a rule or a reason may be added or taken out at any
/// place, and the weights of the others stay theirs. What a name means changes only together with a training.
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

    /// How many answers the question has.
    package var size: Int { parts.reduce(1) { $0 * $1.count } }

    /// The first weight of each question, and at the end the number of weights.
    static let starts: [Int] = allCases.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.size) }

    /// Number of all weights.
    package static let weightCount = starts.last ?? 0

    /// Position of the question's first weight.
    package var start: Int { Self.starts[rawValue] }

    /// The question's name in the weight table.
    package var name: String { String(describing: self) }

    /// The answer's name in the weight table: the names of its parts with full stops between.
    package func answerName(_ answer: Int) -> String {
        var names: [String] = []
        var rest = answer
        for part in parts.reversed() {
            names.append(part.name(rest % part.count))
            rest /= part.count
        }
        return names.reversed().joined(separator: ".")
    }

    /// The fingerprint of all answers in order; weights are valid for one layout only.
    ///
    /// Questions count by their place; a test compares their names.
    package static let layout: UInt64 = {
        var fingerprint = Fingerprint()
        for feature in allCases {
            fingerprint.add(UInt64(feature.rawValue))
            for part in feature.parts { part.add(to: &fingerprint) }
        }
        return fingerprint.value
    }()
}
