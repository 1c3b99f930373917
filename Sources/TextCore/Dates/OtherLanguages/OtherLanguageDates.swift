/// Finds the days in a text of another language than English that are unambiguous in their form.
///
///     let language = Language(tag: "de")
///     // "am 24. Februar 2022", "24.02.2022" and "2022-02-24" are all 2022-02-24
///
/// These are ISO dates, dates in digits in the order of the language, with a year of four digits, and a day, the name of a
/// month and a year. Nothing is reckoned from the day of publication, and nothing is said of a part of a date.
struct OtherLanguageDates {
    private let months: [String: Int]
    private let isDayFirst: Bool

    init(_ language: Language) {
        months = MonthNames.numbers[language.code] ?? [:]
        isDayFirst = !MonthNames.yearFirst.contains(language.code)
    }

    /// The dates in some ranges of a text, in text order, disjoint.
    ///
    /// Complexity: O(*n*) in the length of the ranges.
    func expressions(in text: ArticleText, within ranges: [TextRange]) -> [DateExpression] {
        var expressions: [DateExpression] = []
        for range in ranges {
            var reader = Reader(bytes: text.utf8[range.utf8], position: range.utf8.lowerBound)
            while reader.findNumber() {
                let start = reader.position
                guard let date = date(&reader) else {
                    reader.position = start
                    reader.skipNumber()
                    continue
                }
                expressions.append(
                    DateExpression(
                        range: TextRange(utf8: start..<reader.position), type: .date,
                        value: date.description))
            }
        }
        return expressions
    }

    /// Years that a date in digits may name.
    private static let years = 1500...2199

    /// The date that begins at a number, read to its end.
    private func date(_ reader: inout Reader) -> CivilDate? {
        guard let first = reader.number() else { return nil }
        if first.digits == 4 { return yearFirst(first.value, &reader) }
        guard first.digits <= 2 else { return nil }
        let afterDay = reader.position
        if let separator = reader.separator(), let month = reader.number(), month.digits <= 2,
            reader.takes(separator), let year = reader.number(), year.digits == 4, reader.isAtWordEnd
        {
            return isDayFirst ? Self.date(year.value, month.value, first.value) : nil
        }
        reader.position = afterDay
        return dayAndName(first.value, &reader)
    }

    /// `2022-02-24`, `2022/2/24`, `2022. 02. 24.`, `2022年2月24日`.
    private func yearFirst(_ year: Int, _ reader: inout Reader) -> CivilDate? {
        if reader.takes("年") {
            guard let month = reader.number(), reader.takes("月"), let day = reader.number(),
                reader.takes("日")
            else { return nil }
            return Self.date(year, month.value, day.value)
        }
        guard let separator = reader.separator() else { return nil }
        reader.skipSpaces()
        guard let month = reader.number(), month.digits <= 2, reader.takes(separator) else { return nil }
        reader.skipSpaces()
        guard let day = reader.number(), day.digits <= 2, reader.isAtWordEnd else { return nil }
        return Self.date(year, month.value, day.value)
    }

    /// `24. Februar 2022`, `1er mars 2022`, `24 de febrero de 2022`.
    private func dayAndName(_ day: Int, _ reader: inout Reader) -> CivilDate? {
        guard !months.isEmpty else { return nil }
        for ending in [".", "er", "º", "°"] where reader.takes(ending) { break }
        guard reader.skipSpaces(), var word = reader.word() else { return nil }
        if MonthNames.joints.contains(word) {
            guard reader.skipSpaces(), let next = reader.word() else { return nil }
            word = next
        }
        guard let month = months[word] else { return nil }
        _ = reader.takes(".")
        guard reader.skipSpaces() else { return nil }
        let beforeYear = reader.position
        if let joint = reader.word() {
            guard MonthNames.joints.contains(joint), reader.skipSpaces() else { return nil }
        } else {
            reader.position = beforeYear
        }
        guard let year = reader.number(), year.digits == 4, reader.isAtWordEnd else { return nil }
        return Self.date(year.value, month, day)
    }

    private static func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
        years.contains(year) ? CivilDate(year: year, month: month, day: day) : nil
    }

    /// Reads a range of a text from number to number.
    private struct Reader {
        /// Its indices are those of the text.
        let bytes: ArraySlice<UInt8>
        var position: Int

        private var byte: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

        private static func isDigit(_ byte: UInt8?) -> Bool {
            byte.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
        }

        /// Whether the byte may be a part of a word: a digit, an ASCII letter, or of a scalar beyond ASCII.
        private static func isOfWord(_ byte: UInt8) -> Bool {
            isDigit(byte) || byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
        }

        /// Whether neither a digit nor an ASCII letter follows, nor a sign with a digit behind it.
        var isAtWordEnd: Bool {
            guard let byte else { return true }
            let next = position + 1 < bytes.endIndex ? bytes[position + 1] : nil
            if [0x2C, 0x2D, 0x2E, 0x2F].contains(byte), Self.isDigit(next) { return false }
            return !Self.isOfWord(byte) || byte >= 0x80
        }

        /// Goes to the next number that begins a word; returns whether there is one.
        mutating func findNumber() -> Bool {
            while let byte {
                if Self.isDigit(byte) {
                    let before = position > bytes.startIndex ? bytes[position - 1] : 0x20
                    // No part of a longer number or word, but what stands before a date in Chinese.
                    if !Self.isOfWord(before) || before >= 0x80, before != 0x2E, before != 0x2C,
                        before != 0x2D,
                        before != 0x2F
                    {
                        return true
                    }
                    skipNumber()
                } else {
                    position += 1
                }
            }
            return false
        }

        mutating func skipNumber() { while Self.isDigit(byte) { position += 1 } }

        /// A number of at most four digits.
        mutating func number() -> (value: Int, digits: Int)? {
            var (value, digits) = (0, 0)
            while let byte, Self.isDigit(byte) {
                guard digits < 4 else { return nil }
                value = value * 10 + Int(byte - 0x30)
                digits += 1
                position += 1
            }
            return digits > 0 ? (value, digits) : nil
        }

        /// `.`, `/` or `-`.
        mutating func separator() -> String? {
            [".", "/", "-"].first { takes($0) }
        }

        /// Takes a text if it comes next.
        mutating func takes(_ text: String) -> Bool {
            let wanted = text.utf8
            guard bytes[position...].starts(with: wanted) else { return false }
            position += wanted.count
            return true
        }

        /// Skips blanks and no-break spaces, a line break too; returns whether there was any.
        @discardableResult mutating func skipSpaces() -> Bool {
            let start = position
            while let byte {
                if byte == 0x20 || byte == 0x0A || byte == 0x09 {
                    position += 1
                } else if !takes("\u{A0}") {
                    break
                }
            }
            return position > start
        }

        /// The next word of letters, in small letters, not longer than any name of a month.
        mutating func word() -> String? {
            var word = String.UnicodeScalarView()
            while let byte, word.count < 16 {
                if byte < 0x80 {
                    guard byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A else { break }
                    word.append(Unicode.Scalar(byte | 0x20))
                    position += 1
                } else {
                    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
                    let scalars = String(decoding: bytes[position...].prefix(length), as: UTF8.self)
                        .unicodeScalars
                    guard let scalar = scalars.first, let letter = LetterScript.of(scalar.value),
                        let small = Unicode.Scalar(letter.small)
                    else { break }
                    word.append(small)
                    position += length
                }
            }
            return word.isEmpty ? nil : String(word)
        }
    }
}
