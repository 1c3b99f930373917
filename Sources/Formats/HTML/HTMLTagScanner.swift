/// Finds tags in markup without building a tree: enough for a summary, far faster than parsing.
struct HTMLTagScanner {
    struct Tag {
        /// Lower-case, with the slash of a closing tag: `p`, `/p`.
        let name: String
        /// From `<` to after `>`.
        let range: Range<Int>
    }

    private let markup: [UInt8]
    private(set) var position = 0

    init(_ markup: [UInt8]) { self.markup = markup }

    /// The next tag; comments, declarations and an unfinished tag are passed over.
    mutating func next() -> Tag? {
        while let start = markup[position...].firstIndex(of: UInt8(ascii: "<")) {
            var end = start + 1
            while end < markup.count, end - start < 24, isNameByte(markup[end], isFirst: end == start + 1) {
                end += 1
            }
            guard end > start + 1 else {
                position =
                    markup[start...].starts(with: Self.comment) ? endOfComment(from: start + 4) : start + 1
                continue
            }
            let name = String(decoding: markup[(start + 1)..<end], as: UTF8.self).lowercased()
            guard let close = markup[end...].firstIndex(of: UInt8(ascii: ">")) else {
                position = markup.count
                return nil
            }
            position = close + 1
            return Tag(name: name, range: start..<position)
        }
        position = markup.count
        return nil
    }

    /// Passes over the content of the element whose opening tag came last; returns its end.
    mutating func skipElement(named name: String) -> Int {
        let closing = Array("</\(name)".utf8)
        var candidate = position
        while let start = markup[candidate...].firstIndex(of: UInt8(ascii: "<")) {
            if markup[start...].prefix(closing.count).map({ $0 < 0x40 ? $0 : $0 | 0x20 }) == closing {
                position = markup[start...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? markup.count
                return position
            }
            candidate = start + 1
        }
        position = markup.count
        return position
    }

    private static let comment = Array("<!--".utf8)

    private func endOfComment(from start: Int) -> Int {
        guard start <= markup.count else { return markup.count }
        return markup[start...].firstRange(of: "-->")?.upperBound ?? markup.count
    }

    private func isNameByte(_ byte: UInt8, isFirst: Bool) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || isFirst && byte == UInt8(ascii: "/")
            || !isFirst && ((0x30...0x39).contains(byte) || byte == UInt8(ascii: "-"))
    }
}
