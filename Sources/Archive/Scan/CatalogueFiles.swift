import Articles
import TextCore

/// Finds all rows of a catalogue that are of one file.
struct CatalogueFiles {
    private let catalogue: ArticleCatalogue
    /// The first row of each file, by the hash of its path; -1 where a place is free.
    private var places: [Int32]
    /// The next row of the same file; -1 after the last.
    private var next: [Int32]

    init(_ catalogue: ArticleCatalogue) {
        self.catalogue = catalogue
        var size = 16
        while size < catalogue.count * 2 { size *= 2 }
        places = [Int32](repeating: -1, count: size)
        next = [Int32](repeating: -1, count: catalogue.count)
        for row in 0..<catalogue.count {
            var place = Int(catalogue.rows[row].hash) & (size - 1)
            while places[place] >= 0 {
                let first = Int(places[place])
                if catalogue.rows[first].hash == catalogue.rows[row].hash,
                    catalogue.hasSamePath(first, as: row, in: catalogue)
                {
                    next[row] = Int32(first)
                    break
                }
                place = (place + 1) & (size - 1)
            }
            places[place] = Int32(row)
        }
    }

    /// The rows of the file at a path, in no order.
    func rows(of path: String) -> [Int] {
        let bytes = Array(path.utf8)
        let hash = CatalogueRow.hash(bytes)
        var place = Int(hash) & (places.count - 1)
        while places[place] >= 0 {
            let first = Int(places[place])
            if catalogue.rows[first].hash == hash, catalogue.isPath(of: first, bytes.span) {
                var rows = [first]
                while let last = rows.last, next[last] >= 0 { rows.append(Int(next[last])) }
                return rows
            }
            place = (place + 1) & (places.count - 1)
        }
        return []
    }
}
