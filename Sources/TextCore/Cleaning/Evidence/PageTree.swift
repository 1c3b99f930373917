/// The elements of a page with what stands in each, and which of them holds the story.
struct PageTree: Sendable {
    struct Node: Sendable {
        var parent = -1
        /// Position in ``MarkupHints/tags``, or -1.
        var tag = -1
        /// Tags of the elements around it, one bit each.
        var inside: UInt64 = 0
        /// Words of its own; words of its own and of the elements around it.
        var ownHints = HintSet()
        var hints = HintSet()
        /// Whether an element or word of its own says that it is no part of a story.
        var opensAside = false
        /// Position of the nearest `article` element, itself or around it; -1 without any.
        var article = -1
        /// The same of its own or of one around it; what stands around the story itself does not count.
        var isAside = false
        // Of all that stands in it.
        var blocks = 0
        var proseBlocks = 0
        var words = 0
        var linkWords = 0
        /// Weight of the words of prose; those of asides weigh little.
        var prose = 0
        /// Steps up from the densest container and down again; the same for the main one.
        var fromDensest = Way()
        var fromMain = Way()
    }

    /// The way from one element to another: up to the nearest that is around both, then down.
    struct Way: Sendable {
        var up = 9
        var down = 0
    }

    private(set) var nodes: [Node] = []
    /// For each block, the nearest element around it that holds another block too; -1 without any.
    private(set) var containers: [Int] = []
    /// Weight of the prose of the whole page.
    private(set) var prose = 0
    /// Position of the `article` element that holds the main container; -1 without any.
    private(set) var article = -1

    /// How much more a word of prose weighs that is in no aside: comments can be longer than the story.
    private static let weightOutsideAsides = 20

    /// Complexity: O(elements + bytes of their words + blocks).
    init(_ elements: [PageElement], _ drafts: [DraftBlock], _ facts: [BlockFacts]) {
        nodes.reserveCapacity(elements.count)
        for element in elements { add(element) }
        for (draft, fact) in zip(drafts, facts) {
            guard let markup = draft.markup, nodes.indices.contains(markup.element) else { continue }
            let position = markup.element
            nodes[position].blocks += 1
            nodes[position].words += fact.wordCount
            nodes[position].linkWords += Int(Double(fact.wordCount) * markup.linkDensity)
            guard fact.isProse, markup.linkDensity < 0.5 else { continue }
            nodes[position].proseBlocks += 1
            nodes[position].prose += weight(of: fact, in: position)
        }
        for position in nodes.indices.reversed() {
            let node = nodes[position]
            guard node.parent >= 0 else {
                prose += node.prose
                continue
            }
            nodes[node.parent].blocks += node.blocks
            nodes[node.parent].proseBlocks += node.proseBlocks
            nodes[node.parent].words += node.words
            nodes[node.parent].linkWords += node.linkWords
            nodes[node.parent].prose += node.prose
        }
        findContainers(drafts)
        findWays(drafts, facts)
    }

    /// Whether a block is called a caption by its element, or by one around it that holds nothing else.
    func isCaption(_ draft: DraftBlock) -> Bool {
        guard let markup = draft.markup, nodes.indices.contains(markup.element) else { return false }
        var position = markup.element
        while position >= 0, nodes[position].blocks <= 1 {
            if !nodes[position].ownHints.isDisjoint(with: Self.captionHints) { return true }
            position = nodes[position].parent
        }
        return draft.kind == .caption
    }

    private static let captionHints = MarkupHints.hints(in: "caption")

    private mutating func add(_ element: PageElement) {
        var node = Node()
        node.tag = MarkupHints.tag(element.name) ?? -1
        // What a page says of itself as a whole tells nothing of its parts.
        if element.name != "body" && element.name != "html" {
            node.ownHints = MarkupHints.hints(in: element.words)
        }
        node.hints = node.ownHints
        node.opensAside =
            node.tag >= 0 && MarkupHints.asideTags & 1 << UInt64(node.tag) != 0
            || !node.ownHints.isDisjoint(with: MarkupHints.asideWords)
        node.isAside = node.opensAside
        if let parent = element.parent, nodes.indices.contains(parent) {
            node.parent = parent
            node.inside = nodes[parent].inside
            node.article = nodes[parent].article
            if nodes[parent].tag >= 0 { node.inside |= 1 << UInt64(nodes[parent].tag) }
            node.hints.formUnion(nodes[parent].hints)
            node.isAside = node.opensAside || nodes[parent].isAside
        }
        if node.tag == Self.articleTag { node.article = nodes.count }
        nodes.append(node)
    }

    private static let articleTag = MarkupHints.tag("article")

    private mutating func findContainers(_ drafts: [DraftBlock]) {
        // Of an element, the nearest one, itself or around it, that holds two blocks.
        var shared = Array(repeating: -1, count: nodes.count)
        for position in nodes.indices {
            let node = nodes[position]
            shared[position] = node.blocks > 1 || node.parent < 0 ? position : shared[node.parent]
        }
        containers = drafts.map { draft in
            guard let markup = draft.markup, nodes.indices.contains(markup.element) else { return -1 }
            return shared[markup.element]
        }
    }

    /// Finds the container with the most prose of its own, and the innermost that holds most of the prose.
    private mutating func findWays(_ drafts: [DraftBlock], _ facts: [BlockFacts]) {
        var own = Array(repeating: 0, count: nodes.count)
        for (index, fact) in facts.enumerated() {
            guard let markup = drafts[index].markup, containers[index] >= 0, fact.isProse,
                markup.linkDensity < 0.5
            else { continue }
            own[containers[index]] += weight(of: fact, in: markup.element)
        }
        guard let densest = own.indices.max(by: { own[$0] < own[$1] }), own[densest] > 0 else { return }
        let densestWays = ways(from: densest)
        // Descendants follow their ancestors, so the last that holds enough is the innermost.
        let main = nodes.indices.last { nodes[$0].prose * 5 >= prose * 3 } ?? densest
        let mainWays = main == densest ? densestWays : ways(from: main)
        article = nodes[main].article
        for position in nodes.indices {
            nodes[position].fromDensest = densestWays[position]
            nodes[position].fromMain = mainWays[position]
            // A layout that is called after its sidebar does not make the story one.
            let isAroundMain = mainWays[position].down == 0
            let parent = nodes[position].parent
            nodes[position].isAside =
                !isAroundMain && (nodes[position].opensAside || parent >= 0 && nodes[parent].isAside)
        }
    }

    private func weight(of fact: BlockFacts, in position: Int) -> Int {
        nodes[position].isAside ? fact.wordCount : fact.wordCount * Self.weightOutsideAsides
    }

    private func ways(from start: Int) -> [Way] {
        var ways = Array(repeating: Way(), count: nodes.count)
        var isAncestor = Array(repeating: false, count: nodes.count)
        var position = start
        var up = 0
        while position >= 0 {
            ways[position] = Way(up: up, down: 0)
            isAncestor[position] = true
            position = nodes[position].parent
            up += 1
        }
        for position in nodes.indices where !isAncestor[position] && nodes[position].parent >= 0 {
            let way = ways[nodes[position].parent]
            ways[position] = Way(up: way.up, down: way.down + 1)
        }
        return ways
    }
}
