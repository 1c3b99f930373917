/// Why a line is no record that can be annotated: what was found, and the mend.
public struct RecordError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was found.
    public let finding: String
    /// What to do about it, in the imperative.
    public let mend: String
    /// The record's id as it was written, where it could be read.
    public let id: [UInt8]?

    init(_ finding: String, mend: String, id: [UInt8]? = nil) {
        self.finding = finding
        self.mend = mend
        self.id = id
    }

    public var description: String { "\(finding); \(mend)" }

    /// The record that stands in the place of the line's answer.
    ///
    /// - Parameter line: counted from 1.
    public func record(line: Int) -> [UInt8] {
        var writer = JSONWriter()
        writer.object {
            $0.member("error", string: description)
            $0.member("line", integer: line)
            if let id {
                $0.key("id")
                $0.raw(id)
            }
        }
        return writer.bytes
    }
}
