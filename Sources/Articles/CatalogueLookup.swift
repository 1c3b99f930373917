import TextCore

/// Finds the row of an article.
struct CatalogueLookup: Sendable {
    private var index: HashIndex
    private let rows: [CatalogueRow]

    init(_ rows: [CatalogueRow]) {
        index = HashIndex(capacity: rows.count)
        self.rows = rows
        for row in rows.indices { index.insert(row, Self.hash(rows[row].hash, rows[row].item)) }
    }

    func row(_ hash: UInt32, item: Int32, where isSame: (Int) -> Bool) -> Int? {
        index.position(of: Self.hash(hash, item)) {
            rows[$0].hash == hash && rows[$0].item == item && isSame($0)
        }
    }

    /// Items of one file have hashes of their own.
    private static func hash(_ file: UInt32, _ item: Int32) -> UInt64 {
        UInt64(file) << 32 | UInt64(UInt32(bitPattern: item))
    }
}
