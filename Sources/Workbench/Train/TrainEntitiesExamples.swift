import TextCore

/// Training data of the first pass, flat: the features and allowed labels of each token, stretch by stretch.
struct TrainEntitiesExamples {
    typealias Mask = TrainEntitiesLabels.Mask

    /// Feature hashes, later numbers, token after token.
    var features: [UInt32] = []
    /// Where the features of each token begin in `features`, and at the end their count.
    var starts: [Int] = [0]
    var masks: [Mask] = []
    /// The stretches, as ranges of tokens.
    var stretches: [Range<Int>] = []
    /// The document of each stretch.
    var documents: [Int] = []

    var tokenCount: Int { masks.count }

    mutating func append(_ list: borrowing FeatureList, allowing mask: Mask) {
        features += list.hashes[..<list.count]
        starts.append(features.count)
        masks.append(mask)
    }

    /// Ends the stretch that began at token `start`.
    ///
    /// A name that began before the stretch, on a token that the tagger never marks, is no fault of the model.
    mutating func endStretch(from start: Int, document: Int) {
        var i = start
        while i < masks.count,
            (0..<EntityLabel.count).allSatisfy({ index in
                masks[i] & 1 << Mask(index) == 0 || EntityLabel(index: index).isInside
            })
        {
            masks[i] = TrainEntitiesLabels.all
            i += 1
        }
        stretches.append(start..<masks.count)
        documents.append(document)
    }
}

/// The numbers of the features that are frequent enough to learn.
struct TrainEntitiesDictionary {
    private(set) var hashes: [UInt32] = [0]
    private var slots: [UInt32]
    private var counts: [UInt8]
    private var numbers: [UInt32]
    private let mask: Int

    init(_ examples: TrainEntitiesExamples, minimumCount: UInt8) {
        let size = 1 << 25
        mask = size - 1
        slots = [UInt32](repeating: 0, count: size)
        counts = [UInt8](repeating: 0, count: size)
        numbers = [UInt32](repeating: 0, count: size)
        var filled = 0
        for feature in examples.features {
            let slot = slot(of: feature)
            if slots[slot] == 0 {
                guard filled < size / 8 * 7 else { continue }
                slots[slot] = feature
                filled += 1
            }
            if counts[slot] < 255 { counts[slot] += 1 }
        }
        for slot in 0..<size where counts[slot] >= minimumCount {
            numbers[slot] = UInt32(hashes.count)
            hashes.append(slots[slot])
        }
        counts = []
    }

    private func slot(of hash: UInt32) -> Int {
        var slot = Int(hash &* 0x9E37_79B1) & mask
        while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }

    /// The number of a feature, 0 for one that is not learned.
    func number(of hash: UInt32) -> UInt32 { numbers[slot(of: hash)] }
}
