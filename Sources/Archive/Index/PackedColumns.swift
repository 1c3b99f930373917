import Formats
import FoundationEssentials
import GRDB

extension Row {
    /// A packed column of a story: see ``PackedBytes``.
    ///
    /// - Throws: that the database is damaged, if the column is.
    func unpacked(_ column: String) throws -> [UInt8] {
        guard let bytes = PackedBytes.unpack([UInt8](self[column] as Data)) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a story is damaged")
        }
        return bytes
    }
}
