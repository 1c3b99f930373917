/// All patterns of ``BoilerplateRule`` and ``MetadataRule``, compiled once into one automaton over words.
///
/// Patterns become chains of nodes; a step is one probe of a hash table keyed by node and word. Most
/// words of a story are in no pattern, and cost one probe in all.
struct CueMatcher: Sendable {
    /// A rule found in a block.
    struct Match: Equatable {
        /// Position in ``BoilerplateRule/all``, and after its end in ``MetadataRule/all``.
        let rule: Int
        /// Words of the block.
        let words: Range<Int>
    }

    let vocabulary: Vocabulary
    private let edges: CueEdges
    /// Gap words that may be skipped before the node's next step; 0 for most.
    private let gaps: [UInt8]
    /// The rule that is found when the node is reached, or -1.
    private let found: [Int16]

    /// The matcher of all rules, those of metadata last.
    static let shared = CueMatcher(BoilerplateRule.all.map(\.patterns) + MetadataRule.all.map(\.patterns))

    /// - Complexity: O(sum of the patterns' words).
    init(_ rules: [[String]]) {
        var builder = CueBuilder()
        for (index, patterns) in rules.enumerated() {
            for pattern in patterns { builder.add(pattern, rule: index) }
        }
        var vocabulary = builder.vocabulary
        vocabulary.freeze()
        self.vocabulary = vocabulary
        edges = CueEdges(builder.edges)
        gaps = builder.gaps
        found = builder.found
    }

    /// Calls `report` for each match that begins in the words of a block; overlaps are reported.
    ///
    /// Complexity: O(words); each word begins a bounded number of steps.
    func forEachMatch(in words: ArraySlice<ScannedWord>, _ report: (Match) -> Void) {
        words.withUnsafeBufferPointer { buffer in
            for start in 0..<buffer.count {
                if start == 0 { walk(CueBuilder.blockStart, buffer, at: 0, from: 0, report) }
                guard buffer[start].isCue else { continue }
                walk(CueBuilder.root, buffer, at: start, from: start, report)
            }
        }
    }

    private func walk(
        _ node: Int32, _ words: UnsafeBufferPointer<ScannedWord>, at position: Int, from start: Int,
        _ report: (Match) -> Void
    ) {
        if found[Int(node)] >= 0 {
            report(Match(rule: Int(found[Int(node)]), words: start..<min(position, words.count)))
        }
        let last = min(words.count, position + Int(gaps[Int(node)]))
        guard position <= last else { return }
        for next in position...last {
            if next == words.count {
                step(node, Vocabulary.end, words, at: next, from: start, report)
                return
            }
            let word = words[next]
            if word.id != 0 { step(node, word.id, words, at: next, from: start, report) }
            if word.flags.contains(.number) {
                step(node, Vocabulary.number, words, at: next, from: start, report)
            }
            if word.flags.contains(.site) {
                step(node, Vocabulary.site, words, at: next, from: start, report)
            }
            if word.flags.contains(.calendar) {
                step(node, Vocabulary.calendar, words, at: next, from: start, report)
            }
        }
    }

    @inline(__always)
    private func step(
        _ node: Int32, _ word: UInt16, _ words: UnsafeBufferPointer<ScannedWord>, at position: Int,
        from start: Int,
        _ report: (Match) -> Void
    ) {
        guard let targets = edges.targets(of: node, word) else { return }
        for target in targets {
            walk(edges.target(at: target), words, at: position + 1, from: start, report)
        }
    }
}
