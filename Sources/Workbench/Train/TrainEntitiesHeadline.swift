import TextCore

/// Writes the first line of some training documents as headlines are written: `Fire Destroys Market in Lima`,
/// `FIRE DESTROYS MARKET IN LIMA`. The corpora have few.
struct TrainEntitiesHeadline {
    /// Of this many documents, one gets a copy with capitals throughout, and three with capitals on its words.
    private static let period = 24

    private let number: Int

    /// - Parameter number: of the document; it decides, so that a training can be repeated.
    init(number: Int) { self.number = number }

    /// The text with another first line of the same length in bytes, or `nil` for most documents.
    func rewrite(_ text: ArticleText) -> ArticleText? {
        let isShouted = number % Self.period == 0
        guard isShouted || number % (Self.period / 3) == Self.period / 6 else { return nil }
        var bytes = text.utf8
        var isInWord = false
        for i in bytes.indices {
            if bytes[i] == UInt8(ascii: "\n") { break }
            let isLetter = (bytes[i] | 0x20) &- 0x61 < 26
            if bytes[i] &- 0x61 < 26, isShouted || !isInWord && !isSmall(bytes[i...]) { bytes[i] &-= 0x20 }
            isInWord = isLetter || bytes[i] == UInt8(ascii: "'") || bytes[i] >= 0x80
        }
        return ArticleText(repairing: bytes)
    }

    /// Words that stay small in headlines.
    private static let small = Set(
        "a an the of in on at to for and or but nor by as with from over after into vs".split(
            separator: " "
        )
        .map { Array($0.utf8) })

    private func isSmall(_ rest: ArraySlice<UInt8>) -> Bool {
        Self.small.contains(Array(rest.prefix { ($0 | 0x20) &- 0x61 < 26 }))
    }
}
