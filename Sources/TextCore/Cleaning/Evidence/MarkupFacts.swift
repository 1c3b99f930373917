/// What a page's markup says of its blocks, read once for all blocks of an article.
struct MarkupFacts: Sendable {
    struct Block: Sendable {
        /// Position in ``MarkupHints/tags`` of the block's own element, or -1.
        var tag = -1
        /// Of the elements around it, each once.
        var inside: [Int16] = []
        /// Of class and id words, each once.
        var hints: [Int16] = []
        var linkDensity = 0.0
        /// 0: path and classes of the main text … 5: nothing in common.
        var distanceFromMain = 5
        /// Whether an element or class around it says that it is no part of a story.
        var isAside = false
    }

    private(set) var blocks: [Block] = []

    /// - Complexity: O(sum of the paths' and class lists' lengths); equal ones are read once.
    init(_ drafts: [DraftBlock], _ facts: [BlockFacts]) {
        var parsed: [String: Block] = [:]
        blocks.reserveCapacity(drafts.count)
        var weightOfPath: [String: Int] = [:]
        for (draft, fact) in zip(drafts, facts) {
            guard let markup = draft.markup else {
                blocks.append(Block())
                continue
            }
            let key = markup.tagPath + "\n" + markup.classes
            var block = parsed[key] ?? Self.parse(markup)
            parsed[key] = block
            block.linkDensity = markup.linkDensity
            blocks.append(block)
            guard fact.isProse, markup.linkDensity < 0.5 else { continue }
            // Comments and cookie notices can be longer than the story; they count only where nothing else does.
            weightOfPath[key, default: 0] += block.isAside ? fact.wordCount / 20 : fact.wordCount
        }
        guard let main = weightOfPath.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else {
            return
        }
        var distances: [String: Int] = [:]
        for (index, draft) in drafts.enumerated() {
            guard let markup = draft.markup else { continue }
            let key = markup.tagPath + "\n" + markup.classes
            let distance = distances[key] ?? Self.distance(key, from: main)
            distances[key] = distance
            blocks[index].distanceFromMain = distance
        }
    }

    private static let asideTags = Set(
        ["nav", "footer", "aside", "form", "dialog", "noscript"].compactMap {
            MarkupHints.tag($0).map(Int16.init)
        })
    private static let asideWords = Set(
        [
            "comment", "comments", "cookie", "consent", "footer", "sidebar", "related", "recommended",
            "recommendations", "newsletter", "promo", "modal", "popup", "disqus", "reply", "menu", "nav",
            "popular",
            "trending", "taboola", "outbrain", "sponsored", "advert", "advertisement", "breadcrumb",
            "breadcrumbs",
            "hidden",
        ].compactMap { MarkupHints.word($0).map(Int16.init) })

    private static func parse(_ markup: BlockMarkup) -> Block {
        var block = Block()
        let elements = markup.tagPath.split(separator: "/")
        if let own = elements.last { block.tag = MarkupHints.tag(own) ?? -1 }
        for element in elements.dropLast() {
            if let tag = MarkupHints.tag(element), !block.inside.contains(Int16(tag)) {
                block.inside.append(Int16(tag))
            }
        }
        var word = ""
        func end() {
            if !word.isEmpty, let hint = MarkupHints.word(word), !block.hints.contains(Int16(hint)) {
                block.hints.append(Int16(hint))
            }
            word = ""
        }
        for scalar in markup.classes.unicodeScalars {
            if scalar.value < 0x80, Ink.isLetter(scalar.value) {
                word.unicodeScalars.append(scalar)
            } else {
                end()
            }
        }
        end()
        block.isAside =
            block.inside.contains { Self.asideTags.contains($0) }
            || block.hints.contains { Self.asideWords.contains($0) }
        return block
    }

    /// How far a block's path and classes are from those that hold most of the prose.
    private static func distance(_ key: String, from main: String) -> Int {
        if key == main { return 0 }
        let parts = key.split(separator: "\n", omittingEmptySubsequences: false)
        let mainParts = main.split(separator: "\n", omittingEmptySubsequences: false)
        let path = parts[0].split(separator: "/")
        let mainPath = mainParts[0].split(separator: "/")
        let common = zip(path, mainPath).prefix { $0 == $1 }.count
        let parent = mainPath.count - 1
        // The classes of the ancestors end the list: a common tail is a common ancestor.
        let classes = parts[1].split(separator: " ")
        let mainClasses = mainParts[1].split(separator: " ")
        let tail = zip(classes.reversed(), mainClasses.reversed()).prefix { $0 == $1 }.count
        let isTailClose = tail * 10 >= mainClasses.count * 7
        if common >= parent && isTailClose { return 1 }
        if common >= parent { return 2 }
        if common * 4 >= parent * 3 && isTailClose { return 3 }
        if common * 2 >= parent { return 4 }
        return 5
    }
}
