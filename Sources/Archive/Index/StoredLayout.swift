import TextCore

/// The blocks and elements of a page as bytes, so that an article can be cleaned again without its file.
///
///     let bytes = StoredLayout.bytes(of: source)
///     StoredLayout.restore(bytes, into: &source)    // blocks and elements as they were
///
/// Numbers are written seven bits a byte, the low bits first. Plain text has neither blocks nor elements, and takes four
/// bytes.
///
/// ```text
/// names       count, then length and bytes of each
/// elements    count, then of each: parent + 1, number of its name, number of its words
/// blocks      count, then of each: bytes since the last block, length, kind, element + 1, link density
/// headline    start + 1 and length; 0 where none is known
/// ```
///
/// A block without markup has element 0 and no density. The density is one byte for 0 and for 1; else 2 and eight bytes.
enum StoredLayout {
    /// Complexity: O(blocks + elements).
    static func bytes(of source: SourceArticle) -> [UInt8] {
        var names = NameTable()
        var tail: [UInt8] = []
        tail.append(varint: source.elements.count)
        for element in source.elements {
            tail.append(varint: element.parent.map { $0 + 1 } ?? 0)
            tail.append(varint: names.number(of: element.name))
            tail.append(varint: names.number(of: element.words))
        }
        tail.append(varint: source.blocks.count)
        var end = 0
        for block in source.blocks {
            tail.append(varint: block.range.lower.utf8 - end)
            tail.append(varint: block.range.utf8.count)
            tail.append(code(of: block.kind))
            tail.append(varint: block.markup.map { $0.element + 1 } ?? 0)
            if let markup = block.markup { append(density: markup.linkDensity, to: &tail) }
            end = block.range.upper.utf8
        }
        tail.append(varint: source.headline.map { $0.lower.utf8 + 1 } ?? 0)
        if let headline = source.headline { tail.append(varint: headline.utf8.count) }
        return names.bytes + tail
    }

    /// Gives an article its blocks and elements back.
    ///
    /// - Returns: whether the bytes were sound; damaged ones change nothing.
    static func restore(_ bytes: [UInt8], into source: inout SourceArticle) -> Bool {
        var reader = Reader(bytes)
        let names = reader.names()
        let elements = reader.elements(names)
        let blocks = reader.blocks(textLength: source.text.count, elements: elements.count)
        let headline = reader.headline(textLength: source.text.count)
        guard reader.isSound, reader.isAtEnd else { return false }
        (source.elements, source.blocks, source.headline) = (elements, blocks, headline)
        return true
    }

    /// Names of elements and their words, each once.
    private struct NameTable {
        private var numbers: [String: Int] = [:]
        private var list: [String] = []

        mutating func number(of name: String) -> Int {
            if let number = numbers[name] { return number }
            numbers[name] = list.count
            list.append(name)
            return list.count - 1
        }

        var bytes: [UInt8] {
            var bytes: [UInt8] = []
            bytes.append(varint: list.count)
            for name in list {
                bytes.append(varint: name.utf8.count)
                bytes += name.utf8
            }
            return bytes
        }
    }

    // MARK: Kinds and densities

    private static let plainKinds: [BlockKind] = [
        .paragraph, .listItem, .quote, .tableRow, .caption, .preformatted,
    ]
    /// A heading's code is this and its level.
    private static let firstHeading = 16

    private static func code(of kind: BlockKind) -> UInt8 {
        if case .heading(let level) = kind { return UInt8(clamping: firstHeading + level) }
        return UInt8(plainKinds.firstIndex(of: kind) ?? 0)
    }

    private static func kind(of code: UInt8) -> BlockKind? {
        let code = Int(code)
        if code >= firstHeading { return .heading(level: code - firstHeading) }
        return code < plainKinds.count ? plainKinds[code] : nil
    }

    private static func append(density: Double, to bytes: inout [UInt8]) {
        switch density {
        case 0: bytes.append(0)
        case 1: bytes.append(1)
        default:
            bytes.append(2)
            bytes.appendInteger(density.bitPattern)
        }
    }

    /// Reads the parts in order; the first damage makes all that follows empty.
    private struct Reader {
        private let bytes: [UInt8]
        private var position = 0
        private(set) var isSound = true

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        var isAtEnd: Bool { position == bytes.count }

        mutating func names() -> [String] {
            list { reader in
                let length = reader.number()
                guard length <= reader.bytes.count - reader.position else { return nil }
                defer { reader.position += length }
                return String(
                    decoding: reader.bytes[reader.position..<reader.position + length], as: UTF8.self)
            }
        }

        mutating func elements(_ names: [String]) -> [PageElement] {
            var number = 0
            return list { reader in
                let (parent, name, words) = (reader.number(), reader.number(), reader.number())
                guard parent <= number, name < names.count, words < names.count else { return nil }
                number += 1
                return PageElement(
                    parent: parent == 0 ? nil : parent - 1, name: names[name], words: names[words])
            }
        }

        mutating func blocks(textLength: Int, elements: Int) -> [SourceBlock] {
            var end = 0
            return list { reader in
                let (gap, length) = (reader.number(), reader.number())
                guard gap <= textLength - end, length <= textLength - end - gap,
                    let kind = reader.byte().flatMap(StoredLayout.kind)
                else { return nil }
                let range = TextRange(utf8: end + gap..<end + gap + length)
                end += gap + length
                let element = reader.number()
                guard element > 0 else { return SourceBlock(range: range, kind: kind) }
                guard element <= elements, let density = reader.density() else { return nil }
                return SourceBlock(
                    range: range, kind: kind,
                    markup: BlockMarkup(element: element - 1, linkDensity: density))
            }
        }

        mutating func headline(textLength: Int) -> TextRange? {
            let start = number() - 1
            guard start >= 0 else { return nil }
            let length = number()
            guard start <= textLength, length <= textLength - start else {
                isSound = false
                return nil
            }
            return TextRange(utf8: start..<start + length)
        }

        /// As many values as the number before them says.
        private mutating func list<Value>(_ value: (inout Reader) -> Value?) -> [Value] {
            let count = number()
            var values: [Value] = []
            // Each value takes a byte at least, so that a damaged count reserves no memory in vain.
            values.reserveCapacity(min(count, bytes.count - position))
            while isSound, values.count < count {
                guard let next = value(&self) else {
                    isSound = false
                    break
                }
                values.append(next)
            }
            return isSound ? values : []
        }

        private mutating func byte() -> UInt8? {
            guard position < bytes.count else {
                isSound = false
                return nil
            }
            defer { position += 1 }
            return bytes[position]
        }

        /// A number below 2³²; 0 for a number that is cut or larger.
        private mutating func number() -> Int {
            var number = 0
            for shift in stride(from: 0, to: 35, by: 7) {
                guard let byte = byte() else { return 0 }
                number |= Int(byte & 0x7F) << shift
                if byte < 0x80 { return number }
            }
            isSound = false
            return 0
        }

        private mutating func density() -> Double? {
            switch byte() {
            case 0: return 0
            case 1: return 1
            case 2:
                guard position + 8 <= bytes.count else { return nil }
                defer { position += 8 }
                return Double(bitPattern: bytes.integer(UInt64.self, at: position))
            default: return nil
            }
        }
    }
}

extension [UInt8] {
    /// Appends a number that is not negative, seven bits a byte, the low bits first.
    fileprivate mutating func append(varint number: Int) {
        var rest = UInt(number)
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }
}
