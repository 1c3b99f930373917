/// Numbers for characters, the same for those that no set of a program tells apart.
///
/// A pattern knows few kinds of characters, and a text of a hundred letters becomes one of a handful of
/// symbols; numbers are given as characters come up.
struct RegexSymbols {
    /// By symbol: a bit for each set that has its characters.
    private(set) var members: [BitSet] = []
    /// By symbol: whether its characters are in the set of word characters, if one is asked for.
    private(set) var isWord: [Bool] = []

    private let word: Int?
    private let sets: [RegexScalarSet]
    private var numbers: [BitSet: Int] = [:]
    private var ascii = [Int](repeating: -1, count: 0x80)
    /// Characters beyond ASCII that came up lately, each at its place.
    private var recent = [(scalar: UInt32, symbol: Int)](repeating: (0, 0), count: 256)

    /// - Parameter word: the number of the set of word characters, if there is one.
    init(_ sets: [RegexScalarSet], word: Int?) {
        self.sets = sets
        self.word = word
    }

    /// The symbol of a character.
    mutating func symbol(of scalar: UInt32) -> Int {
        if scalar < 0x80 {
            let known = ascii[Int(scalar)]
            if known >= 0 { return known }
            let number = number(of: scalar)
            ascii[Int(scalar)] = number
            return number
        }
        let place = Int(scalar & 0xFF)
        if recent[place].scalar == scalar { return recent[place].symbol }
        let number = number(of: scalar)
        recent[place] = (scalar, number)
        return number
    }

    private mutating func number(of scalar: UInt32) -> Int {
        var member = BitSet(capacity: sets.count)
        for (number, set) in sets.enumerated() where set.contains(scalar) { member.insert(number) }
        if let known = numbers[member] { return known }
        members.append(member)
        isWord.append(word.map(member.contains) ?? false)
        numbers[member] = members.count - 1
        return members.count - 1
    }
}

/// A set of small numbers.
struct BitSet: Hashable, Sendable {
    private var words: [UInt64]

    init(capacity: Int) { words = [UInt64](repeating: 0, count: (capacity + 63) / 64) }

    func contains(_ number: Int) -> Bool { words[number >> 6] >> UInt64(number & 63) & 1 == 1 }

    /// Adds a number; returns `false` if the set had it.
    @discardableResult
    mutating func insert(_ number: Int) -> Bool {
        let bit = UInt64(1) << UInt64(number & 63)
        guard words[number >> 6] & bit == 0 else { return false }
        words[number >> 6] |= bit
        return true
    }
}
