/// Reads patterns; the words that they use join the lexicon.
///
/// A pattern that cannot be read is a fault of the rule table: the message names the rule.
struct DatePatternReader {
    private(set) var lexicon: DateLexicon
    private var parts: [String: DatePattern] = [:]
    /// The rule that is being read, for messages.
    private var rule: Substring = ""
    private var tokens: [Substring.UTF8View] = []
    private var position = 0

    init(lexicon: DateLexicon) { self.lexicon = lexicon }

    /// Reads the definition of a part, which patterns then use as `$NAME`.
    mutating func define(_ name: Substring, as text: Substring) {
        rule = name
        parts[String(name)] = read(tokens: Self.tokens(of: text)[...])
    }

    mutating func pattern(_ text: Substring, rule: Substring) -> DatePattern.Parts {
        self.rule = rule
        let tokens = Self.tokens(of: text)
        let opening = tokens.firstIndex { Self.isMark($0, UInt8(ascii: "<")) }
        let closing = tokens.firstIndex { Self.isMark($0, UInt8(ascii: ">")) }
        let start = opening.map { $0 + 1 } ?? 0
        let end = closing ?? tokens.count
        precondition(start <= end, "The extent of \(rule) ends before it starts.")
        return DatePattern.Parts(
            before: read(tokens: tokens[..<(opening ?? 0)]).reversed,
            body: read(tokens: tokens[start..<end]),
            after: read(tokens: tokens[(closing.map { $0 + 1 } ?? tokens.count)...]))
    }

    // MARK: Tokens

    private static func isMark(_ token: Substring.UTF8View, _ mark: UInt8) -> Bool {
        token.first == mark && token.count == 1
    }

    /// Parentheses are tokens of their own; a closing one keeps its `?`.
    private static func tokens(of text: Substring) -> [Substring.UTF8View] {
        var tokens: [Substring.UTF8View] = []
        for field in text.utf8.split(separator: UInt8(ascii: " ")) {
            var rest = field
            while rest.first == UInt8(ascii: "("), rest.count > 1 {
                tokens.append(rest.prefix(1))
                rest = rest.dropFirst()
            }
            var closing: [Substring.UTF8View] = []
            while rest.count > 1 {
                let length = rest.last == UInt8(ascii: "?") ? 2 : 1
                guard rest.dropLast(length - 1).last == UInt8(ascii: ")") else { break }
                closing.append(rest.suffix(length))
                rest = rest.dropLast(length)
            }
            if !rest.isEmpty { tokens.append(rest) }
            tokens += closing.reversed()
        }
        return tokens
    }

    // MARK: Structure

    private mutating func read(tokens: ArraySlice<Substring.UTF8View>) -> DatePattern {
        self.tokens = Array(tokens)
        position = 0
        let pattern = readChoice()
        precondition(position == self.tokens.count, "A parenthesis of \(rule) is not opened.")
        return pattern
    }

    private mutating func readChoice() -> DatePattern {
        var choices: [DatePattern] = []
        var items: [DatePattern] = []
        while position < tokens.count, tokens[position].first != UInt8(ascii: ")") {
            let token = tokens[position]
            position += 1
            if Self.isMark(token, UInt8(ascii: "|")) {
                choices.append(.sequence(items))
                items = []
            } else if Self.isMark(token, UInt8(ascii: "(")) {
                let inner = readChoice()
                precondition(position < tokens.count, "A parenthesis of \(rule) is not closed.")
                items.append(tokens[position].count > 1 ? .optional(inner) : inner)
                position += 1
            } else {
                items.append(item(token))
            }
        }
        choices.append(.sequence(items))
        return choices.count == 1 ? choices[0] : .choice(choices)
    }

    private mutating func item(_ token: Substring.UTF8View) -> DatePattern {
        let isLong = token.count > 1
        switch token.first {
        case _ where isLong && token.last == UInt8(ascii: "?"): return .optional(item(token.dropLast()))
        case UInt8(ascii: "~"): return .glued
        case UInt8(ascii: "!") where isLong: return .not(test(token.dropFirst()).test)
        case UInt8(ascii: "$"):
            guard let part = parts[String(Substring(token.dropFirst()))] else {
                preconditionFailure("\(rule) uses \(Substring(token)), which is not defined.")
            }
            return part
        case UInt8(ascii: "{"):
            let fields = token.dropFirst().dropLast().split(separator: UInt8(ascii: "="))
            precondition(fields.count == 2, "\(rule) sets a slot without a value: \(Substring(token))")
            return .set(slot(fields[0]), number(fields[1]))
        default: break
        }
        if let colon = token.firstIndex(of: UInt8(ascii: ":")), colon != token.startIndex, isLong {
            return .atom(test(token[token.index(after: colon)...]).test, slot: slot(token[..<colon]))
        }
        let (test, slot) = test(token)
        return .atom(test, slot: slot)
    }

    // MARK: Words

    /// Marks, as patterns write them.
    private static let shapes: [String: DateLexicon.Shape] = [
        ",": .comma, "-": .dash, "'s": .possessive, "OPEN": .openParenthesis, "CLOSE": .closeParenthesis,
        "/": .slash, ":": .colon, "%": .percent, ".": .fullStop, "\"": .quote,
    ]

    /// The test of `A&B&!C`, and the slot of the first class that has one.
    private mutating func test(_ token: Substring.UTF8View) -> (test: DateProgram.Test, slot: DateSlot?) {
        var test = DateProgram.Test()
        var slot: DateSlot?
        for part in token.split(separator: UInt8(ascii: "&")) {
            let isForbidden = part.first == UInt8(ascii: "!") && part.count > 1
            let name = String(Substring(isForbidden ? part.dropFirst() : part))
            if let classes = DateWordClass.named[name] {
                if isForbidden {
                    test.forbidden.insert(classes)
                } else {
                    test.required.insert(classes)
                    slot = slot ?? DateSlot.slot(ofClass: name)
                }
            } else if !isForbidden, let shape = Self.shapes[name] {
                test.symbol = shape.rawValue
            } else if !isForbidden, name.utf8.first.map({ $0 >= 0x61 }) ?? false {
                test.symbol = lexicon.symbol(adding: name)
            } else {
                preconditionFailure("The date rule \(rule) has an unknown word or class: \(name)")
            }
        }
        return (test, slot)
    }

    private func slot(_ name: Substring.UTF8View) -> DateSlot {
        guard let slot = DateSlot.named[String(Substring(name))] else {
            preconditionFailure("The date rule \(rule) names an unknown slot: \(Substring(name))")
        }
        return slot
    }

    private func number(_ value: Substring.UTF8View) -> Int32 {
        let text = String(Substring(value))
        if let number = Int32(text) { return number }
        if let relation = DateRelation.named[text] { return relation.rawValue }
        if let index = DateModifier.allCases.firstIndex(where: { $0.rawValue == text }) {
            return Int32(index)
        }
        if let unit = DateUnit.named[text] { return Int32(unit.rawValue) }
        preconditionFailure("The date rule \(rule) sets an unknown value: \(text)")
    }
}
