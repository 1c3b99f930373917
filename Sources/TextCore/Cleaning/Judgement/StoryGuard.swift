/// Holds blocks of plain text that the model may not remove on its word alone.
///
/// A story has lists, tables and headings that look like a page's menus. What tells them apart is
/// wording: clutter that says nothing of itself stands under a label that does (`Most read`), and a
/// block that neither holds such wording nor stands under it is kept. In a text without any such wording
/// nothing goes: a poem, a recipe, a table of results are all short lines.
struct StoryGuard {
    private let evidence: DocumentEvidence
    private let wording: BlockWording
    /// For each block, whether a short block before it in its run holds wording of clutter.
    private var isHeaded: [Bool] = []
    /// For each block, whether any block of its run holds such wording.
    private var hasWordingInRun: [Bool] = []
    /// Whether the text holds any strong wording of clutter.
    private(set) var hasWording = false

    /// Words of a label that heads a run, and how many blocks below it still stand under it.
    private static let headerWords = 8
    private static let reach = 24
    /// Words from which a block is a line of text and not a label.
    private static let lineWords = 4
    /// Lines above the story among which its headline is.
    private static let headlineLines = 2

    /// - Complexity: O(blocks).
    init(_ evidence: DocumentEvidence, _ wording: BlockWording) {
        self.evidence = evidence
        self.wording = wording
        var start = 0
        while start < evidence.facts.count {
            let run = evidence.runs[start]
            var header: Int?
            var hasWording = false
            for index in run {
                isHeaded.append(header.map { index - $0 <= Self.reach } ?? false)
                guard wording.isStrong(index) else { continue }
                hasWording = true
                if evidence.facts[index].wordCount <= Self.headerWords,
                    evidence.facts[index].ending != .fullStop,
                    wording.canHeadList[index] || !isInStory(index)
                {
                    header = index
                }
            }
            hasWordingInRun += Array(repeating: hasWording, count: run.count)
            self.hasWording = self.hasWording || hasWording
            start = run.upperBound
        }
    }

    /// Whether the block stays whatever the model says.
    func keeps(_ index: Int) -> Bool {
        guard !wording.isStrong(index) else { return false }
        guard hasWording else { return true }
        let words = evidence.facts[index].wordCount
        if words == 0 { return false }
        if words < Self.lineWords {
            return isInStory(index) && (!hasWordingInRun[index] || headsProse(index))
        }
        return !isHeaded[index] || isHeadline(index)
    }

    /// Whether a paragraph follows at once, as it does below a subheading.
    private func headsProse(_ index: Int) -> Bool {
        index + 1 < evidence.facts.count && evidence.facts[index + 1].isProse
            && !wording.isStrong(index + 1)
    }

    private func isInStory(_ index: Int) -> Bool {
        evidence.proseBefore[index] > 0 && evidence.proseAfter[index] > 0
    }

    /// Whether the block is one of the last lines before the story, or a line before it on the story's own topic.
    private func isHeadline(_ index: Int) -> Bool {
        let rank = evidence.linesToStory[index]
        guard rank > 0 else { return false }
        return rank <= Self.headlineLines || (evidence.overlap[index] ?? 0) >= 0.5
    }
}
