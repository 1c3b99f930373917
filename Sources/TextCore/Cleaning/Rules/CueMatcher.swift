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
        followers = Self.followers(builder, count: vocabulary.classes.count)
    }

    /// The bit that stands for a word; some words share one.
    @inline(__always)
    private static func bit(of word: UInt16) -> UInt64 { 1 << UInt64(word & 63) }

    private static func followers(_ builder: CueBuilder, count: Int) -> [UInt64] {
        var next = Array(repeating: UInt64(0), count: builder.found.count)
        for key in builder.edges.keys {
            next[Int(key >> 16)] |= bit(of: UInt16(truncatingIfNeeded: key))
        }
        var followers = Array(repeating: UInt64(0), count: count)
        for (key, targets) in builder.edges where Int32(key >> 16) == CueBuilder.root {
            for target in targets.map(Int.init) {
                let isOpen = builder.found[target] >= 0 || builder.gaps[target] > 0
                followers[Int(key & 0xFFFF)] |= isOpen ? .max : next[target]
            }
        }
        return followers
    }

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
