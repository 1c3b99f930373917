/// A class of characters: `[a-z]`, `[^\d ]`, `\w`, `\p{Lu}`, `.`.
struct RegexClass: Hashable, Sendable {
    enum Item: Hashable, Sendable {
        case range(ClosedRange<UInt32>)
        case property(RegexProperty, isNegated: Bool)
    }

    var items: [Item]
    var isNegated = false

    static func property(_ property: RegexProperty, isNegated: Bool = false) -> RegexClass {
        RegexClass(items: [.property(property, isNegated: isNegated)])
    }

    /// Every character: none is left out.
    static let any = RegexClass(items: [], isNegated: true)
    static let space = RegexClass.property(.space)
}

/// A property of a character in Unicode.
enum RegexProperty: Hashable, Sendable {
    /// Letters, marks, decimal digits and connectors such as `_`.
    ///
    /// Source: Unicode Technical Standard 18, Annex C, `\w`.
    case word
    case space
    case categories(RegexCategories)

    func holds(for scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        switch self {
        case .space: return properties.isWhitespace
        case .categories(let categories): return categories.contains(properties.generalCategory)
        case .word:
            return properties.isAlphabetic || properties.isJoinControl
                || RegexCategories.wordParts.contains(properties.generalCategory)
        }
    }
}

/// A set of Unicode's general categories.
struct RegexCategories: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    static let wordParts = named("M").union(named("Nd")).union(named("Pc"))
    static let letterCases = named("Lu").union(named("Ll")).union(named("Lt"))

    /// Each category with its short name; a name of one letter stands for all that begin with it.
    ///
    /// Source: PropertyValueAliases.txt of the Unicode Character Database.
    private static let table: [(name: String, category: Unicode.GeneralCategory)] = [
        ("Lu", .uppercaseLetter), ("Ll", .lowercaseLetter), ("Lt", .titlecaseLetter),
        ("Lm", .modifierLetter), ("Lo", .otherLetter), ("Mn", .nonspacingMark), ("Mc", .spacingMark),
        ("Me", .enclosingMark), ("Nd", .decimalNumber), ("Nl", .letterNumber), ("No", .otherNumber),
        ("Pc", .connectorPunctuation), ("Pd", .dashPunctuation), ("Ps", .openPunctuation),
        ("Pe", .closePunctuation), ("Pi", .initialPunctuation), ("Pf", .finalPunctuation),
        ("Po", .otherPunctuation), ("Sm", .mathSymbol), ("Sc", .currencySymbol), ("Sk", .modifierSymbol),
        ("So", .otherSymbol), ("Zs", .spaceSeparator), ("Zl", .lineSeparator), ("Zp", .paragraphSeparator),
        ("Cc", .control), ("Cf", .format), ("Cs", .surrogate), ("Co", .privateUse), ("Cn", .unassigned),
    ]

    /// Longer names that people use.
    private static let longNames = [
        "Letter": "L", "Mark": "M", "Number": "N", "Punctuation": "P", "Symbol": "S", "Separator": "Z",
        "Other": "C", "Uppercase": "Lu", "Uppercase_Letter": "Lu", "Lowercase": "Ll",
        "Lowercase_Letter": "Ll",
        "Digit": "Nd", "Currency_Symbol": "Sc",
    ]

    /// The categories of a name; empty for an unknown name.
    static func named(_ name: String) -> RegexCategories {
        let short = longNames[name] ?? name
        guard !short.isEmpty else { return [] }
        return table.indices.reduce(into: []) { set, number in
            if table[number].name == short || short.utf8.count == 1 && table[number].name.hasPrefix(short) {
                set.insert(RegexCategories(rawValue: 1 << UInt32(number)))
            }
        }
    }

    func contains(_ category: Unicode.GeneralCategory) -> Bool {
        Self.table.firstIndex { $0.category == category }.map { rawValue >> UInt32($0) & 1 == 1 } ?? false
    }
}
