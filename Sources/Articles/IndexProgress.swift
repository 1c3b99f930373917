/// The progress of indexing in the background.
public struct IndexProgress: Hashable, Sendable {
    /// Articles that are in the index, and those that will be.
    public let done: Int
    public let total: Int
    /// An estimate, if there is one.
    public let secondsLeft: Int?

    public init(done: Int, total: Int, secondsLeft: Int? = nil) {
        self.done = done
        self.total = total
        self.secondsLeft = secondsLeft
    }
}
