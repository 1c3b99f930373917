/// Takes a line apart into dates with their times, zones and labels.
///
/// Complexity: O(*n*) in the length of the line, a bounded number of tokens being looked at for each.
struct DateLineReader {
    struct Found {
        var date: StatedDate
        var label: DateLine.Label
        /// Where it starts in the line, its label included.
        var start: Int
    }

    /// What the line says beside its dates.
    struct Rest {
        /// Words in small letters that no byline has.
        var prose = 0
        var capitals = 0
        var numbers = 0
        /// Words that bylines and counters have.
        var furniture = 0
        var hasLabel = false
        /// Whether the last word is one in small letters, as a section's name after a date.
        var endsInProse = false

        var isEmpty: Bool { prose + capitals + numbers + furniture == 0 }

        var isFurniture: Bool {
            prose == 0 && capitals <= 12 && numbers <= 3 || hasLabel && prose <= 2 && capitals <= 8
                || prose == 1 && endsInProse && capitals <= 4 && numbers <= 1
        }
    }

    enum Kind { case number, word, mark }

    struct Token {
        let kind: Kind
        let range: Range<Int>
        /// Of a number.
        var value = 0
        /// Whether white space stands before it.
        let isApart: Bool
    }

    let bytes: [UInt8]
    /// The bytes in small letters.
    let folded: [UInt8]
    private(set) var tokens: [Token] = []
    private(set) var found: [Found] = []
    /// For each token, whether it belongs to a date or says of what one is the date.
    private var isUsed: [Bool] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        folded = bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        tokenize()
        isUsed = Array(repeating: false, count: tokens.count)
    }

    mutating func read() {
        var position = 0
        while position < tokens.count {
            guard !isUsed[position], let (day, end) = day(at: position) else {
                position += 1
                continue
            }
            take(day, position..<end)
            position = end
            while position < tokens.count, isUsed[position] { position += 1 }
        }
    }

    func rest() -> Rest {
        var rest = Rest()
        for (index, token) in tokens.enumerated() {
            let word = folded[token.range]
            if isUsed[index] {
                rest.hasLabel = rest.hasLabel || token.kind == .word && isLabel(word)
                continue
            }
            switch token.kind {
            case .mark: continue
            case .number: rest.numbers += 1
            case .word:
                if DateLineWords.weekday(word) != nil { continue }
                let first = bytes[token.range.lowerBound]
                if contains(DateLineWords.furniture, word) {
                    rest.furniture += 1
                } else if contains(DateLineWords.links, word) || isLabel(word) {
                    continue
                } else if ASCII.isLetter(first), first & 0x20 != 0 {
                    rest.prose += 1
                    rest.endsInProse = index == tokens.count - 1
                } else {
                    rest.capitals += 1
                }
            }
        }
        return rest
    }

    // MARK: Tokens

    private mutating func tokenize() {
        var i = 0
        var isApart = true
        while i < bytes.count {
            let byte = bytes[i]
            if byte <= 0x20 || byte == 0xC2 && i + 1 < bytes.count && bytes[i + 1] == 0xA0 {
                i += byte == 0xC2 ? 2 : 1
                isApart = true
                continue
            }
            let start = i
            var value = 0
            if ASCII.isDigit(byte) {
                while i < bytes.count, ASCII.isDigit(bytes[i]) {
                    if i - start < 15 { value = value * 10 + Int(bytes[i] - 0x30) }
                    i += 1
                }
                tokens.append(Token(kind: .number, range: start..<i, value: value, isApart: isApart))
            } else if isLetter(at: i) {
                i += 1
                // `RosaNovember 6` is two words that lost the blank between them.
                while i < bytes.count, isLetter(at: i), !isJoint(at: i) { i += 1 }
                tokens.append(Token(kind: .word, range: start..<i, isApart: isApart))
            } else {
                i += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                i = min(i, bytes.count)
                tokens.append(Token(kind: .mark, range: start..<i, isApart: isApart))
            }
            isApart = false
        }
    }

    /// Whether a capital follows a small letter.
    private func isJoint(at i: Int) -> Bool {
        bytes[i] >= 0x41 && bytes[i] <= 0x5A && bytes[i - 1] >= 0x61 && bytes[i - 1] <= 0x7A
    }

    /// Letters of ASCII and all beyond it but dashes, dots and quotation marks.
    private func isLetter(at i: Int) -> Bool {
        let byte = bytes[i]
        if byte < 0x80 { return ASCII.isLetter(byte) }
        if byte < 0xC0 { return true }
        let next = i + 1 < bytes.count ? bytes[i + 1] : 0
        return !(byte == 0xE2 && next >= 0x80 && next <= 0x9F) && !(byte == 0xC2)
    }

    private func contains(_ words: Set<String>, _ word: ArraySlice<UInt8>) -> Bool {
        word.count <= 14 && words.contains(String(decoding: word, as: UTF8.self))
    }

    private func isLabel(_ word: ArraySlice<UInt8>) -> Bool {
        contains(DateLineWords.published, word) || contains(DateLineWords.updated, word)
    }

    // MARK: Looking at tokens

    private func number(_ i: Int, digits: ClosedRange<Int>) -> Int? {
        guard tokens.indices.contains(i), tokens[i].kind == .number, digits.contains(tokens[i].range.count)
        else { return nil }
        return tokens[i].value
    }

    private func word(_ i: Int) -> ArraySlice<UInt8>? {
        guard tokens.indices.contains(i), tokens[i].kind == .word else { return nil }
        return folded[tokens[i].range]
    }

    private func isWord(_ i: Int, _ text: String) -> Bool {
        word(i)?.elementsEqual(text.utf8) == true
    }

    private func isMark(_ i: Int, _ marks: StaticString) -> Bool {
        guard tokens.indices.contains(i), tokens[i].kind == .mark, tokens[i].range.count == 1 else {
            return false
        }
        let byte = bytes[tokens[i].range.lowerBound]
        return marks.withUTF8Buffer { $0.contains(byte) }
    }

    private func skipping(_ i: Int, _ marks: StaticString) -> Int {
        var i = i
        while isMark(i, marks) { i += 1 }
        return i
    }

    // MARK: Days

    struct Day {
        var date: CivilDate
        var other: CivilDate?
    }

    private func day(at i: Int) -> (Day, end: Int)? {
        guard tokens[i].kind != .mark else { return nil }
        if let word = word(i) {
            guard let month = DateLineWords.month(word) else { return nil }
            return monthFirst(month, i + 1)
        }
        switch tokens[i].range.count {
        case 8: return compact(i)
        case 4: return yearFirst(i)
        case 1, 2: return dayFirst(i)
        default: return nil
        }
    }

    /// `20220906`
    private func compact(_ i: Int) -> (Day, Int)? {
        let value = tokens[i].value
        guard (1900...2199).contains(value / 10_000),
            let date = CivilDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
        else { return nil }
        return (Day(date: date), i + 1)
    }

    /// `2022-09-06`, `2022/9/6`, `2022 Sept. 6`
    private func yearFirst(_ i: Int) -> (Day, Int)? {
        let year = tokens[i].value
        if isMark(i + 1, "-/."), let month = number(i + 2, digits: 1...2), isMark(i + 3, "-/."),
            let day = number(i + 4, digits: 1...2), let date = CivilDate(year: year, month: month, day: day)
        {
            return (Day(date: date), i + 5)
        }
        var next = skipping(i + 1, ",-/.")
        if let day = number(next, digits: 1...2), let word = word(next + 1),
            let month = DateLineWords.month(word),
            let date = CivilDate(year: year, month: month, day: day)
        {
            return (Day(date: date), next + 2)
        }
        if let word = word(next), let month = DateLineWords.month(word) {
            next = skipping(next + 1, ",-/.")
            if let day = number(next, digits: 1...2), !isMark(next + 1, ":"),
                let date = CivilDate(year: year, month: month, day: day)
            {
                return (Day(date: date), next + 1)
            }
        }
        return nil
    }

    /// `September 6, 2022`, `Sep 6th 2022`, `Sept. 6 '22`
    private func monthFirst(_ month: Int, _ start: Int) -> (Day, Int)? {
        var i = skipping(start, ".,-/")
        if isWord(i, "the") { i += 1 }
        guard let day = number(i, digits: 1...2), !isMark(i + 1, ":") else { return nil }
        i = skippingOrdinal(i + 1)
        i = skipping(i, ".,-/")
        if let year = year(i), let date = CivilDate(year: year, month: month, day: day) {
            return (Day(date: date), i + 1)
        }
        if tokens.indices.contains(i), tokens[i].kind == .mark, isApostrophe(i),
            let year = number(i + 1, digits: 2...2),
            let date = CivilDate(year: century(year), month: month, day: day)
        {
            return (Day(date: date), i + 2)
        }
        return nil
    }

    /// `6 September 2022`, `06-Sep-22`, `6.9.2022`, `9/6/2022`
    private func dayFirst(_ i: Int) -> (Day, Int)? {
        let first = tokens[i].value
        if let day = digitsOnly(first, i) { return day }
        var next = skippingOrdinal(i + 1)
        next = skipping(next, ".,-/")
        if isWord(next, "of") { next += 1 }
        guard let word = word(next), let month = DateLineWords.month(word) else { return nil }
        next = skipping(next + 1, ".,-/")
        if let year = year(next), let date = CivilDate(year: year, month: month, day: first) {
            return (Day(date: date), next + 1)
        }
        if tokens.indices.contains(next), isApostrophe(next) { next += 1 }
        if let year = number(next, digits: 2...2), !isMark(next + 1, ":."),
            let date = CivilDate(year: century(year), month: month, day: first)
        {
            return (Day(date: date), next + 1)
        }
        return nil
    }

    /// Four digits, and what follows them at once where they are a year of our time: `20205 min read`.
    private func year(_ i: Int) -> Int? {
        if let year = number(i, digits: 4...4) { return year }
        guard let glued = number(i, digits: 5...6) else { return nil }
        let year = glued / (tokens[i].range.count == 5 ? 10 : 100)
        return (1990...2099).contains(year) ? year : nil
    }

    private func digitsOnly(_ first: Int, _ i: Int) -> (Day, Int)? {
        guard let second = number(i + 2, digits: 1...2), let short = number(i + 4, digits: 2...4),
            tokens[i + 4].range.count != 3, !isMark(i + 5, ":")
        else { return nil }
        let year = tokens[i + 4].range.count == 2 ? century(short) : short
        let dayFirst = CivilDate(year: year, month: second, day: first)
        let monthFirst = CivilDate(year: year, month: first, day: second)
        if isMark(i + 1, "."), isMark(i + 3, ".") {
            guard let date = dayFirst ?? (tokens[i + 4].range.count == 4 ? monthFirst : nil) else {
                return nil
            }
            return (Day(date: date), i + 5)
        }
        guard isMark(i + 1, "/") && isMark(i + 3, "/") || isMark(i + 1, "-") && isMark(i + 3, "-"),
            let date = monthFirst ?? dayFirst
        else { return nil }
        guard let monthFirst, let dayFirst, monthFirst != dayFirst else { return (Day(date: date), i + 5) }
        return (Day(date: monthFirst, other: dayFirst), i + 5)
    }

    private func skippingOrdinal(_ i: Int) -> Int {
        guard let word = word(i), !tokens[i].isApart,
            ["st", "nd", "rd", "th"].contains(where: { word.elementsEqual($0.utf8) })
        else { return i }
        return i + 1
    }

    private func isApostrophe(_ i: Int) -> Bool {
        let mark = bytes[tokens[i].range]
        return mark.elementsEqual("'".utf8) || mark.elementsEqual("’".utf8)
    }

    /// RFC 5322 §4.3: 00…49 are of this century, 50…99 of the last.
    private func century(_ year: Int) -> Int { year + (year < 50 ? 2000 : 1900) }

    // MARK: Times, zones, labels

    private struct Clock {
        var minute: Int
        var isHalved = false
        var end: Int
        var zone: Zone = .none
    }

    private enum Zone { case none, universal, american, named }

    private mutating func take(_ day: Day, _ range: Range<Int>) {
        var day = day
        var used = range
        var clock = self.clock(after: range.upperBound)
        if let clock { used = used.lowerBound..<clock.end }
        let start = skippingBack(range.lowerBound)
        if clock == nil, let before = self.clock(endingAt: start) {
            clock = before.clock
            used = before.start..<used.upperBound
        } else {
            used = start..<used.upperBound
        }
        if day.other != nil, clock?.isHalved == true || clock?.zone == .american { day.other = nil }
        if let named = weekday(in: used), named != day.date.weekday {
            guard let other = day.other, named == other.weekday else { return }
            day = Day(date: other)
        } else if day.other != nil, weekday(in: used) != nil {
            day.other = nil
        }
        let (label, first) = label(before: used.lowerBound)
        for index in first..<used.upperBound where index >= used.lowerBound || isLabelled(index) {
            isUsed[index] = true
        }
        found.append(
            Found(
                date: StatedDate(
                    PublicationDate(date: day.date, minuteOfDay: clock?.minute),
                    isUniversal: clock?.zone == .universal, otherReading: day.other),
                label: label, start: tokens.indices.contains(first) ? tokens[first].range.lowerBound : 0))
    }

    private func weekday(in range: Range<Int>) -> CivilDate.Weekday? {
        range.lazy.compactMap { word($0).flatMap(DateLineWords.weekday) }.first
    }

    /// The place before a weekday and marks that stand before a day.
    private func skippingBack(_ position: Int) -> Int {
        var i = position
        while i > 0 {
            if isMark(i - 1, ",.(/") && word(i - 2).flatMap(DateLineWords.weekday) != nil {
                i -= 2
            } else if word(i - 1).flatMap(DateLineWords.weekday) != nil {
                i -= 1
            } else {
                break
            }
        }
        return i
    }

    /// `09:30`, `T09:30:12.5+02:00`, `at 9.30 p.m. EST`, `9pm`
    private func clock(after position: Int) -> Clock? {
        var i = position
        var steps = 0
        while i < tokens.count, steps < 4 {
            if tokens[i].kind == .mark {
                guard !isMark(i, "(") else { break }
                i += 1
            } else if isWord(i, "at") || isWord(i, "t") || isWord(i, "on") || isWord(i, "time")
                || word(i).flatMap(DateLineWords.weekday) != nil
            {
                i += 1
            } else {
                break
            }
            steps += 1
        }
        return clock(at: i)
    }

    private func clock(at i: Int) -> Clock? {
        guard let hour = number(i, digits: 1...2), hour < 24 else { return compactClock(at: i) }
        var clock = Clock(minute: hour * 60, end: i + 1)
        let hasMinutes: Bool
        if isMark(i + 1, ":.") || isWord(i + 1, "h"), let minute = number(i + 2, digits: 2...2),
            minute < 60,
            !isMark(i + 3, ".") || !(number(i + 4, digits: 2...4) != nil && isMark(i + 1, "."))
        {
            hasMinutes = true
            clock.minute += minute
            clock.end = i + 3
            if isMark(clock.end, ":"), let second = number(clock.end + 1, digits: 2...2), second <= 60 {
                clock.end += 2
                if isMark(clock.end, ".,"), number(clock.end + 1, digits: 1...9) != nil { clock.end += 2 }
            }
        } else {
            hasMinutes = false
        }
        if let (isAfternoon, end) = half(at: clock.end) {
            guard (1...12).contains(hour) || isAfternoon else { return nil }
            if hour <= 12 { clock.minute = clock.minute % 720 + (isAfternoon ? 720 : 0) }
            clock.isHalved = true
            clock.end = end
        } else if !hasMinutes {
            return nil
        }
        return zoned(clock)
    }

    /// `1415 GMT`, `T093000Z`
    private func compactClock(at i: Int) -> Clock? {
        guard let value = number(i, digits: 4...6), tokens[i].range.count != 5 else { return nil }
        let time = tokens[i].range.count == 6 ? value / 100 : value
        guard time / 100 < 24, time % 100 < 60 else { return nil }
        let clock = zoned(Clock(minute: time / 100 * 60 + time % 100, end: i + 1))
        return isWord(i - 1, "t") || clock.zone != .none ? clock : nil
    }

    private func half(at i: Int) -> (isAfternoon: Bool, end: Int)? {
        guard let word = word(i), let first = word.first, first == 0x61 || first == 0x70 else { return nil }
        if word.count == 2, word.last == 0x6D { return (first == 0x70, isMark(i + 1, ".") ? i + 2 : i + 1) }
        guard word.count == 1 else { return nil }
        let next = skipping(i + 1, ".")
        guard isWord(next, "m") else { return nil }
        return (first == 0x70, isMark(next + 1, ".") ? next + 2 : next + 1)
    }

    /// The clock with the zone after it, which is a name in capitals or an offset.
    private func zoned(_ clock: Clock) -> Clock {
        var clock = clock
        var i = clock.end
        let isBracketed = isMark(i, "(")
        if isBracketed { i += 1 }
        if let word = word(i), (1...5).contains(word.count) {
            let name = String(decoding: word, as: UTF8.self)
            let isCapital = bytes[tokens[i].range].allSatisfy { ASCII.isLetter($0) && $0 & 0x20 == 0 }
            if DateLineWords.universal.contains(name) {
                clock.zone = .universal
            } else if DateLineWords.american.contains(name) {
                clock.zone = .american
            } else if isCapital, word.count >= 2, clock.zone == .none, !isLabel(word),
                DateLineWords.weekday(word) == nil, DateLineWords.month(word) == nil, name != "by"
            {
                clock.zone = .named
            }
            if clock.zone != .none {
                i += 1
                if isBracketed, isMark(i, ")") { i += 1 }
                clock.end = i
            }
        }
        if isMark(clock.end, "+-"), let offset = number(clock.end + 1, digits: 1...4),
            tokens.indices.contains(clock.end), !tokens[clock.end + 1].isApart
        {
            var end = clock.end + 2
            var isZero = offset == 0
            if isMark(end, ":"), let minutes = number(end + 1, digits: 2...2) {
                isZero = isZero && minutes == 0
                end += 2
            }
            clock.zone = isZero ? .universal : .named
            clock.end = end
            if isMark(end, "("), word(end + 1) != nil, isMark(end + 2, ")") { clock.end = end + 3 }
        }
        return clock
    }

    /// A time right before a day: `11:04 PM EST, Mon November 18, 2019`.
    private func clock(endingAt position: Int) -> (clock: Clock, start: Int)? {
        for start in max(0, position - 9)..<position {
            guard !isUsed[start], let clock = clock(at: start), clock.end <= position else { continue }
            let gap = clock.end..<position
            let isNear = gap.allSatisfy {
                isMark($0, ",|-/.") || isWord($0, "on")
                    || tokens[$0].kind == .mark && tokens[$0].range.count > 1
            }
            if isNear { return (clock, start) }
        }
        return nil
    }

    /// The label before a date, and the first token that belongs to it.
    private func label(before position: Int) -> (DateLine.Label, first: Int) {
        var i = position
        var steps = 0
        while i > 0, steps < 5, !isUsed[i - 1] {
            steps += 1
            guard let word = word(i - 1) else {
                if isMark(i - 1, ":,-(.") || tokens[i - 1].kind == .mark && tokens[i - 1].range.count > 1 {
                    i -= 1
                    continue
                }
                break
            }
            if contains(DateLineWords.updated, word) { return (.updated, firstOfLabel(i - 1)) }
            if contains(DateLineWords.published, word) { return (.published, firstOfLabel(i - 1)) }
            if contains(DateLineWords.other, word) { return (.other, i - 1) }
            guard contains(DateLineWords.links, word) else { return author(before: i) ?? (.none, position) }
            i -= 1
        }
        return (.none, position)
    }

    /// The label of `Posted by Rosa Diaz on …`, where a few names stand between it and the date.
    private func author(before position: Int) -> (DateLine.Label, first: Int)? {
        for i in stride(from: position - 1, through: max(1, position - 5), by: -1) {
            guard !isUsed[i], let word = word(i) else { return nil }
            guard word.elementsEqual("by".utf8), let label = self.word(i - 1) else { continue }
            if contains(DateLineWords.published, label) { return (.published, i - 1) }
            return contains(DateLineWords.updated, label) ? (.updated, i - 1) : nil
        }
        return nil
    }

    /// Whether a token before a date says of what it is the date, or leads up to it.
    private func isLabelled(_ i: Int) -> Bool {
        guard let word = word(i) else { return tokens[i].kind == .mark }
        return isLabel(word) || contains(DateLineWords.links, word) || contains(DateLineWords.other, word)
    }

    /// The first token of `Last updated`, `First published`.
    private func firstOfLabel(_ i: Int) -> Int {
        var i = i
        while let word = word(i - 1), !isUsed[i - 1],
            contains(DateLineWords.links, word) || isLabel(word)
        {
            i -= 1
        }
        return i
    }
}
