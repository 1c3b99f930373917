import TextCore

/// What the index remembers of a story to find copies of it: a sample of the hashes of its sentences.
///
/// The sample has the smallest hashes, so that two stories sample the same of what they share. Letter case, punctuation and
/// line ends do not count; numbers do, as the same report with other numbers is another one.
///
/// Source: A. Broder, "On the resemblance and containment of documents", 1997: bottom-k sketches.
struct StorySketch: Hashable, Sendable {
    /// Ascending.
    let hashes: [UInt64]

    /// Hashes that are kept: with 24 the share is right to within a tenth.
    static let size = 24
    /// Words from which a sentence counts: shorter ones are said in many stories.
    static let fewestWords = 6
    /// Sentences from which a story can be told from another.
    static let fewestSentences = 3
    /// The share of sentences by which two stories are one: an update keeps most of what it corrects.
    static let share = 0.5

    init(hashes: [UInt64]) { self.hashes = hashes }

    /// The sketch of an article's story; empty for one of too few sentences, of which nothing is concluded.
    ///
    /// Complexity: O(*n*) in the length of the story.
    init(_ article: AnnotatedArticle) {
        let bytes = article.text.utf8
        var seen: Set<UInt64> = []
        for sentence in article.segmentation.sentences {
            if let hash = Self.hash(bytes[sentence.range.utf8]) { seen.insert(hash) }
        }
        hashes = seen.count < Self.fewestSentences ? [] : Array(seen.sorted().prefix(Self.size))
    }

    /// The hash of a sentence's words; `nil` for a short one.
    private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64? {
        var (hash, words, isInWord): (UInt64, Int, Bool) = (0xCBF2_9CE4_8422_2325, 0, false)
        for byte in bytes {
            let isDigit = byte >= 0x30 && byte <= 0x39
            let isLetter = byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
            guard isDigit || isLetter else {
                isInWord = false
                continue
            }
            if !isInWord {
                words += 1
                hash = (hash ^ 0x20) &* 0x100_0000_01B3
            }
            isInWord = true
            hash = (hash ^ UInt64(isLetter && byte < 0x80 ? byte | 0x20 : byte)) &* 0x100_0000_01B3
        }
        // The smallest hashes are a fair sample if all bits are mixed.
        hash = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
        return words < fewestWords ? nil : hash ^ hash >> 29
    }

    /// Whether two stories are copies of one, or versions of it.
    func isCopy(of other: StorySketch) -> Bool {
        guard !hashes.isEmpty, !other.hashes.isEmpty else { return false }
        var (i, j, shared, seen) = (0, 0, 0, 0)
        // Of the sentences of both, the smallest hashes are a sample.
        while seen < Self.size, i < hashes.count || j < other.hashes.count {
            seen += 1
            if j == other.hashes.count || i < hashes.count && hashes[i] < other.hashes[j] {
                i += 1
            } else if i == hashes.count || other.hashes[j] < hashes[i] {
                j += 1
            } else {
                (i, j, shared) = (i + 1, j + 1, shared + 1)
            }
        }
        return shared >= Self.fewestSentences && Double(shared) >= Self.share * Double(seen)
    }

    /// The stories that are copies of one another, each with its number, in groups of two and more.
    ///
    /// A sentence that very many stories have says nothing of any two of them.
    ///
    /// Complexity: O(*n*) in the sketches, for each sentence times the stories that have it, at most ``mostHolders``.
    static func groups(_ sketches: [StorySketch]) -> [[Int]] {
        var holders: [UInt64: [Int32]] = [:]
        for (number, sketch) in sketches.enumerated() {
            for hash in sketch.hashes { holders[hash, default: []].append(Int32(number)) }
        }
        var sets = DisjointSets(count: sketches.count)
        var compared: Set<UInt64> = []
        for (number, sketch) in sketches.enumerated() {
            for hash in sketch.hashes {
                guard let others = holders[hash], others.count > 1, others.count <= mostHolders else {
                    continue
                }
                for other in others where Int(other) > number {
                    let pair = UInt64(number) << 32 | UInt64(other)
                    guard sets.root(number) != sets.root(Int(other)), compared.insert(pair).inserted else {
                        continue
                    }
                    if sketch.isCopy(of: sketches[Int(other)]) { sets.join(number, Int(other)) }
                }
            }
        }
        var groups: [Int: [Int]] = [:]
        for number in sketches.indices where !sketches[number].hashes.isEmpty {
            groups[sets.root(number), default: []].append(number)
        }
        return groups.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    }

    /// The most stories with one sentence that are compared.
    private static let mostHolders = 200
}

/// Numbers joined to sets.
private struct DisjointSets {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    /// The number that stands for the set of another.
    mutating func root(_ number: Int) -> Int {
        var root = number
        while parents[root] != root {
            parents[root] = parents[parents[root]]
            root = parents[root]
        }
        return root
    }

    mutating func join(_ one: Int, _ other: Int) {
        let (a, b) = (root(one), root(other))
        parents[max(a, b)] = min(a, b)
    }
}
