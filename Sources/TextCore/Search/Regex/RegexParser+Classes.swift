/// Escapes and classes.
extension RegexParser {
    /// The meaning of a backslash and the characters after it.
    private enum Escape {
        case scalar(Unicode.Scalar)
        case property(RegexProperty, isNegated: Bool)
        case assertion(RegexAssertion)
    }

    mutating func readEscape() throws(RegexError) -> RegexNode {
        switch try readEscapeItem() {
        case .scalar(let scalar): return literal(scalar)
        case .property(let property, let isNegated):
            return .scalarClass(.property(property, isNegated: isNegated))
        case .assertion(let assertion): return .assertion(assertion)
        }
    }

    private mutating func readEscapeItem() throws(RegexError) -> Escape {
        let start = position
        position += 1
        guard let letter = peek else { throw error(.unfinishedEscape, at: start) }
        position += 1
        switch letter {
        case "d", "D": return .property(.categories(.named("Nd")), isNegated: letter == "D")
        case "w", "W": return .property(.word, isNegated: letter == "W")
        case "s", "S": return .property(.space, isNegated: letter == "S")
        case "p", "P": return try readProperty(isNegated: letter == "P", from: start)
        case "b": return .assertion(.wordBoundary)
        case "B": return .assertion(.noWordBoundary)
        case "A": return .assertion(.blockStart)
        case "z": return .assertion(.blockEnd)
        case "n", "r", "t", "f", "v": return .scalar(" ")
        case "x": return .scalar(try readCode(digits: 2, from: start))
        case "u": return .scalar(try readCode(digits: 4, from: start))
        case "U": return .scalar(try readCode(digits: 8, from: start))
        case "1"..."9": throw error(.backReference(text(from: start, to: position)), at: start)
        case "0", "a"..."z", "A"..."Z":
            throw error(.unknownEscape(text(from: start, to: position)), at: start)
        default: return .scalar(letter)
        }
    }

    /// `\x41`, `\u0041`, `\x{1F680}`.
    private mutating func readCode(digits: Int, from start: Int) throws(RegexError) -> Unicode.Scalar {
        let isBraced = take("{")
        var value: UInt32 = 0
        var count = 0
        while let next = peek, let digit = Character(next).hexDigitValue, isBraced || count < digits {
            value = min(value * 16 + UInt32(digit), 0x11_0000)
            count += 1
            position += 1
        }
        if peek == nil, isBraced || count < digits { throw error(.unfinishedEscape, at: start) }
        let isClosed = isBraced ? take("}") && count > 0 : count == digits
        guard isClosed, let scalar = Unicode.Scalar(value) else {
            throw error(.notACharacter(text(from: start, to: position)), at: start)
        }
        return scalar
    }

    /// `\pL`, `\p{Lu}`, `\p{^Lu}`.
    private mutating func readProperty(isNegated: Bool, from start: Int) throws(RegexError) -> Escape {
        guard let first = peek else { throw error(.unfinishedEscape, at: start) }
        var isNegated = isNegated
        var name = String(first)
        position += 1
        if first == "{" {
            if take("^") { isNegated.toggle() }
            let nameStart = position
            while let next = peek, next != "}" { position += 1 }
            name = text(from: nameStart, to: position)
            guard take("}") else { throw error(.unclosedProperty, at: start) }
        }
        let categories = RegexCategories.named(name)
        guard !categories.isEmpty else {
            throw error(.unknownProperty(text(from: start, to: position)), at: start)
        }
        if categories.isSubset(of: .letterCases) { hasCapital = true }
        return .property(.categories(categories), isNegated: isNegated)
    }

    // MARK: Classes

    /// `[…]`: characters, ranges, escapes, `[:alpha:]`; a `]` right after the start is one of them.
    mutating func readClass() throws(RegexError) -> RegexNode {
        let start = position
        position += 1
        var characters = RegexClass(items: [], isNegated: take("^"))
        var isFirst = true
        while let next = peek {
            if next == "]", !isFirst {
                position += 1
                return .scalarClass(characters)
            }
            isFirst = false
            if next == "[", let named = readNamedClass() {
                characters.items += named
            } else {
                characters.items.append(try readClassItem())
            }
        }
        throw error(.unclosedClass, at: start)
    }

    private mutating func readClassItem() throws(RegexError) -> RegexClass.Item {
        let start = position
        let lower: Unicode.Scalar
        switch try readClassMember() {
        case .scalar(let scalar): lower = scalar
        case .property(let property, let isNegated): return .property(property, isNegated: isNegated)
        case .assertion: throw error(.unknownEscape(text(from: start, to: position)), at: start)
        }
        noteCase(of: lower)
        let isRange = peek == "-" && position + 1 < scalars.count && scalars[position + 1] != "]"
        guard isRange else { return .range(lower.value...lower.value) }
        position += 1
        let upperStart = position
        guard case .scalar(let upper) = try readClassMember() else {
            position = upperStart - 1  // The hyphen of `[a-\d]` is one.
            return .range(lower.value...lower.value)
        }
        noteCase(of: upper)
        guard lower <= upper else {
            throw error(.rangeCountsDown(text(from: start, to: position)), at: start)
        }
        return .range(lower.value...upper.value)
    }

    private mutating func readClassMember() throws(RegexError) -> Escape {
        guard let next = peek else { throw error(.unfinishedEscape, at: position) }
        if next == "\\" { return try readEscapeItem() }
        position += 1
        return .scalar(next)
    }

    /// `[:digit:]` and its like inside a class; `nil` if the bracket is a literal one.
    ///
    /// Source: POSIX.1-2017, 9.3.5, with Unicode's categories in place of a locale's.
    private mutating func readNamedClass() -> [RegexClass.Item]? {
        let known: [(name: String, items: [RegexClass.Item])] = [
            ("alpha", [.property(.categories(.named("L")), isNegated: false)]),
            ("digit", [.property(.categories(.named("Nd")), isNegated: false)]),
            (
                "alnum",
                [
                    .property(.categories(.named("L")), isNegated: false),
                    .property(.categories(.named("Nd")), isNegated: false),
                ]
            ),
            ("upper", [.property(.categories(.named("Lu")), isNegated: false)]),
            ("lower", [.property(.categories(.named("Ll")), isNegated: false)]),
            (
                "punct",
                [
                    .property(.categories(.named("P")), isNegated: false),
                    .property(.categories(.named("S")), isNegated: false),
                ]
            ),
            ("space", [.property(.space, isNegated: false)]),
            ("word", [.property(.word, isNegated: false)]),
        ]
        for (name, items) in known {
            let written = "[:\(name):]"
            let end = position + written.unicodeScalars.count
            guard end <= scalars.count, text(from: position, to: end) == written else { continue }
            position = end
            if name == "upper" || name == "lower" { hasCapital = true }
            return items
        }
        return nil
    }
}
