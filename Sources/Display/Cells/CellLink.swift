/// Cells of a row that lead to an address.
public struct CellLink: Hashable, Sendable {
    public let row: Int
    public let columns: Range<Int>
    /// Visible ASCII, which cannot end or begin a control sequence.
    public let address: String
    /// What the cells of one link share, also where it stands on two rows.
    public let number: Int

    /// The longest address that is handed to a terminal.
    ///
    /// Source: VTE and iTerm2 take 2083 bytes, as "Hyperlinks in terminal emulators" by Egmont Koblinger says.
    private static let limit = 2083

    /// Makes a link; `nil` for an address that is not of the web, or has a space, a control or a letter outside ASCII.
    public init?(row: Int, columns: Range<Int>, to address: String, of number: Int) {
        let isWeb = ["http://", "https://"].contains { address.lowercased().hasPrefix($0) }
        let bytes = address.utf8
        guard isWeb, bytes.count <= Self.limit, bytes.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            return nil
        }
        self.init(row: row, columns: columns, checked: address, number: number)
    }

    private init(row: Int, columns: Range<Int>, checked address: String, number: Int) {
        self.row = row
        self.columns = columns
        self.address = address
        self.number = number
    }

    /// The same link in another place.
    func moved(to row: Int, _ columns: Range<Int>) -> CellLink {
        CellLink(row: row, columns: columns, checked: address, number: number)
    }
}
