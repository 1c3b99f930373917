import TextCore

/// Writes the first line of some training documents as headlines are written: `Fire Destroys Market in Lima`,
/// `FIRE DESTROYS MARKET IN LIMA`. The corpora have few.
struct TrainEntitiesHeadline {
    /// Of this many documents, one gets a copy with capitals throughout, and one with capitals on its words.
    private static let period = 24

    private let number: Int

    /// - Parameter number: of the document; it decides, so that a training can be repeated.
    init(number: Int) { self.number = number }

    /// The text with another first line of the same length in bytes, or `nil` for most documents.
    func rewrite(_ text: ArticleText) -> ArticleText? {
        let isShouted = number % Self.period == 0
        guard isShouted || number % Self.period == Self.period / 2 else { return nil }
        var bytes = text.utf8
        var isInWord = false
        for i in bytes.indices {
            if bytes[i] == UInt8(ascii: "\n") { break }
            let isLetter = (bytes[i] | 0x20) &- 0x61 < 26
            if bytes[i] &- 0x61 < 26, isShouted || !isInWord && isLong(bytes[i...]) { bytes[i] &-= 0x20 }
            isInWord = isLetter || bytes[i] == UInt8(ascii: "'") || bytes[i] >= 0x80
        }
        return ArticleText(repairing: bytes)
    }

    /// Whether the word that begins here has four letters or more: the others stay small in headlines.
    private func isLong(_ rest: ArraySlice<UInt8>) -> Bool {
        rest.prefix(4).count == 4 && rest.prefix(4).allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
    }
}
