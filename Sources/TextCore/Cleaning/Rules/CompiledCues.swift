/// The compiled patterns of rules: words, and the nodes and edges of an automaton over them.
///
/// ``CueMatcher`` walks the automaton; an image holds these lists as they are.
package struct CompiledCues: Equatable, Sendable {
    /// Of the words from number ``Vocabulary/firstWord`` on.
    var wordHashes: [UInt64] = []
    /// Of all numbers; see ``LexicalClass``.
    var wordClasses: [UInt16] = []
    /// Of all numbers: 1 where a pattern may begin with the word anywhere in a block.
    var beginsCue: [UInt8] = []
    /// The edges, ascending by ``CueEdges/key(_:_:)``.
    var edgeKeys: [UInt64] = []
    /// How many nodes each edge leads to.
    var edgeCounts: [UInt8] = []
    /// The nodes that the edges lead to, edge by edge.
    var edgeTargets: [Int32] = []
    /// Of each node: gap words that may be skipped before its next step.
    var gaps: [UInt8] = []
    /// Of each node: the rule that is found when it is reached, or -1.
    var found: [Int16] = []
    /// For each word, the words that may follow where a pattern begins with it; see ``CueMatcher``.
    var followers: [UInt64] = []

    static let linked = loaded(from: ImageKind.clutterRules.linked)

    /// The rules of an image, or freshly compiled ones if it is not sound or is older than the tables.
    static func loaded(from image: UnsafeRawBufferPointer) -> LoadedRules<CompiledCues> {
        LoadedRules { () throws(ImageProblem) in
            try CompiledCues(image: image, sources: ClutterRules.fingerprint)
        } otherwise: {
            fromTables
        }
    }

    /// The rules compiled from their tables, which takes some milliseconds.
    package static var fromTables: CompiledCues { CompiledCues(ClutterRules.patterns) }

    /// Compiles the patterns of each rule.
    ///
    /// - Complexity: O(sum of the patterns' words).
    init(_ rules: [[String]]) {
        var builder = CueBuilder()
        for (index, patterns) in rules.enumerated() {
            for pattern in patterns { builder.add(pattern, rule: index) }
        }
        wordHashes = builder.vocabulary.hashes
        wordClasses = builder.vocabulary.classes.map(\.rawValue)
        beginsCue = builder.vocabulary.beginsCue.map { $0 ? 1 : 0 }
        for (key, targets) in builder.edges.sorted(by: { $0.key < $1.key }) {
            edgeKeys.append(key)
            edgeCounts.append(UInt8(targets.count))
            edgeTargets += targets
        }
        gaps = builder.gaps
        found = builder.found
        followers = Self.followers(builder)
    }

    private static func followers(_ builder: CueBuilder) -> [UInt64] {
        var next = Array(repeating: UInt64(0), count: builder.found.count)
        for key in builder.edges.keys {
            next[Int(key >> 16)] |= CueMatcher.bit(of: UInt16(truncatingIfNeeded: key))
        }
        var followers = Array(repeating: UInt64(0), count: builder.vocabulary.classes.count)
        for (key, targets) in builder.edges where Int32(key >> 16) == CueBuilder.root {
            for target in targets.map(Int.init) {
                let isOpen = builder.found[target] >= 0 || builder.gaps[target] > 0
                followers[Int(key & 0xFFFF)] |= isOpen ? .max : next[target]
            }
        }
        return followers
    }
}

extension CompiledCues {
    /// The fingerprint of the numbers that the image shares with the code: classes of words, signs of the patterns.
    private static let layout: UInt64 =
        UInt64(Vocabulary.firstWord) << 32 | UInt64(LexicalClass.words.count)

    /// The image of these rules: its lists, one after the other, each with its count (UInt32) first.
    ///
    /// - Parameter sources: The fingerprint of the rules that they were compiled from.
    package func image(sources: UInt64) -> [UInt8] {
        var payload: [UInt8] = []
        payload.appendList(wordHashes)
        payload.appendList(wordClasses)
        payload.appendList(beginsCue)
        payload.appendList(edgeKeys)
        payload.appendList(edgeCounts)
        payload.appendList(edgeTargets)
        payload.appendList(gaps)
        payload.appendList(found)
        payload.appendList(followers)
        return DataImage.write(.clutterRules, layout: Self.layout, sources: sources, payload: payload)
    }

    /// Reads the rules of an image.
    ///
    /// - Throws: ``ImageProblem`` for an image that is not sound or was made from other rules.
    package init(image: UnsafeRawBufferPointer, sources: UInt64) throws(ImageProblem) {
        let image = try DataImage(image, .clutterRules, layout: Self.layout)
        guard image.sources == sources else { throw .outdated }
        var reader = ImageReader(image.payload)
        wordHashes = reader.list(of: UInt64.self)
        wordClasses = reader.list(of: UInt16.self)
        beginsCue = reader.list(of: UInt8.self)
        edgeKeys = reader.list(of: UInt64.self)
        edgeCounts = reader.list(of: UInt8.self)
        edgeTargets = reader.list(of: Int32.self)
        gaps = reader.list(of: UInt8.self)
        found = reader.list(of: Int16.self)
        followers = reader.list(of: UInt64.self)
        guard reader.isAtEnd else { throw .cutShort }
    }
}
