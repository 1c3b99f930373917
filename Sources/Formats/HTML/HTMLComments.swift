import TextCore

/// The elements of a page in which readers' comments stand.
struct HTMLComments {
    /// For each element, whether it or one around it holds comments.
    private var isComment: [Bool] = []

    /// Complexity: O(*n*) in the number of elements.
    init(_ elements: [PageElement]) {
        isComment.reserveCapacity(elements.count)
        for element in elements {
            let isInside = element.parent.map { isComment[$0] } ?? false
            let isStory = element.name == "article" || element.name == "body"
            isComment.append(isStory ? false : isInside || Self.isList(element.words))
        }
    }

    /// Whether a block stands among what readers wrote.
    func contains(_ block: SourceBlock) -> Bool {
        guard let element = block.markup?.element, isComment.indices.contains(element) else { return false }
        return isComment[element]
    }

    private static func isList(_ words: String) -> Bool {
        // Most elements speak of no comment.
        guard needles.isAny(in: Array(words.utf8)) else { return false }
        return words.split(separator: " ").contains { word in
            names.contains(String(word)) || word.hasPrefix("comments-") || word.hasPrefix("comment-")
        }
    }

    private static let needles = Needles(["comment", "respond"])
    private static let names: Set<String> = ["comments", "comment", "commentlist", "respond"]
}
