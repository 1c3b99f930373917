/// Finds the row of an article: a table of rows, open to the next free place.
struct CatalogueLookup: Sendable {
    /// Rows by their hash; -1 where a place is free. Half of the places are, and their number is a power of two.
    private var places: [Int32]
    private let rows: [CatalogueRow]

    init(_ rows: [CatalogueRow]) {
        var size = 16
        while size < rows.count * 2 { size *= 2 }
        places = [Int32](repeating: -1, count: size)
        self.rows = rows
        for row in rows.indices {
            var place = Self.place(rows[row].hash, rows[row].item, in: size)
            while places[place] >= 0 { place = (place + 1) & (size - 1) }
            places[place] = Int32(row)
        }
    }

    func row(_ hash: UInt32, item: Int32, where isSame: (Int) -> Bool) -> Int? {
        var place = Self.place(hash, item, in: places.count)
        while places[place] >= 0 {
            let row = Int(places[place])
            if rows[row].hash == hash, rows[row].item == item, isSame(row) { return row }
            place = (place + 1) & (places.count - 1)
        }
        return nil
    }

    /// Items of one file have places far from each other.
    private static func place(_ hash: UInt32, _ item: Int32, in size: Int) -> Int {
        let mixed = (UInt64(hash) << 32 | UInt64(UInt32(bitPattern: item))) &* 0x9E37_79B9_7F4A_7C15
        return Int(mixed >> 32) & (size - 1)
    }
}
