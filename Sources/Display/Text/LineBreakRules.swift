/// Says of one scalar after the other whether a line may end before it.
///
///     var rules = LineBreakRules()
///     rules.allowsBreak(before: .alphabetic)         // false: nothing stands before
///     rules.allowsBreak(before: .space)              // false
///     rules.allowsBreak(before: .openPunctuation)    // true
///
/// Source: Unicode Standard Annex 14, revision 49 (Unicode 15.0), with the rules for numbers of its section 8.2,
/// example 7; and rules of our own for what newspapers print, see ``isTailored``.
struct LineBreakRules: Sendable {
    /// Whether the rules that are not the standard's hold: no break before a dash of words (`votes—and`), as
    /// printers have it; none inside quotes that stand off (`« oui »`), as in Unicode 15.1; and none after a hyphen at
    /// the start of a word (`-5`, `-x`), as in Unicode 16.
    let isTailored: Bool

    /// The class of what stands before, without the spaces and the marks that follow it; `nil` at the start.
    private var last: BreakClass?
    private var hasSpace = false
    private var isAfterJoiner = false
    /// Whether a hyphen or a break-after follows a Hebrew letter.
    private var isAfterHebrewHyphen = false
    /// Whether `last` is a hyphen at the start of a word.
    private var isAfterSign = false
    /// Whether `last` is a quote that opens at the start of a word.
    private var isAfterOpeningQuote = false
    private var hasOddIndicators = false
    private var number = Number.none

    /// How far a number has come.
    private enum Number {
        case none
        /// Digits with what may stand between them.
        case digits
        /// And the bracket that closes it.
        case closed
    }

    init(isTailored: Bool = true) { self.isTailored = isTailored }

    /// Whether the class after the next one counts: where a number in brackets or with a sign may begin, and at a quote
    /// that may close.
    func needsFollowing(of next: BreakClass) -> Bool {
        if isTailored, hasSpace, next == .closingQuotation { return true }
        guard last == .prefixNumeric || last == .postfixNumeric, !hasSpace else { return false }
        return next == .openPunctuation || next == .wideOpenPunctuation || next == .hyphen
    }

    /// Whether digits stand before, perhaps with spaces after them.
    var followsNumber: Bool { last == .numeric }

    /// Takes the next scalar's class.
    ///
    /// - Parameter following: the class after the next, see ``needsFollowing(of:)``; `nil` at the end.
    @discardableResult
    mutating func allowsBreak(before next: BreakClass, following: BreakClass? = nil) -> Bool {
        // LB9: marks belong to what is before them, and are letters where nothing is (LB10).
        let isMark = next == .combining || next == .zeroWidthJoiner
        if isMark, let last, !hasSpace, !Self.takesNoMarks(last) {
            isAfterJoiner = next == .zeroWidthJoiner
            return false
        }
        let resolved = isMark ? BreakClass.alphabetic : next
        let isAllowed = decide(resolved, following)
        take(resolved)
        isAfterJoiner = next == .zeroWidthJoiner
        return isAllowed
    }

    private static func takesNoMarks(_ last: BreakClass) -> Bool {
        switch last {
        case .mandatory, .carriageReturn, .lineFeed, .nextLine, .zeroWidthSpace: true
        default: false
        }
    }

    // MARK: State

    private mutating func take(_ next: BreakClass) {
        if next == .space {
            hasSpace = true
            number = .none
            return
        }
        let isWordStart = last == nil || hasSpace || last == .glue || last.map(Self.takesNoMarks) == true
        isAfterSign = next == .hyphen && isWordStart
        let isQuoteStart = isWordStart || last.map { Self.opens($0) || Self.quotes($0) } == true
        isAfterOpeningQuote = next == .openingQuotation && isQuoteStart
        isAfterHebrewHyphen =
            last == .hebrewLetter && !hasSpace && (next == .hyphen || next == .breakAfter)
        hasOddIndicators =
            next == .regionalIndicator && !(last == .regionalIndicator && !hasSpace && hasOddIndicators)
        switch next {
        case .numeric: number = .digits
        case .breakSymbols, .infixNumeric: if number != .digits { number = .none }
        case .closePunctuation, .closeParenthesis, .wideCloseParenthesis:
            number = number == .digits ? .closed : .none
        default: number = .none
        }
        last = next
        hasSpace = false
    }

    // MARK: Rules

    private func decide(_ next: BreakClass, _ following: BreakClass?) -> Bool {
        // LB2, or spaces at the start.
        guard let last else { return hasSpace && !Self.isHeld(next) && next != .wordJoiner }
        // LB4 to LB8a.
        if !hasSpace {
            switch last {
            case .carriageReturn: return next != .lineFeed
            case .mandatory, .lineFeed, .nextLine: return true
            default: break
            }
        }
        if Self.isSpacing(next) { return false }
        if last == .zeroWidthSpace { return true }
        if isAfterJoiner, !hasSpace { return false }
        // LB11 to LB13.
        if next == .wordJoiner || last == .wordJoiner && !hasSpace { return false }
        if last == .glue, !hasSpace { return false }
        if next == .glue, !hasSpace, last != .breakAfter, last != .hyphen { return false }
        if Self.isHeld(next) { return false }
        // LB14 to LB18.
        if Self.opens(last) { return false }
        if isTailored {
            if isAfterOpeningQuote { return false }
            if next == .closingQuotation, following.map(Self.letsQuoteClose) ?? true { return false }
        }
        if Self.quotes(last), Self.opens(next) { return false }
        if Self.closes(last), next == .nonstarter { return false }
        if last == .breakBoth, next == .breakBoth { return false }
        if hasSpace { return true }
        // LB19 to LB22.
        if Self.quotes(next) || Self.quotes(last) { return false }
        if next == .contingent || last == .contingent { return true }
        if next == .breakAfter || next == .hyphen || next == .nonstarter || last == .breakBefore {
            return false
        }
        if isTailored, next == .breakBoth || isAfterSign && Self.isLetter(next) { return false }
        if isAfterHebrewHyphen { return false }
        if last == .breakSymbols, next == .hebrewLetter { return false }
        if next == .inseparable { return false }
        return decideInWord(last, next, following)
    }

    /// LB23 to LB31.
    private func decideInWord(
        _ last: BreakClass, _ next: BreakClass, _ following: BreakClass?
    ) -> Bool {
        let (lastIsLetter, nextIsLetter) = (Self.isLetter(last), Self.isLetter(next))
        let lastIsAffix = last == .prefixNumeric || last == .postfixNumeric
        let nextIsAffix = next == .prefixNumeric || next == .postfixNumeric
        if lastIsLetter, next == .numeric || nextIsLetter { return false }
        if last == .numeric, nextIsLetter { return false }
        if last == .prefixNumeric, Self.isPictorial(next) { return false }
        if Self.isPictorial(last), next == .postfixNumeric { return false }
        if lastIsAffix, nextIsLetter || next == .numeric { return false }
        if lastIsLetter, nextIsAffix { return false }
        if lastIsAffix, Self.opens(next) || next == .hyphen, following == .numeric { return false }
        if last == .hyphen, next == .numeric { return false }
        if number == .digits, next == .numeric { return false }
        if number != .none, nextIsAffix { return false }
        switch (last, next) {
        case (.hangulLeading, .hangulLeading), (.hangulLeading, .hangulVowel), (.hangulLeading, .hangulLV),
            (.hangulLeading, .hangulLVT), (.hangulVowel, .hangulVowel), (.hangulVowel, .hangulTrailing),
            (.hangulLV, .hangulVowel), (.hangulLV, .hangulTrailing), (.hangulTrailing, .hangulTrailing),
            (.hangulLVT, .hangulTrailing):
            return false
        default: break
        }
        if Self.isHangul(last), next == .postfixNumeric { return false }
        if last == .prefixNumeric, Self.isHangul(next) { return false }
        if last == .infixNumeric, nextIsLetter { return false }
        if lastIsLetter || last == .numeric, next == .openPunctuation { return false }
        if last == .closeParenthesis, nextIsLetter || next == .numeric { return false }
        if last == .regionalIndicator, next == .regionalIndicator, hasOddIndicators { return false }
        if last == .emojiBase || last == .unassignedPictograph, next == .emojiModifier { return false }
        return true
    }

    private static func isLetter(_ item: BreakClass) -> Bool {
        item == .alphabetic || item == .hebrewLetter
    }

    private static func opens(_ item: BreakClass) -> Bool {
        item == .openPunctuation || item == .wideOpenPunctuation
    }

    private static func quotes(_ item: BreakClass) -> Bool {
        item == .quotation || item == .openingQuotation || item == .closingQuotation
    }

    /// Whether a quote before it is a closing one.
    private static func letsQuoteClose(_ item: BreakClass) -> Bool {
        item == .glue || item == .wordJoiner || quotes(item) || isHeld(item)
    }

    private static func closes(_ item: BreakClass) -> Bool {
        item == .closePunctuation || item == .closeParenthesis || item == .wideCloseParenthesis
    }

    private static func isPictorial(_ item: BreakClass) -> Bool {
        item == .ideographic || item == .emojiBase || item == .emojiModifier
            || item == .unassignedPictograph
    }

    private static func isHangul(_ item: BreakClass) -> Bool {
        switch item {
        case .hangulLeading, .hangulVowel, .hangulTrailing, .hangulLV, .hangulLVT: true
        default: false
        }
    }

    /// Whether it ends a line or shows nothing: never parted from what is before it.
    private static func isSpacing(_ item: BreakClass) -> Bool {
        switch item {
        case .mandatory, .carriageReturn, .lineFeed, .nextLine, .space, .zeroWidthSpace: true
        default: false
        }
    }

    /// Whether it is never parted from what is before it, even by a space.
    private static func isHeld(_ item: BreakClass) -> Bool {
        switch item {
        case .closePunctuation, .closeParenthesis, .wideCloseParenthesis, .exclamation, .infixNumeric,
            .breakSymbols:
            true
        default: isSpacing(item)
        }
    }
}
