import TextCore

/// Turns a page into text and blocks: all visible text in order, and the markup of each block.
///
/// White space is collapsed as browsers do, two line breaks in a row (`<br><br>`) part blocks, and blocks
/// stand on lines of their own.
struct HTMLBlockWalk {
    private(set) var text: [UInt8] = []
    private(set) var blocks: [SourceBlock] = []
    /// The elements that the blocks stand in.
    var elements: [PageElement] { open.elements }
    /// The stretches of the text that are linked, with their references as the page has them.
    private(set) var links: [SourceLink] = []
    /// What relative references are resolved against, as the page has it; `nil` for its own address.
    private(set) var base: String?
    private(set) var images = HTMLImages()

    private var open = HTMLOpenElements()
    /// The start of the current block's text; `nil` before its first character.
    private var blockStart: Int?
    private var linkBytes = 0
    /// The reference of the innermost link.
    private var reference: String?
    /// Where the text of that link in the current block starts; `nil` before its first character.
    private var linkStart: Int?
    /// The links before the current block.
    private var linksBefore = 0
    private var cells = 0
    private var linkDepth = 0
    private var preformattedDepth = 0
    private var needsSpace = false
    private var needsCell = false
    private var lineBreaks = 0

    /// Between the cells of a row.
    private static let cellSeparator = Array(" | ".utf8)

    /// Complexity: O(*n*) in the size of the page.
    mutating func visit(_ document: borrowing HTMLDocument) {
        document.visit { step in
            switch step {
            case .enter(let node): return enter(node)
            case .leave(let node):
                leave(node)
                return false
            }
        }
        endBlock()
    }

    private mutating func enter(_ node: HTMLNode) -> Bool {
        if node.isText {
            node.withText { append($0) }
            return false
        }
        guard node.isElement else { return false }
        let role = HTMLElementRole.of(node.key)
        if role.special == .lineBreak {
            lineBreaks += 1
            return false
        }
        if role.special == .base, base == nil { base = node.attribute("href") }
        guard role.flow != .hidden, !HTMLVisibility.isHidden(node, role) else { return false }
        switch role.flow {
        case .block:
            endBlock()
            if role.kind == .preformatted { preformattedDepth += 1 }
        case .cell:
            if blockStart != nil { needsCell = true }
        case .inline, .hidden:
            switch role.special {
            case .link:
                endLink()
                linkDepth += 1
                reference = node.attribute("href")
            case .superscript:
                // A mark is no part of the word before it.
                if blockStart != nil, HTMLFootnotes.isMark(node, in: reference) { needsSpace = true }
            case .image:
                images.add(node, block: blocks.count + (blockStart == nil ? 0 : 1), in: reference)
                return false
            default: break
            }
        }
        if role.special == .figure { images.enterFigure(blocks.count) }
        open.push(node, role)
        return true
    }

    private mutating func leave(_ node: HTMLNode) {
        // A hidden element was not entered and stands on no stack.
        guard let role = open.role(of: node) else { return }
        if role.flow == .block {
            endBlock()
            if role.kind == .preformatted { preformattedDepth -= 1 }
            if role.special == .figure { images.leaveFigure(blocks) }
        } else if role.special == .link {
            endLink()
            linkDepth -= 1
            reference = nil
            isAfterLink = true
        }
        open.pop()
    }

    /// Whether the last thing was the end of a link: a link that follows at once is another word.
    private var isAfterLink = false
}

extension HTMLBlockWalk {
    private mutating func append(_ characters: UnsafeBufferPointer<UInt8>) {
        if preformattedDepth > 0 {
            appendPreformatted(characters)
            return
        }
        var blank = 0
        for (index, byte) in characters.enumerated() {
            if Self.isSpace(byte) {
                needsSpace = true
                continue
            }
            // A no-break space after a line break fills an empty line.
            if lineBreaks > 0, byte >= 0xC2, blank == 0,
                let filler = Self.blanks.first(where: { characters[index...].starts(with: $0) })
            {
                blank = filler.count
            }
            if blank > 0 {
                blank -= 1
                continue
            }
            if blockStart == nil || needsSpace || lineBreaks > 0 || needsCell || isAfterLink {
                prepare(for: byte)
            }
            text.append(byte)
            if linkDepth > 0 {
                if linkStart == nil { linkStart = text.count - 1 }
                linkBytes += 1
            }
        }
    }

    /// Appends what must stand between the last character and the next one.
    private mutating func prepare(for byte: UInt8) {
        if lineBreaks > 1 { endBlock() }
        if blockStart == nil {
            beginBlock()
        } else if needsCell {
            text.append(contentsOf: Self.cellSeparator)
            cells += 1
        } else if lineBreaks == 1 {
            text.append(UInt8(ascii: "\n"))
        } else if needsSpace || isAfterLink && linkDepth > 0 {
            text.append(UInt8(ascii: " "))
        }
        needsSpace = false
        needsCell = false
        lineBreaks = 0
        isAfterLink = false
    }

    private mutating func appendPreformatted(_ characters: UnsafeBufferPointer<UInt8>) {
        var characters = characters[...]
        if blockStart == nil {
            // Blank lines before the first character are not part of the block.
            guard let first = characters.firstIndex(where: { !Self.isSpace($0) }) else { return }
            characters =
                characters[(characters[..<first].lastIndex { $0 == 0x0A }.map { $0 + 1 } ?? first)...]
            beginBlock()
        } else {
            for _ in 0..<lineBreaks { text.append(UInt8(ascii: "\n")) }
        }
        lineBreaks = 0
        needsSpace = false
        if linkDepth > 0 {
            if linkStart == nil { linkStart = text.count }
            linkBytes += characters.count
        }
        text.append(contentsOf: characters)
    }

    private mutating func beginBlock() {
        if !text.isEmpty { text.append(UInt8(ascii: "\n")) }
        blockStart = text.count
        linkBytes = 0
        cells = 0
        linksBefore = links.count
    }

    /// Ends the text of a link in the current block.
    private mutating func endLink() {
        guard let start = linkStart else { return }
        linkStart = nil
        guard let reference, !reference.isEmpty, start < text.count else { return }
        links.append(SourceLink(range: TextRange(utf8: start..<text.count), address: reference))
    }

    /// Moves the links of the current block with its text, whose ends have been cut off.
    private mutating func moveLinks(by shift: Int, into range: Range<Int>) {
        guard links.count > linksBefore else { return }
        let moved = links[linksBefore...].compactMap { link -> SourceLink? in
            let place = link.range.utf8
            let shown = (place.lowerBound - shift..<place.upperBound - shift).clamped(to: range)
            return shown.isEmpty ? nil : SourceLink(range: TextRange(utf8: shown), address: link.address)
        }
        links.replaceSubrange(linksBefore..., with: moved)
    }

    /// Ends the current block, if it has any text.
    private mutating func endBlock() {
        needsSpace = false
        needsCell = false
        lineBreaks = 0
        isAfterLink = false
        guard let start = blockStart else { return }
        endLink()
        blockStart = nil
        let shown = Self.trimmed(start..<text.count, in: text)
        guard !shown.isEmpty else {
            text.removeSubrange(max(0, start - 1)...)
            links.removeSubrange(linksBefore...)
            return
        }
        // What shows nothing at the ends goes, so that only line ends stand between blocks.
        text.removeSubrange(shown.upperBound...)
        text.removeSubrange(start..<shown.lowerBound)
        let range = start..<text.count
        moveLinks(by: shown.lowerBound - start, into: range)
        let place = open.block()
        blocks.append(
            SourceBlock(
                range: TextRange(utf8: range),
                kind: place.kind == .tableRow && cells == 0 ? .paragraph : place.kind,
                markup: BlockMarkup(
                    element: place.element, linkDensity: min(1, Double(linkBytes) / Double(range.count)))))
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C
    }

    /// The range without white space, no-break spaces and zero-width characters at its ends.
    private static func trimmed(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper {
            if isSpace(text[lower]) {
                lower += 1
            } else if text[lower] < 0x80 {
                break
            } else if let blank = blanks.first(where: { text[lower..<upper].starts(with: $0) }) {
                lower += blank.count
            } else {
                break
            }
        }
        while lower < upper {
            if isSpace(text[upper - 1]) {
                upper -= 1
            } else if text[upper - 1] < 0x80 {
                break
            } else if let blank = blanks.first(where: {
                $0.reversed().elementsEqual(text[lower..<upper].suffix($0.count).reversed())
            }) {
                upper -= blank.count
            } else {
                break
            }
        }
        return lower..<upper
    }

    /// U+00A0, U+200B, U+FEFF: they fill blocks that look empty.
    private static let blanks: [[UInt8]] = [[0xC2, 0xA0], [0xE2, 0x80, 0x8B], [0xEF, 0xBB, 0xBF]]
}

extension HTMLBlockWalk {
    /// Parts a block into one that holds a part of its text, and those before and after it.
    ///
    /// - Parameter words: the part, on one line; white space has to stand around it.
    /// - Returns: the position of the part's block; `nil`, and nothing is changed, where the block does not hold the words.
    mutating func part(_ block: Int, at words: String) -> Int? {
        let whole = blocks[block].range.utf8
        guard let part = range(of: Array(words.utf8), in: whole) else { return nil }
        var pieces: [Range<Int>] = []
        for piece in [whole.lowerBound..<part.lowerBound, part, part.upperBound..<whole.upperBound] {
            let shown = Self.trimmed(piece, in: text)
            if !shown.isEmpty { pieces.append(shown) }
        }
        guard let position = pieces.firstIndex(of: part),
            zip(pieces, pieces.dropFirst()).allSatisfy({
                $0.upperBound < $1.lowerBound
            })
        else { return nil }
        for (before, after) in zip(pieces, pieces.dropFirst()) {
            for place in before.upperBound..<after.lowerBound where Self.isSpace(text[place]) {
                text[place] = 0x0A
            }
        }
        let old = blocks[block]
        blocks.replaceSubrange(
            block...block,
            with: pieces.map { piece in
                SourceBlock(
                    range: TextRange(utf8: piece), kind: piece == part ? old.kind : .paragraph,
                    markup: old.markup)
            })
        return block + position
    }

    /// Where words stand in a range of the text, any white space being as good as a blank.
    private func range(of words: [UInt8], in range: Range<Int>) -> Range<Int>? {
        guard !words.isEmpty, range.count >= words.count else { return nil }
        for start in range.lowerBound...(range.upperBound - words.count) {
            let isSame = words.indices.allSatisfy { index in
                let byte = text[start + index]
                return byte == words[index] || words[index] == 0x20 && Self.isSpace(byte)
            }
            let end = start + words.count
            if isSame, start == range.lowerBound || Self.isSpace(text[start - 1]),
                end == range.upperBound || Self.isSpace(text[end])
            {
                return start..<end
            }
        }
        return nil
    }
}
