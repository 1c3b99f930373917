/// When an article was published: a day, with the time of day where the source gave one.
public struct PublicationDate: Hashable, Sendable {
    /// The day in the source's own time zone.
    public let date: CivilDate
    /// Minutes since midnight in the source's own time zone, if known.
    public let minuteOfDay: Int?
    /// The name of that time zone, where the source says it with the time: `UTC`, `EST`, `UTC+2`. An index does not keep it.
    public let zone: String?

    /// Makes a date of publication.
    ///
    /// - Parameters:
    ///   - minuteOfDay: 0…1439; anything else is a mistake of the caller and stops the program.
    ///   - zone: the name of the zone of that time.
    public init(date: CivilDate, minuteOfDay: Int? = nil, zone: String? = nil) {
        precondition(minuteOfDay.map { (0..<1440).contains($0) } ?? true, "A day has 1440 minutes.")
        self.date = date
        self.minuteOfDay = minuteOfDay
        self.zone = zone
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
            (minuteOfDay, zone) = (nil, nil)
            return
        }
        if reader.isAtEndAfterSpaces() {
            (minuteOfDay, zone) = (nil, nil)
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
        if reader.take(UInt8(ascii: "Z")) || reader.take(UInt8(ascii: "z")) {
            zone = Self.zone(hours: 0, minutes: 0, isWest: false)
        } else {
            let isWest = reader.take(UInt8(ascii: "-"))
            if isWest || reader.take(UInt8(ascii: "+")) {
                guard let hours = reader.number(digits: 2) else { return nil }
                _ = reader.take(UInt8(ascii: ":"))
                zone = Self.zone(hours: hours, minutes: reader.number(digits: 2) ?? 0, isWest: isWest)
            } else {
                zone = nil
            }
        }
        guard reader.isAtEndAfterSpaces() else { return nil }
    }
}

extension PublicationDate {
    /// The name of the zone with an offset from Greenwich: `UTC+2`, `UTC-3:30`; `UTC` for none.
    static func zone(hours: Int, minutes: Int, isWest: Bool) -> String {
        guard hours > 0 || minutes > 0 else { return "UTC" }
        let rest = minutes == 0 ? "" : ":" + CivilDate.padded(minutes, to: 2)
        return "UTC\(isWest ? "-" : "+")\(hours)\(rest)"
    }

    /// The date as an index and a record keep it, without the name of its zone.
    package var withoutZone: PublicationDate { PublicationDate(date: date, minuteOfDay: minuteOfDay) }
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
