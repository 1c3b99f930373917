/// A stretch of an article's text that its source links to an address.
public struct SourceLink: Hashable, Sendable {
    public var range: TextRange
    /// Absolute, of the web, and in the characters of an address alone: nothing in it can be misread by another program.
    public var address: String

    public init(range: TextRange, address: String) {
        self.range = range
        self.address = address
    }
}

/// A picture of an article that no caption describes: where it stands, and what its source says of it for those who do
/// not see it.
public struct SourceImage: Hashable, Sendable {
    /// Where the text after it begins.
    public var place: TextOffset
    /// On one line, without markup.
    public var words: String

    public init(place: TextOffset, words: String) {
        self.place = place
        self.words = words
    }
}
