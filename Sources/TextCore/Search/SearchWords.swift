/// Parts text into the words of a full-text index, folded as searches in a story are.
///
/// ```text
/// O’Brien in 東京    o and obrien, brien and obrien, in, 東, 京; as a query obrien, in, 東, 京
/// ```
///
/// A word is a run of letters and digits. Scripts without spaces between words, and Hangul, whose words have endings, are
/// parted into characters: a query in them is a phrase and is found inside a run. Signs such as emoji are words of their
/// own, and so are `c++` and `f#`. Words that a hyphen or an apostrophe joins, and the groups of a number, stand in a
/// document as parts and as a whole, in a query as a whole: who leaves the sign out means the same word.
package struct SearchWords {
    package enum Purpose: Sendable { case document, query }

    package struct Word {
        /// Folded UTF-8.
        package let text: ArraySlice<UInt8>
        /// UTF-8 bytes of the text.
        package let range: Range<Int>
        /// Whether it stands at the place of the word before it.
        package let isSynonym: Bool
    }

    /// Visits the words of a part of a text in order, as long as `body` says so.
    ///
    /// Malformed UTF-8 parts words. Complexity: O(*n*) in the length of the part.
    package static func visit(
        _ text: Span<UInt8>, _ part: Range<Int>, as purpose: Purpose, _ body: (Word) -> Bool
    ) {
        var folder = TextFolder(table: .foldingCase, capacity: part.count)
        folder.append(text, part)
        var pieces: [Piece] = []
        var scanner = Scanner(folder.folded)
        while let piece = scanner.next() { pieces.append(piece) }
        var reader = OriginMap.Reader(folder.origins)
        let places = pieces.map { reader.origin(of: $0.range) }
        var position = 0
        while position < pieces.count {
            var end = position + 1
            while end < pieces.count, pieces[end].isJoined { end += 1 }
            let chain = position..<end
            position = end
            let bytes = folder.folded
            guard chain.count > 1 else {
                let piece = pieces[chain.lowerBound]
                let range = places[chain.lowerBound]
                guard body(Word(text: bytes[piece.range], range: range, isSynonym: false)) else { return }
                continue
            }
            let whole = chain.flatMap { bytes[pieces[$0].range] }[...]
            let range = places[chain.lowerBound].lowerBound..<places[chain.upperBound - 1].upperBound
            if purpose == .query {
                guard body(Word(text: whole, range: range, isSynonym: false)) else { return }
                continue
            }
            for number in chain {
                let word = Word(text: bytes[pieces[number].range], range: places[number], isSynonym: false)
                guard body(word) else { return }
                // At both ends, so that a phrase holds on either side.
                if number == chain.lowerBound || number == chain.upperBound - 1 {
                    guard body(Word(text: whole, range: range, isSynonym: true)) else { return }
                }
            }
        }
    }

    /// A stretch of folded text that is a word, or a part of one.
    private struct Piece {
        let range: Range<Int>
        /// Whether a sign joins it to the one before it.
        let isJoined: Bool
    }

    private struct Scanner {
        private let bytes: [UInt8]
        private var position = 0
        /// The end of the last piece that a joining sign may follow.
        private var joint = -1

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        mutating func next() -> Piece? {
            while position < bytes.count {
                let start = position
                switch unit(at: start) {
                case (.none, let length): position += length
                case (.alone, let length):
                    position += length
                    joint = -1
                    return Piece(range: start..<position, isJoined: false)
                case (.letter, _):
                    let isJoined = joint >= 0 && joins(joint, start)
                    while position < bytes.count {
                        let (kind, length) = unit(at: position)
                        guard kind == .letter else { break }
                        position += length
                    }
                    joint = position
                    position = endOfSigns(position)
                    return Piece(range: start..<position, isJoined: isJoined)
                }
            }
            return nil
        }

        private enum Kind { case none, letter, alone }

        private func unit(at i: Int) -> (Kind, length: Int) {
            let byte = bytes[i]
            if byte < 0x80 { return (ASCII.isLetterOrDigit(byte) ? .letter : .none, 1) }
            guard byte != TextFolder.separator else { return (.none, 1) }
            let (value, length) = bytes.span.scalar(at: i)
            guard let scalar = Unicode.Scalar(value) else { return (.none, max(1, length)) }
            return (SearchScript.isUnspaced(scalar) ? .alone : kind(of: scalar), max(1, length))
        }

        private func kind(of scalar: Unicode.Scalar) -> Kind {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return .letter }
            switch scalar.properties.generalCategory {
            case .otherSymbol: return .alone
            case .nonspacingMark, .spacingMark, .enclosingMark, .privateUse: return .letter
            default: return .none
            }
        }

        /// The end of `++` and `#` after a word, as in `c++`: they are part of it where no letter follows.
        private func endOfSigns(_ start: Int) -> Int {
            guard start < bytes.count else { return start }
            let end: Int
            switch bytes[start] {
            case UInt8(ascii: "#"): end = start + 1
            case UInt8(ascii: "+") where start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "+"):
                end = start + 2
            default: return start
            }
            guard end == bytes.count || unit(at: end).0 == .none else { return start }
            return end
        }

        /// Whether one sign stands between two pieces that makes a word of them: a hyphen or an apostrophe between letters, a
        /// comma before the last three digits of a number.
        private func joins(_ end: Int, _ start: Int) -> Bool {
            guard start == end + 1 else { return false }
            switch bytes[end] {
            case UInt8(ascii: "-"), UInt8(ascii: "'"): return true
            case UInt8(ascii: ","):
                let digits = bytes[start...].prefix { ASCII.isDigit($0) }.count
                return digits == 3 && ASCII.isDigit(bytes[end - 1])
            default: return false
            }
        }
    }
}

/// The scripts of which each character is a word for searches.
enum SearchScript {
    /// Blocks of the scripts that are written without spaces between words, and of Hangul.
    ///
    /// Source: Unicode 17, Blocks.txt.
    private static let blocks: [ClosedRange<UInt32>] = [
        0x0E00...0x0EFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x2E80...0x2FDF,
        0x3005...0x3007,
        0x3040...0x318F, 0x31A0...0x31BF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
        0xA960...0xA97F,
        0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFF66...0xFFDC, 0x1B000...0x1B16F, 0x20000...0x323AF,
    ]

    static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x0E00 && blocks.contains { $0.contains(scalar.value) }
            && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }
}
