/// The progress of indexing in the background.
public struct IndexProgress: Hashable, Sendable {
    /// Articles in the index, and articles in all.
    public let done: Int
    public let total: Int
    /// An estimate; `nil` at the start.
    public let secondsLeft: Int?

    public init(done: Int, total: Int, secondsLeft: Int? = nil) {
        self.done = done
        self.total = total
        self.secondsLeft = secondsLeft
    }
}
