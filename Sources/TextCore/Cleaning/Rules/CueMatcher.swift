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
    /// For each word that a pattern may begin with, the words that may follow: one bit each, by ``bit(of:)``.
    private let followers: [UInt64]

    /// The matcher of all rules, those of metadata last.
    static let shared = CueMatcher(CompiledCues.linked.rules)

    init(_ cues: CompiledCues) {
        vocabulary = Vocabulary(
            hashes: cues.wordHashes, classes: cues.wordClasses.map(LexicalClass.init(rawValue:)),
            beginsCue: cues.beginsCue.map { $0 != 0 })
        edges = CueEdges(keys: cues.edgeKeys, counts: cues.edgeCounts, targets: cues.edgeTargets)
        gaps = cues.gaps
        found = cues.found
        followers = cues.followers
    }

    /// The bit that stands for a word; some words share one.
    @inline(__always)
    static func bit(of word: UInt16) -> UInt64 { 1 << UInt64(word & 63) }

    /// Whether a pattern may go on from this word to the next, `nil` at the end of the block.
    @inline(__always)
    private func mayBegin(_ word: ScannedWord, before next: ScannedWord?) -> Bool {
        guard let next else { return mayBegin(word, before: Self.bit(of: Vocabulary.end)) }
        var bits = next.id != 0 ? Self.bit(of: next.id) : 0
        if next.flags.contains(.number) { bits |= Self.bit(of: Vocabulary.number) }
        if next.flags.contains(.site) { bits |= Self.bit(of: Vocabulary.site) }
        if next.flags.contains(.calendar) { bits |= Self.bit(of: Vocabulary.calendar) }
        return mayBegin(word, before: bits)
    }

    @inline(__always)
    private func mayBegin(_ word: ScannedWord, before next: UInt64) -> Bool {
        var allowed = word.id != 0 ? followers[Int(word.id)] : 0
        if word.flags.contains(.number) { allowed |= followers[Int(Vocabulary.number)] }
        if word.flags.contains(.site) { allowed |= followers[Int(Vocabulary.site)] }
        if word.flags.contains(.calendar) { allowed |= followers[Int(Vocabulary.calendar)] }
        // A pattern that ends with the word, or has a gap after it, allows all, unknown words too.
        return allowed == .max || allowed & next != 0
    }

    /// Calls `report` for each match that begins in the words of a block; overlaps are reported.
    ///
    /// Complexity: O(words); each word begins a bounded number of steps.
    func forEachMatch(in words: ArraySlice<ScannedWord>, _ report: (Match) -> Void) {
        words.withUnsafeBufferPointer { buffer in
            for start in 0..<buffer.count {
                if start == 0 { walk(CueBuilder.blockStart, buffer, at: 0, from: 0, report) }
                guard buffer[start].isCue,
                    mayBegin(buffer[start], before: start + 1 < buffer.count ? buffer[start + 1] : nil)
                else { continue }
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
