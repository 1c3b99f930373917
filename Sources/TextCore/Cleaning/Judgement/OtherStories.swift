/// Finds titles of other stories: a teaser that its label tells, and the list under such a label.
struct OtherStories {
    private let evidence: DocumentEvidence
    private let wording: BlockWording

    /// Words that a teaser with its label may have.
    private static let teaserWords = 20
    /// Bytes of a label before its colon.
    private static let labelBytes = 24
    /// Titles under one label, and words of a title.
    private static let mostTitles = 8
    private static let titleWords = 3...22

    init(_ evidence: DocumentEvidence, _ wording: BlockWording) {
        self.evidence = evidence
        self.wording = wording
    }

    /// For each block, whether it is a title of another story.
    ///
    /// Complexity: O(blocks).
    func titles() -> [Bool] {
        var result = evidence.facts.indices.map { isLabelledTitle($0) }
        guard evidence.markup == nil else { return result }
        var label: Int?
        for index in result.indices {
            if wording.labelsOtherStories[index] {
                label = index
            } else if let start = label, index - start <= Self.mostTitles, isTitle(index) {
                result[index] = true
            } else {
                label = nil
            }
        }
        return result
    }

    private func isTitle(_ index: Int) -> Bool {
        let fact = evidence.facts[index]
        guard Self.titleWords.contains(fact.wordCount), fact.opening != .lower,
            fact.ending != .fullStop, fact.ending != .colon, evidence.metadata[index] == nil
        else { return false }
        // The last short line before a paragraph may be the story's next subheading.
        let next = index + 1
        let headsProse =
            next < evidence.facts.count && evidence.facts[next].isProse
            && !wording.isStrong(next) && !wording.labelsOtherStories[index - 1]
        return !(headsProse && fact.wordCount < Self.titleWords.lowerBound + 2)
    }

    /// A rule of the form label, colon, title (`Read more: Is it safe to fly?`). The colon tells it from a
    /// sentence that begins with the same words.
    private func isLabelledTitle(_ index: Int) -> Bool {
        let fact = evidence.facts[index]
        guard fact.wordCount <= Self.teaserWords, fact.sentences <= 1 else { return false }
        let isLabelled = evidence.scanner.cues[fact.cues].contains {
            !$0.isQuoted && BoilerplateRule.all[$0.rule].form == .labelledTitle
        }
        guard isLabelled else { return false }
        let range = evidence.blocks[index].range
        let label = evidence.text.utf8[range].prefix { $0 != UInt8(ascii: ":") }
        // A label is a few plain words, and a title follows it: not "Read more, post less: that is the advice".
        let isPlain = label.allSatisfy {
            $0.isASCIILetter || $0 == 0x20 || $0 == UInt8(ascii: "'") || $0 >= 0x80
        }
        return isPlain && label.count <= Self.labelBytes && label.endIndex < range.upperBound - 1
            && evidence.text.utf8[label.endIndex + 1] <= 0x20
    }
}
