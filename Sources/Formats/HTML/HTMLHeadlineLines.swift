import TextCore

/// The short lines of a page that can say when its article was published, and by whom.
struct HTMLHeadlineLines {
    /// The short blocks around the headline, each with the label that stands in a block of its own before it.
    let lines: [String]

    private let walk: HTMLBlockWalk
    private let headline: Int?

    /// - Parameter headline: the position of the headline among the blocks; `nil` for a page without one.
    init(_ walk: HTMLBlockWalk, headline: Int?) {
        self.walk = walk
        self.headline = headline
        lines = Self.around(headline, walk)
    }

    /// Blocks above and below the headline that are looked at for dates and bylines.
    private static let linesAbove = 5
    private static let linesBelow = 24
    /// Bytes from which a block is a paragraph: the story has begun.
    private static let paragraph = 200

    /// The day that a labelled line gives, wherever it stands on the page; `nil` where such lines name several days.
    var labelledDate: StatedDate? {
        var dates: [StatedDate] = []
        var label: String?
        for block in walk.blocks where block.range.count < Self.paragraph && !Self.isComment(block, walk) {
            let text = HTMLHeadline.text(of: block, walk)
            let line = DateLine(Array((label.map { "\($0) \(text)" } ?? text).utf8))
            label = Self.isLabel(text) ? text : nil
            guard let line, line.isDateLine,
                let entry = line.entries.first(where: { $0.label == .published })
            else { continue }
            if !dates.contains(where: { $0.day == entry.date.day }) { dates.append(entry.date) }
            if dates.count > 1 { return nil }
        }
        return dates.first
    }

    private static func around(_ headline: Int?, _ walk: HTMLBlockWalk) -> [String] {
        var lines: [String] = []
        var label: String?
        let start = headline ?? 0
        var paragraphs = 0
        for index in max(0, start - linesAbove)..<min(walk.blocks.count, start + linesBelow) {
            guard index != headline else {
                label = nil
                continue
            }
            let block = walk.blocks[index]
            if block.range.count >= paragraph {
                // One may be a caption or a deck.
                if index > start, block.markup?.linkDensity ?? 0 < 0.5 { paragraphs += 1 }
                if paragraphs > 1 { break }
                continue
            }
            guard !isComment(block, walk) else { continue }
            let text = HTMLHeadline.text(of: block, walk)
            lines.append(label.map { "\($0) \(text)" } ?? text)
            label = isLabel(text) ? text : nil
        }
        return lines
    }

    /// `By`, `Published:`: what the next block goes on.
    private static func isLabel(_ text: String) -> Bool {
        let folded = folded(label: text)
        return authorLabels.contains(folded)
            || [
                "published", "published on", "updated", "last updated", "posted", "posted on", "date",
                "updated on", "first published", "date published",
            ].contains(folded)
    }

    /// Whether the next block names who wrote the story.
    private static func isAuthorLabel(_ text: String) -> Bool { authorLabels.contains(folded(label: text)) }

    /// Bytes of the longest label.
    private static let longestLabel = 40

    private static let authorLabels: Set<String> = [
        "by", "written by", "words by", "author", "authors", "posted by", "text by", "published by",
        "article by", "story by", "about the author",
    ]

    private static func folded(label text: String) -> String {
        guard text.utf8.count <= longestLabel else { return "" }
        let letters = text.lowercased().filter { $0.isLetter || $0 == " " }
        return letters.split(separator: " ").joined(separator: " ")
    }

    /// The people named in the line of a date at the headline, or in the line before or after it.
    var namesBesideDate: [String]? {
        guard headline != nil,
            let place = lines.firstIndex(where: { DateLine(Array($0.utf8))?.isDateLine == true })
        else { return nil }
        for index in [place, place + 1, place - 1] where lines.indices.contains(index) {
            let names = Byline.names(besideDate: lines[index])
            if !names.isEmpty { return names }
        }
        return nil
    }

    /// The names of the one byline that a page has away from its headline; `nil` where several name others.
    ///
    /// - Parameter marked: what elements that are marked as bylines hold.
    func labelledNames(_ marked: [String]) -> [String]? {
        var found: [String] = []
        func isOther(_ names: [String]) -> Bool {
            guard !names.isEmpty else { return false }
            if found.isEmpty { found = names }
            return found != names
        }
        for value in marked {
            let names = Byline.names(stated: value)
            if !names.contains(where: Byline.isCommonWord), isOther(names) { return nil }
        }
        var label: String?
        for block in walk.blocks where block.range.count < Self.paragraph && !Self.isComment(block, walk) {
            let text = HTMLHeadline.text(of: block, walk)
            let names = Byline.names(in: label.map { "\($0) \(text)" } ?? text)
            label = Self.isLabel(text) ? Self.isAuthorLabel(text) ? "By" : text : nil
            if !names.contains(where: Byline.isCommonWord), isOther(names) { return nil }
        }
        return found.isEmpty ? nil : found
    }

    // MARK: Comments

    /// Whether a block stands among what readers wrote.
    private static func isComment(_ block: SourceBlock, _ walk: HTMLBlockWalk) -> Bool {
        var next = block.markup?.element
        while let position = next, walk.elements.indices.contains(position) {
            let element = walk.elements[position]
            if element.name == "article" || element.name == "body" { break }
            if element.words.split(separator: " ").contains(where: { commentLists.contains(String($0)) }) {
                return true
            }
            next = element.parent
        }
        return false
    }

    private static let commentLists: Set<String> = [
        "comments", "comment-list", "commentlist", "comments-area", "comments-list", "comment-body",
        "respond",
    ]
}
