import Articles
import TextCore

/// Finds all rows of a catalogue that are of one file.
struct CatalogueFiles {
    private let catalogue: ArticleCatalogue
    /// One row of each file, by the hash of its path.
    private var files: HashIndex
    /// The next row of the same file; -1 after the last.
    private var next: [Int32]

    init(_ catalogue: ArticleCatalogue) {
        self.catalogue = catalogue
        files = HashIndex(capacity: catalogue.count)
        next = [Int32](repeating: -1, count: catalogue.count)
        for row in 0..<catalogue.count {
            let hash = catalogue.rows[row].hash
            let other = files.insert(row, UInt64(hash)) {
                catalogue.rows[$0].hash == hash && catalogue.hasSamePath($0, as: row, in: catalogue)
            }
            if let other { next[row] = Int32(other) }
        }
    }

    /// The rows of the file at a path, in no order.
    func rows(of path: String) -> [Int] {
        let bytes = Array(path.utf8)
        let hash = CatalogueRow.hash(bytes)
        let first = files.position(of: UInt64(hash)) {
            catalogue.rows[$0].hash == hash && catalogue.isPath(of: $0, bytes.span)
        }
        guard let first else { return [] }
        var rows = [first]
        while let last = rows.last, next[last] >= 0 { rows.append(Int(next[last])) }
        return rows
    }
}
