import Foundation
import TextCore

/// Fits a ``BlockNetwork`` by gradient descent; the same examples, seed and build give the same bytes.
///
/// Source: Adam with decoupled weight decay (D. Kingma, J. Ba, 2015; I. Loshchilov, F. Hutter, 2019); dropout
/// (N. Srivastava et al., 2014).
struct BlockNetworkTrainer {
    struct Example {
        let reading: BlockReading
        let labels: [Bool?]

        init(_ reading: BlockReading, _ labels: [Bool?]) {
            self.reading = reading
            self.labels = labels
        }

        /// A kept paragraph costs more than a label: losing it is the worst error.
        fileprivate var weights: [Float] {
            labels.indices.map {
                labels[$0] == false ? min(3, 0.6 + Float(min(60, reading.lengths[$0])) / 20) : 1
            }
        }
    }

    private typealias Shape = BlockNetwork.Shape

    private enum Rate {
        static let top: Float = 0.002
        /// Share of all steps in which the rate rises; then it falls.
        static let warmUp: Float = 0.2
        static let decay: Float = 1e-3
        static let first: Float = 0.9
        static let second: Float = 0.999
        static let batch = 4
        static let wordDropout: Float = 0.3
        static let dropout: Float = 0.3
    }

    /// Where each part of the network stands among the parameters.
    private enum Place {
        static let words = 0
        static let answers = words + Shape.wordRows * Shape.wordWidth
        static let layers = answers + Shape.answerRows * Shape.answerWidth
        static let context = layers + Shape.firstLayer
        static let last = context + Shape.steps.count * Shape.contextLayer
        static let end = layers + Shape.layers
    }

    private var random: SplitMix
    private var parameters = [Float](repeating: 0, count: Place.end)
    private var gradient = [Float](repeating: 0, count: Place.end)
    private var means = [Float](repeating: 0, count: Place.end)
    private var squares = [Float](repeating: 0, count: Place.end)
    private var touched = Touched(words: Shape.wordRows, answers: Shape.answerRows)
    private var steps = 0

    init(seed: UInt64) {
        random = SplitMix(seed: seed)
        for index in Place.words..<Place.layers { parameters[index] = (unit() - 0.5) * 0.2 }
        fill(Place.layers, Shape.inputs, by: Shape.inputs)
        for layer in Shape.steps.indices {
            let inputs = Shape.around * Shape.hidden
            fill(Place.context + layer * Shape.contextLayer, inputs, by: inputs)
        }
        let outputs = Shape.hidden * (1 + Shape.steps.count)
        for index in Place.last..<(Place.last + outputs) {
            parameters[index] = (unit() * 2 - 1) * (6 / Float(outputs)).squareRoot()
        }
    }

    /// The network as it is used: its tables rounded.
    var network: BlockNetwork {
        BlockNetwork(
            words: Array(parameters[Place.words..<Place.answers]),
            answers: Array(parameters[Place.answers..<Place.layers]),
            layers: Array(parameters[Place.layers...]))
    }

    /// Complexity: O(epochs × words and answers).
    mutating func fit(_ examples: [Example], epochs: Int) {
        let examples = examples.filter { $0.reading.count > 1 && $0.labels.contains { $0 != nil } }
        let total = Float(max(1, epochs * examples.count / Rate.batch))
        var order = Array(examples.indices)
        for _ in 0..<epochs {
            for last in stride(from: order.count - 1, to: 0, by: -1) {
                order.swapAt(last, Int(random.next() % UInt64(last + 1)))
            }
            for (place, index) in order.enumerated() {
                learn(examples[index])
                guard place % Rate.batch == Rate.batch - 1 else { continue }
                let share = Float(steps + 1) / total
                let slope =
                    share < Rate.warmUp ? share / Rate.warmUp : max(0, 1 - share) / (1 - Rate.warmUp)
                step(rate: Rate.top * max(0.01, slope))
            }
        }
    }

    // MARK: - One article

    /// Features of one layer, one row a block, with what dropout leaves of each.
    private struct Layer {
        var values: [Float]
        var mask: [Float]
        var slope: [Float]

        /// Holds the slope back where nothing came through.
        mutating func gate() {
            for index in values.indices {
                slope[index] = values[index] > 0 ? slope[index] * mask[index] : 0
            }
        }
    }

    /// Adds the gradient of an example's loss.
    private mutating func learn(_ example: Example) {
        let reading = example.reading
        let rows = (0..<reading.count).map { keptWords(reading.words(of: $0)) }
        let inputs = inputs(of: reading, rows)
        var first = Sums(count: reading.count)
        first.add(inputs, Shape.inputs, Place.layers, parameters)
        var layers = [layer(first)]
        for (index, step) in Shape.steps.enumerated() {
            let weights = Place.context + index * Shape.contextLayer
            var sums = Sums(count: reading.count)
            sums.addAround(layers[index].values, step, weights, parameters)
            layers.append(layer(sums))
        }
        let slopes = slopes(of: example, layers)
        for block in 0..<reading.count where slopes[block] != 0 {
            gradient[Place.end - 1] += slopes[block]
            for index in layers.indices {
                let weights = Place.last + index * Shape.hidden
                for j in 0..<Shape.hidden {
                    gradient[weights + j] += slopes[block] * layers[index].values[block * Shape.hidden + j]
                    layers[index].slope[block * Shape.hidden + j] += slopes[block] * parameters[weights + j]
                }
            }
        }
        for index in Shape.steps.indices.reversed() { descend(&layers, from: index + 1) }
        layers[0].gate()
        descendToTables(layers[0].slope, inputs, reading, rows)
    }

    private mutating func keptWords(_ words: ArraySlice<Int32>) -> [Int32] {
        let kept = words.filter { _ in unit() >= Rate.wordDropout }
        return kept.isEmpty ? Array(words.prefix(1)) : kept
    }

    private func inputs(of reading: BlockReading, _ rows: [[Int32]]) -> [Float] {
        var inputs = [Float](repeating: 0, count: reading.count * Shape.inputs)
        for block in 0..<reading.count {
            let start = block * Shape.inputs
            let share = 1 / Float(max(1, rows[block].count))
            for row in rows[block] {
                let first = Place.words + Int(row) * Shape.wordWidth
                for j in 0..<Shape.wordWidth { inputs[start + j] += share * parameters[first + j] }
            }
            for row in reading.answers(of: block) {
                let first = Place.answers + Int(row) * Shape.answerWidth
                for j in 0..<Shape.answerWidth {
                    inputs[start + Shape.wordWidth + j] += Shape.answerShare * parameters[first + j]
                }
            }
            for j in 0..<Shape.measures {
                inputs[start + Shape.wordWidth + Shape.answerWidth + j] =
                    reading.measures[block * Shape.measures + j]
            }
        }
        return inputs
    }

    private mutating func layer(_ sums: Sums) -> Layer {
        var sums = sums
        let mask = (0..<sums.values.count).map { _ in unit() < Rate.dropout ? 0 : 1 / (1 - Rate.dropout) }
        for index in mask.indices { sums.values[index] = max(0, sums.values[index]) * mask[index] }
        return Layer(
            values: sums.values, mask: mask, slope: [Float](repeating: 0, count: sums.values.count))
    }

    /// The slope of the loss by each block's log-odds: cross-entropy of the known labels, weighed.
    private func slopes(of example: Example, _ layers: [Layer]) -> [Float] {
        let known = Float(example.labels.count { $0 != nil }).squareRoot()
        let weights = example.weights
        return example.labels.indices.map { block in
            guard let isClutter = example.labels[block] else { return 0 }
            var odds = parameters[Place.end - 1]
            for (index, layer) in layers.enumerated() {
                for j in 0..<Shape.hidden {
                    odds +=
                        layer.values[block * Shape.hidden + j]
                        * parameters[Place.last + index * Shape.hidden + j]
                }
            }
            return (1 / (1 + exp(-odds)) - (isClutter ? 1 : 0)) * weights[block] / known
        }
    }

    /// Takes the slope of a layer down to the one below, and adds to the gradient of the weights between.
    private mutating func descend(_ layers: inout [Layer], from index: Int) {
        layers[index].gate()
        let hidden = Shape.hidden
        let weights = Place.context + (index - 1) * Shape.contextLayer
        let constants = weights + Shape.around * hidden * hidden
        let step = Shape.steps[index - 1]
        let count = layers[index].values.count / hidden
        let slope = layers[index].slope
        let below = layers[index - 1].values
        parameters.withUnsafeBufferPointer { parameters in
            gradient.withUnsafeMutableBufferPointer { gradient in
                layers[index - 1].slope.withUnsafeMutableBufferPointer { lower in
                    for block in 0..<count {
                        for j in 0..<hidden { gradient[constants + j] += slope[block * hidden + j] }
                        for place in 0..<Shape.around {
                            let other = block + (place - Shape.reach) * step
                            guard other >= 0, other < count else { continue }
                            for i in 0..<hidden where below[other * hidden + i] != 0 {
                                let row = weights + (place * hidden + i) * hidden
                                let value = below[other * hidden + i]
                                var sum = SIMD8<Float>(repeating: 0)
                                for j in stride(from: 0, to: hidden, by: 8) {
                                    for lane in 0..<8 {
                                        let d = slope[block * hidden + j + lane]
                                        gradient[row + j + lane] += value * d
                                        sum[lane] += parameters[row + j + lane] * d
                                    }
                                }
                                lower[other * hidden + i] += sum.sum()
                            }
                        }
                    }
                }
            }
        }
    }

    /// The first layer's weights, and the rows of the tables that were read.
    private mutating func descendToTables(
        _ slope: [Float], _ inputs: [Float], _ reading: BlockReading, _ rows: [[Int32]]
    ) {
        let hidden = Shape.hidden
        var down = [Float](repeating: 0, count: Shape.inputs)
        for block in 0..<reading.count {
            for j in 0..<hidden {
                gradient[Place.layers + Shape.inputs * hidden + j] += slope[block * hidden + j]
            }
            for i in 0..<Shape.inputs {
                let row = Place.layers + i * hidden
                let value = inputs[block * Shape.inputs + i]
                down[i] = 0
                for j in 0..<hidden {
                    gradient[row + j] += value * slope[block * hidden + j]
                    down[i] += parameters[row + j] * slope[block * hidden + j]
                }
            }
            let share = 1 / Float(max(1, rows[block].count))
            for row in rows[block] {
                touched.addWord(row)
                let first = Place.words + Int(row) * Shape.wordWidth
                for j in 0..<Shape.wordWidth { gradient[first + j] += share * down[j] }
            }
            for row in reading.answers(of: block) {
                touched.addAnswer(row)
                let first = Place.answers + Int(row) * Shape.answerWidth
                for j in 0..<Shape.answerWidth {
                    gradient[first + j] += Shape.answerShare * down[Shape.wordWidth + j]
                }
            }
        }
    }

    // MARK: - A step

    /// Moves what the gradient has touched, and forgets the gradient.
    private mutating func step(rate: Float) {
        steps += 1
        let first = 1 - pow(Rate.first, Float(steps))
        let second = 1 - pow(Rate.second, Float(steps))
        func update(_ range: Range<Int>) {
            for i in range {
                means[i] = Rate.first * means[i] + (1 - Rate.first) * gradient[i]
                squares[i] = Rate.second * squares[i] + (1 - Rate.second) * gradient[i] * gradient[i]
                let move = (means[i] / first) / ((squares[i] / second).squareRoot() + 1e-8)
                parameters[i] -= rate * (move + Rate.decay * parameters[i])
                gradient[i] = 0
            }
        }
        for row in touched.words {
            let start = Place.words + Int(row) * Shape.wordWidth
            update(start..<(start + Shape.wordWidth))
        }
        for row in touched.answers {
            let start = Place.answers + Int(row) * Shape.answerWidth
            update(start..<(start + Shape.answerWidth))
        }
        update(Place.layers..<Place.end)
        touched.clear()
    }

    private mutating func fill(_ start: Int, _ inputs: Int, by fan: Int) {
        let scale = (6 / Float(fan)).squareRoot()
        for index in start..<(start + inputs * Shape.hidden) {
            parameters[index] = (unit() * 2 - 1) * scale
        }
    }

    private mutating func unit() -> Float { Float(random.next() >> 40) / Float(1 << 24) }
}

extension BlockNetworkTrainer {
    /// The sums of a layer's inputs.
    fileprivate struct Sums {
        var values: [Float]

        init(count: Int) { values = [Float](repeating: 0, count: count * Shape.hidden) }

        /// Adds a layer that looks at the block itself.
        mutating func add(_ inputs: [Float], _ width: Int, _ weights: Int, _ parameters: [Float]) {
            let hidden = Shape.hidden
            parameters.withUnsafeBufferPointer { parameters in
                for block in 0..<(values.count / hidden) {
                    for j in 0..<hidden {
                        values[block * hidden + j] += parameters[weights + width * hidden + j]
                    }
                    for i in 0..<width {
                        let value = inputs[block * width + i]
                        let row = weights + i * hidden
                        for j in 0..<hidden { values[block * hidden + j] += value * parameters[row + j] }
                    }
                }
            }
        }

        /// Adds a layer that looks at the blocks around.
        mutating func addAround(_ below: [Float], _ step: Int, _ weights: Int, _ parameters: [Float]) {
            let hidden = Shape.hidden
            let count = values.count / hidden
            let constants = weights + Shape.around * hidden * hidden
            parameters.withUnsafeBufferPointer { parameters in
                for block in 0..<count {
                    for j in 0..<hidden { values[block * hidden + j] += parameters[constants + j] }
                    for place in 0..<Shape.around {
                        let other = block + (place - Shape.reach) * step
                        guard other >= 0, other < count else { continue }
                        for i in 0..<hidden where below[other * hidden + i] != 0 {
                            let row = weights + (place * hidden + i) * hidden
                            let value = below[other * hidden + i]
                            for j in 0..<hidden {
                                values[block * hidden + j] += value * parameters[row + j]
                            }
                        }
                    }
                }
            }
        }
    }

    /// The rows of the tables that a gradient has touched.
    fileprivate struct Touched {
        private(set) var words: [Int32] = []
        private(set) var answers: [Int32] = []
        private var hasWord: [Bool]
        private var hasAnswer: [Bool]

        init(words: Int, answers: Int) {
            hasWord = Array(repeating: false, count: words)
            hasAnswer = Array(repeating: false, count: answers)
        }

        mutating func addWord(_ row: Int32) {
            if !hasWord[Int(row)] { words.append(row) }
            hasWord[Int(row)] = true
        }

        mutating func addAnswer(_ row: Int32) {
            if !hasAnswer[Int(row)] { answers.append(row) }
            hasAnswer[Int(row)] = true
        }

        mutating func clear() {
            for row in words { hasWord[Int(row)] = false }
            for row in answers { hasAnswer[Int(row)] = false }
            words.removeAll(keepingCapacity: true)
            answers.removeAll(keepingCapacity: true)
        }
    }
}
