import CMD4C
import TextCore

/// Collects the text and the blocks of a Markdown article from md4c's callbacks.
struct MarkdownBlocks {
    private(set) var text: [UInt8] = []
    private(set) var blocks: [SourceBlock] = []
    /// The stretches of the text that are linked, with their references as the source has them.
    private(set) var links: [SourceLink] = []

    /// A quotation, or a list item, whose first block is the item and whose other blocks are paragraphs.
    private enum Container {
        case quote
        case item(hasBlock: Bool)
    }

    private var containers: [Container] = []
    /// The kind of the current block, if it does not follow from the container.
    private var kind: BlockKind?
    private var content: [UInt8] = []
    /// The texts of images, which count if the block has no other text.
    private var imageText: [UInt8] = []
    private var imageDepth = 0
    /// The links of the current block, as places in its content, and the open one.
    private var linksHere: [(range: Range<Int>, reference: String)] = []
    private var openLink: (start: Int, reference: String)?
    /// The cells of the current table row.
    private var cells: [ArraySlice<UInt8>] = []
    /// The remaining budget of steps and bytes of addresses.
    ///
    /// Rows of tables are filled up with empty cells, and a reference repeats its address at each use: short sources could
    /// make endless work.
    private var allowance: Int

    /// - Parameter size: bytes of the source.
    init(of size: Int) { allowance = 8 * size + (1 << 20) }

    /// Runs a callback on the blocks that md4c hands on as a pointer; a result other than 0 ends the parsing.
    static func take(_ pointer: UnsafeMutableRawPointer?, _ step: (inout MarkdownBlocks) -> Void) -> CInt {
        guard let blocks = pointer?.assumingMemoryBound(to: MarkdownBlocks.self) else { return 1 }
        blocks.pointee.allowance -= 1
        step(&blocks.pointee)
        return blocks.pointee.allowance < 0 ? 1 : 0
    }

    // MARK: Blocks

    mutating func enter(_ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
        if type != MD_BLOCK_TH, type != MD_BLOCK_TD { close() }
        switch type {
        case MD_BLOCK_QUOTE: containers.append(.quote)
        case MD_BLOCK_LI: containers.append(.item(hasBlock: false))
        case MD_BLOCK_H:
            let level = detail?.assumingMemoryBound(to: MD_BLOCK_H_DETAIL.self).pointee.level ?? 1
            kind = .heading(level: Int(level))
        case MD_BLOCK_CODE: kind = .preformatted
        case MD_BLOCK_TR: kind = .tableRow
        default: break
        }
    }

    mutating func leave(_ type: MD_BLOCKTYPE) {
        switch type {
        case MD_BLOCK_TH, MD_BLOCK_TD:
            let cell = Self.trimmed(content)
            if !cell.isEmpty { cells.append(cell) }
            content = []
            linksHere = []
        case MD_BLOCK_TR:
            content = Array(cells.joined(separator: " | ".utf8))
            cells = []
            close()
        case MD_BLOCK_QUOTE, MD_BLOCK_LI:
            close()
            containers.removeLast()
        default: close()
        }
    }

    // MARK: Spans and text

    mutating func enter(_ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) {
        switch type {
        case MD_SPAN_A:
            guard let link = detail?.assumingMemoryBound(to: MD_SPAN_A_DETAIL.self).pointee else { return }
            allowance -= Int(link.href.size) + Int(link.title.size)
            let address = UnsafeRawBufferPointer(start: link.href.text, count: Int(link.href.size))
            openLink = (content.count, HTMLEntities.decoded(String(decoding: address, as: UTF8.self)))
        case MD_SPAN_IMG:
            imageDepth += 1
            guard let image = detail?.assumingMemoryBound(to: MD_SPAN_IMG_DETAIL.self).pointee else {
                return
            }
            allowance -= Int(image.src.size) + Int(image.title.size)
        default: break
        }
    }

    mutating func leave(_ type: MD_SPANTYPE) {
        if type == MD_SPAN_IMG { imageDepth -= 1 }
        guard type == MD_SPAN_A, let link = openLink else { return }
        openLink = nil
        if link.start < content.count { linksHere.append((link.start..<content.count, link.reference)) }
    }

    mutating func add(_ bytes: UnsafeRawBufferPointer, as type: MD_TEXTTYPE) {
        switch type {
        case MD_TEXT_NULLCHAR: append("\u{FFFD}".utf8)
        case MD_TEXT_BR: append(CollectionOfOne(0x0A))
        case MD_TEXT_SOFTBR: append(CollectionOfOne(0x20))
        case MD_TEXT_ENTITY: append(HTMLEntities.decoded(String(decoding: bytes, as: UTF8.self)).utf8)
        case MD_TEXT_HTML:
            let isBreak = bytes.prefix(3).elementsEqual("<br".utf8) { $0 | 0x20 == $1 | 0x20 }
            if isBreak { append(CollectionOfOne(0x0A)) }
        default: append(bytes)
        }
    }

    private mutating func append(_ bytes: some Collection<UInt8>) {
        if imageDepth > 0 { imageText.append(contentsOf: bytes) } else { content.append(contentsOf: bytes) }
    }

    // MARK: Closing

    /// Ends the current block; an empty one is left out.
    private mutating func close() {
        defer {
            kind = nil
            content.removeAll(keepingCapacity: true)
            linksHere.removeAll(keepingCapacity: true)
            imageText.removeAll(keepingCapacity: true)
        }
        let kind = kind ?? kindHere
        if kind == .preformatted {
            append(content.last == 0x0A ? content.dropLast() : content[...], as: kind)
        } else if !append(Self.trimmed(content), as: kind), kind == .paragraph {
            linksHere = []
            append(Self.trimmed(imageText), as: .caption)
        }
    }

    private var kindHere: BlockKind {
        switch containers.last {
        case .quote: .quote
        case .item(hasBlock: false): .listItem
        case .item(hasBlock: true), nil: .paragraph
        }
    }

    /// Appends a block; returns whether it had any text.
    @discardableResult
    private mutating func append(_ shown: ArraySlice<UInt8>, as kind: BlockKind) -> Bool {
        guard shown.contains(where: { $0 > 0x20 }) else { return false }
        if !text.isEmpty { text.append(UInt8(ascii: "\n")) }
        let start = text.count
        text.append(contentsOf: shown)
        let shift = start - shown.startIndex
        for link in linksHere {
            let range = link.range.clamped(to: shown.startIndex..<shown.endIndex)
            guard !range.isEmpty else { continue }
            links.append(
                SourceLink(
                    range: TextRange(utf8: range.lowerBound + shift..<range.upperBound + shift),
                    address: link.reference))
        }
        blocks.append(SourceBlock(range: TextRange(utf8: start..<text.count), kind: kind))
        if case .item = containers.last { containers[containers.count - 1] = .item(hasBlock: true) }
        return true
    }

    private static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        var slice = bytes[...].drop { $0 <= 0x20 }
        while let last = slice.last, last <= 0x20 { slice.removeLast() }
        return slice
    }
}
