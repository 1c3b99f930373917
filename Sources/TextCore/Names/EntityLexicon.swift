/// The compiled lists: words and phrases with the categories of ``LexiconCategory``, and word clusters.
///
/// A view of bytes that stay where they are; see ``LexiconImage`` for their layout.
struct EntityLexicon {
    /// What is known of one word or of the start of a phrase.
    struct Entry: Equatable {
        /// Bits of ``LexiconCategory``.
        var categories: UInt64 = 0
        /// Whether a longer phrase starts with this one.
        var continues = false
        /// The number of the word's cluster, from 1; 0 where it has none.
        var cluster: UInt32 = 0
        /// The number of the word's wider kin, from 1; 0 where it has none.
        var kin: UInt32 { Self.kin(ofCluster: cluster) }

        /// A cluster's number without its last four bits.
        static func kin(ofCluster cluster: UInt32) -> UInt32 { cluster == 0 ? 0 : 1 + (cluster - 1) >> 4 }
    }

    private let bytes: UnsafeRawBufferPointer
    private let slotMask: Int
    private let setOffset: Int
    private let setCount: Int

    /// Most words that a phrase of the lexicon has.
    static let longestPhrase = 6

    /// - Parameter image: A lexicon that ``LexiconImage/problem(in:)`` found sound.
    init(_ image: UnsafeRawBufferPointer) {
        bytes = DataImage.payload(of: image)
        let slots = Int(bytes.loadUnaligned(fromByteOffset: LexiconImage.slotCountOffset, as: UInt32.self))
        slotMask = slots - 1
        setCount = Int(bytes.loadUnaligned(fromByteOffset: LexiconImage.setCountOffset, as: UInt32.self))
        setOffset = LexiconImage.headerSize + slots * LexiconImage.slotSize
    }

    /// The entry of a word (``WordForm/lower``) or phrase (``NameHash/phrase(_:_:)``).
    func entry(_ key: UInt32) -> Entry {
        var slot = Int(key) & slotMask
        while true {
            let offset = LexiconImage.headerSize + slot * LexiconImage.slotSize
            let stored = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
            if stored == 0 { return Entry() }
            if stored == key {
                let set = Int(bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt16.self))
                let cluster = bytes.loadUnaligned(fromByteOffset: offset + 6, as: UInt16.self)
                guard set < setCount else { return Entry() }
                let bits = bytes.loadUnaligned(fromByteOffset: setOffset + set * 8, as: UInt64.self)
                return Entry(
                    categories: bits & ~LexiconImage.continuesBit,
                    continues: bits & LexiconImage.continuesBit != 0, cluster: UInt32(cluster))
            }
            slot = (slot + 1) & slotMask
        }
    }
}
