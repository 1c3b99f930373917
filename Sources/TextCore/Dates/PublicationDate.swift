/// When an article was published: a day, with the time of day where the source gave one.
public struct PublicationDate: Hashable, Sendable {
    /// The day in the source's own time zone.
    public let date: CivilDate
    /// Minutes since midnight in the source's own time zone, if known.
    public let minuteOfDay: Int?

    /// Makes a date of publication.
    ///
    /// - Parameter minuteOfDay: 0…1439; anything else is a mistake of the caller and stops the program.
    public init(date: CivilDate, minuteOfDay: Int? = nil) {
        precondition(minuteOfDay.map { (0..<1440).contains($0) } ?? true, "A day has 1440 minutes.")
        self.date = date
        self.minuteOfDay = minuteOfDay
    }

    /// Reads ISO 8601: `2022-09-06`, `20220906`, `2022-09-06T09:30`, `2022-09-06 09:30:12+02:00`.
    ///
    /// White space around it is ignored. Anything else, and a day that no calendar has, is `nil`:
    /// a date that cannot be read counts as absent and is never guessed.
    public init?(iso8601 text: some StringProtocol) {
        var reader = DigitReader(Array(text.utf8))
        reader.skipSpaces()
        guard let year = reader.number(digits: 4) else { return nil }
        let isExtended = reader.take(UInt8(ascii: "-"))
        guard let month = reader.number(digits: 2) else { return nil }
        if isExtended { guard reader.take(UInt8(ascii: "-")) else { return nil } }
        guard let day = reader.number(digits: 2), let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        self.date = date

        guard
            reader.take(UInt8(ascii: "T")) || reader.take(UInt8(ascii: "t"))
                || reader.take(UInt8(ascii: " "))
        else {
            guard reader.isAtEndAfterSpaces() else { return nil }
            minuteOfDay = nil
            return
        }
        if reader.isAtEndAfterSpaces() {
            minuteOfDay = nil
            return
        }
        guard let hour = reader.number(digits: 2), hour < 24 else { return nil }
        _ = reader.take(UInt8(ascii: ":"))
        guard let minute = reader.number(digits: 2), minute < 60 else { return nil }
        if reader.take(UInt8(ascii: ":")) {
            guard let second = reader.number(digits: 2), second <= 60 else { return nil }
            if reader.take(UInt8(ascii: ".")) || reader.take(UInt8(ascii: ",")) { reader.skipDigits() }
        }
        minuteOfDay = hour * 60 + minute
        reader.skipSpaces()
        if !reader.take(UInt8(ascii: "Z")) && !reader.take(UInt8(ascii: "z")) {
            if reader.take(UInt8(ascii: "+")) || reader.take(UInt8(ascii: "-")) {
                guard reader.number(digits: 2) != nil else { return nil }
                _ = reader.take(UInt8(ascii: ":"))
                _ = reader.number(digits: 2)
            }
        }
        guard reader.isAtEndAfterSpaces() else { return nil }
    }
}

extension PublicationDate: CustomStringConvertible {
    /// ISO 8601: the day, and the time where it is known.
    public var description: String {
        guard let minuteOfDay else { return date.description }
        return
            "\(date)T\(CivilDate.padded(minuteOfDay / 60, to: 2)):\(CivilDate.padded(minuteOfDay % 60, to: 2))"
    }
}

/// Reads fixed-width numbers from ASCII bytes.
private struct DigitReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func number(digits: Int) -> Int? {
        guard position + digits <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[position..<position + digits] {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        position += digits
        return value
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    mutating func skipDigits() {
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    }

    mutating func skipSpaces() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    }

    mutating func isAtEndAfterSpaces() -> Bool {
        skipSpaces()
        return position == bytes.count
    }
}
