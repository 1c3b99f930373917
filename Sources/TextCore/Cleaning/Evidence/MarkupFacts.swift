/// What a page's markup says of its blocks, read once for all blocks of an article.
struct MarkupFacts: Sendable {
    struct Block: Sendable {
        /// Position in ``MarkupHints/tags`` of the block's own element, or -1.
        var tag = -1
        /// The same of the element around it.
        var parentTag = -1
        /// Tags of the elements around it, one bit each.
        var inside: UInt64 = 0
        /// Class and id words of it and the elements around it.
        var hints = HintSet()
        /// Those of the elements that hold nothing else.
        var nearHints = HintSet()
        var linkDensity = 0.0
        /// 0: beside the main text … 5: nothing in common.
        var distanceFromMain = 5
        /// Position in ``PageTree/nodes`` of the nearest element around it that holds another block; -1 without any.
        var container = -1
        /// Whether it stands in the innermost element that holds most of the prose, and in no aside there.
        var isInMain = false
        /// Whether it stands beside that element in the same `article`, and in no aside: tools that build pages give each
        /// part of a story a container of its own.
        var isInArticle = false
        /// Whether an element or class around it says that it is no part of a story.
        var isAside = false
    }

    let tree: PageTree
    private(set) var blocks: [Block] = []
    /// Position of the last first-level heading before the story's prose, if there is one.
    let heading: Int?

    /// - Complexity: O(elements + blocks), and bytes of the elements' words.
    init(_ elements: [PageElement], _ drafts: [DraftBlock], _ facts: [BlockFacts]) {
        let tree = PageTree(elements, drafts, facts)
        self.tree = tree
        let prose = facts.indices.first { index in
            guard facts[index].isProse, tree.containers[index] >= 0,
                !tree.isCaption(drafts[index])
            else { return false }
            return tree.nodes[tree.containers[index]].fromDensest.up == 0
        }
        heading = drafts[..<(prose ?? drafts.count)].lastIndex { $0.kind == .heading(level: 1) }
        blocks.reserveCapacity(drafts.count)
        for (index, draft) in drafts.enumerated() {
            guard let markup = draft.markup, tree.containers[index] >= 0 else {
                blocks.append(Block())
                continue
            }
            blocks.append(block(markup, container: tree.containers[index]))
        }
    }

    private func block(_ markup: BlockMarkup, container: Int) -> Block {
        let node = tree.nodes[markup.element]
        var block = Block()
        block.tag = node.tag
        block.parentTag = node.parent >= 0 ? tree.nodes[node.parent].tag : -1
        block.inside = node.inside
        block.hints = node.hints
        block.linkDensity = markup.linkDensity
        block.isAside = node.isAside
        block.container = container
        block.isInMain = container >= 0 && tree.nodes[container].fromMain.up == 0 && !node.isAside
        block.isInArticle =
            container >= 0 && tree.article >= 0 && tree.nodes[container].article == tree.article
            && !node.isAside
        block.nearHints = node.ownHints
        var position = node.parent
        while position >= 0, tree.nodes[position].blocks == 1 {
            block.nearHints.formUnion(tree.nodes[position].ownHints)
            position = tree.nodes[position].parent
        }
        block.distanceFromMain = container >= 0 ? distance(tree.nodes[container]) : 5
        return block
    }

    /// How far a container is from those that hold most of the prose.
    private func distance(_ node: PageTree.Node) -> Int {
        if node.fromMain.up == 0 {
            if node.fromDensest.up == 0 { return node.fromDensest.down == 0 ? 0 : 1 }
            return node.fromMain.down <= 2 ? 1 : 2
        }
        return min(5, node.fromMain.up + 2)
    }
}
