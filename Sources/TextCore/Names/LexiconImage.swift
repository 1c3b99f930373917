/// The compiled lists of names; the layout of the payload of its image, all numbers little-endian, and the compiler.
///
/// ```text
/// 0  slots (UInt32, a power of two)   4  number of category sets (UInt32)   8  zeros
/// 16 slots × { key UInt32 (0: empty), set UInt16, cluster UInt16 }, open addressing by key
///    sets × UInt64: bits of LexiconCategory; the top bit: a longer phrase goes on from here
/// ```
package enum LexiconImage {
    static let headerSize = 16
    static let slotCountOffset = 0
    static let setCountOffset = 4
    static let slotSize = 8
    static let continuesBit: UInt64 = 1 << 63

    /// The number of categories: an entry has a bit for each. Their order is that of the sources.
    static let layout = UInt64(LexiconCategory.allCases.count)

    /// The files that the lexicon is compiled from: the list of each category, and the clusters of words.
    package static let sourceFiles = LexiconCategory.allCases.map { "\($0.listName).txt" } + [clusterFile]
    package static let clusterFile = "clusters.tsv"

    /// The fingerprint of the texts of ``sourceFiles``.
    package static func sources(_ texts: [String]) -> UInt64 {
        var fingerprint = Fingerprint()
        fingerprint.add(texts)
        return fingerprint.value
    }

    /// One line of a list: the lower-case hashes of its words, and the list's category.
    package struct Line {
        package let words: [UInt32]
        package let category: LexiconCategory

        package init(words: [UInt32], category: LexiconCategory) {
            self.words = words
            self.category = category
        }
    }

    /// The problem of an image that is no sound lexicon.
    package static func problem(in bytes: UnsafeRawBufferPointer) -> ImageProblem? {
        do throws(ImageProblem) {
            let payload = try DataImage(bytes, .lexicon, layout: layout).payload
            guard payload.count >= headerSize else { throw .cutShort }
            let slots = Int(payload.loadUnaligned(fromByteOffset: slotCountOffset, as: UInt32.self))
            let sets = Int(payload.loadUnaligned(fromByteOffset: setCountOffset, as: UInt32.self))
            guard slots > 0, slots & (slots - 1) == 0,
                headerSize + slots * slotSize + sets * 8 == payload.count
            else { throw .cutShort }
            return nil
        } catch {
            return error
        }
    }

    /// Compiles lines and clusters (by ``NameHash/lower(_:)``, numbers from 1) into an image.
    ///
    /// - Parameter sources: The fingerprint of the lists.
    package static func compile(
        _ lines: [Line], clusters: [UInt32: UInt16] = [:], sources: UInt64 = 0
    ) -> [UInt8] {
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
        payload.appendLittleEndian(UInt32(slotCount))
        payload.appendLittleEndian(UInt32(sets.count))
        payload.appendLittleEndian(UInt64(0))
        for value in slots + sets { payload.appendLittleEndian(value) }
        return DataImage.write(.lexicon, layout: layout, sources: sources, payload: payload)
    }
}
