/// Numbers in several words become one atom: "twenty-five", "two thousand", "nineteen ninety-six".
extension DateLexer {
    /// Joins a number in words to the number before it, if the two are one: "twenty" and "five".
    mutating func foldNumberWords() {
        while foldOnce() {}
    }

    private mutating func foldOnce() -> Bool {
        guard atoms.count > 1 else { return false }
        let last = atoms[atoms.count - 1]
        var position = atoms.count - 2
        let isHyphenated =
            atoms[position].classes.contains(.dash) && atoms[position].end == last.start && position > 0
            && atoms[position - 1].end == atoms[position].start
        if isHyphenated { position -= 1 }
        let before = atoms[position]
        guard isHyphenated || last.isSpaceBefore, let folded = Self.fold(before, last, isHyphenated)
        else { return false }
        atoms.removeSubrange((position + 1)...)
        atoms[position].end = last.end
        atoms[position].number = folded.number
        atoms[position].classes = folded.classes
        atoms[position].symbol = folded.shape.rawValue
        atoms[position].unit = .none
        return true
    }

    private struct Folded {
        var number: Int32
        var classes: DateWordClass
        var shape: DateLexicon.Shape = .numberWord
    }

    private static func fold(_ before: DateAtom, _ last: DateAtom, _ isHyphenated: Bool) -> Folded? {
        guard before.classes.contains(.number) || before.classes.contains(.decimal), !before.hasHalf
        else { return nil }
        if last.classes.contains(.multiplier) {
            guard !isHyphenated, before.number > 0, before.classes.contains(.number) else { return nil }
            let product = Int64(before.number) * Int64(last.number)
            return Folded(number: Int32(clamping: product), classes: .number)
        }
        guard !before.classes.contains(.digits) else { return nil }
        let tens = before.number
        if (20...90).contains(tens), tens % 10 == 0, (1...9).contains(last.number),
            before.classes.contains(.numberWord)
        {
            let number = tens + last.number
            if last.classes.contains(.ordinal) {
                return number < 32
                    ? Folded(number: number, classes: [.ordinal, .ordinalDay], shape: .ordinalDay)
                    : Folded(number: number, classes: .ordinal, shape: .ordinal)
            }
            return Folded(number: number, classes: [.number, .numberWord])
        }
        guard !last.classes.contains(.ordinal) else { return nil }
        // "nineteen ninety-six" is read as nineteen, ninety (1990), six (1996).
        if before.classes.contains(.numberWord), (16...20).contains(before.number),
            (10...99).contains(last.number), last.classes.contains(.numberWord)
        {
            return Folded(
                number: before.number * 100 + last.number, classes: [.number, .year], shape: .year)
        }
        if before.classes.contains(.year), before.number % 10 == 0, before.number % 100 >= 20,
            (1...9).contains(last.number)
        {
            return Folded(number: before.number + last.number, classes: [.number, .year], shape: .year)
        }
        if before.number >= 100, before.number % 100 == 0, last.number < 100,
            last.classes.contains(.numberWord), !before.classes.contains(.numberWord),
            !before.classes.contains(.year)
        {
            let number = before.number + last.number
            return Folded(number: number, classes: .number)
        }
        return nil
    }
}
