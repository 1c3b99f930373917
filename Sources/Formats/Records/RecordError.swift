/// Why a line is no record that can be annotated: what was found, and the mend.
public struct RecordError: Error, Hashable, Sendable, CustomStringConvertible {
    public let message: String
    /// The record's id as it was written, where it could be read.
    public let id: [UInt8]?

    init(message: String, id: [UInt8]? = nil) {
        self.message = message
        self.id = id
    }

    public var description: String { message }

    /// The record that stands in the place of the line's answer.
    ///
    /// - Parameter line: counted from 1.
    public func record(line: Int) -> [UInt8] {
        var writer = JSONWriter()
        writer.object {
            $0.member("error", string: message)
            $0.member("line", integer: line)
            if let id {
                $0.key("id")
                $0.raw(id)
            }
        }
        return writer.bytes
    }
}
