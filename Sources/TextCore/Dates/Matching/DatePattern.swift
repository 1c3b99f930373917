/// A pattern over words, as it is written in the rule tables.
///
/// - `september` is that word, in any case; `,` `-` `'s` `OPEN` `CLOSE` (parentheses) are marks.
/// - `MONTH`, `DAY`, `NUMBER` are classes (``DateWordClass``); their words go to the slot of that name.
/// - `year:NUMBER` puts the word into another slot; `{relation=last}` sets a slot.
/// - `A&B` is an atom that is both, `A&!B` one that is A and not B.
/// - `( a b | c )` is a choice, `x?` may be missing, `!x` says that x does not come next.
/// - `~` says that no space stands here.
/// - `$NAME` is a part that is defined once for all rules.
/// - `< … >` is the extent, where words around it only decide whether the rule holds.
indirect enum DatePattern: Hashable, Sendable {
    /// Words and classes of one atom, the slot it goes to.
    case atom([String], slot: String?)
    case not([String])
    case glued
    case set(String, String)
    case sequence([DatePattern])
    case choice([DatePattern])
    case optional(DatePattern)

    /// A pattern with its surroundings.
    struct Parts: Hashable, Sendable {
        var before: DatePattern
        var body: DatePattern
        var after: DatePattern
    }

    /// Reads a pattern; the rule's name is for the message that an error gives.
    static func parts(of text: Substring, macros: [String: DatePattern], rule: String) -> Parts {
        let tokens = tokenize(text)
        let opening = tokens.firstIndex(of: "<")
        let closing = tokens.firstIndex(of: ">")
        let bodyStart = opening.map { $0 + 1 } ?? 0
        let bodyEnd = closing ?? tokens.count
        precondition(bodyStart <= bodyEnd, "The extent of \(rule) ends before it starts.")
        return Parts(
            before: parse(opening.map { tokens[..<$0] } ?? [], macros, rule),
            body: parse(tokens[bodyStart..<bodyEnd], macros, rule),
            after: parse(closing.map { tokens[($0 + 1)...] } ?? [], macros, rule))
    }

    static func parse(_ text: Substring, macros: [String: DatePattern], rule: String) -> DatePattern {
        parse(tokenize(text)[...], macros, rule)
    }

    private static func tokenize(_ text: Substring) -> [Substring] {
        var tokens: [Substring] = []
        for field in text.split(separator: " ") {
            var rest = field
            if rest.first == "!", rest.dropFirst().first == "(" {
                tokens.append("!(")
                rest = rest.dropFirst(2)
            }
            while rest.first == "(", rest.count > 1 {
                tokens.append("(")
                rest = rest.dropFirst()
            }
            var closing: [Substring] = []
            while rest.count > 1, rest.hasSuffix(")") || rest.hasSuffix(")?") {
                let isOptional = rest.last == "?"
                closing.append(isOptional ? ")?" : ")")
                rest = rest.dropLast(isOptional ? 2 : 1)
            }
            if !rest.isEmpty { tokens.append(rest) }
            tokens += closing.reversed()
        }
        return tokens
    }

    private static func parse(
        _ tokens: ArraySlice<Substring>, _ macros: [String: DatePattern], _ rule: String
    ) -> DatePattern {
        var position = tokens.startIndex
        let pattern = parseChoice(tokens, &position, macros, rule)
        precondition(position == tokens.endIndex, "A parenthesis of \(rule) is not opened.")
        return pattern
    }

    private static func parseChoice(
        _ tokens: ArraySlice<Substring>, _ position: inout Int, _ macros: [String: DatePattern],
        _ rule: String
    ) -> DatePattern {
        var choices: [DatePattern] = []
        var items: [DatePattern] = []
        while position < tokens.endIndex, tokens[position] != ")", tokens[position] != ")?" {
            let token = tokens[position]
            position += 1
            if token == "|" {
                choices.append(.sequence(items))
                items = []
            } else if token == "(" {
                let inner = parseChoice(tokens, &position, macros, rule)
                precondition(position < tokens.endIndex, "A parenthesis of \(rule) is not closed.")
                items.append(tokens[position] == ")?" ? .optional(inner) : inner)
                position += 1
            } else {
                items.append(item(token, macros, rule))
            }
        }
        choices.append(.sequence(items))
        return choices.count == 1 ? choices[0] : .choice(choices)
    }

    private static func item(
        _ token: Substring, _ macros: [String: DatePattern], _ rule: String
    ) -> DatePattern {
        if token == "~" { return .glued }
        if token.count > 1, token.last == "?" {
            return .optional(item(token.dropLast(), macros, rule))
        }
        if token.first == "!", token.count > 1 {
            return .not(token.dropFirst().split(separator: "&").map(String.init))
        }
        if token.first == "$" {
            guard let macro = macros[String(token.dropFirst())] else {
                preconditionFailure("\(rule) uses \(token), which is not defined.")
            }
            return macro
        }
        if token.first == "{" {
            let parts = token.dropFirst().dropLast().split(separator: "=")
            precondition(parts.count == 2, "\(rule) sets a slot without a value: \(token)")
            return .set(String(parts[0]), String(parts[1]))
        }
        if let colon = token.firstIndex(of: ":"), colon != token.startIndex, token.count > 1 {
            return .atom(
                token[token.index(after: colon)...].split(separator: "&").map(String.init),
                slot: String(token[..<colon]))
        }
        return .atom(token.split(separator: "&").map(String.init), slot: nil)
    }

    /// The same items in the opposite order, to be matched backwards.
    var reversed: DatePattern {
        switch self {
        case .sequence(let items): .sequence(items.reversed().map(\.reversed))
        case .choice(let choices): .choice(choices.map(\.reversed))
        case .optional(let item): .optional(item.reversed)
        default: self
        }
    }

    /// The plain words of the pattern, for the lexicon.
    var words: [String] {
        switch self {
        case .atom(let parts, _), .not(let parts):
            parts.filter { DatePatternCompiler.shapes[$0] == nil && $0.first?.isLowercase == true }
        case .sequence(let items), .choice(let items): items.flatMap(\.words)
        case .optional(let item): item.words
        case .glued, .set: []
        }
    }
}
