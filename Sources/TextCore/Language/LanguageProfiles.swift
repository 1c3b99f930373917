/// The profiles of languages that share a script: for letters, trigrams and function words, how much each speaks for each
/// language.
struct LanguageProfiles: Sendable {
    /// Lanes of a row: the most languages of one script.
    static let lanes = 32
    /// Makes every weight positive, so that rows are added without parting their bytes.
    static let bias = 128
    /// A row's weights are natural logarithms times this.
    static let scale = 10

    /// The languages of each of ``LetterScript/profiled``, lane after lane.
    let languages: [[Language]]
    /// A byte for each lane, four lanes of eight: the weight plus ``bias``.
    private let rows: [SIMD4<UInt64>]
    /// A row by the key of its letters or word; the first row is all zeros.
    private let index: HashTable<Int32>

    /// The profiles that are linked into the program.
    static let linked = Result { () throws(ImageProblem) in
        try LanguageProfiles(image: ImageKind.languages.linked)
    }

    /// Reads an image.
    ///
    /// - Throws: ``ImageProblem`` for an image that is not sound.
    init(image: UnsafeRawBufferPointer) throws(ImageProblem) {
        let image = try DataImage(image, .languages, layout: LanguageImage.layout)
        var reader = ImageReader(image.payload)
        let codes = String(decoding: reader.list(of: UInt8.self), as: UTF8.self)
        let keys = reader.list(of: UInt64.self)
        let weights = reader.list(of: Int8.self)
        languages = codes.split(separator: "\n").map {
            $0.split(separator: " ").map { Language(code: String($0)) }
        }
        guard reader.isAtEnd, languages.count == LetterScript.profiled.count,
            weights.count == keys.count * Self.lanes,
            languages.allSatisfy({ !$0.isEmpty && $0.count <= Self.lanes })
        else { throw .cutShort }
        var index = HashTable<Int32>(capacity: keys.count, free: 0)
        for (number, key) in keys.enumerated() { index[key] = Int32(number + 1) }
        self.index = index
        rows = weights.withUnsafeBytes { bytes in
            [.zero]
                + keys.indices.map { row in
                    var lanes = SIMD4<UInt64>.zero
                    for part in 0..<4 {
                        let place = row * Self.lanes + part * 8
                        lanes[part] = UInt64(
                            littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
                    }
                    // The sign bit turned over adds 128.
                    return lanes ^ SIMD4(repeating: 0x8080_8080_8080_8080)
                }
        }
    }

    /// The weights of a key; `nil` for one that is in no profile.
    @inline(__always)
    func weights(of key: UInt64) -> SIMD4<UInt64>? {
        let row = index[key]
        return row == 0 ? nil : rows[Int(row)]
    }

    /// The key of three scalars, of which the first two are 0 for a letter alone; a border of a word is a space.
    @inline(__always)
    static func key(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt64 {
        UInt64(first) << 42 | UInt64(second) << 21 | UInt64(third)
    }

    /// The key of a word by the hash of its scalars.
    @inline(__always)
    static func key(ofWord hash: UInt64) -> UInt64 { hash | 1 << 63 }
}
