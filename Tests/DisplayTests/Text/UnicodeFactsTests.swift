import Testing

@testable import Display

/// The Unicode consortium's published tests, as facts.
@Suite struct `Published Unicode tests` {
    @Test func `all cases of line breaking are as published, by the standard's rules`() {
        let cases = BreakCase.all(LineBreakFacts.cases, LineBreakFacts.letters, LineBreakFacts.scalars)
        #expect(cases.count == 7_654)
        for item in cases { #expect(breaks(in: item, isTailored: false) == item.breaks, "\(item)") }
    }

    @Test func `our own rules allow fewer breaks in 75 cases: at dashes, signs and quotes`() {
        let cases = BreakCase.all(LineBreakFacts.cases, LineBreakFacts.letters, LineBreakFacts.scalars)
        var reasons: [String: Int] = [:]
        for item in cases {
            let found = breaks(in: item, isTailored: true)
            guard let place = found.indices.first(where: { found[$0] != item.breaks[$0] }) else { continue }
            let isStricter = zip(found, item.breaks).allSatisfy { $1 || !$0 }
            #expect(isStricter, "\(item)")
            let before = item.scalars[..<place].last { BreakClass(of: $0) != .combining }
            let reason =
                switch (item.scalars[place], before) {
                case (0x2014, _): "no line starts with an em dash"
                case (_, 0x2D): "a hyphen at the start of a word is a sign"
                default: item.scalars.contains(0xAB) ? "a quote keeps what it encloses" : "\(item)"
                }
            reasons[reason, default: 0] += 1
        }
        #expect(
            reasons == [
                "no line starts with an em dash": 63, "a hyphen at the start of a word is a sign": 10,
                "a quote keeps what it encloses": 2,
            ])
    }

    @Test func `no grapheme cluster of the published ones is torn apart`() {
        let cases = BreakCase.all(
            GraphemeBreakFacts.cases, GraphemeBreakFacts.letters, GraphemeBreakFacts.scalars)
        #expect(cases.count == 602)
        var joined: Set<UInt32> = []
        for item in cases {
            let (bytes, starts) = item.utf8
            let boundaries = Set(
                GlyphSequence(utf8: bytes).filter { !$0.belongsToPrevious }.map(\.range.lowerBound))
            for (place, start) in starts.enumerated().dropFirst() {
                if item.breaks[place] {
                    if !boundaries.contains(start) { joined.insert(item.scalars[place]) }
                } else {
                    #expect(!boundaries.contains(start), "\(item)")
                }
            }
        }
        // What has no cell of its own is joined to whatever is before it, as terminals draw it.
        #expect(joined == [0x1160, 0x11A8])
    }

    @Test(arguments: ["क्ष", "ক্ষ", "ક્ષ", "କ୍ଷ", "క్ష", "ക്ഷ", "क्\u{200D}ष", "स्त्री"])
    func `the consonants of an Indic conjunct are one cluster`(text: String) {
        let glyphs = Array(GlyphSequence(utf8: Array(text.utf8)))
        let isOneCluster = glyphs.dropFirst().allSatisfy { $0.belongsToPrevious }
        #expect(isOneCluster)
    }

    @Test func `what is published as wide takes two columns, and nothing else does`() {
        let runs = WidthFacts.wide.split(whereSeparator: \.isWhitespace).map { run in
            let ends = run.split(separator: "-").compactMap { UInt32($0, radix: 16) }
            return ends[0]...ends[ends.count - 1]
        }
        #expect(runs.count == 121)
        var isWide = [Bool](repeating: false, count: 0x11_0000)
        for run in runs { for scalar in run { isWide[Int(scalar)] = true } }
        #expect(isWide.count { $0 } == 182_516)
        var others: [UInt32] = []
        // Unassigned, without a cell of their own, or on what stands before them.
        var exceptions: [CellClass: Int] = [:]
        for scalar in UInt32(0)..<0x11_0000 {
            let found = CellClass(of: scalar)
            let takesTwo = found == .wide || found == .widePictograph
            if takesTwo, !isWide[Int(scalar)] { others.append(scalar) }
            if isWide[Int(scalar)], !takesTwo { exceptions[found, default: 0] += 1 }
        }
        // Hexagrams of the Yijing: narrow in version 15 of the data, wide since 16 and in all terminals.
        #expect(others == Array(0x4DC0...0x4DFF))
        #expect(exceptions == [.boxed: 61_104, .mark: 7, .spacingMark: 4, .skinTone: 5, .dropped: 2])
    }

    private func breaks(in item: BreakCase, isTailored: Bool) -> [Bool] {
        var rules = LineBreakRules(isTailored: isTailored)
        let classes = item.scalars.map { BreakClass(of: $0) }
        return classes.indices.map { place in
            rules.allowsBreak(
                before: classes[place], following: place + 1 < classes.count ? classes[place + 1] : nil)
        }
    }
}

/// A case of a published test: scalars, and before which of them a break is allowed (none before the first).
private struct BreakCase: CustomStringConvertible {
    var scalars: [UInt32] = []
    var breaks: [Bool] = []

    var description: String {
        zip(breaks, scalars).map { ($0 ? "÷ " : "× ") + String($1, radix: 16, uppercase: true) }
            .joined(separator: " ")
    }

    /// The text, and where each scalar starts in it.
    var utf8: (bytes: [UInt8], starts: [Int]) {
        var bytes: [UInt8] = []
        var starts: [Int] = []
        for scalar in scalars {
            starts.append(bytes.count)
            bytes += Unicode.Scalar(scalar).map { Array(String(Character($0)).utf8) } ?? []
        }
        return (bytes, starts)
    }

    /// Reads facts: see ``LineBreakFacts/cases``.
    static func all(_ cases: String, _ letters: String, _ scalars: [UInt32]) -> [BreakCase] {
        let known = Dictionary(uniqueKeysWithValues: zip(letters.utf8, scalars))
        return cases.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { word in
            var item = BreakCase()
            var allowsBreak = false
            var rest = word
            while let letter = rest.popFirst() {
                if letter == UInt8(ascii: "|") {
                    allowsBreak = true
                    continue
                }
                var scalar = known[letter]
                if letter == UInt8(ascii: "\\") {
                    let digits = rest.prefix { $0 != UInt8(ascii: ";") }
                    scalar = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
                    rest = rest.dropFirst(digits.count + 1)
                }
                item.scalars.append(scalar ?? 0)
                item.breaks.append(allowsBreak)
                allowsBreak = false
            }
            return item
        }
    }
}
