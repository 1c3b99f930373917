/// Why a line is no record that can be annotated: what was found, and the mend.
public struct RecordError: Error, Hashable, Sendable, CustomStringConvertible {
    public let message: String

    public var description: String { message }

    /// The record that stands in the place of the line's answer.
    ///
    /// - Parameter line: counted from 1.
    public func record(line: Int) -> [UInt8] {
        var writer = JSONWriter()
        writer.object {
            $0.member("error", string: message)
            $0.member("line", integer: line)
        }
        return writer.bytes
    }
}
