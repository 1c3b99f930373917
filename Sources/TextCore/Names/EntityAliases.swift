/// Names that mean the same whatever the text: what no rule about words or initials could know.
///
/// A row is one entity. A people is not its country, and a capital that stands for its government is a place.
/// A view of the linked image; see ``AliasImage`` for its layout.
struct EntityAliases {
    /// The linked table; empty where the image is damaged.
    static var linked: EntityAliases {
        EntityAliases(
            payload: linkedProblem == nil ? DataImage.payload(of: ImageKind.aliases.linked) : nil)
    }

    /// Checked once: a view is made for every look-up.
    private static let linkedProblem = problem(in: ImageKind.aliases.linked)
    /// Why no names are joined by the linked table; `nil` where it is sound.
    static let linkedDiagnostic = linkedProblem.map(diagnostic)

    static func diagnostic(_ problem: ImageProblem) -> Diagnostic {
        Diagnostic(.warning, "\(problem.message(.aliases)) Names that mean the same are not joined.")
    }

    private let payload: UnsafeRawBufferPointer
    private let count: Int
    private var rowOffset: Int { AliasImage.headerSize + count * 12 }

    /// A table; empty where the image is damaged.
    init(_ image: UnsafeRawBufferPointer) {
        self.init(payload: Self.problem(in: image) == nil ? DataImage.payload(of: image) : nil)
    }

    private init(payload: UnsafeRawBufferPointer?) {
        self.payload = payload ?? UnsafeRawBufferPointer(start: nil, count: 0)
        count = payload.map { Int($0.loadUnaligned(as: UInt32.self)) } ?? 0
    }

    /// The problem of an image that is no sound table.
    static func problem(in image: UnsafeRawBufferPointer) -> ImageProblem? {
        do throws(ImageProblem) {
            let payload = try DataImage(image, .aliases, layout: AliasImage.layout).payload
            guard payload.count >= AliasImage.headerSize,
                AliasImage.headerSize + Int(payload.loadUnaligned(as: UInt32.self)) * 12 <= payload.count
            else { throw .cutShort }
            return nil
        } catch {
            return error
        }
    }

    /// A row: what it is, the name that is shown, and the others.
    struct Row {
        let type: MarkKind
        let names: [String]
    }

    /// The number of the row of a name, by its ``key(_:family:)``.
    ///
    /// Complexity: O(log *n*) in the names.
    func row(_ key: UInt64) -> Int? {
        func stored(_ i: Int) -> UInt64 {
            payload.loadUnaligned(fromByteOffset: AliasImage.headerSize + i * 8, as: UInt64.self)
        }
        let place = (0..<count).partitionPoint { stored($0) >= key }
        guard place < count, stored(place) == key else { return nil }
        let offset = AliasImage.headerSize + count * 8 + place * 4
        return Int(payload.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    /// The row of a name.
    func row(of name: String, type: MarkKind) -> Row? {
        row(Self.key(of: name, type: type)).flatMap(row(at:))
    }

    private func row(at number: Int) -> Row? {
        var bytes = payload[(rowOffset + number)...]
        guard let first = bytes.popFirst(), Int(first) < MarkKind.allCases.count else { return nil }
        var names: [String] = []
        while let end = bytes.firstIndex(of: 0), end > bytes.startIndex {
            names.append(String(decoding: bytes[..<end], as: UTF8.self))
            bytes = bytes[(end + 1)...]
        }
        return Row(type: MarkKind.allCases[Int(first)], names: names)
    }

    /// The key of a name from the hashes of its words (``WordForm/lower``).
    static func key(_ words: some Sequence<UInt32>, family: Mention.Family) -> UInt64 {
        words.reduce(UInt64(family.rawValue)) { NameHash.step($0, $1) &* 0x9E37_79B9_7F4A_7C15 }
    }

    /// The key of a name, without an article before it.
    static func key(of name: String, type: MarkKind) -> UInt64 {
        let text = ArticleText(name)
        let tokens = Segmenter().segment(text, blocks: [text.range]).tokens
        var words = tokens.map { NameHash.lower(text.string(in: $0.range)) }
        if words.count > 1, words[0] == the { words.removeFirst() }
        return key(words, family: Mention.Family(type))
    }

    private static let the = NameHash.lower("the")
}
