/// The day in the dateline at the head of a story: `LIMA, Sept. 6, 2022 (Andina) —`.
struct DatelineDay {
    let date: StatedDate

    /// Bytes of the longest dateline.
    private static let longest = 100

    /// `nil` where the paragraph does not open with a place in capitals, a day with its year, and a dash.
    init?(_ paragraph: String) {
        let bytes = Array(paragraph.utf8.prefix(Self.longest))
        guard let end = Self.dash(in: bytes), let line = DateLine(Array(bytes[..<end])),
            line.entries.count == 1,
            let entry = line.entries.first, entry.label == .none, line.isDateLine,
            Self.isPlace(bytes[line.lead])
        else { return nil }
        date = entry.date
    }

    /// Where the dash stands that ends the dateline: an em dash, an en dash, or a hyphen between blanks.
    private static func dash(in bytes: [UInt8]) -> Int? {
        for i in bytes.indices.dropLast(2) where i > 0 {
            if bytes[i] == 0xE2, bytes[i + 1] == 0x80, bytes[i + 2] == 0x93 || bytes[i + 2] == 0x94 {
                return i
            }
            if bytes[i] == UInt8(ascii: "-"), bytes[i - 1] == 0x20,
                bytes[i + 1] == 0x20 || bytes[i + 1] == UInt8(ascii: "-")
            {
                return i
            }
        }
        return nil
    }

    /// Whether the words before the day begin with one in capitals, or there are none.
    private static func isPlace(_ bytes: ArraySlice<UInt8>) -> Bool {
        let word = bytes.prefix { ASCII.isLetter($0) }
        return bytes.isEmpty || word.count > 1 && word.allSatisfy { $0 & 0x20 == 0 }
    }
}
