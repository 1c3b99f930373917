/// Why a regular expression cannot be searched for, and the place of the fault.
///
///     SearchPattern("fo(o", as: .regularExpression).problem?.description    // "unclosed ( at column 3"
public struct RegexError: Error, Hashable, Sendable {
    public enum Problem: Hashable, Sendable {
        case unclosedGroup, unclosedClass, unclosedRepetition, unclosedProperty, unfinishedEscape
        case unopenedGroup
        /// `*`, `+`, `?` or `{` with nothing before it.
        case nothingToRepeat(String)
        case notACount
        case countsDown(String)
        case repeatsTooOften(String)
        case rangeCountsDown(String)
        case unknownEscape(String)
        case notACharacter(String)
        case backReference(String)
        case lookAround(String)
        case unknownFlag(String)
        case caseFlagInside
        case unknownProperty(String)
        case tooDeep
        case tooLong
        case tooLarge
    }

    public let problem: Problem
    /// The place in the pattern, in characters from 1.
    public let column: Int

    /// Whether typing on can mend it; if not, the character there must go.
    public var isIncomplete: Bool {
        switch problem {
        case .unclosedGroup, .unclosedClass, .unclosedRepetition, .unclosedProperty, .unfinishedEscape: true
        default: false
        }
    }

    /// The most characters of a pattern.
    static let lengthLimit = 4_096
    /// The most nested groups.
    static let depthLimit = 100
    /// The highest count of a repetition.
    static let countLimit = 1_000
    /// The most steps of a compiled pattern.
    static let stepLimit = 2_000
}

extension RegexError: CustomStringConvertible {
    /// The fault, its place, and the mend if it is not obvious.
    public var description: String {
        switch problem {
        case .unclosedGroup: "unclosed ( at column \(column)"
        case .unclosedClass: "unclosed [ at column \(column)"
        case .unclosedRepetition: "unclosed { at column \(column)"
        case .unclosedProperty: "unclosed \\p{ at column \(column)"
        case .unfinishedEscape: "unfinished \\ at column \(column)"
        case .unopenedGroup: "no ( for the ) at column \(column); \\) finds a bracket"
        case .nothingToRepeat(let sign):
            "nothing to repeat before the \(sign) at column \(column); \\\(sign) finds the sign"
        case .notACount: "no number in the { at column \(column); \\{ finds a brace"
        case .countsDown(let count): "\(count) at column \(column) counts down"
        case .repeatsTooOften(let count):
            "\(count) at column \(column) is more than \(Self.countLimit) times"
        case .rangeCountsDown(let range): "\(range) at column \(column) counts down"
        case .unknownEscape(let escape): "\(escape) at column \(column) means nothing here"
        case .notACharacter(let escape): "\(escape) at column \(column) is no character"
        case .backReference(let escape):
            "\(escape) at column \(column) repeats a group, which no search here does"
        case .lookAround(let sign): "\(sign) at column \(column) looks around, which no search here does"
        case .unknownFlag(let sign): "\(sign) at column \(column) is not known; (?i) and (?: are"
        case .caseFlagInside: "the flag at column \(column) stands at the start only"
        case .unknownProperty(let name): "\(name) at column \(column) is not known; L, Lu, Ll, N, P, S are"
        case .tooDeep: "more than \(Self.depthLimit) groups in each other at column \(column)"
        case .tooLong: "longer than \(Self.lengthLimit) characters"
        case .tooLarge: "too large: its repetitions make more than \(Self.stepLimit) steps"
        }
    }
}
