/// A fault of JSON and its place.
struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The fault as a part of a sentence: "a string does not end".
    let message: String
    /// Bytes from the start of the input.
    let position: Int

    var description: String { "\(message) at byte \(position)" }
}
