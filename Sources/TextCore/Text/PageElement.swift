/// An element of a page that blocks stand in: one node of the tree that ``BlockMarkup/element`` points into.
///
///     let elements = [
///         PageElement(name: "body"), PageElement(parent: 0, name: "article", words: "story"),
///         PageElement(parent: 1, name: "p"),
///     ]
public struct PageElement: Hashable, Sendable {
    /// Position of the element around it, smaller than its own; `nil` for the outermost.
    public var parent: Int?
    /// Lower-case, for example `article`.
    public var name: String
    /// Words of its class, id, role and the like, lower-cased, separated by spaces.
    public var words: String

    public init(parent: Int? = nil, name: String, words: String = "") {
        self.parent = parent
        self.name = name
        self.words = words
    }
}
