/// Why bytes are not JSON, and where.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, as a part of a sentence: "a string does not end".
    public let message: String
    /// Bytes from the start of the input.
    public let position: Int

    public var description: String { "\(message) at byte \(position)" }
}
