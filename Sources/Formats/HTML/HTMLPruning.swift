import Glibc

/// Removes markup that has no effect on the text, which is most of a page's bytes.
enum HTMLPruning {
    /// The markup without comments and what browsers take for some, without the contents of scripts and styles, and without attributes that
    /// nothing here reads; JSON-LD stays.
    ///
    /// Tags are read as browsers read them, so that `<script>` in an attribute is not a tag. An unfinished construct stays.
    /// Complexity: O(*n*).
    static func pruned(_ markup: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(markup.count)
        markup.withUnsafeBufferPointer { bytes in
            var scanner = Scanner(bytes: bytes)
            scanner.scan { output.append(contentsOf: bytes[$0]) }
        }
        return output
    }

    private static let script = Array("script".utf8)
    static let abbreviation = Array("abbr".utf8)
    private static let page = Array("html".utf8)
    private static let style = Array("style".utf8)
    private static let doctype = Array("doctype".utf8)

    private struct Scanner {
        let bytes: UnsafeBufferPointer<UInt8>
        /// The end of the part that was written or dropped.
        private var done = 0
        /// Unused attributes of the current tag.
        private var unread: [Range<Int>] = []

        init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

        mutating func scan(_ keep: (Range<Int>) -> Void) {
            var i = 0
            while let start = index(of: UInt8(ascii: "<"), from: i), start + 1 < bytes.count {
                let next = bytes[start + 1]
                if isBogusComment(at: start) {
                    let end = index(of: UInt8(ascii: ">"), from: start).map { $0 + 1 } ?? bytes.count
                    drop(start..<end, keep)
                    i = end
                    continue
                }
                if next == UInt8(ascii: "!") {
                    guard !isDoctype(at: start + 2) else {
                        i = start + 2
                        continue
                    }
                    guard let end = endOfComment(from: start + 2) else { break }
                    drop(start..<end, keep)
                    i = end
                    continue
                }
                guard Self.isLetter(next) else {
                    i = start + 1
                    continue
                }
                guard let end = endOfTag(from: start + 1) else { break }
                for range in unread { drop(range, keep) }
                i = end
                guard let name = rawTextName(at: start + 1) else { continue }
                // A script that says so about itself in JSON is not code.
                let isData = name.count == 6 && holdsLinkedData(start..<end)
                guard let closing = closingTag(name, from: end) else { break }
                if !isData { drop(end..<closing, keep) }
                i = closing
            }
            keep(done..<bytes.count)
            done = bytes.count
        }

        /// Whether an invisible construct begins here that ends at the next `>`: `<![if mso]>`, `<?php?>`, `</3>`.
        ///
        /// Source: HTML Standard, the tokenizer's markup declaration open, tag open and end tag open states.
        private func isBogusComment(at start: Int) -> Bool {
            let next = bytes[start + 1]
            let after = start + 2 < bytes.count ? bytes[start + 2] : 0
            switch next {
            case UInt8(ascii: "?"): return true
            case UInt8(ascii: "/"): return after != 0 && !Self.isLetter(after)
            case UInt8(ascii: "!"):
                let isComment =
                    after == UInt8(ascii: "-") && start + 3 < bytes.count
                    && bytes[start + 3] == UInt8(ascii: "-")
                return !isComment && !isDoctype(at: start + 2)
            default: return false
            }
        }

        private func isDoctype(at start: Int) -> Bool { hasPrefix(HTMLPruning.doctype, at: start) }

        private mutating func drop(_ range: Range<Int>, _ keep: (Range<Int>) -> Void) {
            keep(done..<range.lowerBound)
            done = range.upperBound
        }

        private func index(of byte: UInt8, from start: Int) -> Int? {
            guard let base = bytes.baseAddress, start < bytes.count,
                let found = memchr(base + start, Int32(byte), bytes.count - start)
            else { return nil }
            return UnsafeRawPointer(found) - UnsafeRawPointer(base)
        }

        /// The position after the `>` of the tag whose name is at `start`; notes its unused attributes.
        ///
        /// Source: HTML Standard, the tokenizer's attribute states.
        private mutating func endOfTag(from start: Int) -> Int? {
            unread.removeAll(keepingCapacity: true)
            let isLink = bytes[start] | 0x20 == UInt8(ascii: "l")
            let isAbbreviation = hasPrefix(HTMLPruning.abbreviation, at: start)
            let isPage = hasPrefix(HTMLPruning.page, at: start)
            var i = start
            while i < bytes.count, !Self.endsName(bytes[i]) { i += 1 }
            let element = HTMLName(folding: bytes[start..<i])
            let wanted = element == Self.anchor || element == Self.base ? Self.address : Self.alternative
            let isWanted = wanted == Self.address || element == Self.image
            while i < bytes.count {
                while i < bytes.count, bytes[i] <= 0x20 || bytes[i] == UInt8(ascii: "/") { i += 1 }
                guard i < bytes.count else { return nil }
                if bytes[i] == UInt8(ascii: ">") { return i + 1 }
                let name = i
                i += 1
                while i < bytes.count, !Self.endsName(bytes[i]), bytes[i] != UInt8(ascii: "=") { i += 1 }
                let key = HTMLName(folding: bytes[name..<i])
                var isRead =
                    Self.isRead(key, isLink: isLink) || isAbbreviation && key == Self.tooltip
                    || isPage && Self.languages.contains(key) || isWanted && key == wanted
                var value = i
                while value < bytes.count, bytes[value] <= 0x20 { value += 1 }
                if value < bytes.count, bytes[value] == UInt8(ascii: "=") {
                    guard let end = endOfValue(from: value + 1) else { return nil }
                    // Who links to an author names one.
                    if !isRead, key == Self.address {
                        isRead = bytes[value..<end].firstRange(of: "/author") != nil
                    }
                    i = end
                }
                if !isRead { unread.append(name..<i) }
            }
            return nil
        }

        /// The position after an attribute's value, in quotation marks or without.
        private func endOfValue(from start: Int) -> Int? {
            var i = start
            while i < bytes.count, bytes[i] <= 0x20 { i += 1 }
            guard i < bytes.count else { return nil }
            if bytes[i] == UInt8(ascii: "\"") || bytes[i] == UInt8(ascii: "'") {
                return index(of: bytes[i], from: i + 1).map { $0 + 1 }
            }
            while i < bytes.count, bytes[i] > 0x20, bytes[i] != UInt8(ascii: ">") { i += 1 }
            return i
        }

        private static func endsName(_ byte: UInt8) -> Bool {
            byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
        }

        /// The attributes that blocks, visibility and metadata are read from.
        private static let attributes = HTMLNameTable<Bool>(
            Dictionary(
                uniqueKeysWithValues: [
                    "class", "id", "role", "itemprop", "aria-label", "data-testid", "data-component",
                    "data-type", "data-module", "property", "rel", "hidden", "style", "open", "type",
                    "aria-modal", "itemtype", "name",
                    "content", "datetime", "pubdate", "charset", "http-equiv",
                ].map { (HTMLName($0), true) }), other: false)
        private static let address = HTMLName("href")
        private static let anchor = HTMLName("a")
        private static let base = HTMLName("base")
        private static let image = HTMLName("img")
        /// Where a picture is described.
        private static let alternative = HTMLName("alt")
        /// Where hNews has the whole date of an abbreviated one.
        private static let tooltip = HTMLName("title")

        /// Where a page says in what language it is.
        private static let languages = [HTMLName("lang"), HTMLName("xml:lang")]

        private static func isRead(_ name: HTMLName, isLink: Bool) -> Bool {
            attributes[name] || isLink && name == address
        }

        /// Source: HTML Standard, comment states: `<!-->` is a whole comment.
        private func endOfComment(from start: Int) -> Int? {
            var i = start
            while let end = index(of: UInt8(ascii: ">"), from: i) {
                if end >= start + 2, bytes[end - 1] == UInt8(ascii: "-"),
                    bytes[end - 2] == UInt8(ascii: "-")
                {
                    return end + 1
                }
                i = end + 1
            }
            return nil
        }

        /// `script` or `style`, if that is the tag's name.
        private func rawTextName(at start: Int) -> [UInt8]? {
            for name in [HTMLPruning.script, HTMLPruning.style] where hasPrefix(name, at: start) {
                let end = start + name.count
                if end < bytes.count, !Self.isLetter(bytes[end]), bytes[end] != UInt8(ascii: "-") {
                    return name
                }
            }
            return nil
        }

        private func closingTag(_ name: [UInt8], from start: Int) -> Int? {
            var i = start
            while let open = index(of: UInt8(ascii: "<"), from: i) {
                if open + 2 + name.count <= bytes.count, bytes[open + 1] == UInt8(ascii: "/"),
                    hasPrefix(name, at: open + 2)
                {
                    return open
                }
                i = open + 1
            }
            return nil
        }

        private func holdsLinkedData(_ tag: Range<Int>) -> Bool {
            bytes[tag].firstRange(of: "ld+json") != nil || bytes[tag].firstRange(of: "LD+JSON") != nil
        }

        private func hasPrefix(_ name: [UInt8], at start: Int) -> Bool {
            guard start + name.count <= bytes.count else { return false }
            for i in 0..<name.count where bytes[start + i] | 0x20 != name[i] | 0x20 { return false }
            return true
        }

        private static func isLetter(_ byte: UInt8) -> Bool {
            (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
        }
    }
}
