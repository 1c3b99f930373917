import TextCore

/// Collects the text and blocks of a Markdown article.
struct MarkdownWriter {
    private(set) var text: [UInt8] = []
    private(set) var blocks: [SourceBlock] = []
    var definitions: MarkdownDefinitions

    init(definitions: MarkdownDefinitions) { self.definitions = definitions }

    /// Adds a block whose inline markup is to be taken out; one that shows nothing is left out.
    mutating func add(_ markup: [UInt8], as kind: BlockKind) {
        let inlines = MarkdownInlines(markup, definitions)
        if !append(inlines.text, as: kind), kind == .paragraph, let caption = inlines.imageText {
            append(caption, as: .caption)
        }
    }

    /// Adds a block that is shown as it is.
    mutating func add(literal: [UInt8]) { append(literal, as: .preformatted) }

    /// Adds a row of cells.
    mutating func add(cells: [[UInt8]]) {
        let texts = cells.map { Self.trimmed(MarkdownInlines($0, definitions).text) }.filter { !$0.isEmpty }
        append(Array(texts.joined(separator: " | ".utf8)), as: .tableRow)
    }

    /// Appends a block; returns whether it had any text.
    @discardableResult
    private mutating func append(_ content: [UInt8], as kind: BlockKind) -> Bool {
        let shown = kind == .preformatted ? content[...] : Self.trimmed(content)
        guard shown.contains(where: { $0 > 0x20 }) else { return false }
        if !text.isEmpty { text.append(UInt8(ascii: "\n")) }
        let start = text.count
        text.append(contentsOf: shown)
        blocks.append(SourceBlock(range: TextRange(utf8: start..<text.count), kind: kind))
        return true
    }

    private static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        var slice = bytes[...].drop { $0 <= 0x20 }
        while let last = slice.last, last <= 0x20 { slice.removeLast() }
        return slice
    }
}

/// The places that `[name]: address` lines give names to.
struct MarkdownDefinitions {
    private var names: Set<String> = []

    /// Source: CommonMark 0.31, section 6.3, "link label".
    private static let nameLimit = 1000

    /// Remembers the name, if the line is a definition.
    mutating func take(_ line: ArraySlice<UInt8>) {
        if let name = Self.name(in: line) { names.insert(name) }
    }

    func contains(_ name: ArraySlice<UInt8>) -> Bool {
        name.count < Self.nameLimit && !names.isEmpty && names.contains(Self.folded(name))
    }

    /// The name that a line defines, or `nil` where it is no definition.
    static func name(in line: ArraySlice<UInt8>) -> String? {
        let content = line.drop { $0 == 0x20 }
        guard content.startIndex - line.startIndex <= 3, content.first == UInt8(ascii: "["),
            let close = content.firstIndex(of: UInt8(ascii: "]")), close > content.startIndex + 1,
            close + 1 < content.endIndex, content[close + 1] == UInt8(ascii: ":")
        else { return nil }
        // What follows is an address, with a title in quotes or brackets at most.
        let rest = content[(close + 2)...].split { $0 <= 0x20 }
        guard let address = rest.first, !address.isEmpty else { return nil }
        if rest.count > 1,
            ![UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "(")].contains(rest[1].first ?? 0)
        {
            return nil
        }
        return folded(content[(content.startIndex + 1)..<close])
    }

    private static func folded(_ name: ArraySlice<UInt8>) -> String {
        String(decoding: name, as: UTF8.self).lowercased()
    }
}
