import TextCore

/// One article of an ``ArticleCatalogue``, in 56 bytes that are stored without conversion.
package struct CatalogueRow: BitwiseCopyable, Sendable {
    /// The last change of the file in nanoseconds since 1970; 0 if unknown.
    package var modified: Int64 = 0
    /// The size of the file in bytes; 0 if unknown.
    package var size: Int64 = 0
    /// The place of the file's name among the strings; its title and its problem follow.
    package var start: UInt32 = 0
    package var nameLength: UInt16 = 0
    package var titleLength: UInt16 = 0
    /// 0 for a readable article.
    package var problemLength: UInt16 = 0
    package var flags: UInt16 = 0
    package var folder: UInt32 = 0
    /// The number of the source, from 1; 0 if unknown.
    package var source: UInt32 = 0
    /// The number in a file that holds many articles; -1 in a file that holds one.
    package var item: Int32 = -1
    /// Days since 1970-01-01, or ``unknownDay``.
    package var day: Int32 = unknownDay
    /// Minutes since midnight; -1 where they are not known.
    package var minute: Int16 = -1
    /// 0 where no author is known; the authors stand after the problem, one a line.
    package var authorsLength: UInt16 = 0
    /// -1 where they were not counted.
    package var words: Int32 = -1
    /// The hash of the path, without the item.
    package var hash: UInt32 = 0

    package static let unknownDay = Int32.min

    /// A bit of ``flags``: the next update reads the file again even if it is unchanged.
    package static let isDoubtful: UInt16 = 1

    package var isDoubtful: Bool { flags & Self.isDoubtful != 0 }

    /// The language: the letters of its code in fifteen bits of ``flags``, five a letter; 0 if unknown.
    package var language: Language? {
        get {
            var code = ""
            for place in stride(from: 11, through: 1, by: -5) {
                let letter = UInt8(truncatingIfNeeded: flags >> UInt16(place) & 31)
                if letter > 0 { code.unicodeScalars.append(Unicode.Scalar(0x60 + letter)) }
            }
            return code.isEmpty ? nil : Language(tag: code)
        }
        set {
            var bits: UInt16 = 0
            for letter in (newValue?.code ?? "").utf8.prefix(3) { bits = bits << 5 | UInt16(letter & 31) }
            flags = flags & 1 | bits << 1
        }
    }

    package var name: Range<Int> { Int(start)..<Int(start) + Int(nameLength) }
    package var title: Range<Int> { name.upperBound..<name.upperBound + Int(titleLength) }
    package var problem: Range<Int> { title.upperBound..<title.upperBound + Int(problemLength) }

    package var authors: Range<Int> { problem.upperBound..<problem.upperBound + Int(authorsLength) }

    package var published: PublicationDate? {
        guard day != Self.unknownDay, let date = CivilDate(daysSinceEpoch: Int(day)) else { return nil }
        let isMinute = (0..<1440).contains(minute)
        return PublicationDate(date: date, minuteOfDay: isMinute ? Int(minute) : nil)
    }

    /// Greater for a later publication; least for an unknown date.
    var moment: Int64 { day == Self.unknownDay ? .min : Int64(day) * 1441 + Int64(minute) + 1 }

    /// Whether everything that the row points to exists.
    func fits(_ length: Int, folders: Int, sources: Int) -> Bool {
        authors.upperBound <= length && folder < folders && source <= sources
    }

    static func number(of item: Int?) -> Int32 { item.map { Int32(clamping: $0) } ?? -1 }

    /// Source: FNV-1a, 32 bits; Fowler, Noll and Vo.
    package static func hash(_ path: [UInt8]) -> UInt32 {
        var hash: UInt32 = 0x811C_9DC5
        for byte in path { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return hash
    }
}

/// The place of a string among the bytes of an ``ArticleCatalogue``.
package struct CatalogueSlice: BitwiseCopyable, Sendable {
    package var start: UInt32
    package var length: UInt32

    package var range: Range<Int> { Int(start)..<Int(start) + Int(length) }

    func fits(_ count: Int) -> Bool { range.upperBound <= count }
}
