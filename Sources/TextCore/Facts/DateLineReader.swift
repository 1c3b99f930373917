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
        /// Whether the line ends as a sentence does; the full stop of `p.m.` ends none.
        var endsInStop = false

        var isEmpty: Bool { prose + capitals + numbers + furniture == 0 }

        var isFurniture: Bool {
            // "Rain fell in Lima on 4 May 2023." tells a story.
            if endsInStop, prose > 0 { return false }
            return prose == 0 && capitals <= 12 && numbers <= 3 || hasLabel && prose <= 2 && capitals <= 8
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
    private(set) var isUsed: [Bool] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        folded = bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        tokens = Self.tokens(of: bytes)
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
        rest.endsInStop =
            bytes.last.map { Array(".?!".utf8).contains($0) } == true
            && tokens.last { $0.kind != .mark }.map { folded[$0.range].elementsEqual("m".utf8) } != true
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
                // `2020timer5 min. read`: the name of a picture follows the year at once.
                if !token.isApart, index > 0, isUsed[index - 1] { continue }
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

    /// Whether the line opens with `Posted by … on` or `Posted on`, which no sentence of a story does.
    var isPosted: Bool {
        guard let first = found.first, first.label == .published, first.start == tokens[0].range.lowerBound,
            word(0)?.elementsEqual("posted".utf8) == true, let second = word(1)
        else { return false }
        return second.elementsEqual("by".utf8) || second.elementsEqual("on".utf8)
    }

    /// The stretches of the line beside its dates and their labels, in bytes, without the signs at their ends.
    var others: [Range<Int>] {
        var stretches: [Range<Int>] = []
        var isOpen = false
        for (index, token) in tokens.enumerated() {
            guard !isUsed[index] else {
                isOpen = false
                continue
            }
            if isOpen {
                stretches[stretches.count - 1] =
                    stretches[stretches.count - 1].lowerBound..<token.range.upperBound
            } else if token.kind != .mark {
                stretches.append(token.range)
                isOpen = true
            }
        }
        return stretches
    }

    /// Whether the line begins with a date that a sign or `by` parts from what follows.
    var opensWithDate: Bool {
        guard let first = found.first, first.label == .none, first.start == tokens[0].range.lowerBound,
            let next = isUsed.firstIndex(of: false)
        else { return false }
        return isWord(next, "by") || isMark(next, "|")
            || ["·", "•"].contains { bytes[tokens[next].range].elementsEqual($0.utf8) }
    }

    /// The end, in bytes, of the labelled dates that the line begins with; 0 where it begins otherwise.
    var labelledEnd: Int {
        guard let first = found.first, first.label == .published || first.label == .updated,
            first.start == tokens[0].range.lowerBound, let last = isUsed.firstIndex(of: false)
        else { return 0 }
        return tokens[last - 1].range.upperBound
    }

    // MARK: A date with what belongs to it

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
        if let other = day.other, let clock {
            // Hours in halves with no zone are written in America; with one, elsewhere too.
            if clock.zone == .american || clock.isHalved && clock.zone == .none { day.other = nil }
            if clock.zone == .dayFirst { day = Day(date: other) }
        }
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
                    PublicationDate(
                        date: day.date, minuteOfDay: clock?.minute, zone: clock?.zoneName),
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
