/// The layout of a compiled lexicon, all numbers little-endian, and the compiler that writes it.
///
///     0  "DLLX"          4  version          8  checksum of the bytes from 24 on (UInt64)
///     16 slots (a power of two)              20 number of category sets
///     24 slots × { key UInt32 (0: empty), set UInt16, cluster UInt16 }, open addressing by key
///        sets × UInt64: bits of LexiconCategory; the top bit: a longer phrase goes on from here
package enum LexiconImage {
    static let magic: [UInt8] = Array("DLLX".utf8)
    static let version: UInt32 = 1
    static let headerSize = 24
    static let slotCountOffset = 16
    static let setCountOffset = 20
    static let slotSize = 8
    static let continuesBit: UInt64 = 1 << 63

    /// One line of a list: the lower-case hashes of its words, and the list's category.
    package struct Line {
        package let words: [UInt32]
        package let category: LexiconCategory

        package init(words: [UInt32], category: LexiconCategory) {
            self.words = words
            self.category = category
        }
    }

    /// What is wrong with an image, or `nil`.
    package static func problem(in bytes: UnsafeRawBufferPointer) -> String? {
        guard bytes.count >= headerSize, bytes.prefix(4).elementsEqual(magic) else {
            return "The lexicon is not one."
        }
        guard bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self) == version else {
            return "The lexicon is of another version."
        }
        let slots = Int(bytes.loadUnaligned(fromByteOffset: slotCountOffset, as: UInt32.self))
        let sets = Int(bytes.loadUnaligned(fromByteOffset: setCountOffset, as: UInt32.self))
        guard slots > 0, slots & (slots - 1) == 0, headerSize + slots * slotSize + sets * 8 == bytes.count
        else {
            return "The lexicon is cut short."
        }
        let checksum = DataChecksum.of(UnsafeRawBufferPointer(rebasing: bytes[headerSize...]))
        guard checksum == bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self) else {
            return "The lexicon is damaged."
        }
        return nil
    }

    /// Compiles lines and clusters (by ``NameHash/lower(_:)``, numbers from 1) into an image.
    package static func compile(_ lines: [Line], clusters: [UInt32: UInt16] = [:]) -> [UInt8] {
        var bitsOfKey: [UInt32: UInt64] = [:]
        for line in lines where !line.words.isEmpty && line.words.count <= EntityLexicon.longestPhrase {
            var key = line.words[0]
            for word in line.words.dropFirst() {
                bitsOfKey[key, default: 0] |= continuesBit
                key = NameHash.phrase(key, word)
            }
            bitsOfKey[key, default: 0] |= line.category.bit
        }
        for key in clusters.keys where bitsOfKey[key] == nil { bitsOfKey[key] = 0 }

        let sets = Set(bitsOfKey.values).sorted()
        precondition(sets.count <= Int(UInt16.max), "A set number has 16 bits.")
        let setNumber = Dictionary(uniqueKeysWithValues: sets.enumerated().map { ($1, UInt16($0)) })
        var slotCount = 1024
        while slotCount * 3 < bitsOfKey.count * 4 { slotCount *= 2 }
        var slots = [UInt64](repeating: 0, count: slotCount)
        for key in bitsOfKey.keys.sorted() {
            var slot = Int(key) & (slotCount - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slotCount - 1) }
            let set = bitsOfKey[key].flatMap { setNumber[$0] } ?? 0
            slots[slot] = UInt64(key) | UInt64(set) << 32 | UInt64(clusters[key] ?? 0) << 48
        }

        var payload: [UInt8] = []
        for value in slots + sets { payload.appendLittleEndian(value) }
        var image = magic
        image.appendLittleEndian(version)
        image.appendLittleEndian(payload.withUnsafeBytes { DataChecksum.of($0) })
        image.appendLittleEndian(UInt32(slotCount))
        image.appendLittleEndian(UInt32(sets.count))
        return image + payload
    }
}

extension [UInt8] {
    package mutating func appendLittleEndian(_ value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
    }
}
