/// Says of each block of a text how likely it is clutter, with its words read in context.
///
/// A block is the mean of what its words and pairs of words stand for, the sum of what the chain's answers stand for,
/// and some measures. A layer turns these into features; two more look at the features of the blocks around, nearer
/// and farther; the last adds all of them up. The chain's own verdict is among the answers, so the network learns
/// where to trust it.
///
/// Source: convolutions over a sequence as in A. Waibel et al., "Phoneme recognition using time-delay neural networks",
/// 1989; words by their hashes as in A. Joulin et al., "Bag of Tricks for Efficient Text Classification", 2016.
package struct BlockNetwork: Sendable {
    package enum Shape {
        package static let wordBits = 15
        package static let wordRows = 1 << wordBits
        package static let wordWidth = 24
        package static let answerWidth = 16
        package static let measures = 3
        package static let inputs = wordWidth + answerWidth + measures
        package static let hidden = 32
        /// Blocks on each side that a layer sees, and how far apart they are.
        package static let reach = 2
        package static let steps = [1, 3]
        /// What an answer adds is divided by this: a block has some eighty.
        package static let answerShare: Float = 1 / 8

        package static var answerRows: Int { Feature.weightCount + BlockReading.ownAnswers }
        package static let around = 2 * reach + 1
        /// Each layer's weights by input, so that an input's weights stand together, then its constants.
        package static let firstLayer = (inputs + 1) * hidden
        package static let contextLayer = (around * hidden + 1) * hidden
        package static let lastLayer = hidden * (1 + steps.count) + 1
        package static let layers = firstLayer + steps.count * contextLayer + lastLayer
    }

    /// A table of rows in steps of `scale`.
    private struct Table: Sendable {
        var rows: [Int8]
        var scale: Float

        init(rows: [Int8], scale: Float) {
            self.rows = rows
            self.scale = scale
        }

        init(rounding values: [Float]) {
            let most = values.reduce(0) { max($0, abs($1)) }
            let scale = most > 0 ? most / 127 : 1
            rows = values.map { Int8(($0 / scale).rounded()) }
            self.scale = scale
        }
    }

    private var words: Table
    private var answers: Table
    private let layers: [Float]

    /// Rounds trained tables to eight bits.
    package init(words: [Float], answers: [Float], layers: [Float]) {
        precondition(
            words.count == Shape.wordRows * Shape.wordWidth && layers.count == Shape.layers
                && answers.count == Shape.answerRows * Shape.answerWidth,
            "A network has the sizes of its shape.")
        self.words = Table(rounding: words)
        self.answers = Table(rounding: answers)
        self.layers = layers
    }

    // MARK: - Judging

    /// The log-odds of each block that it is clutter.
    ///
    /// Complexity: O(words + answers), with the layers' sizes as the constant.
    package func logOdds(of reading: BlockReading) -> [Float] {
        let count = reading.count
        var features = firstLayer(of: reading)
        var sums = Array(repeating: layers[layers.count - 1], count: count)
        var start = Shape.firstLayer
        let last = layers.count - Shape.lastLayer
        add(features, last, to: &sums)
        for (layer, step) in Shape.steps.enumerated() {
            features = context(of: features, step: step, weightsAt: start, count: count)
            add(features, last + (layer + 1) * Shape.hidden, to: &sums)
            start += Shape.contextLayer
        }
        return sums
    }

    private func firstLayer(of reading: BlockReading) -> [Float] {
        var features = Array(repeating: Float(0), count: reading.count * Shape.hidden)
        var input = Array(repeating: Float(0), count: Shape.inputs)
        let constants = Shape.inputs * Shape.hidden
        for block in 0..<reading.count {
            let rows = reading.words(of: block)
            sum(words, Shape.wordWidth, rows, share: 1 / Float(max(1, rows.count)), into: &input, at: 0)
            sum(
                answers, Shape.answerWidth, reading.answers(of: block), share: Shape.answerShare,
                into: &input,
                at: Shape.wordWidth)
            for measure in 0..<Shape.measures {
                input[Shape.wordWidth + Shape.answerWidth + measure] =
                    reading.measures[block * Shape.measures + measure]
            }
            let start = block * Shape.hidden
            layers.withUnsafeBufferPointer { weights in
                features.withUnsafeMutableBufferPointer { features in
                    for j in 0..<Shape.hidden { features[start + j] = weights[constants + j] }
                    for (i, value) in input.enumerated() {
                        Self.add(value, weights, i * Shape.hidden, to: features, start)
                    }
                    Self.rectify(features, start)
                }
            }
        }
        return features
    }

    private func sum(
        _ table: Table, _ width: Int, _ rows: ArraySlice<Int32>, share: Float, into input: inout [Float],
        at start: Int
    ) {
        table.rows.withUnsafeBufferPointer { values in
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: width) { sums in
                sums.initialize(repeating: 0)
                for row in rows {
                    let first = Int(row) * width
                    for j in 0..<width { sums[j] &+= Int32(values[first + j]) }
                }
                for j in 0..<width { input[start + j] = Float(sums[j]) * table.scale * share }
            }
        }
    }

    private func context(of features: [Float], step: Int, weightsAt start: Int, count: Int) -> [Float] {
        let hidden = Shape.hidden
        var result = Array(repeating: Float(0), count: features.count)
        layers.withUnsafeBufferPointer { weights in
            features.withUnsafeBufferPointer { features in
                result.withUnsafeMutableBufferPointer { result in
                    for block in 0..<count {
                        let constants = start + Shape.around * hidden * hidden
                        for j in 0..<hidden { result[block * hidden + j] = weights[constants + j] }
                        for place in 0..<Shape.around {
                            let other = block + (place - Shape.reach) * step
                            guard other >= 0, other < count else { continue }
                            for i in 0..<hidden {
                                let value = features[other * hidden + i]
                                guard value != 0 else { continue }
                                Self.add(
                                    value, weights, start + (place * hidden + i) * hidden, to: result,
                                    block * hidden)
                            }
                        }
                        Self.rectify(result, block * hidden)
                    }
                }
            }
        }
        return result
    }

    /// Adds a block's features, weighed, to its sum.
    private func add(_ features: [Float], _ weights: Int, to sums: inout [Float]) {
        for block in sums.indices {
            for j in 0..<Shape.hidden {
                sums[block] += features[block * Shape.hidden + j] * layers[weights + j]
            }
        }
    }

    @inline(__always)
    private static func add(
        _ value: Float, _ weights: UnsafeBufferPointer<Float>, _ row: Int,
        to features: UnsafeMutableBufferPointer<Float>, _ start: Int
    ) {
        for j in 0..<Shape.hidden { features[start + j] += value * weights[row + j] }
    }

    @inline(__always)
    private static func rectify(_ features: UnsafeMutableBufferPointer<Float>, _ start: Int) {
        for j in 0..<Shape.hidden { features[start + j] = max(0, features[start + j]) }
    }
}

// MARK: - Image

extension BlockNetwork {
    /// The network that is linked into the program.
    package static let linked = Result { () throws(ImageProblem) in
        try BlockNetwork(image: ImageKind.blockNetwork.linked)
    }

    /// Reads an image; where the chain's answers are not those of this program, rows go to the answers of their names.
    ///
    /// - Throws: ``ImageProblem`` for an image that is not sound.
    package init(image: UnsafeRawBufferPointer) throws(ImageProblem) {
        let image = try DataImage(image, .blockNetwork)
        var reader = ImageReader(image.payload)
        let names = reader.list(of: UInt64.self)
        words = Table(rows: reader.list(of: Int8.self), scale: Float(bitPattern: reader.read(UInt32.self)))
        answers = Table(
            rows: reader.list(of: Int8.self), scale: Float(bitPattern: reader.read(UInt32.self)))
        layers = reader.floats()
        guard reader.isAtEnd else { throw .cutShort }
        guard words.rows.count == Shape.wordRows * Shape.wordWidth, layers.count == Shape.layers,
            answers.rows.count == (names.count + BlockReading.ownAnswers) * Shape.answerWidth
        else { throw .otherLayout }
        if image.layout != Feature.layout { answers.rows = Self.moved(answers.rows, from: names) }
    }

    /// Makes an image: the hashes of the answers' names, the table of words and its scale, the table of answers and its
    /// scale, the layers; each list has its count (UInt32) first.
    package func image(sources: UInt64) -> [UInt8] {
        var payload: [UInt8] = []
        payload.appendList(Self.answerNames)
        payload.appendList(words.rows)
        payload.appendLittleEndian(words.scale.bitPattern)
        payload.appendList(answers.rows)
        payload.appendLittleEndian(answers.scale.bitPattern)
        payload.appendList(layers.map(\.bitPattern))
        return DataImage.write(.blockNetwork, layout: Feature.layout, sources: sources, payload: payload)
    }

    /// Of each answer of the chain, the hash of its question's name and its own.
    private static var answerNames: [UInt64] {
        Feature.allCases.flatMap { feature in
            (0..<feature.size).map { WordHash.of("\(feature.name) \(feature.answerName($0))") }
        }
    }

    /// The rows in the order of this program's answers; an answer that the image does not know adds nothing.
    private static func moved(_ rows: [Int8], from names: [UInt64]) -> [Int8] {
        let width = Shape.answerWidth
        let places = Dictionary(
            names.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        var result: [Int8] = []
        result.reserveCapacity(Shape.answerRows * width)
        for name in answerNames {
            if let place = places[name] {
                result += rows[(place * width)..<((place + 1) * width)]
            } else {
                result += Array(repeating: 0, count: width)
            }
        }
        return result + rows.suffix(BlockReading.ownAnswers * width)
    }
}
