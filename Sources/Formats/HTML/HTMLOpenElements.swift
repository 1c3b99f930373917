import TextCore

/// The stack of open elements during the walk through a page, and the markup that they give a block.
struct HTMLOpenElements {
    private struct Open {
        let node: HTMLNode
        let role: HTMLElementRole
        /// The kind that the element, or one around it, gives the blocks inside.
        let kindInside: BlockKind
        /// Position in ``elements``, once a block stands in it.
        var element: Int?
    }

    /// Elements in which blocks stand, outer ones first.
    private(set) var elements: [PageElement] = []
    private var stack: [Open] = []
    /// Positions in the stack of the elements that begin and end blocks.
    private var blockPositions: [Int] = []
    /// The number of stack entries, from the bottom, that are in ``elements``.
    private var recorded = 0

    mutating func push(_ node: HTMLNode, _ role: HTMLElementRole) {
        var kind = stack.last?.kindInside ?? .paragraph
        if let own = role.kind, !role.isShallow { kind = own } else if role.isBoundary { kind = .paragraph }
        if role.flow == .block { blockPositions.append(stack.count) }
        stack.append(Open(node: node, role: role, kindInside: kind))
    }

    /// The role of the innermost element, if it has this name.
    func role(of node: HTMLNode) -> HTMLElementRole? {
        guard let top = stack.last, top.node.isSame(as: node) else { return nil }
        return top.role
    }

    mutating func pop() {
        stack.removeLast()
        if blockPositions.last == stack.count { blockPositions.removeLast() }
        recorded = min(recorded, stack.count)
    }

    /// The kind of a block that stands here, and its element.
    ///
    /// Complexity: O(elements not yet seen to hold a block).
    mutating func block() -> (kind: BlockKind, element: Int) {
        let innermost = blockPositions.last ?? 0
        guard stack.indices.contains(innermost) else {
            if elements.isEmpty { elements.append(PageElement(name: "body")) }
            return (.paragraph, 0)
        }
        while recorded <= innermost {
            let parent = recorded > 0 ? stack[recorded - 1].element : nil
            let node = stack[recorded].node
            elements.append(
                PageElement(parent: parent, name: node.name, words: HTMLAttributeWords.of(node)))
            stack[recorded].element = elements.count - 1
            recorded += 1
        }
        let open = stack[innermost]
        let kind = open.role.isShallow ? open.role.kind ?? open.kindInside : open.kindInside
        return (kind, open.element ?? 0)
    }
}
