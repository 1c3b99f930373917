/// The second pass: what the rest of the document says of a token, by what the first pass decided there.
///
/// Each piece of evidence speaks for one type, or for none, and weighs the same whatever the type is. So the pass
/// learns how far a document agrees with itself, and not what a corpus calls things, which would not hold for others.
package struct SecondPass {
    /// One piece of evidence.
    package struct Evidence {
        /// Below ``kindCount``: which weights it has.
        package let kind: Int
        /// What it speaks for: 0 for no mention, else 1 + the type's place among all.
        package let type: Int
    }

    /// Rows of evidence from the other places of a word, and from the longest mention with it; for each, how the
    /// token's own label stands to it (5), and how sure that label is (5).
    private static let othersRows = 8
    private static let longerRows = 16
    package static let kindCount = (othersRows + longerRows) * 5 * 5

    /// The longest mention that the first pass found with a word.
    private struct Naming {
        var length = 0
        var type = 0
        var place = 0
    }

    private static let types = EntityLabel.types.count + 1

    private let context: DocumentContext
    /// By kin: the sum of the probabilities of each type over its capitalised tokens.
    private var mass: [SIMD8<Float>]
    private var occurrences: [Int32]
    private var naming: [Naming]
    private var ownLength: [UInt8]

    /// - Parameters:
    ///   - labels: by slot, the first pass's labels.
    ///   - marginals: by slot, the probabilities of the labels; of no meaning where a token is not open.
    init(_ context: DocumentContext, labels: [UInt8], marginals: [SIMD16<Float>]) {
        self.context = context
        mass = [SIMD8<Float>](repeating: .zero, count: context.forms.count)
        occurrences = [Int32](repeating: 0, count: context.forms.count)
        naming = [Naming](repeating: Naming(), count: context.forms.count)
        ownLength = [UInt8](repeating: 0, count: labels.count)
        for sentence in context.sentences { gather(sentence, labels, marginals) }
    }

    private mutating func gather(
        _ sentence: Range<Int>, _ labels: [UInt8], _ marginals: [SIMD16<Float>]
    ) {
        var i = sentence.lowerBound
        while i < sentence.upperBound {
            let word = Int(context.kin[Int(context.slots[i].word)])
            if context.isCapitalized(i) {
                mass[word] += Self.types(marginals[i])
                occurrences[word] += 1
            }
            guard EntityLabel(index: Int(labels[i])).isBegin else {
                i += 1
                continue
            }
            var end = i + 1
            while end < sentence.upperBound, labels[end] == labels[i] + 1 { end += 1 }
            for slot in i..<end {
                let word = Int(context.kin[Int(context.slots[slot].word)])
                ownLength[slot] = UInt8(min(255, end - i))
                if end - i > naming[word].length {
                    naming[word] = Naming(length: end - i, type: Int(labels[i] + 1) / 2, place: slot - i)
                }
                guard slot > i, context.isCapitalized(slot) else { continue }
                mass[word] += Self.types(marginals[slot])
                occurrences[word] += 1
            }
            i = end
        }
    }

    /// Calls `body` with the evidence on the token in a slot: none where its word stands nowhere else.
    ///
    /// - Parameters:
    ///   - label: the first pass's label of the token.
    ///   - marginal: the probabilities of its labels.
    @inline(__always)
    func evidence(
        on slot: Int, label: UInt8, marginal: SIMD16<Float>, _ body: (Evidence) -> Void
    ) {
        guard context.isCapitalized(slot) else { return }
        let others = others(slot, marginal)
        let longer = longer(slot)
        guard others.type >= 0 || longer.type >= 0 else { return }
        let own = Int(label + 1) / 2
        let sure = level(marginal[Int(label)])
        for (row, type) in [others, longer] where type >= 0 {
            body(Evidence(kind: (row * 5 + Self.relation(of: own, to: type)) * 5 + sure, type: type))
        }
    }

    /// What the token was taken for, seen from the type that the evidence speaks for.
    private static func relation(of own: Int, to type: Int) -> Int {
        switch (own, type) {
        case (0, 0): 0
        case (_, 0): 1
        case (0, _): 2
        default: own == type ? 3 : 4
        }
    }

    /// The type that the word has elsewhere in the document, and how sure that is; type -1 where it stands once.
    private func others(_ slot: Int, _ marginal: SIMD16<Float>) -> (row: Int, type: Int) {
        let word = Int(context.kin[Int(context.slots[slot].word)])
        let count = Float(occurrences[word] - 1)
        guard count > 0 else { return (0, -1) }
        let rest = (mass[word] - Self.types(marginal)) / count
        var top = 0
        for type in 1..<Self.types where rest[type] > rest[top] { top = type }
        let share = rest[top]
        let level = share > 0.95 ? 3 : share > 0.8 ? 2 : share > 0.55 ? 1 : 0
        return (level * 2 + (count > 2 ? 1 : 0), top)
    }

    /// The longest mention of the document with this word, type -1 where that is not longer than the one here.
    private func longer(_ slot: Int) -> (row: Int, type: Int) {
        let naming = naming[Int(context.kin[Int(context.slots[slot].word)])]
        guard naming.length > Int(ownLength[slot]) else { return (0, -1) }
        return (Self.othersRows + min(naming.length, 3) * 4 + min(naming.place, 3), naming.type)
    }

    private func level(_ probability: Float) -> Int {
        probability > 0.99 ? 4 : probability > 0.95 ? 3 : probability > 0.8 ? 2 : probability > 0.6 ? 1 : 0
    }

    /// The probabilities of the types, 0 for none; of a closed token none is certain.
    private static func types(_ marginal: SIMD16<Float>) -> SIMD8<Float> {
        var types = SIMD8<Float>(repeating: 0)
        types[0] = marginal[0]
        for type in 1..<Self.types { types[type] = marginal[2 * type - 1] + marginal[2 * type] }
        return types
    }
}
