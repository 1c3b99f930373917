/// Words that a number is not parted from: `10 km`, `7.30 p.m.`, `40 %`.
///
/// Source: the SI brochure, 9th edition, section 5.4.3: a number and its unit are not parted.
enum UnitWords {
    private static let words: Set<String> = [
        "km", "m", "cm", "mm", "km/h", "kmh", "mi", "mph", "ft", "kg", "g", "mg", "lb", "lbs", "oz", "ha",
        "hPa",
        "W", "kW", "MW", "GW", "TW", "kWh", "MWh", "GWh", "TWh", "Hz", "kHz", "MHz", "GHz", "kB", "MB",
        "GB", "TB",
        "bn", "mn", "tn", "pc", "am", "pm", "a.m", "p.m", "GMT", "UTC", "BC", "AD", "BCE", "CE",
        "%", "‰", "°C", "°F", "°", "€", "£", "$", "¥",
    ]

    private static let longest = 5

    /// Whether a unit and nothing else stands between `start` and the next space or sign of the sentence.
    static func startsUnit(at start: Int, of bytes: Span<UInt8>, end: Int) -> Bool {
        var stop = start
        while stop < end, stop - start <= longest, isPart(bytes[stop]) { stop += 1 }
        while stop > start, bytes[stop - 1] == UInt8(ascii: ".") { stop -= 1 }
        guard stop > start, stop - start <= longest else { return false }
        var word: [UInt8] = []
        for i in start..<stop { word.append(bytes[i]) }
        return words.contains(String(decoding: word, as: UTF8.self))
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        byte >= 0x80 || BreakClass.isPlainLetter(byte) || "./%$".utf8.contains(byte)
    }
}
