/// Why a line cannot be annotated: the finding and the mend.
public struct RecordError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The finding.
    public let finding: String
    /// The mend, in the imperative.
    public let mend: String
    /// The record's id as written; `nil` if it could not be read.
    public let id: [UInt8]?

    init(_ finding: String, mend: String, id: [UInt8]? = nil) {
        self.finding = finding
        self.mend = mend
        self.id = id
    }

    public var description: String { "\(finding); \(mend)" }

    /// The record of the error, in place of the line's answer.
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
