import TextCore

/// The short lines of a page that can say when its article was published, and by whom.
struct HTMLHeadlineLines {
    /// The short blocks around the headline, each with the label that stands in a block of its own before it.
    let lines: [String]

    private let walk: HTMLBlockWalk
    private let headline: Int?
    private let comments: HTMLComments

    /// - Parameter headline: the position of the headline among the blocks; `nil` for a page without one.
    init(_ walk: HTMLBlockWalk, headline: Int?) {
        self.walk = walk
        self.headline = headline
        comments = HTMLComments(walk.elements)
        lines = Self.around(headline, walk, comments)
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
        for block in walk.blocks where block.range.count < Self.paragraph && !isComment(block) {
            let text = HTMLHeadline.text(of: block, walk)
            let line = DateLine(Array((label.map { "\($0) \(text)" } ?? text).utf8))
            label = Self.isLabel(text) ? text : nil
            guard let line, line.isDateLine else { continue }
            // `5 March 2024. Updated: 6 March 2024`: what was updated was published.
            let first = line.entries.first { $0.label == .none }
            guard
                let entry = line.entries.first(where: { $0.label == .published })
                    ?? (line.updated == nil ? nil : first)
            else { continue }
            if !dates.contains(where: { $0.day == entry.date.day }) { dates.append(entry.date) }
            if dates.count > 1 { return nil }
        }
        return dates.first
    }

    private static func around(
        _ headline: Int?, _ walk: HTMLBlockWalk, _ comments: HTMLComments
    ) -> [String] {
        var lines: [String] = []
        var label: String?
        // Whether the block before is an item of a list of authors.
        var isListed = false
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
            guard !comments.contains(block) else { continue }
            let text = HTMLHeadline.text(of: block, walk)
            if isListed, block.kind != .listItem { label = nil }
            lines.append(label.map { "\($0) \(text)" } ?? text)
            isListed = label == "By" && block.kind == .listItem
            label = isLabel(text) ? isAuthorLabel(text) ? "By" : text : isListed ? label : nil
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
        let bytes = Array(lines[place].utf8)
        var candidates = (DateLine(bytes)?.others ?? []).map { String(decoding: bytes[$0], as: UTF8.self) }
        candidates += [place + 1, place - 1].filter(lines.indices.contains).map { lines[$0] }
        for candidate in candidates {
            let names = Byline.names(besideDate: candidate)
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
        // Whether the block before is an item of a list of authors.
        var isListed = false
        for block in walk.blocks where block.range.count < Self.paragraph && !isComment(block) {
            let text = HTMLHeadline.text(of: block, walk)
            if isListed, block.kind != .listItem { label = nil }
            let names = Byline.names(in: label.map { "\($0) \(text)" } ?? text)
            let isItem = label == "By" && block.kind == .listItem
            label = Self.isLabel(text) ? Self.isAuthorLabel(text) ? "By" : text : isItem ? label : nil
            let isNext = isItem && isListed
            isListed = isItem
            guard !names.contains(where: Byline.isCommonWord) else { continue }
            if isNext, !names.isEmpty {
                found += names.filter { !found.contains($0) }
            } else if isOther(names) {
                return nil
            }
        }
        return found.isEmpty ? nil : found
    }

    private func isComment(_ block: SourceBlock) -> Bool { comments.contains(block) }
}
