/// Days in every usual form.
extension DateLineReader {
    struct Day {
        var date: CivilDate
        var other: CivilDate?
    }

    func day(at i: Int) -> (Day, end: Int)? {
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
    func compact(_ i: Int) -> (Day, Int)? {
        let value = tokens[i].value
        guard (1900...2199).contains(value / 10_000),
            let date = CivilDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
        else { return nil }
        return (Day(date: date), i + 1)
    }

    /// What stands after the year and the month in Chinese and Japanese, and in Korean: `2022年9月6日`.
    private static let counters = [(year: "年", month: "月"), (year: "년", month: "월")]

    /// `2022-09-06`, `2022/9/6`, `2022 Sept. 6`, `2022年9月6日`
    func yearFirst(_ i: Int) -> (Day, Int)? {
        let year = tokens[i].value
        if isMark(i + 1, "-/."), let month = number(i + 2, digits: 1...2), isMark(i + 3, "-/."),
            let day = number(i + 4, digits: 1...2), let date = CivilDate(year: year, month: month, day: day)
        {
            return (Day(date: date), i + 5)
        }
        if let month = number(i + 2, digits: 1...2), let day = number(i + 4, digits: 1...2),
            Self.counters.contains(where: { isWord(i + 1, $0.year) && isWord(i + 3, $0.month) }),
            let date = CivilDate(year: year, month: month, day: day)
        {
            return (Day(date: date), word(i + 5) == nil ? i + 5 : i + 6)
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
    func monthFirst(_ month: Int, _ start: Int) -> (Day, Int)? {
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
    func dayFirst(_ i: Int) -> (Day, Int)? {
        let first = tokens[i].value
        if let day = digitsOnly(first, i) { return day }
        var next = skippingOrdinal(i + 1)
        next = skipping(next, ".,-/")
        next = skippingJoint(next)
        guard let word = word(next), let month = DateLineWords.month(word) else { return nil }
        next = skippingJoint(skipping(next + 1, ".,-/"))
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

    /// The place after `of`, or the like in other languages: `24 de febrero de 2022`.
    private func skippingJoint(_ i: Int) -> Int {
        guard let word = word(i), isWord(i, "of") || contains(MonthNames.joints, word) else { return i }
        return i + 1
    }

    /// Four digits, and what follows them at once where they are a year of our time: `20205 min read`.
    func year(_ i: Int) -> Int? {
        if let year = number(i, digits: 4...4) { return year }
        guard let glued = number(i, digits: 5...6) else { return nil }
        let year = glued / (tokens[i].range.count == 5 ? 10 : 100)
        return (1990...2099).contains(year) ? year : nil
    }

    func digitsOnly(_ first: Int, _ i: Int) -> (Day, Int)? {
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

    func skippingOrdinal(_ i: Int) -> Int {
        guard let word = word(i), !tokens[i].isApart,
            ["st", "nd", "rd", "th", "er"].contains(where: { word.elementsEqual($0.utf8) })
        else { return i }
        return i + 1
    }

    func isApostrophe(_ i: Int) -> Bool {
        let mark = bytes[tokens[i].range]
        return mark.elementsEqual("'".utf8) || mark.elementsEqual("’".utf8)
    }

    /// RFC 5322 §4.3: 00…49 are of this century, 50…99 of the last.
    func century(_ year: Int) -> Int { year + (year < 50 ? 2000 : 1900) }
}
