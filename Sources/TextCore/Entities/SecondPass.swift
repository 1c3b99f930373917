/// The features of the second pass: what the first pass decided, here and elsewhere in the document.
///
/// Their weights are added to the scores of the first pass.
struct SecondPass {
    /// The longest mention that the first pass found with a word.
    private struct Naming {
        var length = 0
        var type = 0
        var place = 0
    }

    private static let types = EntityType.allCases.count + 1

    private let context: DocumentContext
    private let labels: [UInt8]
    private let marginals: [SIMD16<Float>]
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
        self.labels = labels
        self.marginals = marginals
        mass = [SIMD8<Float>](repeating: .zero, count: context.forms.count)
        occurrences = [Int32](repeating: 0, count: context.forms.count)
        naming = [Naming](repeating: Naming(), count: context.forms.count)
        ownLength = [UInt8](repeating: 0, count: labels.count)
        for sentence in context.sentences { gather(sentence) }
    }

    private mutating func gather(_ sentence: Range<Int>) {
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

    /// Replaces the list by the features of the token in a slot.
    func features(of slot: Int, into list: inout FeatureList) {
        list.removeAll()
        let label = UInt32(labels[slot]) + 1
        let before = UInt32(labels[slot - 1]) + 1
        let after = UInt32(labels[slot + 1]) + 1
        let sure = label * 8 + quantized(marginals[slot][Int(labels[slot])])
        list.add(201, sure)
        list.add(202, label, before)
        list.add(203, label, after)
        list.add(204, label, before, after)
        guard context.isCapitalized(slot) else { return }
        let others = others(slot)
        let longest = longest(slot)
        list.add(210, others)
        list.add(211, longest)
        list.add(212, others, label)
        list.add(213, longest, label)
        list.add(214, others, longest)
        list.add(215, others, sure)
        list.add(216, mix(slot))
        list.add(217, mix(slot), label)
        let othersBefore = context.isCapitalized(slot - 1) ? self.others(slot - 1) : 0
        let othersAfter = context.isCapitalized(slot + 1) ? self.others(slot + 1) : 0
        list.add(218, othersBefore, others)
        list.add(219, others, othersAfter)
        list.add(220, othersBefore, label)
        list.add(221, othersAfter, label)
        list.add(222, context.isCapitalized(slot + 1) ? self.longest(slot + 1) : 0)
        list.add(223, context.isCapitalized(slot - 1) ? self.longest(slot - 1) : 0)
        let style = UInt32(context.slots[slot].sentenceStyle.rawValue)
        list.add(224, others, 1 + style * 2 + (context.slots[slot].isSentenceStart ? 1 : 0))
    }

    /// The type that the word has elsewhere in the document, and how sure that is: 0 where it stands once.
    private func others(_ slot: Int) -> UInt32 {
        let word = Int(context.kin[Int(context.slots[slot].word)])
        let count = Float(occurrences[word] - 1)
        guard count > 0 else { return 0 }
        let rest = (mass[word] - Self.types(marginals[slot])) / count
        var top = 0
        for type in 1..<Self.types where rest[type] > rest[top] { top = type }
        let share = rest[top]
        let level: UInt32 = share > 0.95 ? 3 : share > 0.8 ? 2 : share > 0.55 ? 1 : 0
        return 1 + UInt32(top) * 8 + level * 2 + (count > 2 ? 1 : 0)
    }

    /// The longest mention of the document with this word, where that is longer than the one here.
    private func longest(_ slot: Int) -> UInt32 {
        let naming = naming[Int(context.kin[Int(context.slots[slot].word)])]
        guard naming.length > 0 else { return 0 }
        let isLonger: UInt32 = naming.length > Int(ownLength[slot]) ? 1 : 0
        let shape = UInt32(min(naming.length, 3) * 4 + min(naming.place, 3))
        return 1 + UInt32(naming.type) * 64 + shape * 2 + isLonger
    }

    /// Which types the word has anywhere else with some probability.
    private func mix(_ slot: Int) -> UInt32 {
        let word = Int(context.kin[Int(context.slots[slot].word)])
        guard occurrences[word] > 1 else { return 0 }
        let rest = mass[word] - Self.types(marginals[slot])
        var bits: UInt32 = 0
        for type in 0..<Self.types where rest[type] > 0.3 { bits |= 1 << UInt32(type) }
        return bits + 1
    }

    private func quantized(_ probability: Float) -> UInt32 {
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
