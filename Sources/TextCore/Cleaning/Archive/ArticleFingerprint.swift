/// What an archive remembers of an article to find blocks that recur: its source and a hash for each block.
///
/// Eight bytes a block. Blocks are those that the cleaner judges; letter case, punctuation, blanks and
/// the digits of a number are folded, so that `Comments (148)` is `Comments (3)`.
public struct ArticleFingerprint: Hashable, Sendable, Codable {
    /// Hash of the source's name; articles without one share 0, and nothing is concluded for them.
    public let source: UInt64
    /// Of each block in text order; 0 for a block of fewer than ``fewestWords`` words, which may be any
    /// story's subheading.
    public let blocks: [UInt64]

    /// Words from which a block is remembered.
    public static let fewestWords = 4

    public init(source: UInt64, blocks: [UInt64]) {
        self.source = source
        self.blocks = blocks
    }

    /// The fingerprint of an article before anything of it is judged.
    ///
    /// Complexity: O(*n*) in the length of the text.
    public init(_ article: SourceArticle) {
        source = article.metadata.source.map { Self.hash($0.utf8).value } ?? 0
        blocks = Cleaner.blocks(of: article).map { Self.block(article.text.utf8[$0.range]) }
    }

    static func block(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        let (value, words) = hash(bytes)
        return words < fewestWords ? 0 : value
    }

    /// FNV-1a over the folded words, and their number.
    private static func hash(_ bytes: some Sequence<UInt8>) -> (value: UInt64, words: Int) {
        var hash = WordHash()
        var words = 0
        var isInWord = false
        var isInNumber = false
        for byte in bytes {
            let isDigit = byte >= 0x30 && byte <= 0x39
            let isLetter = byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
            guard isDigit || isLetter else {
                isInWord = false
                isInNumber = false
                continue
            }
            if !isInWord {
                words += 1
                hash.append(0x20)
            }
            if isDigit {
                if !isInNumber { hash.append(0x30) }
            } else {
                hash.append(byte < 0x80 ? byte | 0x20 : byte)
            }
            isInNumber = isDigit
            isInWord = true
        }
        return (hash.value, words)
    }
}
